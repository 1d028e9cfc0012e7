package dev.gatebook.assess;

import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.Commit;
import dev.gatebook.model.Deliverable;
import dev.gatebook.model.Figures;
import dev.gatebook.model.History;
import dev.gatebook.model.Quantity;
import dev.gatebook.model.SourceRef;
import java.util.List;
import java.util.stream.Stream;

/** The lines that delivered files are said to have and to have gained, beside those of git. */
record DeliveredLines(Subject subject, Changes changes) {
  /** The claims that a deliverable makes, each with what git says of it. */
  Stream<ClaimCheck> of(Deliverable delivered) {
    return Stream.concat(
        delivered.added().map(q -> added(delivered, claim(delivered, "lines.added", q))).stream(),
        delivered.lines().map(q -> length(delivered, claim(delivered, "lines", q))).stream());
  }

  private static Claim claim(Deliverable delivered, String name, Quantity quantity) {
    String files = String.join(", ", delivered.files());
    return new Claim(files, new Figures.Figure(name, quantity, "", delivered.at()));
  }

  private ClaimCheck added(Deliverable delivered, Claim claim) {
    return changes.known()
        ? claim.against(changes.addedTo(delivered.files()), changes.sources())
        : claim.unknown(changes.because());
  }

  private ClaimCheck length(Deliverable delivered, Claim claim) {
    return subject
        .commit()
        .map(commit -> length(commit, delivered.files(), claim))
        .orElseGet(() -> claim.unknown(Pin.of(subject).because()));
  }

  private ClaimCheck length(Commit commit, List<String> files, Claim claim) {
    long lines = 0;
    for (String path : files) {
      History.Lookup found = subject.history().file(commit, path);
      if (found instanceof History.Lookup.Found file && file.text().isPresent()) {
        lines += file.text().get().lines().count();
      } else {
        return claim.unknown(path + reason(found, commit));
      }
    }
    return claim.against(lines, places(commit, files));
  }

  private static String reason(History.Lookup found, Commit commit) {
    if (found instanceof History.Lookup.Unknown unknown) {
      return " cannot be looked up: " + unknown.because();
    }
    return found instanceof History.Lookup.Absent
        ? " is not there at commit " + commit.shortId()
        : " is not a readable text";
  }

  private static List<SourceRef> places(Commit commit, List<String> files) {
    return files.stream().map(path -> SourceRef.of(commit.shortId() + ":" + path)).toList();
  }
}
