package dev.gatebook.artifact.read;

import dev.gatebook.model.Problem;
import dev.gatebook.model.Severity;
import dev.gatebook.model.SourceRef;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Everything that can be wrong with an artifact, in words. One code means one thing. */
public final class Complaints {
  private static final String AGAIN = "let the tool write the file again, to its end";

  private static final int NAMED = 3;

  /** What a file of no known format is told by. */
  public static final String UNKNOWN = "GB203";

  /** What a file of no bytes is told by. */
  public static final String EMPTY = "GB202";

  private Complaints() {}

  public static Problem unavailable(SourceRef at) {
    return Problem.error(
        "GB201", "the file cannot be read", at, "check that it is there and may be read");
  }

  public static Problem empty(SourceRef at) {
    return Problem.error(EMPTY, "the file is empty", at, AGAIN);
  }

  public static Problem unrecognised(Head head, SourceRef at) {
    if (head.isBlank()) {
      return empty(at);
    }
    if (head.hasRoot("")) {
      return head.looksLikeXml()
          ? malformed("the XML ends before its root element", at, AGAIN)
          : unknown("this is no report that Gatebook knows", at);
    }
    return unknown("XML with the root '" + head.root() + "' is no report that Gatebook knows", at);
  }

  private static Problem unknown(String message, SourceRef at) {
    return Problem.error(
        UNKNOWN,
        message,
        at,
        "give a report of a format that is read; the page Artifacts lists them");
  }

  public static Problem declined(String format, SourceRef at, String mend) {
    return Problem.error("GB204", "this is " + format + ", which is not read", at, mend);
  }

  public static Problem noReport(String format, SourceRef at, String mend) {
    return note("GB204", "this is a " + format + ", not a report", at, mend);
  }

  public static Problem malformed(String message, SourceRef at, String mend) {
    return Problem.error("GB205", message, at, mend);
  }

  public static Problem truncated(SourceRef at) {
    return malformed("the file ends before it is complete", at, AGAIN);
  }

  public static Problem tooMuch(String what, SourceRef at) {
    return Problem.error("GB206", "the file holds " + what, at, "split the report");
  }

  public static Problem entity(String name, SourceRef at) {
    return Problem.error(
        "GB207",
        "the entity '" + name + "' is not followed",
        at,
        "only lt, gt, amp, quot, apos and numbers may stand in a report");
  }

  public static Problem nothingInIt(String what, SourceRef at) {
    return Problem.warning(
        "GB208", "there is no " + what + " in it", at, "check that the run found its input");
  }

  public static Problem allSkipped(long count, SourceRef at) {
    return Problem.warning(
        "GB209",
        "nothing ran: all " + count + " tests are skipped",
        at,
        "a skipped test shows nothing");
  }

  public static Problem counts(String message, SourceRef at, String mend) {
    return Problem.warning("GB210", message, at, mend);
  }

  public static Problem harmlessCounts(String message, SourceRef at, String cause) {
    return note("GB210", message, at, cause);
  }

  public static Problem lostFailure(String message, SourceRef at) {
    return Problem.error(
        "GB211",
        message,
        at,
        "look into the log of the run: something failed outside of the tests");
  }

  public static Problem repeated(String path, int count, String example) {
    String message =
        count == 1
            ? "'" + example + "' was reported before; both count"
            : count + " tests were reported before, such as '" + example + "'; all count";
    return note("GB212", message, SourceRef.of(path), "give tests names that tell them apart");
  }

  public static Problem conflict(String path, int count, String example) {
    return Problem.warning(
        "GB213",
        "reported before with another outcome: '"
            + example
            + (count == 1 ? "'" : "' and " + (count - 1) + " more"),
        SourceRef.of(path),
        "both outcomes count, as no order of the runs is known");
  }

  public static Problem copy(String path, String first) {
    return note("GB214", "the same bytes as " + first, SourceRef.of(path), "counted once, there");
  }

  public static Problem earlierTry(String path, String last) {
    return note(
        "GB239",
        "an earlier try of a test whose last one is in " + last,
        SourceRef.of(path),
        "the last try counts; a pass behind a failure is flaky");
  }

  /**
   * Failures of a file that their rerun lists again.
   *
   * @param counted for each of them the file that counts
   */
  public static Problem earlierRun(String path, List<String> counted) {
    return note(
        "GB239",
        (counted.size() == 1
                ? "a failure whose rerun is"
                : counted.size() + " failures whose reruns are")
            + " in "
            + String.join(", ", new TreeSet<>(counted)),
        SourceRef.of(path),
        "each is one failing test and counts there");
  }

  /** Tests that a plan announces and nobody reports. */
  public static Problem lostTests(String message, SourceRef at) {
    return Problem.error(
        "GB230", message, at, "look into the log of the run: it ended before its plan did");
  }

  public static Problem durations(long count, String example, SourceRef at) {
    return Problem.warning(
        "GB215",
        count
            + (count == 1 ? " duration is" : " durations are")
            + " not plausible, such as '"
            + example
            + "'",
        at,
        "taken as not reported; a test may last at most 24 hours");
  }

  public static Problem encoding(String message, SourceRef at) {
    return Problem.error(
        "GB216",
        message,
        at,
        "write the file in the encoding that it names, UTF-8 where it names none");
  }

  public static Problem figure(String message, SourceRef at, String mend) {
    return Problem.error("GB217", message, at, mend);
  }

