package dev.gatebook.assess.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.Finding;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One fixture for each rule: content that contradicts itself with the sentences that are expected,
 * and content that does not. The files of an audit stand below {@code --} and its path; those of
 * the audit before it below {@code -- before/}.
 */
final class RuleFixturesTest {
  private static final Path FIXTURES = Path.of("src/test/resources/rules");
  private static final String FIRST = "GB040";

  static List<String> codes() {
    return RuleBook.all().stream()
        .map(RuleInfo::code)
        .filter(code -> code.compareTo(FIRST) >= 0)
        .toList();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void the_contradiction_is_found_with_its_sentence(String code) throws IOException {
    String fixture = Files.readString(FIXTURES.resolve(code + ".txt"));

    assertThat(messages(code, part(fixture, "contradictory")))
        .containsExactlyInAnyOrderElementsOf(expected(fixture))
        .isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("codes")
  void nothing_is_found_in_the_clean_one(String code) throws IOException {
    String fixture = Files.readString(FIXTURES.resolve(code + ".txt"));

    assertThat(messages(code, part(fixture, "clean"))).isEmpty();
  }

  @Test
  void every_fixture_belongs_to_a_rule() throws IOException {
    try (Stream<Path> files = Files.list(FIXTURES)) {
      assertThat(files.map(file -> file.getFileName().toString().replace(".txt", "")))
          .containsExactlyInAnyOrderElementsOf(codes());
    }
  }

  private static List<String> expected(String fixture) {
    return fixture
        .lines()
        .filter(line -> line.startsWith("expect: "))
        .map(line -> line.substring("expect: ".length()))
        .toList();
  }

  private static String part(String fixture, String name) {
    String from = fixture.substring(fixture.indexOf("== " + name));
    int end = from.indexOf("\n== ");
    return end < 0 ? from : from.substring(0, end);
  }

  private static List<String> messages(String code, String part) {
    Parsed<Portfolio> content = Contents.load(files(part));
    assertThat(content.problems().stream().filter(Problem::isError)).isEmpty();
    Project project = content.value().projects().get(0);
    return Contents.assess(project).stream()
        .skip(project.audits().size() - 1)
        .flatMap(audit -> audit.assessment().findings().stream())
        .filter(finding -> finding.code().equals(code))
        .map(Finding::message)
        .toList();
  }

  private static Map<String, String> files(String part) {
    Map<String, String> files = new TreeMap<>();
    files.put("gatebook.yml", "title: Site\n");
    files.put("p/project.yml", "name: Project\nrepository: none\n");
    String now = "p/audits/2026-02-14/";
    String before = "p/audits/2026-01-01/";
    List<String> sections = new ArrayList<>(List.of(part.split("\n-- ")));
    for (String section : sections.subList(1, sections.size())) {
      String path = section.lines().findFirst().orElseThrow();
      String text = section.substring(path.length()).stripLeading();
      boolean earlier = path.startsWith("before/");
      String name = path.replace("before/", "");
      String folder = earlier ? before : now;
      files.put(
          folder + (name.equals("audit.yml") ? name : "phases/" + name),
          name.equals("audit.yml") ? audit(text, earlier) : phase(name, text));
    }
    files.putIfAbsent(now + "audit.yml", audit("", false));
    if (files.keySet().stream().anyMatch(path -> path.startsWith(before))) {
      files.putIfAbsent(before + "audit.yml", audit("", true));
    }
    return files;
  }

  private static String audit(String text, boolean earlier) {
    String date =
        text.contains("date:") && text.startsWith("date:")
            ? ""
            : earlier ? "date: 2026-01-01\n" : "date: 2026-02-14\n";
    boolean own = text.startsWith("unpinned") || text.contains("\ncommit:");
    String commit = own ? "" : "commit: main\n";
    return "title: Audit\n" + date + commit + text.replace("unpinned: yes\n", "") + "\n";
  }

  private static String phase(String name, String text) {
    return "phase: " + name.charAt(0) + "\ntitle: Phase\n" + text + "\n";
  }
}
