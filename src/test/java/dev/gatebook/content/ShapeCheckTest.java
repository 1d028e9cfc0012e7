package dev.gatebook.content;

import static dev.gatebook.content.GivenContent.AUDIT;
import static dev.gatebook.content.GivenContent.PHASE;
import static dev.gatebook.content.GivenContent.sample;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every slip is told with its exact place and how to mend it, all of them in one run. */
final class ShapeCheckTest {
  /** The problems of a task that also holds this line, which is line 5 of its file. */
  private static List<String> inTask(String line) {
    return sample()
        .with(
            PHASE,
            "phase: 1",
            "title: Base",
            "tasks:",
            "  - { id: '1.1', title: Cart, status: done,",
            "      " + line + " }")
        .problems();
  }

  private static List<String> inAudit(String line) {
    return sample().plus(AUDIT, line).problems();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "staus: done          | GB101 | 5:7  | staus      | did you mean 'status'?",
        "due: 2026-02-30      | GB105 | 5:12 | 2026-02-30 | expected a day such as 2026-03-31",
        "due: 31.3.2026       | GB105 | 5:12 | 31.3.2026  | expected a day such as 2026-03-31",
        "mandatory: no        | GB103 | 5:18 | no         | expected true or false",
        "mandatory: True      | GB103 | 5:18 | True       | expected true or false",
        "owner:               | GB113 | 5:13 |            | write a name, or delete the key",
        "owner: [a, b]        | GB103 | 5:14 | [a, b]     | write a name, or an actor as a group of keys",
        "owner: { kind: role } | GB102 | 5:14 | { kind: role } | add 'name: …', a text",
        "owner: { name: A, kind: rolle } | GB104 | 5:31 | rolle | did you mean 'role'?",
        "note: { a: b }       | GB103 | 5:13 | { a: b }   | write a text in Markdown",
        "fields: words        | GB103 | 5:15 | words      | write names with values",
        "fields: { Group: [a] } | GB103 | 5:24 | [a]      | write a text in Markdown",
        "checks: none         | GB103 | 5:15 | none       | write a list",
        "checks: [ { title: A } ] | GB102 | 5:17 | { title: A } | add 'status: …', a text",
        "waiver: { by: A }    | GB102 | 5:15 | { by: A }  | add 'reason: …', a text in Markdown",
        "declares: 5          | GB103 | 5:17 | 5          | write names with figures",
      })
  void a_slip_in_a_task(String line, String code, String place, String meant, String mend) {
    String excerpt = meant == null ? "" : meant.strip();
    assertThat(inTask(line.strip()))
        .singleElement()
        .asString()
        .startsWith("%s %s:%s [%s".formatted(code.strip(), PHASE, place.strip(), excerpt))
        .endsWith("-> " + mend.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{ file: a, commit: b }        | GB118 | 5:28 | make it an item of its own",
        "{ fiel: a }                   | GB118 | 5:17 | did you mean 'file'?",
        "{ note: a }                   | GB118 | 5:17 | expected one of tests, coverage, file, findings, metric, artifact, dependency, commit, command, link, attestation",
        "{ file: a, lines: 9-3 }       | GB119 | 5:35 | expected a line or a range of lines such as 144 or 44-46",
        "{ file: a, line: 0 }          | GB119 | 5:34 | expected a line or a range of lines such as 144 or 44-46",
        "{ file: ../a }                | GB121 | 5:25 | expected a path from the root of the repository, such as src/Main.java",
        "{ link: example.org }         | GB122 | 5:25 | expected an address that starts with https:// or http:// and names no user",
        "{ link: https://a:b@ok.example }         | GB122 | 5:25 | expected an address that starts with https:// or http:// and names no user",
        "{ attestation: Seen }         | GB102 | 5:17 | add 'by: …', a name, or an actor as a group of keys",
        "{ tests: { passd: '= 1' } }   | GB101 | 5:28 | did you mean 'passed'?",
        "{ tests: { passed: 1 } }      | GB107 | 5:36 | expected what a count must be, such as \">= 87\" or \"= 0\", or a share of all such as \">= 90%\"",
        "{ coverage: { line: '>= 7' } } | GB107 | 5:37 | expected what a share must be, such as \">= 70%\"",
        "{ coverage: 70% }             | GB103 | 5:29 | write expected coverage as a group of keys",
        "words                         | GB103 | 5:17 | write a piece of evidence as a group of keys",
      })
  void a_slip_in_evidence(String evidence, String code, String place, String mend) {
    assertThat(inTask("evidence: " + evidence.strip()))
        .singleElement()
        .asString()
        .startsWith(code.strip() + " " + PHASE + ":" + place.strip() + " ")
        .endsWith("-> " + mend.strip());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "decision: { outcome: goo }          | GB104 | 3:22 | did you mean 'go'?",
        "decision: { outcome: pending }      | GB104 | 3:22 | write one of these words",
        "decision: go                        | GB103 | 3:11 | write a decision as a group of keys",
        "decisions: { outcome: go }          | GB103 | 3:12 | write a list",
        "scores: { overall: 3 }              | GB102 | 3:9  | add 'of: …', a number such as 3 or 3.5, or stars such as ★★★½",
        "scores: { of: 5, overall: high }    | GB106 | 3:27 | expected a number such as 3 or 3.5, or stars such as ★★★½",
        "target: soon                        | GB105 | 3:9  | expected a day, month, quarter or year such as 2026-03-31, 2026-03, 2026-Q1 or 2026",
        "issues: [ { title: Slow } ]         | GB102 | 3:11 | add 'id: …', a text",
        "issues: [ { id: A, title: Slow, status: opne } ] | GB104 | 3:41 | did you mean 'open'?",
        "lists: [ { title: A, kind: steeps } ] | GB104 | 3:28 | did you mean 'steps'?",
        "estimates: { rest: long }           | GB106 | 3:20 | expected a figure such as 39, 31.64%, ~35 %, 87+, >= 87, 2-3 h, 39 of 52 or 'multiple'",
        "declares: { tests: { passed: lots } } | GB106 | 3:30 | expected a figure such as 39, 31.64%, ~35 %, 87+, >= 87, 2-3 h, 39 of 52 or 'multiple'",
      })
  void a_slip_in_an_audit(String line, String code, String place, String mend) {
    assertThat(inAudit(line.strip()))
        .singleElement()
        .asString()
        .startsWith(code.strip() + " " + AUDIT + ":" + place.strip() + " ")
        .endsWith("-> " + mend.strip());
  }

  @Test
  void a_key_far_from_all_others_lists_the_known_ones() {
    assertThat(sample().with("gatebook.yml", "title: Register", "colour: red").problems())
        .singleElement()
        .asString()
        .startsWith(
            "GB101 gatebook.yml:2:1 [colour] unknown key 'colour' in the site -> known keys:")
        .contains("title, description, url, projects");
  }

  @Test
  void a_file_that_is_no_group_of_keys_is_told_once() {
    assertThat(sample().with("shop/project.yml", "- name: Shop").problems())
        .containsExactly(
            "GB103 shop/project.yml:1:1 [- name: Shop] a list stands where a project is"
                + " expected -> write a project as a group of keys");
  }

  @Test
  void an_unknown_status_names_the_nearest_word_or_the_known_ones() {
    GivenContent own =
        sample().with("shop/project.yml", "name: Shop", "statuses: { agreed: done }");

    assertThat(own.plus(PHASE, "  - { id: a, title: A, status: agred }").problems())
        .containsExactly(
            "GB104 "
                + PHASE
                + ":11:32 [agred] 'agred' is no status that is known -> did you mean"
                + " 'agreed'?");
    assertThat(own.plus(PHASE, "  - { id: a, title: A, status: wonderful }").problems())
        .singleElement()
        .asString()
        .endsWith(
            "known: done, partial, open, failed, blocked, waived, not-applicable, and 'statuses' of"
                + " project.yml");
  }

  @Test
  void an_own_status_word_must_mean_a_standard_one() {
    assertThat(
            sample().with("shop/project.yml", "name: Shop", "statuses: { agreed: don }").problems())
        .containsExactly(
            "GB104 shop/project.yml:2:21 [don] 'don' is not one of done, partial, open, failed,"
                + " blocked, waived, not-applicable -> did you mean 'done'?");
  }

  @Test
  void everything_wrong_is_told_in_one_run_by_path_and_line() {
    assertThat(
            sample()
                .with("gatebook.yml", "titel: Register", "url: here")
                .with("shop/project.yml", "name: Shop", "policy: { trust: full }", "name: Again")
                .plus(AUDIT, "date: 2026-01-10", "issues: [ { } ]")
                .problems())
        .extracting(p -> p.substring(0, p.indexOf(" [")))
        .containsExactly(
            "GB101 gatebook.yml:1:1",
            "GB102 gatebook.yml:1:1",
            "GB122 gatebook.yml:2:6",
            "GB108 " + AUDIT + ":3:1",
            "GB102 " + AUDIT + ":4:11",
            "GB102 " + AUDIT + ":4:11",
            "GB104 shop/project.yml:2:18",
            "GB108 shop/project.yml:3:1");
  }

  @Test
  void a_long_line_is_cut_and_a_place_behind_the_cut_has_no_excerpt() {
    String long1 = "note: '" + "x".repeat(300) + "', staus: y";

    assertThat(inTask(long1)).singleElement().asString().contains(":5:317 [] unknown key");
  }
}
