package dev.gatebook.site.row;

import dev.gatebook.model.Audit;
import dev.gatebook.model.Method;
import dev.gatebook.model.Recorded;
import dev.gatebook.model.SignOff;
import dev.gatebook.model.Statement;
import dev.gatebook.model.TreeState;
import dev.gatebook.record.RecordedAudit;
import dev.gatebook.site.part.DecisionMark;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where an audit comes from. Unknown values are stated, never left out. */
public final class ProvenanceRows {
  private static final String UNKNOWN = "Not stated";

  private ProvenanceRows() {}

  /** Every fact of the block at the end of an audit and of a gate. */
  public static List<Fact> of(AuditContext context) {
    Audit audit = context.audit();
    Statement statement = audit.statement();
    List<Fact> facts = new ArrayList<>();
    facts.add(Fact.of("Decision", decision(context)));
    facts.add(Fact.of("Date", Dates.full(statement)));
    facts.add(Fact.of("Auditor", statement.auditor().map(People::name).orElse(UNKNOWN)));
    facts.add(orUnknown("Method", Piece.authored(statement.method())));
    facts.add(Fact.of("Tolerance", Piece.said(statement.tolerance())));
    facts.add(Fact.of("Audited commit", commit(audit)));
    facts.add(Fact.of("Work tree", audit.recorded().map(ProvenanceRows::tree).orElse("")));
    facts.add(Fact.of("Record", record(audit)));
    facts.add(Fact.of("Seal", seal(audit)));
    facts.add(Fact.of("Plan", plan(audit)));
    facts.add(Fact.of("Previous audit", previous(context)));
    facts.add(Fact.of("Evidence", methods(audit.assessment().methods())));
    facts.add(Fact.of("Artifacts", artifacts(audit)));
    facts.addAll(signOff(statement.signOff()));
    facts.add(Fact.of("Source", Piece.mono(statement.at().path())));
    facts.add(Fact.of("Tool", tool(context)));
    facts.add(Fact.of("Permalink", Piece.mono(context.links().permalink())));
    return facts.stream().filter(f -> !f.isEmpty()).toList();
  }

  /** What tells which audit it is: the same facts for every audit. */
  public static List<Fact> identity(AuditContext context) {
    Audit audit = context.audit();
    Statement statement = audit.statement();
    return List.of(
        Fact.of("Date", Dates.full(statement)),
        Fact.of("Auditor", statement.auditor().map(People::name).orElse(UNKNOWN)),
        Fact.of("Audited commit", commit(audit)),
        Fact.of("Record", record(audit)),
        Fact.of(
            "Seal",
            RecordedAudit.digest(audit.source()).map(Piece::digest).orElse(Piece.words("None"))),
        Fact.of("Source", Piece.mono(statement.at().path())));
  }

  private static Fact orUnknown(String name, Piece value) {
    return value.isEmpty() ? Fact.of(name, UNKNOWN) : Fact.of(name, value);
  }

  private static Piece decision(AuditContext context) {
    var assessment = context.audit().assessment();
    return Piece.words(
        DecisionMark.words(assessment.declared())
            + " declared, "
            + DecisionMark.words(assessment.supported())
            + " supported");
  }

  private static Piece commit(Audit audit) {
    String note = audit.commitNote();
    return audit
        .commit()
        .map(c -> Piece.row(List.of(Piece.commit(c), Piece.words(note))))
        .orElseGet(() -> unpinned(audit, note));
  }

  private static Piece unpinned(Audit audit, String note) {
    String stated = audit.statement().commit().map(c -> ", stated as " + c).orElse("");
    return Piece.row(
        List.of(
            Piece.chip("missing", stated.isEmpty() ? "Unpinned" : "Not found"),
            Piece.words((note.isEmpty() ? "no commit is stated" : note) + stated)));
  }

  private static Piece record(Audit audit) {
    if (audit.isBroken()) {
      return Piece.row(
          List.of(Piece.chip("contradicted", "Broken"), Piece.words("not as it was sealed")));
    }
    return audit.source().sealed()
        ? Piece.row(List.of(Piece.icon("lock"), Piece.words("Sealed")))
        : Piece.row(List.of(Piece.chip("missing", "Draft"), Piece.words("not sealed")));
  }

  private static Piece seal(Audit audit) {
    return RecordedAudit.digest(audit.source()).map(Piece::digest).orElse(Piece.words(""));
  }

  private static String tree(Recorded recorded) {
    TreeState tree = recorded.tree();
    return switch (tree.tree()) {
      case CLEAN -> "Clean: nothing but the audited commit";
      case DIRTY ->
          "Not clean: "
              + Numbers.count(tree.changed(), "file")
              + " changed and "
              + Numbers.count(tree.untracked(), "file")
              + " untracked when it was recorded";
      case NONE -> "Not known" + (tree.because().isEmpty() ? "" : ": " + tree.because());
    };
  }

  private static String tool(AuditContext context) {
    return context
        .audit()
        .recorded()
        .flatMap(Recorded::seal)
        .map(seal -> "Sealed by Gatebook " + seal.tool())
        .orElseGet(() -> "Gatebook " + context.links().toolVersion());
  }

  private static String plan(Audit audit) {
    return audit.source().frozenPlan()
        ? "Frozen copy of the audit"
        : "The living plan: this audit keeps no copy of its own";
  }

  private static Piece previous(AuditContext context) {
    return context
        .audit()
        .previous()
        .map(id -> Piece.link(context.links().audit(id), id))
        .orElse(Piece.words("None, this is the first"));
  }

  /** The share of each method: {@code 12 executed, 40 inspected, 3 attested}. */
  static String methods(Map<Method, Integer> methods) {
    int all = methods.values().stream().mapToInt(Integer::intValue).sum();
    if (all == 0) {
      return "None cited";
    }
    return count(methods, Method.EXECUTED)
        + ", "
        + count(methods, Method.INSPECTED)
        + ", "
        + count(methods, Method.ATTESTED);
  }

  private static String count(Map<Method, Integer> methods, Method method) {
    return methods.getOrDefault(method, 0) + " " + method.key();
  }

  private static String artifacts(Audit audit) {
    int all = audit.measured().artifacts().size();
    int bad = audit.measured().unreadable().size();
    if (all == 0) {
      return "None were found";
    }
    return Numbers.count(all, "file") + " read" + (bad == 0 ? "" : ", " + bad + " unreadable");
  }

  private static List<Fact> signOff(Optional<SignOff> signOff) {
    if (signOff.isEmpty()) {
      return List.of(Fact.of("Signed by", UNKNOWN));
    }
    SignOff signed = signOff.get();
    return Fact.known(
        Fact.of("Signed by", Piece.said(People.name(signed.by()))),
        Fact.of("Signed on", signed.date().map(Object::toString).orElse(UNKNOWN)),
        Fact.of("Signed after", Piece.authored(signed.method())),
        Fact.of("Documents", Piece.lines(signed.documents().stream().map(Piece::mono).toList())));
  }
}
