package dev.gatebook.site.integrity;

import dev.gatebook.diff.Sentence;
import dev.gatebook.model.Problem;
import dev.gatebook.model.Seal;
import dev.gatebook.record.AuditRecord;
import dev.gatebook.record.ProjectReport;
import dev.gatebook.record.SealYaml;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Table;
import java.util.List;
import java.util.function.Function;

/**
 * Rows about the records of a project.
 *
 * @param address where an audit is shown, by id; empty for one that is not
 * @param rule where a code is explained
 */
record RecordRows(
    ProjectReport report, Function<String, String> address, Function<String, String> rule) {

  Table.Row record(AuditRecord record) {
    List<Problem> own =
        report.problems().stream()
            .filter(problem -> problem.at().path().startsWith(record.path()))
            .toList();
    return Table.Row.of(
        Piece.link(address.apply(record.audit()), record.audit()),
        state(record.state()),
        record.digest().map(Piece::digest).orElse(Piece.words("no seal")),
        Piece.words(record.seal().map(RecordRows::follows).orElse("")),
        Piece.words(own.isEmpty() ? "" : Integer.toString(own.size())),
        Piece.words(record.errata().isEmpty() ? "" : Integer.toString(record.errata().size())),
        Piece.mono(record.path() + (record.isSealed() ? SealYaml.NAME : "audit.yml")));
  }

  private static String follows(Seal seal) {
    return seal.previous().map(Seal.Link::audit).orElse("none, the first");
  }

  private static Piece state(AuditRecord.State state) {
    return switch (state) {
      case INTACT -> Piece.chip("verified", "Intact");
      case BROKEN -> Piece.chip("contradicted", "Broken");
      case DRAFT -> Piece.chip("none", "Draft");
    };
  }

  Table.Row problem(Problem problem) {
    return Table.Row.of(
        Piece.link(rule.apply(problem.code()), problem.code()),
        Piece.words(Sentence.capital(problem.message())),
        Piece.mono(problem.at().toString()));
  }
}