  /** A line behind the last record, with which nothing is lost. */
  public static Problem stray(String line, SourceRef at) {
    return Problem.warning(
        "GB217",
        "'" + CutText.of(line, 1, 40) + "' is no line of a trace file",
        at,
        "it is passed over; let the tool write the file again");
  }

  public static Problem sums(String message, SourceRef at) {
    return Problem.warning("GB218", message, at, "the sum of the parts counts");
  }

  public static Problem noRun(String tool, String why, SourceRef at) {
    String who = tool.isEmpty() ? "a run" : "the run of " + CutText.of(tool, 1, 60);
    return Problem.warning("GB219", who + " " + why, at, "look into the log of the analysis");
  }

  public static Problem noFigure(String name, SourceRef at) {
    String what = name.isEmpty() ? "an entry has no name" : "'" + name + "' has no figure";
    return Problem.warning("GB220", what, at, "it is left out; run the measurement again");
  }

  public static Problem astray(int results, SourceRef at) {
    String message =
        results == 1
            ? "1 result refers to a rule or a file by a number under which there is none"
            : results + " results refer to rules or files by numbers under which there are none";
    return Problem.warning("GB222", message, at, "let the tool write the file again");
  }

  public static Problem more(int problems, SourceRef at) {
    return Problem.warning(
        "GB223",
        problems + " more problems are not listed",
        at,
        "mend the first ones and look again");
  }

  public static Problem setAside(List<String> paths) {
    int more = paths.size() - NAMED;
    String names = paths.stream().limit(NAMED).collect(Collectors.joining(", "));
    String what =
        paths.size() == 1 ? "1 file is no report" : paths.size() + " files are no reports";
    return note(
        "GB224",
        what + " and set aside: " + names + (more > 0 ? " and " + more + " more" : ""),
        SourceRef.of(paths.get(0)),
        "name a file itself to have it refused");
  }

  /** How many components a bill of materials lists, and whether it speaks of vulnerabilities. */
  public static Problem inventory(int components, boolean vulnerabilities, SourceRef at) {
    String what =
        "an inventory of " + components + (components == 1 ? " component" : " components");
    return vulnerabilities
        ? note("GB231", what, at, "components are counted and not judged")
        : note(
            "GB231",
            what + " without a list of vulnerabilities",
            at,
            "it shows nothing about them; let a scanner add the list");
  }

  /** A bound that a measurement was given and did not keep. */
  public static Problem crossed(String bound, String metric, SourceRef at) {
    return Problem.warning(
        "GB232",
        "the threshold '" + CutText.of(bound, 1, 60) + "' of " + metric + " was crossed",
        at,
        "cite it as evidence: metric '" + metric + " [threshold …]' with value '= 0'");
  }

  /** The report names another commit than the audited one. */
  public static Problem otherCommit(String named, String audited, SourceRef at) {
    return Problem.warning(
        "GB235",
        "the report is of the commit " + named + ", the audit of " + audited,
        at,
        "it shows nothing about the audited commit; run the tool there");
  }

  /** The report was made before the audited commit. */
  public static Problem olderThanCommit(String ended, String committed, SourceRef at) {
    return Problem.warning(
        "GB236",
        "the run ended at " + ended + ", the audited commit is of " + committed,
        at,
        "it cannot be of that commit; run the tool again");
  }

  /** An archive that is not opened, or not to its end. */
  public static Problem archive(String message, SourceRef at, String mend) {
    return Problem.error("GB233", message, at, mend);
  }

  /** An archive within an archive. */
  public static Problem nested(String name, SourceRef at) {
    return Problem.warning(
        "GB234",
        "an archive in the archive is not opened: " + CutText.of(name, 1, 200),
        at,
        "unpack it beside the archive if there are reports in it");
  }

  /** A link, a pipe or a device in an archive. */
  public static Problem link(String name, SourceRef at) {
    return Problem.warning(
        "GB234",
        "a link in the archive is not followed: " + CutText.of(name, 1, 200),
        at,
        "pack the file itself if it is a report");
  }

  /** Files of an archive that are no reports. */
  public static Problem setAsideIn(String archive, List<String> names) {
    Problem inFolder = setAside(names);
    return note(inFolder.code(), inFolder.message(), SourceRef.of(archive), "");
  }

  public static Problem failedCommand(String command, SourceRef at) {
    return Problem.warning(
        "GB221",
        "'" + command + "' failed while it was timed",
        at,
        "its times prove nothing; run it by itself and mend what it prints");
  }

  /** The word for how a test ended is none that the format has. */
  public static Problem unknownOutcome(String word, String test, SourceRef at) {
    return Problem.warning(
        "GB225",
        "'"
            + CutText.of(test, 1, 80)
            + "' ended as '"
            + CutText.of(word, 1, 40)
            + "', which is not known",
        at,
        "it counts as an error");
  }

  /** A class or container was skipped, so that its tests are not even listed. */
  public static Problem skippedGroup(String name, SourceRef at) {
    return Problem.warning(
        "GB226",
        "'" + CutText.of(name, 1, 80) + "' was skipped as a whole",
        at,
        "the report does not list the tests in it, so they count nowhere");
  }

  public static Problem cutTraces(int tests, SourceRef at) {
    return Problem.warning(
        "GB237",
        "what " + tests + " failed tests tell is cut to the beginning of their messages",
        at,
        "all of them count; split the report to see their traces");
  }

  private static Problem note(String code, String message, SourceRef at, String mend) {
    return new Problem(Severity.NOTE, code, message, at, "", 1, mend);
  }
}
