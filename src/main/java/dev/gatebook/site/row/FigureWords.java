package dev.gatebook.site.row;

import dev.gatebook.diff.FigureTitle;
import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Figures;
import dev.gatebook.site.part.Numbers;
import java.util.stream.Collectors;

/** Declared figures in words. */
public final class FigureWords {
  private FigureWords() {}

  /** Every figure on one line: {@code passing tests 39, failing tests 51}. */
  public static String of(Figures figures) {
    return figures.all().stream()
        .map(f -> name(f.name()) + " " + Numbers.quantity(f.quantity()))
        .collect(Collectors.joining(", "));
  }

  /** The name of a figure with what it is about: {@code lines added of app/main.py}. */
  public static String of(ClaimCheck check) {
    String subject = check.subject().isEmpty() ? "" : " of " + check.subject();
    return name(check.declared().name()) + subject;
  }

  /** A dotted name in words: {@code passing tests}. */
  public static String name(String dotted) {
    return FigureTitle.of(dotted);
  }
}
