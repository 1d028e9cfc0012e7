package dev.gatebook.diff;

/**
 * What every change says in words for people.
 *
 * @param subject what changed: a task id, a figure's dotted name, a gate
 * @param title the subject in words; equal to {@code subject} when there are no other
 * @param before how it was in the older audit; empty when it was not there
 * @param after how it is in the newer audit; empty when it is not there
 * @param because one sentence with the numbers
 */
public record Fact(
    Kind kind,
    String subject,
    String title,
    Direction direction,
    String before,
    String after,
    String because) {

  static Fact of(Kind kind, String subject) {
    return of(kind, subject, subject);
  }

  static Fact of(Kind kind, String subject, String title) {
    return new Fact(kind, subject, title, Direction.NEUTRAL, "", "", "");
  }

  Fact is(Direction turned) {
    return new Fact(kind, subject, title, turned, before, after, because);
  }

  Fact from(String older) {
    return new Fact(kind, subject, title, direction, older, after, because);
  }

  Fact to(String newer) {
    return new Fact(kind, subject, title, direction, before, newer, because);
  }

  Fact because(String reason) {
    return new Fact(kind, subject, title, direction, before, after, reason);
  }
}
