package dev.gatebook.artifact;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.gatebook.model.Artifact;
import dev.gatebook.model.Measured;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.TestCase;
import java.util.List;

/** Files given to the reader, written in the test. */
final class Given {
  private Given() {}

  static SourceFile file(String path, String content) {
    return SourceFile.of(path, content.getBytes(UTF_8));
  }

  static Measured measured(String content) {
    return Artifacts.read(List.of(file("reports/a.xml", content)));
  }

  static Artifact artifact(String content) {
    return measured(content).artifacts().get(0);
  }

  static Artifact artifact(byte[] content) {
    return Artifacts.read(List.of(SourceFile.of("reports/a.xml", content))).artifacts().get(0);
  }

  /** The only problem of the only file. */
  static Problem problem(String content) {
    return only(artifact(content));
  }

  static Problem only(Artifact artifact) {
    if (artifact.problems().size() != 1) {
      throw new AssertionError("one problem was expected: " + artifact.problems());
    }
    return artifact.problems().get(0);
  }

  /** A suite around cases. */
  static String suite(String cases) {
    return "<testsuite name=\"shop.CartTest\">" + cases + "</testsuite>";
  }

  /** The only test of a suite with that case. */
  static TestCase test(String testcase) {
    List<TestCase> tests = measured(suite(testcase)).tests();
    if (tests.size() != 1) {
      throw new AssertionError("one test was expected: " + tests);
    }
    return tests.get(0);
  }
}
