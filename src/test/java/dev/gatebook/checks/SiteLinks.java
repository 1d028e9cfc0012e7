package dev.gatebook.checks;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Follows every link, image, script and style of a written site. A link must lead to a file of the
 * site and to an id that exists there; what leaves the site must be an http(s) or mailto link of a
 * reader's own click, never something that a page loads.
 */
public final class SiteLinks {
  private final Path site;
  private final Map<Path, Document> pages = new HashMap<>();
  private final Map<Path, Set<String>> ids = new HashMap<>();
  private final List<String> broken = new ArrayList<>();

  private SiteLinks(Path site) {
    this.site = site.toAbsolutePath().normalize();
  }

  /** Prints every broken link of the folder and exits with 1 when there is one. */
  public static void main(String[] args) throws IOException {
    List<String> broken = broken(Path.of(args[0]));
    broken.forEach(System.out::println);
    System.out.println(broken.size() + " broken links in " + args[0]);
    System.exit(broken.isEmpty() ? 0 : 1);
  }

  /** One line for each link that leads nowhere. */
  public static List<String> broken(Path site) throws IOException {
    SiteLinks links = new SiteLinks(site);
    links.read();
    links.pages.forEach(links::check);
    return links.broken.stream().sorted().toList();
  }

  private void read() throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(site)) {
      files = walk.filter(p -> p.toString().endsWith(".html")).toList();
    }
    for (Path file : files) {
      Document page = Jsoup.parse(file.toFile(), "UTF-8");
      pages.put(file, page);
      Set<String> names = new HashSet<>();
      page.select("[id]").forEach(e -> names.add(e.id()));
      ids.put(file, names);
    }
  }

  private void check(Path page, Document document) {
    for (Element element : document.select("[href]")) {
      boolean loaded = element.tagName().equals("link") && !element.attr("rel").equals("canonical");
      follow(page, element.attr("href"), loaded);
    }
    for (Element element : document.select("[src]")) {
      follow(page, element.attr("src"), true);
    }
  }

  private void follow(Path page, String link, boolean loaded) {
    if (link.matches("(?i)(https?|mailto):.*")) {
      if (loaded) {
        broken.add(site.relativize(page) + ": loads " + link + " from outside the site");
      }
      return;
    }
    int hash = link.indexOf('#');
    String path =
        URLDecoder.decode(hash < 0 ? link : link.substring(0, hash), StandardCharsets.UTF_8);
    String anchor =
        hash < 0 ? "" : URLDecoder.decode(link.substring(hash + 1), StandardCharsets.UTF_8);
    Path target = target(page, path);
    if (!target.startsWith(site) || !Files.isRegularFile(target)) {
      broken.add(site.relativize(page) + ": " + link + " leads to no file");
    } else if (!anchor.isEmpty() && !ids.getOrDefault(target, Set.of()).contains(anchor)) {
      broken.add(site.relativize(page) + ": " + link + " leads to no id");
    }
  }

  private Path target(Path page, String path) {
    if (path.isEmpty()) {
      return page;
    }
    Path start = path.startsWith("/") ? site : page.getParent();
    Path target = start.resolve(path.replaceFirst("^/+", "")).normalize();
    return path.endsWith("/") || Files.isDirectory(target) ? target.resolve("index.html") : target;
  }
}
