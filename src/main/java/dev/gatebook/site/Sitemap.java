package dev.gatebook.site;

import dev.gatebook.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes {@code sitemap.xml}, which needs the address of the site. */
final class Sitemap {
  private Sitemap() {}

  /** The sitemap; nothing when the address is not known. */
  static List<SiteFile> files(SiteInput input, List<Page> pages) {
    return input
        .portfolio()
        .url()
        .map(url -> List.of(SiteFile.made("sitemap.xml", () -> document(url, pages))))
        .orElse(List.of());
  }

  private static byte[] document(String url, List<Page> pages) {
    Xml xml = new Xml();
    xml.open("urlset", "xmlns", "http://www.sitemaps.org/schemas/sitemap/0.9");
    pages.stream()
        .filter(Page::listed)
        .forEach(
            page -> {
              xml.open("url");
              xml.text("loc", url + Links.canonical(page.path()));
              xml.close("url");
            });
    xml.close("urlset");
    return xml.document().getBytes(StandardCharsets.UTF_8);
  }
}
