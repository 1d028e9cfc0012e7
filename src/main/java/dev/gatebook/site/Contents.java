package dev.gatebook.site;

import dev.gatebook.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sections of a page of prose, as links to them. */
final class Contents {
  /** With fewer sections a page is seen at a glance. */
  private static final int FEWEST = 4;

  private static final Pattern SECTION = Pattern.compile("<h2 id=\"([^\"]+)\">(.*?)</h2>");
  private static final Pattern TAG = Pattern.compile("<[^>]*>");

  private Contents() {}

  /** The sections in order; none where there are only few. */
  static List<Link> of(Prose body) {
    List<Link> sections = new ArrayList<>();
    Matcher section = SECTION.matcher(body.html());
    while (section.find()) {
      sections.add(new Link(words(section.group(2)), "#" + section.group(1), false));
    }
    return sections.size() < FEWEST ? List.of() : List.copyOf(sections);
  }

  private static String words(String html) {
    return TAG.matcher(html)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }
}
