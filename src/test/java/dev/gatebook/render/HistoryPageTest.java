package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.site.Sample;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Projects with many audits: what the page of the project shows, and where the rest stands. */
final class HistoryPageTest {
  private static final Printed MANY = Printed.of(Sample.many(310));
  private static final Document PROJECT = MANY.page("app/index.html");
  private static final Document FIRST = MANY.page("app/history/1/index.html");
  private static final Document SECOND = MANY.page("app/history/2/index.html");

  @Test
  void the_page_of_a_project_shows_its_newest_audits_and_leads_to_all() {
    assertThat(PROJECT.select(".hm thead th[scope=col] a")).hasSize(24);
    assertThat(PROJECT.select("#audits .timeline > li")).hasSize(24);
    assertThat(PROJECT.select("#audits-h").text()).isEqualTo("Audits newest 24");
    assertThat(PROJECT.select(".parts a").eachAttr("href"))
        .containsExactly("history/1/index.html", "history/2/index.html");
  }

  @Test
  void every_audit_has_a_column_in_one_part_and_a_line_below_it() {
    assertThat(FIRST.select(".hm thead th[scope=col] a")).hasSize(300);
    assertThat(SECOND.select(".hm thead th[scope=col] a")).hasSize(10);
    assertThat(FIRST.select("#audits .timeline > li")).hasSize(300);
    assertThat(SECOND.select(".parts [aria-current=page]").text()).isEqualTo("from 2026-09-27");
  }

  @Test
  void neighbours_that_are_alike_are_one_cell_with_symbol_and_visible_word() {
    Element row = FIRST.select(".hm tbody tr:not(.grp)").get(0);
    assertThat(row.select("td.c")).hasSize(2);
    assertThat(row.select("td.c").eachAttr("colspan")).containsExactly("155", "145");
    assertThat(row.select("td.c b").eachText()).containsExactly("Contradicted", "Verified");
    assertThat(row.select("td.c use").eachAttr("href"))
        .containsExactly("#i-contradicted", "#i-verified");
  }

  @Test
  void the_columns_of_each_row_add_up() {
    for (Document page : new Document[] {PROJECT, FIRST, SECOND}) {
      int columns = width(Objects.requireNonNull(page.select(".hm thead tr").last()));
      for (Element row : page.select(".hm tr")) {
        assertThat(width(row)).as(row.text()).isEqualTo(columns);
      }
    }
  }

  @Test
  void years_stand_above_their_audits() {
    assertThat(FIRST.select(".hm .yr th").eachText()).containsExactly("2025", "2026");
    assertThat(FIRST.select(".hm .yr th").eachAttr("colspan")).containsExactly("31", "269");
    assertThat(SECOND.select(".hm .yr")).isEmpty();
  }

  @Test
  void only_the_newest_part_says_how_it_stands_now() {
    assertThat(FIRST.select(".hm .now")).isEmpty();
    assertThat(SECOND.select(".hm thead .now").text()).isEqualTo("Now");
  }

  @Test
  void a_full_part_stays_as_it_is_when_audits_follow() {
    Document later = Printed.of(Sample.many(320)).page("app/history/1/index.html");
    assertThat(later.select("#criteria thead").outerHtml())
        .isEqualTo(FIRST.select("#criteria thead").outerHtml());
  }

  @Test
  void few_audits_stand_on_the_page_of_the_project_alone_cell_by_cell() {
    Document few = Printed.of(Sample.many(12)).page("app/index.html");
    assertThat(few.select(".parts")).isEmpty();
    assertThat(few.select(".hm tbody tr:not(.grp)").get(0).select("td.c")).hasSize(12);
    assertThat(few.select(".hm td.c .vh")).hasSize(24);
  }

  private static int width(Element row) {
    return row.select("> th, > td").stream()
        .mapToInt(cell -> cell.hasAttr("colspan") ? Integer.parseInt(cell.attr("colspan")) : 1)
        .sum();
  }
}
