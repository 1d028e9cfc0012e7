package dev.gatebook.site;

import dev.gatebook.model.SiteFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Style, scripts and icon. Their names hold a digest of their content, so that a browser may keep
 * them for good.
 */
final class Assets {
  private final SiteFile style = read("gatebook", "css");
  private final SiteFile theme = read("theme", "js");
  private final SiteFile script = read("gatebook", "js");
  private final SiteFile compare = read("compare", "js");
  private final SiteFile icon = read("favicon", "svg");

  /** The files themselves. */
  List<SiteFile> files() {
    return List.of(style, theme, script, compare, icon);
  }

  /** How a page links to them. */
  Frame.AssetLinks links(Links links) {
    return new Frame.AssetLinks(
        links.to(Route.to(style.path())),
        links.to(Route.to(theme.path())),
        links.to(Route.to(script.path())),
        links.to(Route.to(compare.path())),
        links.to(Route.to(icon.path())));
  }

  private static SiteFile read(String name, String ending) {
    String resource = "/templates/assets/" + name + "." + ending;
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      byte[] bytes = lean(new String(in.readAllBytes(), StandardCharsets.UTF_8));
      return new SiteFile("assets/" + name + "." + digest(bytes) + "." + ending, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Without indentation and without remarks that have a line of their own. */
  private static byte[] lean(String text) {
    return text.lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !(line.startsWith("/*") && line.endsWith("*/")))
        .collect(Collectors.joining("\n", "", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(bytes);
      return HexFormat.of().formatHex(sum, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
