package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.PlainNumber;
import dev.gatebook.model.Statement;
import java.util.List;
import java.util.stream.Stream;

/** A figure such as 50+ can neither be confirmed nor be wrong by any larger count. */
final class OpenFigures implements Rule {
  private static final RuleInfo INFO = RuleInfo.hint("GB068", "Declared figures are open upwards");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Figures.Figure> open =
        dossier.statement().declares().all().stream()
            .filter(f -> f.quantity().low().isPresent() && f.quantity().high().isEmpty())
            .toList();
    return open.isEmpty() ? Stream.empty() : Stream.of(finding(dossier.statement(), open));
  }

  private static Finding finding(Statement statement, List<Figures.Figure> open) {
    List<String> written =
        open.stream().map(f -> f.name() + " (" + f.quantity().written() + ")").toList();
    Sum lines = Sum.of(statement.deliverables().stream().flatMap(f -> f.lines().stream()).toList());
    boolean ofLines = open.stream().anyMatch(f -> f.name().startsWith("lines."));
    String beside =
        ofLines ? "; the listed files have " + PlainNumber.of(lines.low()) + " lines" : "";
    String message =
        Phrase.say(
            "{} open upwards: {}{}",
            Phrase.count(open.size(), "declared figure") + " " + Phrase.be(open.size()),
            Phrase.list(written),
            beside);
    return INFO.finding(
        open.get(0).name(),
        message,
        List.of(
            Finding.Amount.of("open", open.size()), new Finding.Amount("listedLines", lines.low())),
        open.stream().map(Figures.Figure::at).toList());
  }
}
