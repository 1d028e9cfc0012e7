package dev.gatebook.content;

import dev.gatebook.model.AuditSource;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.Portfolio;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Project;
import dev.gatebook.model.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A content folder in memory; the files are named by their path below {@code content}. */
record GivenContent(Map<String, String> texts) {
  static final String PHASE = "shop/phases/1-base.yml";
  static final String AUDIT = "shop/audits/2026-01-10/audit.yml";

  GivenContent {
    texts = new TreeMap<>(texts);
  }

  /** A site with one project, one phase of two tasks and one audit; nothing is wrong with it. */
  static GivenContent sample() {
    return new GivenContent(Map.of())
        .with("gatebook.yml", "title: Register", "projects: [shop]")
        .with("shop/project.yml", "name: Shop")
        .with(
            PHASE,
            "phase: 1",
            "title: Base",
            "tasks:",
            "  - { id: '1.1', title: Cart, status: done }",
            "  - id: '1.2'",
            "    title: Search",
            "    status: open",
            "    checks:",
            "      - { title: Index, status: done }",
            "      - { id: deep, title: Ranking, status: open }")
        .with(AUDIT, "title: First audit", "date: 2026-01-10");
  }

  /** The same with this file, in place of one at the same path. */
  GivenContent with(String path, String... lines) {
    Map<String, String> more = new TreeMap<>(texts);
    more.put(path, String.join("\n", lines) + "\n");
    return new GivenContent(more);
  }

  /** The same with more lines at the end of a file. */
  GivenContent plus(String path, String... lines) {
    return with(path, texts.getOrDefault(path, "") + String.join("\n", lines));
  }

  /** The same without a file. */
  GivenContent without(String path) {
    Map<String, String> fewer = new TreeMap<>(texts);
    fewer.remove(path);
    return new GivenContent(fewer);
  }

  /** What the loader makes of it. */
  Parsed<Portfolio> load() {
    List<SourceFile> files = new ArrayList<>();
    texts.forEach((path, text) -> files.add(file("content/" + path, text)));
    return ContentLoader.load("content", files);
  }

  /** The project of that name. */
  Project project(String id) {
    return load().value().projects().stream()
        .filter(project -> project.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The only audit of the only project. */
  AuditSource audit() {
    return project("shop").audits().get(0);
  }

  /** The problems, each as {@code GB101 shop/project.yml:1:1 [nmae] what is wrong -> mend}. */
  List<String> problems() {
    return load().problems().stream().map(GivenContent::told).toList();
  }

  static SourceFile file(String path, String text) {
    return SourceFile.of(path, text.getBytes(StandardCharsets.UTF_8));
  }

  /** A problem on one line, with the characters that the caret would underline in brackets. */
  static String told(Problem problem) {
    String line = problem.excerpt();
    int from = Math.min(line.length(), Math.max(0, problem.at().column() - 1));
    String meant = line.substring(from, Math.min(line.length(), from + problem.length()));
    return "%s %s [%s] %s -> %s"
        .formatted(
            problem.code(),
            problem.at().toString().replaceFirst("^content/", ""),
            meant,
            problem.message(),
            problem.mend());
  }
}
