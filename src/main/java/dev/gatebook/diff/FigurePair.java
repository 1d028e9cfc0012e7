package dev.gatebook.diff;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Quantity;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A declared figure in both audits, or in one of them.
 *
 * @param owner id of the task or issue that it is declared for; empty for the audit itself
 * @param name dotted name
 */
record FigurePair(
    String owner, String name, Optional<Figures.Figure> from, Optional<Figures.Figure> to) {

  /** Every figure of the audit, its tasks and its issues. */
  static Stream<FigurePair> all(Pair pair) {
    return Stream.concat(
        of("", pair.older().declares(), pair.newer().declares()),
        pair.sameTasks().flatMap(FigurePair::of));
  }

  /** Every figure of a task. */
  static Stream<FigurePair> of(Same task) {
    return of(
        task.to().id(), task.from().task().task().declares(), task.to().task().task().declares());
  }

  static Stream<FigurePair> of(String owner, Figures from, Figures to) {
    Set<String> names = new LinkedHashSet<>();
    from.all().forEach(f -> names.add(f.name()));
    to.all().forEach(f -> names.add(f.name()));
    return names.stream().map(n -> new FigurePair(owner, n, from.find(n), to.find(n)));
  }

  String subject() {
    return owner.isEmpty() ? name : owner + " " + name;
  }

  String title() {
    return owner.isEmpty() ? FigureTitle.of(name) : FigureTitle.of(name) + " of " + owner;
  }

  Kind kind() {
    return name.equals("coverage") || name.startsWith("coverage.") ? Kind.COVERAGE : Kind.FIGURE;
  }

  Optional<QuantityMove> move() {
    return older().flatMap(a -> newer().map(b -> new QuantityMove(a, b)));
  }

  /** What the movement means; neutral when it cannot be told. */
  Direction direction() {
    return Polarity.of(name).of(move().map(QuantityMove::sign).orElse(0));
  }

  Optional<Quantity> older() {
    return from.map(Figures.Figure::quantity);
  }

  Optional<Quantity> newer() {
    return to.map(Figures.Figure::quantity);
  }

  String before() {
    return older().map(Quantity::written).orElse("");
  }

  String after() {
    return newer().map(Quantity::written).orElse("");
  }
}
