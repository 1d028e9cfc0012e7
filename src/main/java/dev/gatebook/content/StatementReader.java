package dev.gatebook.content;

import dev.gatebook.model.Statement;
import java.time.LocalDate;
import java.util.Optional;

/** Reads what an auditor states, {@code audit.yml}. */
final class StatementReader {
  private StatementReader() {}

  /** The statement of a file. */
  static Statement read(Form form, Problems problems) {
    Optional<LocalDate> date = form.day("date");
    return new Statement(
        date,
        date.isPresent() ? "" : form.word("date"),
        form.day("document-date"),
        form.prose("title"),
        form.word("kind"),
        form.actor("auditor"),
        form.prose("method"),
        form.word("tolerance"),
        form.maybe("commit"),
        form.maybe("since"),
        form.maybe("supersedes"),
        form.words("assesses"),
        form.word("opens"),
        form.word("headline"),
        new DecisionReader().decisions(form),
        PhaseReader.target(form),
        ScoreReader.scores(form),
        FigureReader.read(form, "declares"),
        form.texts("strengths"),
        form.texts("non-claims"),
        TaskReader.fields(form, "environment"),
        form.each("deliverables", ReportReader::deliverable),
        form.each("runs", EvidenceReader::command),
        form.each("components", ReportReader::component),
        form.each("causes", ReportReader::cause),
        new IssueReader(problems).issues(form),
        IssueReader.actions(form),
        ScoreReader.estimates(form),
        form.each("corrects", ReportReader::correction),
        form.each("lists", ReportReader::checklist),
        ReportReader.signOff(form),
        form.at());
  }
}
