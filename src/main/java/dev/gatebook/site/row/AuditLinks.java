package dev.gatebook.site.row;

import dev.gatebook.diff.life.Retraction;
import java.util.List;

/**
 * Where the pages around an audit are, as links from the page that is being made. A page that does
 * not exist has the empty link.
 */
public interface AuditLinks {
  /** The page of the audit itself. */
  String audit();

  /** The page of another audit of the project. */
  String audit(String id);

  /** The page of a gate of this audit. */
  String gate(String phase);

  /** The test results of this audit. */
  String tests();

  /**
   * A page of a list below the test results that is too long for them; empty where there is none.
   *
   * @param list the name of the list
   * @param page counted from 1
   */
  default String tests(String list, int page) {
    return "";
  }

  /** What does not agree in this audit. */
  String integrity();

  /** What changed since the audit before; empty for the first one. */
  String changes();

  /** That in one sentence; empty for the first one. */
  String headline();

  /** Who changed a task of this audit when; empty where there is no such page. */
  default String timeline(String phase, String task) {
    return "";
  }

  /** The life of an issue of this audit; empty where there is no such page. */
  default String issueLife(String id) {
    return "";
  }

  /** The life of a condition of this audit; empty where there is no such page. */
  default String conditionLife(String id) {
    return "";
  }

  /** Claims that later audits took back or refuted; empty where there is no such page. */
  default String claims() {
    return "";
  }

  /**
   * A claim on the page of another audit: a figure, a task, an issue, a condition; the page itself
   * when it has no such row.
   */
  default String claim(String audit, String claim) {
    return audit(audit);
  }

  /** Claims of earlier audits that this one refutes. */
  default List<Retraction> refuted() {
    return List.of();
  }

  /** Every audit of the project. */
  String versions();

  /** What a code means. */
  String rule(String code);

  /** The folder of the audit below the content. */
  String source();

  /** The version of Gatebook that makes the page. */
  String toolVersion();

  /** The place of this audit below the root of the site. */
  String permalink();
}
