package dev.gatebook.site.row;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Statement;
import dev.gatebook.site.part.Piece;
import java.util.List;

/** Dates of audits; one without a day says so. */
public final class Dates {
  private Dates() {}

  /** The day, or what was written in its place. */
  public static String title(Audit audit) {
    Statement statement = audit.statement();
    return statement.date().map(Object::toString).orElse(statement.dateWritten());
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
        .map(d -> Piece.row(List.of(day, Piece.words("the document is dated"), Piece.day(d))))
        .orElse(day);
  }
}
