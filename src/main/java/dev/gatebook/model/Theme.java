package dev.gatebook.model;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What a team makes its own of the look of the site.
 *
 * @param name name in the head of every page; empty for the title of the site
 * @param logo image in front of that name
 * @param accent colour of links, focus and brand
 * @param files own templates and assets by their path among the shipped ones, such as {@code
 *     pages/audit.ftlh}; each stands for the shipped file of that path
 */
public record Theme(
    String name,
    Optional<SourceFile> logo,
    Optional<Accent> accent,
    Map<String, SourceFile> files) {
  /** The look that Gatebook comes with. */
  public static final Theme SHIPPED = new Theme("", Optional.empty(), Optional.empty(), Map.of());

  public Theme {
    files = Collections.unmodifiableMap(new TreeMap<>(files));
  }
}
