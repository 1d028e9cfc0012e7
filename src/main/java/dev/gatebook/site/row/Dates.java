package dev.gatebook.site.row;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Statement;
import dev.gatebook.model.Target;
import dev.gatebook.site.part.Piece;
import java.util.List;
import java.util.Optional;

/** Dates of audits; one without a day says so. */
public final class Dates {
  private Dates() {}

  /** What an audit is called: by its day, or by its id where the day does not lead to it. */
  public static String title(Audit audit) {
    String day = day(audit);
    return audit.id().equals(day) ? "Audit of " + day : "Audit " + audit.id();
  }

  /** The day where the name of the audit does not say it, or what was written in its place. */
  public static Piece apart(Audit audit) {
    String day = day(audit);
    if (audit.id().equals(day)) {
      return Piece.NONE;
    }
    Piece full = full(audit.statement());
    return audit.statement().date().isEmpty()
        ? full
        : Piece.row(List.of(Piece.words("Dated"), full));
  }

  /** The day, or what was written in its place. */
  public static String day(Audit audit) {
    return audit.statement().date().map(Object::toString).orElse(audit.statement().dateWritten());
  }

  /** {@code Q2 2026} for a quarter, else as it was written. */
  public static String target(Target target) {
    String written = target.written();
    return written.matches("\\d{4}-Q[1-4]")
        ? written.substring(5) + " " + written.substring(0, 4)
        : written;
  }

  /** The day with the date of the document where that differs. */
  public static Piece full(Statement statement) {
    Piece day =
        statement
            .date()
            .map(Piece::day)
            .orElse(
                Piece.words(
                    "No calendar date; written as \u201c" + statement.dateWritten() + "\u201d"));
    return statement
        .documentDate()
        .filter(d -> !statement.date().equals(Optional.of(d)))
        .map(d -> Piece.row(List.of(day, Piece.words("the document is dated"), Piece.day(d))))
        .orElse(day);
  }
}
