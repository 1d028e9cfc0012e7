package dev.gatebook.site.life;

import dev.gatebook.diff.Direction;
import dev.gatebook.diff.life.Life;
import dev.gatebook.diff.life.Moment;
import dev.gatebook.diff.life.Sighting;
import dev.gatebook.diff.life.Stage;
import dev.gatebook.diff.life.Step;
import dev.gatebook.diff.life.Turn;
import dev.gatebook.site.chart.LifeChart;
import dev.gatebook.site.part.ChartBlock;
import dev.gatebook.site.part.Content;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.Figure;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import dev.gatebook.site.row.People;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The page of one life.
 *
 * @param told how lives of this sort are told
 * @param <T> an issue or a condition
 */
public record LifeSections<T>(Told<T> told, Life<T> life, LifeLinks links) {

  /** Where it stands, how long it has been open, who closed it on what. */
  public LifeHead head() {
    Moment<T> last = life.last();
    List<Fact> brief = new ArrayList<>();
    life.closing().ifPresent(end -> brief.add(ended(end)));
    brief.addAll(told.facts(last, links));
    return new LifeHead(
        last.listed() ? told.said(last.state()) : Piece.said("Not listed"),
        told.chip(life.stage()),
        LifeWords.of(told, life),
        brief.stream().filter(fact -> !fact.isEmpty()).toList());
  }

  private Fact ended(Moment<T> end) {
    List<Piece> evidence = told.evidence(life.state());
    boolean asked = end.stage() != Stage.ACCEPTED && end.stage() != Stage.INVALID;
    if (!asked) {
      return Fact.of("Evidence", "");
    }
    return Fact.of(
        "Evidence",
        evidence.isEmpty()
            ? Piece.words("None: it rests on the word of the audit alone.")
            : Piece.lines(evidence));
  }

  /** How long, how often, in how many audits. */
  public List<Figure> figures() {
    Sighting first = life.first().audit();
    List<Figure> figures = new ArrayList<>();
    figures.add(new Figure("First listed", first.audit(), "", auditor(first)));
    figures.add(
        new Figure("Listed in", Integer.toString(life.sightings()), audits(life.sightings()), ""));
    figures.add(new Figure("Days open", daysOpen(), "", ""));
    figures.add(new Figure("Reopened", times(life.count(Turn.REOPENED)), "", ""));
    return figures;
  }

  private static String audits(int count) {
    return count == 1 ? "audit" : "audits";
  }

  private static String times(int count) {
    return switch (count) {
      case 0 -> "never";
      case 1 -> "once";
      default -> count + " times";
    };
  }

  /**
   * Days of all the time that it was open; not known where an audit has no day or the days run
   * backwards.
   */
  private String daysOpen() {
    long days = 0;
    for (int i = 0; i + 1 < life.moments().size(); i++) {
      Moment<T> moment = life.moments().get(i);
      if (!moment.stage().isOpen()) {
        continue;
      }
      var apart = moment.audit().daysTo(life.moments().get(i + 1).audit());
      if (apart.isEmpty() || apart.getAsLong() < 0) {
        return "not known";
      }
      days += apart.getAsLong();
    }
    return Long.toString(days);
  }

  private static String auditor(Sighting audit) {
    return audit.auditor().map(who -> "by " + People.name(who)).orElse("");
  }

  /** The line and every audit on it, then the others that had the same id. */
  public List<Section> sections(List<Life<T>> namesakes) {
    List<Section> sections = new ArrayList<>();
    sections.add(line());
    others(namesakes).ifPresent(sections::add);
    return sections;
  }

  private Section line() {
    List<Content> contents = new ArrayList<>();
    if (life.moments().size() > 1) {
      contents.add(new ChartBlock(chart(), "", List.of()));
    }
    contents.add(table());
    return Section.of("life", "Life line", contents.toArray(new Content[0]))
        .counted(Numbers.count(life.moments().size(), "audit"));
  }

  private dev.gatebook.site.chart.Drawing chart() {
    List<LifeChart.Stop> stops =
        life.moments().stream()
            .map(
                moment ->
                    new LifeChart.Stop(
                        moment.audit().audit(),
                        moment.audit().date(),
                        line(moment.stage()),
                        told.chip(moment.stage()).text(),
                        !moment.isQuiet()))
            .toList();
    return LifeChart.draw("Life of " + told.id(life.state()), LifeWords.of(told, life), stops);
  }

  private static LifeChart.Line line(Stage stage) {
    return switch (stage) {
      case OPEN, DISPROVED -> LifeChart.Line.OPEN;
      case MITIGATED -> LifeChart.Line.EASED;
      case BACKED -> LifeChart.Line.CLOSED;
      case ATTESTED, UNCONFIRMED, BARE, ACCEPTED, INVALID -> LifeChart.Line.SAID;
      case DROPPED, WITHDRAWN -> LifeChart.Line.UNKNOWN;
    };
  }

