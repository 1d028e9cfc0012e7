package dev.gatebook.record;

/**
 * A piece of evidence, or a decision, that comes out differently today than when it was recorded.
 *
 * @param audit id of the audit
 * @param subject id of the task or condition; {@code decision} for what the evidence supports
 * @param evidence what is looked up, in words; empty for a decision
 * @param then the verdict of the record with its reason
 * @param now the verdict of today with its reason
 */
public record LaterVerdict(
    String audit, String subject, String evidence, Outcome then, Outcome now) {
  /**
   * What came out.
   *
   * @param key the verdict or decision
   * @param because one sentence with the numbers
   */
  public record Outcome(String key, String because) {}
}
