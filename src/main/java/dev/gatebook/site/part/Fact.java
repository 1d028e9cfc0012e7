package dev.gatebook.site.part;

import java.util.List;

/** A name and what is known under it. */
public record Fact(String name, List<Piece> values) {
  public Fact {
    values = List.copyOf(values);
  }

  /** One value. */
  public static Fact of(String name, Piece value) {
    return new Fact(name, value.isEmpty() ? List.of() : List.of(value));
  }

  /** Plain words. */
  public static Fact of(String name, String text) {
    return of(name, Piece.words(text));
  }

  /** Whether nothing is known. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Only the facts of which something is known. */
  public static List<Fact> known(Fact... facts) {
    return java.util.Arrays.stream(facts).filter(f -> !f.isEmpty()).toList();
  }
}
