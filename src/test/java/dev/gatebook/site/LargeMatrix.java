package dev.gatebook.site;

import dev.gatebook.model.SiteFile;
import dev.gatebook.model.Standing;
import dev.gatebook.render.Renderer;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The page with the largest history matrix that there is: 200 criteria by 300 audits. */
public final class LargeMatrix {
  public static final int ROWS = 200;
  public static final int COLUMNS = HistoryPages.PART;

  /** Where it goes. */
  public static final String PATH = "app/history/1/index.html";

  private static final int GROUP = 25;

  private LargeMatrix() {}

  /**
   * The page, and what it loads.
   *
   * @param length of how many audits on end a criterion stands alike, in the mean
   */
  public static List<SiteFile> files(int length) {
    Site site = SitePlan.plan(Sample.many(COLUMNS + 1));
    Page page =
        site.pages().stream().filter(one -> one.path().equals(PATH)).findFirst().orElseThrow();
    HistoryPage model = (HistoryPage) page.model();
    HistoryPage large =
        new HistoryPage(
            model.frame(),
            model.title(),
            model.lede(),
            model.parts(),
            matrix(model.matrix(), length),
            model.timeline());
    Site alone =
        new Site(
            List.of(Page.at(Route.to(PATH), () -> large)),
            site.files().stream()
                .filter(
                    file -> file.path().startsWith("assets/") || file.path().endsWith("later.js"))
                .toList(),
            site.theme());
    return Renderer.render(alone);
  }

  private static HistoryMatrix matrix(HistoryMatrix small, int length) {
    Random chance = new Random(length);
    List<HistoryMatrix.Group> groups = new ArrayList<>();
    for (int first = 0; first < ROWS; first += GROUP) {
      List<HistoryMatrix.Row> rows = new ArrayList<>();
      for (int row = first; row < first + GROUP; row++) {
        rows.add(row(row, chance, length));
      }
      groups.add(new HistoryMatrix.Group("Phase " + (first / GROUP + 1) + ": Part", rows));
    }
    return new HistoryMatrix(ROWS + " × " + COLUMNS, small.columns(), groups, small.current());
  }

  private static HistoryMatrix.Row row(int number, Random chance, int length) {
    List<Mark> cells = new ArrayList<>();
    Standing[] standings = Standing.values();
    int standing = 0;
    for (int column = 0; column < COLUMNS; column++) {
      if (chance.nextInt(length) == 0) {
        int other = 1 + chance.nextInt(standings.length - 1);
        standing = (standing + other) % standings.length;
      }
      cells.add(Mark.of(standings[standing]));
    }
    Link title = new Link("Work package " + number + " of the release", "../../index.html", false);
    return new HistoryMatrix.Row(
        Link.plain("2." + number), title, cells, cells.get(COLUMNS - 1), Piece.NONE);
  }
}
