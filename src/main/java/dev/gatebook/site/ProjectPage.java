package dev.gatebook.site;

import dev.gatebook.model.Prose;
import dev.gatebook.site.part.Fact;
import dev.gatebook.site.part.Section;
import dev.gatebook.site.part.Table;
import java.util.List;

/**
 * Where a project stands now and how it came there. A list of at most one element is empty where
 * there is nothing to show.
 *
 * @param meta short facts below the name
 * @param sample why the project is only a sample
 * @param tools buttons beside the name
 * @param timeline the newest audits
 * @param parts pages that show all audits; empty where this one does
 * @param empty what stands instead of the history when there is no audit
 */
public record ProjectPage(
    Frame frame,
    String name,
    List<String> meta,
    Prose sample,
    Prose summary,
    List<Link> tools,
    List<Hero> hero,
    List<Figure> figures,
    Track track,
    List<Trend> readiness,
    List<HistoryMatrix> history,
    Timeline timeline,
    List<Link> parts,
    List<Table> blockers,
    List<Trend> tests,
    List<Trend> scores,
    List<Section> fresh,
    List<Empty> empty)
    implements PageModel {
  public ProjectPage {
    meta = List.copyOf(meta);
    tools = List.copyOf(tools);
    hero = List.copyOf(hero);
    figures = List.copyOf(figures);
    readiness = List.copyOf(readiness);
    history = List.copyOf(history);
    parts = List.copyOf(parts);
    blockers = List.copyOf(blockers);
    tests = List.copyOf(tests);
    scores = List.copyOf(scores);
    fresh = List.copyOf(fresh);
    empty = List.copyOf(empty);
  }

  @Override
  public String template() {
    return "project";
  }

  /**
   * The decisions at the head.
   *
   * @param why the reason for the supported one
   * @param declared the auditor's own reason; may be empty
   * @param brief what stands in the way and what changed
   */
  public record Hero(
      Decisions decisions, String why, Prose declared, List<String> meta, List<Fact> brief) {
    public Hero {
      brief = List.copyOf(brief);
      meta = List.copyOf(meta);
    }
  }

  /**
   * A chart.
   *
   * @param sentence what it says; may be empty
   * @param note how to read it; may be empty
   * @param events what its numbered marks stand for
   */
  public record Trend(Chart chart, String sentence, String note, List<Event> events) {
    public Trend {
      events = List.copyOf(events);
    }
  }

  /**
   * Something that happened at an audit of a chart.
   *
   * @param number of its mark
   * @param audit id of the first audit that it is so for
   * @param sort what sort of thing, in one word
   * @param what in one or two sentences
   * @param more where to read on; {@link Link#NONE} where there is no page of it
   */
  public record Event(int number, String audit, String sort, String what, Link more) {}
}
