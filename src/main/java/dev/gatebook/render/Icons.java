package dev.gatebook.render;

import dev.gatebook.model.Theme;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The icons of a page, once each and only those that it uses. They stand in the page itself because
 * a page opened from a disk may not reach into another file for them.
 */
final class Icons {
  private static final Pattern ID = Pattern.compile("id=\"i-([a-z]+)\"");

  private final Map<String, String> symbols;

  private Icons(Map<String, String> symbols) {
    this.symbols = symbols;
  }

  static Icons shipped() {
    return new Icons(symbols(read()));
  }

  /** The shipped icons, of which those in a sprite of the team's own stand for the shipped ones. */
  static Icons of(Theme theme) {
    Map<String, String> symbols = new TreeMap<>(symbols(read()));
    Optional.ofNullable(theme.files().get("assets/icons.svg"))
        .map(file -> symbols(new String(file.bytes(), StandardCharsets.UTF_8)))
        .ifPresent(symbols::putAll);
    return new Icons(symbols);
  }

  private static Map<String, String> symbols(String sprite) {
    Map<String, String> symbols = new TreeMap<>();
    for (String line : sprite.lines().toList()) {
      Matcher id = ID.matcher(line);
      if (id.find()) {
        symbols.put(id.group(1), line.strip());
      }
    }
    return symbols;
  }

  /** The drawings of these icons, which the page may use by their names. */
  String sprite(Set<String> used) {
    String inside = used.stream().map(this::symbol).collect(Collectors.joining("\n"));
    return "<svg class=\"sprite\" aria-hidden=\"true\">\n" + inside + "\n</svg>";
  }

  private String symbol(String name) {
    return Optional.ofNullable(symbols.get(name))
        .orElseThrow(() -> new IllegalStateException("there is no icon named " + name));
  }

  private static String read() {
    try (InputStream in = Icons.class.getResourceAsStream("/templates/assets/icons.svg")) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks templates/assets/icons.svg");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
