package dev.gatebook.site.life;

import dev.gatebook.diff.life.Life;
import dev.gatebook.diff.life.Moment;
import dev.gatebook.diff.life.Sighting;
import dev.gatebook.diff.life.Stage;
import dev.gatebook.diff.life.Turn;
import dev.gatebook.site.part.Figure;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.People;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The list of all lives of a project: what is open first, then what ended without a word or without
 * evidence.
 *
 * @param lives in the order in which they began
 * @param <T> an issue or a condition
 */
public record LifeIndex<T>(Told<T> told, List<Life<T>> lives, LifeLinks links) {
  public LifeIndex {
    lives = List.copyOf(lives);
  }

  /** How many there are of each. */
  public List<Figure> figures() {
    return List.of(
        figure("Open", Stage::isOpen),
        figure("Dropped or withdrawn", LifeIndex::isGone),
        figure("Closed without evidence", stage -> stage == Stage.BARE),
        figure("Closed, verified", stage -> stage == Stage.BACKED),
        new Figure(
            "Reopened",
            Long.toString(lives.stream().filter(l -> l.count(Turn.REOPENED) > 0).count()),
            "",
            ""));
  }

  private Figure figure(String name, Predicate<Stage> which) {
    long count = lives.stream().filter(life -> which.test(life.stage())).count();
    return new Figure(name, Long.toString(count), "of " + lives.size(), "");
  }

  private static boolean isGone(Stage stage) {
    return stage == Stage.DROPPED || stage == Stage.WITHDRAWN;
  }

  /** A section for each way to stand. */
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    add(sections, "open", "Open", Stage::isOpen);
    add(sections, "dropped", "Not listed any more, and not closed", LifeIndex::isGone);
    add(sections, "bare", "Closed without evidence", stage -> stage == Stage.BARE);
    add(sections, "closed", "Closed", stage -> stage.isClosed() && stage != Stage.BARE);
    return sections;
  }

  private void add(List<Section> sections, String id, String title, Predicate<Stage> which) {
    List<Life<T>> some = lives.stream().filter(life -> which.test(life.stage())).toList();
    if (!some.isEmpty()) {
      sections.add(Section.of(id, title, table(title, some)).counted(some.size()));
    }
  }

  private Table table(String caption, List<Life<T>> some) {
    return new Table(
            caption,
            List.of(
                Table.Column.tight("Id"),
                Table.Column.tight("Severity"),
                Table.Column.wide(told.noun().equals("issue") ? "Title" : "Text"),
                Table.Column.of("Stands"),
                Table.Column.tight("Opened"),
                Table.Column.number("Open for"),
                Table.Column.tight("Ended"),
                Table.Column.of("Declared by")),
            some.stream().map(this::row).toList())
        .withoutEmptyColumns();
  }

  private Table.Row row(Life<T> life) {
    Moment<T> from = life.openSince().or(life::openedBeforeEnd).orElseGet(life::first);
    boolean open = life.stage().isOpen();
    Moment<T> end = life.closing().orElseGet(life::last);
    return Table.Row.of(
        Piece.link(links.life(life), told.id(life.state())),
        told.weight(life.state()),
        Piece.inline(told.title(life.state())),
        told.chip(life.stage()),
        Piece.link(links.audit(from.audit().audit()), from.audit().audit()),
        Piece.words(LifeWords.between(from.audit(), end.audit())),
        open ? Piece.NONE : audit(end.audit()),
        open ? Piece.NONE : Piece.words(end.audit().auditor().map(People::name).orElse("")));
  }

  private Piece audit(Sighting audit) {
    return Piece.link(links.audit(audit.audit()), audit.audit());
  }
}
