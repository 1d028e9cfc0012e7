package dev.gatebook.checks;

import dev.gatebook.app.BuildSite;
import dev.gatebook.app.Progress;
import dev.gatebook.app.Request;
import dev.gatebook.git.TestRepository;
import dev.gatebook.publish.OutputRefused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.jgit.lib.ObjectId;

/**
 * Looks at one frozen page on several days and after a later commit: what ran out and what went
 * stale since must show without a rebuild of the page.
 */
final class LaterWalk {
  private static final String PHASE =
      """
      phase: 1
      title: Base
      tasks:
        - id: "1.1"
          title: Limiter
          status: done
          evidence: { file: src/limiter.py, contains: "RATE = 60" }
        - id: "1.2"
          title: Load test
          status: open
          waiver: { by: Board, reason: Not before the launch, until: 2026-02-25 }
        - id: "1.3"
          title: Restore
          status: done
          evidence: { attestation: Restored once, by: Kim, when: 2026-01-05, until: 2026-03-01 }
      """;
  private static final String GATE = "shop/audits/2026-01-10/gates/1-base/index.html";

  private final Expectations expect = new Expectations();
  private final Path folder;
  private final Path site;

  private LaterWalk(Path folder) {
    this.folder = folder;
    this.site = folder.resolve("site");
  }

  static boolean run() throws IOException {
    LaterWalk walk = new LaterWalk(Files.createTempDirectory("later"));
    walk.walk();
    return walk.expect.report("what becomes known later");
  }

  private void walk() throws IOException {
    try (TestRepository repository = TestRepository.in(folder)) {
      ObjectId audited =
          repository
              .with("src/limiter.py", "RATE = 60\n")
              .with("content/gatebook.yml", "title: Register\n")
              .with("content/shop/project.yml", "name: Shop\n")
              .with("content/shop/phases/1-base.yml", PHASE)
              .commit("main", "Add the limiter");
      String audit = "date: 2026-01-10\ntitle: First\ncommit: " + audited.name() + "\n";
      repository.checkOut(
          repository
              .with("content/shop/audits/2026-01-10/audit.yml", audit)
              .with("content/shop/audits/2026-01-10/phases/1-base.yml", PHASE)
              .commit("main", "Audit it"));
      build();
      byte[] frozen = Files.readAllBytes(site.resolve(GATE));
      look("2026-02-25", 0, 0);
      look("2026-02-26", 1, 0);
      look("2026-03-02", 2, 0);
      repository.checkOut(
          repository.with("src/limiter.py", "RATE = 90\n").commit("main", "Raise the rate"));
      build();
      expect.meets(
          "the page is frozen",
          Arrays.equals(frozen, Files.readAllBytes(site.resolve(GATE))),
          "a later commit changed its bytes");
      look("2026-02-25", 0, 1);
    }
  }

  private void build() throws IOException {
    try {
      BuildSite.run(
          new Request(
              folder.resolve("content"),
              Optional.of(Instant.parse("2026-01-11T00:00:00Z")),
              "0.1.0"),
          site,
          Progress.SILENT);
    } catch (OutputRefused e) {
      throw new IOException(e);
    }
  }

  private void look(String day, int expired, int stale) throws IOException {
    try (Browser browser = Browser.start()) {
      browser.before(
          "{ const Real = Date; Date = class extends Real { constructor(...a) { super(...(a.length"
              + " ? a : ['"
              + day
              + "T12:00:00Z'])); } }; }");
      browser.open(site.resolve(GATE).toUri().toString());
      String ran = browser.evaluate("String(document.querySelectorAll('.expired').length)");
      expect.is("things that ran out on " + day, ran, Integer.toString(expired));
      String old =
          browser.evaluate(
              "String([...document.querySelectorAll('.chip--stale')].filter(c =>"
                  + " c.textContent.startsWith('Stale since')).length)");
      expect.is("evidence that went stale by " + day, old, Integer.toString(stale));
      expect.is("the console on " + day, browser.console().toString(), "[]");
    }
  }
}
