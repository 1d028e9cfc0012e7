package dev.gatebook.app;

import dev.gatebook.git.sign.SignatureCheck;
import dev.gatebook.model.Commit;
import dev.gatebook.model.History;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SignedTag;
import dev.gatebook.model.SourceRef;
import dev.gatebook.record.AuditRecord;
import dev.gatebook.record.SealYaml;
import dev.gatebook.record.TaggedRecord;
import dev.gatebook.record.TaggedRecord.Keeps;
import java.util.Optional;

/**
 * Holds the records against the tags {@code audit/<project>/<id>}, which keep them as they were.
 *
 * @param history of the repository that holds the content
 */
record TagReport(RecordsInGit git, History history, SignatureCheck.Programs programs) {

  private static final String KEPT = "GB412";

  void report(ReportDraft draft) {
    String prefix = "audit/" + draft.project() + "/";
    for (SignedTag tag : git.past().signedTags(prefix + "*", programs)) {
      TaggedRecord tagged = tagged(draft, tag, tag.name().substring(prefix.length()));
      draft.add(tagged);
      report(draft, tagged);
    }
  }

  private TaggedRecord tagged(ReportDraft draft, SignedTag tag, String audit) {
    String folder = git.place().inside() + draft.project() + "/audits/" + audit;
    Optional<Commit> commit = history.resolve(tag.target());
    Optional<String> kept = commit.flatMap(at -> git.sealAt(at, folder));
    Optional<String> here = draft.records().of(audit).flatMap(AuditRecord::digest);
    Keeps keeps = kept.isEmpty() ? Keeps.NONE : kept.equals(here) ? Keeps.SAME : Keeps.OTHER;
    return new TaggedRecord(tag, audit, keeps);
  }

  private void report(ReportDraft draft, TaggedRecord tagged) {
    SignedTag tag = tagged.tag();
    SourceRef at =
        SourceRef.of(
            git.place().root()
                + draft.project()
                + "/audits/"
                + tagged.audit()
                + "/"
                + SealYaml.NAME);
    kept(draft, tagged, at);
    switch (tag.signature().state()) {
      case INVALID ->
          draft.add(
              Problem.error(
                  "GB413",
                  "the signature of the tag " + tag.name() + " does not hold: " + because(tag),
                  at,
                  "ask who made the tag; fetch it again from where it was published"));
      case UNCHECKED -> draft.leave("the signature of the tag " + tag.name(), because(tag));
      case UNKNOWN_KEY -> draft.leave("whose key signed the tag " + tag.name(), because(tag));
      case VERIFIED, UNSIGNED -> {}
    }
  }

  /** What the tag keeps of the record. */
  private static void kept(ReportDraft draft, TaggedRecord tagged, SourceRef at) {
    SignedTag tag = tagged.tag();
    String name = tag.name();
    if (tagged.keeps() == Keeps.OTHER) {
      draft.add(
          Problem.error(
              KEPT,
              "the tag " + name + " keeps another seal than the one here" + worth(tag),
              at,
              "see 'git show " + name + "'; restore the record from it"));
    } else if (tagged.keeps() == Keeps.NONE && isSealed(draft, tagged.audit())) {
      String because = ": it was moved, or made before the sealing" + worth(tag);
      draft.add(
          Problem.warning(
              KEPT,
              "the tag " + name + " keeps no seal of the audit" + because,
              at,
              "see 'git show " + name + "'; a tag on the commit of the record keeps it"));
    }
  }

  private static boolean isSealed(ReportDraft draft, String audit) {
    return draft.records().of(audit).filter(AuditRecord::isSealed).isPresent();
  }

  private static String because(SignedTag tag) {
    return tag.signature().because().replaceFirst("^not checked: ", "");
  }

  private static String worth(SignedTag tag) {
    return switch (tag.signature().state()) {
      case VERIFIED -> "; its signature fits, by a key that you trust";
      case UNKNOWN_KEY -> "; its signature fits, by a key that nobody vouches for";
      case INVALID -> "; its signature does not hold";
      case UNSIGNED -> "; it is not signed";
      case UNCHECKED -> "; its signature was not checked";
    };
  }
}
