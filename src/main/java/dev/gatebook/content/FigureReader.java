package dev.gatebook.content;

import dev.gatebook.model.Figures;
import dev.gatebook.model.Figures.Figure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads declared figures: nested names become dotted ones. */
final class FigureReader {
  private final SourceText source;
  private final List<Figure> found = new ArrayList<>();

  private FigureReader(SourceText source) {
    this.source = source;
  }

  /** The figures of a key. */
  static Figures read(Form form, String key) {
    FigureReader reader = new FigureReader(form.source());
    form.named(key).values().forEach(entry -> reader.take("", entry));
    return new Figures(reader.found);
  }

  private void take(String prefix, Node.Entry entry) {
    String name = prefix + entry.key();
    if (entry.value() instanceof Node.Entries group && group.get("value").isEmpty()) {
      group.all().values().forEach(inner -> take(name + ".", inner));
    } else {
      figure(name, entry).ifPresent(found::add);
    }
  }

  private Optional<Figure> figure(String name, Node.Entry entry) {
    Form form = Form.of(source, entry.value());
    return Form.scalar(entry.value())
        .or(() -> form.maybe("value"))
        .flatMap(Quantities::parse)
        .map(q -> new Figure(name, q, form.word("arrow"), source.ref(entry.keyPlace())));
  }
}
