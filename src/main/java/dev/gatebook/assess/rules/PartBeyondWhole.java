package dev.gatebook.assess.rules;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import dev.gatebook.model.PlainNumber;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A part that is declared larger than its whole. Counts of tests have a rule for their sum. */
final class PartBeyondWhole implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.error("GB096", "A part is declared larger than the whole");
  private static final String TOTAL = ".total";
  private static final List<String> PARTS =
      List.of(
          "passed", "failed", "errors", "skipped", "flaky", "done", "closed", "open", "met",
          "covered", "blocked", "waived");
  private static final List<String> SUMMED =
      List.of("tests.passed", "tests.failed", "tests.errors", "tests.skipped");

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    return Stream.concat(
        check("", dossier.statement().declares()),
        dossier.everyTask().flatMap(task -> check(task.id(), task.declares())));
  }

  private static Stream<Finding> check(String subject, Figures figures) {
    Stream<Finding> counted =
        figures.all().stream()
            .filter(figure -> figure.name().endsWith(TOTAL))
            .flatMap(total -> compare(subject, figures, total));
    Stream<Finding> ofWhole =
        figures.all().stream().flatMap(figure -> ofOwnWhole(subject, figure).stream());
    return Stream.concat(counted, ofWhole);
  }

  private static Stream<Finding> compare(String subject, Figures figures, Figures.Figure total) {
    String group = total.name().substring(0, total.name().length() - TOTAL.length());
    return PARTS.stream()
        .map(part -> group + "." + part)
        .filter(name -> !SUMMED.contains(name))
        .flatMap(name -> figures.find(name).stream())
        .filter(part -> part.quantity().unit() == total.quantity().unit())
        .filter(part -> Sum.of(List.of(part.quantity())).exceeds(total.quantity()))
        .map(
            part ->
                finding(
                    subject,
                    part,
                    total.quantity().written(),
                    total.quantity().high().orElse(BigDecimal.ZERO),
                    List.of(part.at(), total.at())));
  }

  /** {@code 9 of 7} is wrong by itself. */
  private static Optional<Finding> ofOwnWhole(String subject, Figures.Figure figure) {
    return figure
        .quantity()
        .whole()
        .filter(whole -> Sum.of(List.of(figure.quantity())).low().compareTo(whole) > 0)
        .map(whole -> finding(subject, figure, PlainNumber.of(whole), whole, List.of(figure.at())));
  }

  private static Finding finding(
      String subject,
      Figures.Figure part,
      String written,
      BigDecimal whole,
      List<dev.gatebook.model.SourceRef> places) {
    String of = subject.isEmpty() ? "" : " of " + subject;
    String message =
        Phrase.say(
            "{}{} is declared as {}, more than the whole of {}",
            part.name(),
            of,
            part.quantity().written(),
            written);
    return INFO.finding(
        subject.isEmpty() ? part.name() : subject,
        message,
        List.of(
            new Finding.Amount("part", part.quantity().low().orElse(BigDecimal.ZERO)),
            new Finding.Amount("whole", whole)),
        places);
  }
}