  private Table table() {
    return new Table(
            "Every audit in the life of " + told.id(life.state()),
            List.of(
                Table.Column.tight("Audit"),
                Table.Column.tight("Day"),
                Table.Column.wide("What happened"),
                Table.Column.of("Stands"),
                Table.Column.of("Declared by"),
                Table.Column.tight("Commit")),
            rows())
        .withoutEmptyColumns();
  }

  /** A row for each audit in which something happened; quiet ones in between stand together. */
  private List<Table.Row> rows() {
    List<Table.Row> rows = new ArrayList<>();
    List<Moment<T>> quiet = new ArrayList<>();
    for (Moment<T> moment : life.moments()) {
      if (moment.isQuiet()) {
        quiet.add(moment);
      } else {
        quiet(quiet).ifPresent(rows::add);
        rows.add(row(moment));
      }
    }
    quiet(quiet).ifPresent(rows::add);
    return rows;
  }

  private Table.Row row(Moment<T> moment) {
    Sighting audit = moment.audit();
    List<Piece> happened = new ArrayList<>();
    moment.steps().stream().map(this::step).forEach(happened::add);
    String changes = links.changes(audit.audit());
    if (!changes.isEmpty()) {
      happened.add(Piece.link(changes, "All that changed with " + audit.audit()));
    }
    return new Table.Row(
        "at-" + audit.audit(),
        List.of(
            place(moment),
            audit.date().map(Piece::day).orElse(Piece.NONE),
            Piece.lines(happened),
            told.chip(moment.stage()),
            Piece.words(audit.auditor().map(People::name).orElse("")),
            audit.commit().map(commit -> Piece.id(commit.shortId())).orElse(Piece.NONE)));
  }

  private Piece place(Moment<T> moment) {
    String audit = moment.audit().audit();
    String row = moment.listed() ? links.row(audit, told.id(moment.state())) : links.audit(audit);
    return Piece.link(row, audit);
  }

  private Piece step(Step step) {
    Piece word = Piece.change(tone(step), icon(step), told.word(step.turn()));
    return Piece.row(List.of(word, Piece.words(step.because())));
  }

  private static String tone(Step step) {
    Direction direction = step.direction();
    return switch (direction) {
      case REGRESSION -> "bad";
      case IMPROVEMENT -> "ok";
      case GOALPOST -> "warn";
      case NEUTRAL -> "mute";
    };
  }

  private static String icon(Step step) {
    return switch (step.direction()) {
      case REGRESSION -> "down";
      case IMPROVEMENT -> "up";
      case GOALPOST -> "goalpost";
      case NEUTRAL -> "same";
    };
  }

  private Optional<Table.Row> quiet(List<Moment<T>> moments) {
    if (moments.isEmpty()) {
      return Optional.empty();
    }
    Moment<T> first = moments.get(0);
    Moment<T> last = moments.get(moments.size() - 1);
    Turn turn = last.steps().get(0).turn();
    String count = moments.size() == 1 ? "" : ", " + moments.size() + " audits";
    Piece places =
        moments.size() == 1
            ? place(first)
            : Piece.row(List.of(place(first), Piece.words("to"), place(last)));
    Table.Row row =
        new Table.Row(
            "at-" + first.audit().audit(),
            List.of(
                places,
                last.audit().date().map(Piece::day).orElse(Piece.NONE),
                Piece.muted(told.word(turn) + count),
                told.chip(last.stage()),
                Piece.words(last.audit().auditor().map(People::name).orElse("")),
                last.audit().commit().map(c -> Piece.id(c.shortId())).orElse(Piece.NONE)));
    moments.clear();
    return Optional.of(row);
  }

  private Optional<Section> others(List<Life<T>> namesakes) {
    List<Life<T>> others =
        namesakes.stream().filter(other -> !other.slug().equals(life.slug())).toList();
    if (others.isEmpty()) {
      return Optional.empty();
    }
    Table table =
        new Table(
            "Others with the id " + life.id(),
            List.of(
                Table.Column.wide("Title"),
                Table.Column.tight("First listed"),
                Table.Column.of("Stands")),
            others.stream()
                .map(
                    other ->
                        Table.Row.of(
                            Piece.link(links.life(other), told.title(other.state()).plain()),
                            Piece.link(
                                links.audit(other.first().audit().audit()),
                                other.first().audit().audit()),
                            told.chip(other.stage())))
                .toList());
    return Optional.of(
        Section.of("namesakes", "Others with this id", table)
            .counted(others.size())
            .noted(
                "The id %s stood for more than one %s: their words have too little in common."
                    .formatted(life.id(), told.noun())));
  }
}
