package dev.gatebook.content;

import dev.gatebook.model.Estimate;
import dev.gatebook.model.Scores;
import dev.gatebook.model.Scores.Aspect;
import java.util.List;
import java.util.Optional;

/** Reads scorecards and estimates. */
final class ScoreReader {
  private ScoreReader() {}

  /** The scorecard of an audit. */
  static Optional<Scores> scores(Form audit) {
    return audit
        .form("scores")
        .flatMap(
            form ->
                form.number("of")
                    .map(
                        of ->
                            new Scores(
                                of,
                                form.number("overall"),
                                form.word("label"),
                                aspects(form),
                                form.at())));
  }

  private static List<Aspect> aspects(Form scores) {
    return scores.named("aspects").values().stream()
        .flatMap(entry -> aspect(scores.source(), entry).stream())
        .toList();
  }

  private static Optional<Aspect> aspect(SourceText source, Node.Entry entry) {
    Form form = Form.of(source, entry.value());
    return Form.scalar(entry.value())
        .or(() -> form.maybe("score"))
        .flatMap(Decimals::parse)
        .map(
            score ->
                new Aspect(
                    entry.key(), score, form.prose("comment"), source.ref(entry.keyPlace())));
  }

  /** The estimates of an audit. */
  static List<Estimate> estimates(Form audit) {
    return audit.named("estimates").values().stream()
        .flatMap(entry -> estimate(audit.source(), entry).stream())
        .toList();
  }

  private static Optional<Estimate> estimate(SourceText source, Node.Entry entry) {
    Form form = Form.of(source, entry.value());
    return Form.scalar(entry.value())
        .or(() -> form.maybe("duration"))
        .flatMap(Quantities::parse)
        .map(
            duration ->
                new Estimate(
                    entry.key(), duration, form.prose("assumption"), source.ref(entry.keyPlace())));
  }
}
