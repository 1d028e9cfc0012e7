package dev.gatebook.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gatebook.model.SiteFile;
import dev.gatebook.site.Sample;
import dev.gatebook.site.Site;
import dev.gatebook.site.SitePlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

final class RendererTest {
  private static final Site SITE = SitePlan.plan(Sample.input());
  private static final List<SiteFile> FILES = Renderer.render(SITE);

  @Test
  void every_page_has_one_first_heading_a_title_and_a_description() {
    for (SiteFile page : pages()) {
      Document html = parse(page);
      assertThat(html.select("h1")).as(page.path()).hasSize(1);
      assertThat(html.title()).as(page.path()).isNotBlank();
      assertThat(html.select("meta[name=description]").attr("content")).isNotBlank();
      assertThat(html.select("html").attr("lang")).isEqualTo("en");
    }
  }

  @Test
  void no_page_holds_a_script_a_style_or_a_handler_of_its_own() {
    for (SiteFile page : pages()) {
      Document html = parse(page);
      assertThat(html.select("style, [style], script:not([src])")).as(page.path()).isEmpty();
      for (Element element : html.getAllElements()) {
        element
            .attributes()
            .forEach(a -> assertThat(a.getKey()).as(page.path()).doesNotStartWith("on"));
      }
    }
  }

  @Test
  void words_of_an_author_stay_words() {
    String hostile = "<script>alert(1)</script> ${7*7} <#include \"x\">";
    Site site = SitePlan.plan(Sample.input(hostile, hostile));
    String html = new String(Renderer.render(site).get(0).bytes(), StandardCharsets.UTF_8);
    assertThat(html).contains("&lt;script&gt;alert(1)&lt;/script&gt; ${7*7} &lt;#include");
    assertThat(html).doesNotContain("<script>alert");
  }

  @Test
  void the_same_input_gives_the_same_bytes() {
    List<SiteFile> again = Renderer.render(SitePlan.plan(Sample.input()));
    assertThat(again).hasSameSizeAs(FILES);
    for (int i = 0; i < FILES.size(); i++) {
      assertThat(again.get(i).path()).isEqualTo(FILES.get(i).path());
      assertThat(again.get(i).bytes()).as(FILES.get(i).path()).isEqualTo(FILES.get(i).bytes());
    }
  }

  private static List<SiteFile> pages() {
    return FILES.stream().filter(f -> f.path().endsWith(".html")).toList();
  }

  private static Document parse(SiteFile file) {
    return Jsoup.parse(new String(file.bytes(), StandardCharsets.UTF_8));
  }
}
