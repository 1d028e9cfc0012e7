package dev.gatebook.model;

import java.util.List;
import java.util.Optional;

/**
 * Figures that an author declares, by dotted name: {@code tests.passed}, {@code coverage.line},
 * {@code checks.total}, {@code files.modified}, or any name of the author's own.
 */
public record Figures(List<Figure> all) {
  public Figures {
    all = List.copyOf(all);
  }

  /** No figure. */
  public static final Figures NONE = new Figures(List.of());

  /**
   * One declared figure.
   *
   * @param name dotted name
   * @param arrow the author's own word or arrow on how it moved, such as {@code worse}; may be
   *     empty
   */
  public record Figure(String name, Quantity quantity, String arrow, SourceRef at) {}

  /** The figure of that name. */
  public Optional<Figure> find(String name) {
    return all.stream().filter(f -> f.name().equals(name)).findFirst();
  }

  /** The value of a figure that was given as one exact whole number. */
  public Optional<Long> exactCount(String name) {
    return find(name)
        .map(Figure::quantity)
        .filter(Quantity::isExact)
        .flatMap(Quantity::low)
        .filter(v -> v.stripTrailingZeros().scale() <= 0)
        .map(v -> v.longValueExact());
  }

  /** Whether nothing is declared. */
  public boolean isEmpty() {
    return all.isEmpty();
  }
}
