package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.History;
import dev.gatebook.model.LineRange;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Verdict;
import java.util.List;
import java.util.stream.Collectors;

/** Looks up a file as it stood at the audit's commit. */
record FileLookup(Subject subject) {
  Answer answer(Evidence.File wanted) {
    return subject
        .commit()
        .map(commit -> at(commit, wanted))
        .orElseGet(() -> Answer.unavailable(expected(wanted), Pin.of(subject).because()));
  }

  private Answer at(Commit commit, Evidence.File wanted) {
    History.Lookup found = subject.history().file(commit, wanted.path());
    if (found instanceof History.Lookup.Unknown unknown) {
      return Answer.unavailable(expected(wanted), unknown.because());
    }
    if (found instanceof History.Lookup.Found file) {
      return present(wanted, file).from(places(commit, wanted));
    }
    String ignoredBy = found instanceof History.Lookup.Absent absent ? absent.ignoredBy() : "";
    return absent(commit, wanted, ignoredBy);
  }

  private static Answer absent(Commit commit, Evidence.File wanted, String ignoredBy) {
    String because =
        wanted.path()
            + " is not there at commit "
            + commit.shortId()
            + (ignoredBy.isEmpty()
                ? ""
                : ": " + ignoredBy + " ignores it, so that no commit can show it");
    Verdict verdict = wanted.present() ? Verdict.MISSING : Verdict.VERIFIED;
    return Answer.of(verdict, expected(wanted), "absent", because)
        .from(List.of(SourceRef.of(commit.shortId() + ":" + wanted.path())));
  }

  private static Answer present(Evidence.File wanted, History.Lookup.Found file) {
    String expected = expected(wanted);
    if (!wanted.present()) {
      String because = wanted.path() + " is still there";
      return Answer.of(Verdict.CONTRADICTED, expected, "present", because);
    }
    if (!asksForText(wanted)) {
      return Answer.of(Verdict.VERIFIED, expected, "present", wanted.path() + " is there");
    }
    return file.text()
        .map(text -> read(wanted, Lines.of(text)))
        .orElseGet(() -> Answer.unavailable(expected, wanted.path() + " is not a readable text"));
  }

  private static Answer read(Evidence.File wanted, Lines lines) {
    String length = wanted.path() + " has " + Phrase.count(lines.count(), "line");
    List<LineRange> beyond = wanted.lines().stream().filter(r -> r.to() > lines.count()).toList();
    if (!beyond.isEmpty()) {
      String because = length + ", line " + beyond.get(0) + " is not among them";
      return Answer.of(Verdict.CONTRADICTED, expected(wanted), length, because);
    }
    return texts(wanted, lines.in(wanted.lines()));
  }

  private static Answer texts(Evidence.File wanted, String text) {
    List<String> wrong = wanted.contains().stream().filter(t -> !text.contains(t)).toList();
    List<String> left = wanted.lacks().stream().filter(text::contains).toList();
    String where = where(wanted);
    List<String> unnamed = wanted.symbols().stream().filter(s -> !Symbols.in(text, s)).toList();
    if (!unnamed.isEmpty()) {
      String because = quoted(unnamed) + " is not declared or used in " + where;
      return Answer.of(Verdict.CONTRADICTED, expected(wanted), "not found", because);
    }
    if (!wrong.isEmpty()) {
      String because = quoted(wrong) + " does not stand in " + where;
      return Answer.of(Verdict.CONTRADICTED, expected(wanted), "not found", because);
    }
    if (!left.isEmpty()) {
      String because = quoted(left) + " still stands in " + where;
      return Answer.of(Verdict.CONTRADICTED, expected(wanted), "found", because);
    }
    String because = where + " is there" + (hasTexts(wanted) ? " and reads as cited" : "");
    return Answer.of(Verdict.VERIFIED, expected(wanted), "as cited", because);
  }

  private static boolean asksForText(Evidence.File wanted) {
    return !wanted.lines().isEmpty() || hasTexts(wanted);
  }

  private static boolean hasTexts(Evidence.File wanted) {
    return !wanted.contains().isEmpty() || !wanted.lacks().isEmpty() || !wanted.symbols().isEmpty();
  }

  private static String expected(Evidence.File wanted) {
    if (!wanted.present()) {
      return "absent";
    }
    String has = wanted.contains().isEmpty() ? "" : " with " + quoted(wanted.contains());
    String lacks = wanted.lacks().isEmpty() ? "" : " without " + quoted(wanted.lacks());
    String named = wanted.symbols().isEmpty() ? "" : " naming " + quoted(wanted.symbols());
    return "present" + has + named + lacks;
  }

  private static String where(Evidence.File wanted) {
    String ranges =
        wanted.lines().stream().map(LineRange::toString).collect(Collectors.joining(", "));
    return wanted.path() + (ranges.isEmpty() ? "" : ":" + ranges);
  }

  private static String quoted(List<String> texts) {
    return Phrase.list(texts.stream().map(t -> "`" + t + "`").toList());
  }

  /** Each of the cited ranges by its first line; the file as a whole when no line is cited. */
  private static List<SourceRef> places(Commit commit, Evidence.File wanted) {
    String path = commit.shortId() + ":" + wanted.path();
    return wanted.lines().isEmpty()
        ? List.of(SourceRef.of(path))
        : wanted.lines().stream().map(range -> new SourceRef(path, range.from(), 0)).toList();
  }
}
