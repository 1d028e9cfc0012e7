package dev.gatebook.site;

import dev.gatebook.model.Prose;
import dev.gatebook.site.chart.Drawing;
import java.util.List;

/**
 * The first page: every project with its latest decision, and what needs attention.
 *
 * @param lede one or two sentences on all projects together
 * @param about what the site is about; may be empty
 * @param cards the projects, the worst decision first
 * @param attention what needs attention, by kind; kinds without an entry are left out
 * @param empty what stands instead of the projects when there is none; at most one
 */
public record PortfolioPage(
    Frame frame,
    String title,
    String lede,
    Prose about,
    List<Card> cards,
    List<Attention> attention,
    List<Empty> empty)
    implements PageModel {
  public PortfolioPage {
    cards = List.copyOf(cards);
    attention = List.copyOf(attention);
    empty = List.copyOf(empty);
  }

  @Override
  public String template() {
    return "portfolio";
  }

  /**
   * One project.
   *
   * @param audited whether there is an audit; without one the decisions say nothing
   * @param why the reason for the decision, one sentence
   * @param meta short facts below the track
   * @param spark declared against verified; at most one
   * @param sample whether the project is only a sample
   */
  public record Card(
      Link name,
      boolean audited,
      Decisions decisions,
      String why,
      Track track,
      List<Link> meta,
      List<Drawing> spark,
      Score score,
      boolean sample) {
    public Card {
      meta = List.copyOf(meta);
      spark = List.copyOf(spark);
    }
  }

  /**
   * Counts below the small chart.
   *
   * @param trend how many audits there are, in words
   */
  public record Score(int declared, int verified, int of, String trend) {}
}
