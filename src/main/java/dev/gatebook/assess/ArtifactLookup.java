package dev.gatebook.assess;

import dev.gatebook.assess.rules.Phrase;
import dev.gatebook.model.Artifact;
import dev.gatebook.model.Evidence;
import dev.gatebook.model.Measured;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Verdict;
import java.util.List;
import java.util.Locale;

/** Looks up a file among the artifacts, by its path and its digest. */
record ArtifactLookup(Measured measured) {
  private static final int SHOWN = 12;

  Answer answer(Evidence.Kept wanted) {
    String expected = wanted.sha256().map(d -> "sha256 " + cut(d)).orElse("present");
    List<Artifact> found = measured.artifacts().stream().filter(a -> isAt(wanted, a)).toList();
    if (found.isEmpty()) {
      String because = wanted.path() + " is not among " + artifacts();
      return Answer.of(Verdict.MISSING, expected, "absent", because);
    }
    if (found.size() > 1) {
      String because = found.size() + " artifacts end in " + wanted.path() + "; name one in full";
      return Answer.unavailable(expected, because);
    }
    return judge(wanted, found.get(0), expected).from(List.of(SourceRef.of(found.get(0).path())));
  }

  private String artifacts() {
    return Phrase.count(measured.artifacts().size(), "artifact");
  }

  private static boolean isAt(Evidence.Kept wanted, Artifact artifact) {
    return artifact.path().equals(wanted.path()) || artifact.path().endsWith("/" + wanted.path());
  }

  private static Answer judge(Evidence.Kept wanted, Artifact found, String expected) {
    String digest = "sha256 " + cut(found.sha256());
    if (found.sha256().isEmpty()) {
      return Answer.unavailable(expected, found.path() + " could not be read");
    }
    String because = found.path() + " has " + digest;
    return wanted
        .sha256()
        .filter(asked -> !asked.toLowerCase(Locale.ROOT).equals(found.sha256()))
        .map(
            asked ->
                Answer.of(
                    Verdict.CONTRADICTED,
                    expected,
                    digest,
                    because + " where " + cut(asked) + " was expected"))
        .orElseGet(() -> Answer.of(Verdict.VERIFIED, expected, digest, because));
  }

  private static String cut(String digest) {
    return digest.length() > SHOWN ? digest.substring(0, SHOWN) : digest;
  }
}
