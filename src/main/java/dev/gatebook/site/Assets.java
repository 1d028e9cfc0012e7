package dev.gatebook.site;

import dev.gatebook.content.Ready;
import dev.gatebook.model.Accent;
import dev.gatebook.model.SiteFile;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.Theme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Style, scripts, icon and logo. Their names hold a digest of their content, so that a browser may
 * keep them for good.
 */
final class Assets {
  private final Theme theme;
  private final SiteFile style;
  private final SiteFile icon;
  private final Optional<SiteFile> logo;

  /** What no theme changes, made once. */
  private static final class Shipped {
    static final SiteFile FIRST = file("theme", "js", shipped("theme.js"));
    static final SiteFile SCRIPT = file("gatebook", "js", shipped("gatebook.js"));
    static final SiteFile COMPARE = file("compare", "js", shipped("compare.js"));
    static final SiteFile STYLE = file("gatebook", "css", shipped("gatebook.css"));
  }

  Assets(Theme theme) {
    this.theme = theme;
    this.style = file("gatebook", "css", style());
    this.icon = file("favicon", "svg", own("favicon.svg").orElseGet(() -> shipped("favicon.svg")));
    this.logo = theme.logo().map(Assets::logo);
  }

  /** Makes those ready that no theme changes. */
  static void prepare() {
    Objects.requireNonNull(Shipped.STYLE);
  }

  /** The files themselves. */
  List<SiteFile> files() {
    return Stream.concat(
            Stream.of(style, Shipped.FIRST, Shipped.SCRIPT, Shipped.COMPARE, icon), logo.stream())
        .toList();
  }

  /** How a page links to them. */
  Frame.AssetLinks links(Links links) {
    return new Frame.AssetLinks(
        links.to(Route.to(style.path())),
        links.to(Route.to(Shipped.FIRST.path())),
        links.to(Route.to(Shipped.SCRIPT.path())),
        links.to(Route.to(Shipped.COMPARE.path())),
        links.to(Route.to(icon.path())),
        logo.map(file -> links.to(Route.to(file.path()))).orElse(""));
  }

  /** The style sheet, the tokens of the accent behind it, the team's own rules last. */
  private byte[] style() {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    all.writeBytes(own("gatebook.css").orElseGet(Shipped.STYLE::bytes));
    theme.accent().map(Assets::tokens).ifPresent(all::writeBytes);
    own("own.css").ifPresent(all::writeBytes);
    return all.toByteArray();
  }

  private static byte[] tokens(Accent accent) {
    String colour = "light-dark(" + accent.light() + ", " + accent.dark() + ")";
    String rule =
        "\n@layer tokens {\n  :root { --link: "
            + colour
            + "; --focus: "
            + colour
            + "; --brand: "
            + colour
            + "; }\n}\n";
    return rule.getBytes(StandardCharsets.UTF_8);
  }

  private static SiteFile logo(SourceFile image) {
    String ending = image.path().substring(image.path().lastIndexOf('.') + 1);
    return file("logo", ending, image.bytes());
  }

  private Optional<byte[]> own(String name) {
    return Optional.ofNullable(theme.files().get("assets/" + name)).map(SourceFile::bytes);
  }

  private static byte[] shipped(String name) {
    return Ready.orMade("assets/" + name, () -> leanAsset(name));
  }

  /** What is done to shipped files before they are sent, by the paths of {@link Ready}. */
  static Map<String, byte[]> leanAssets() {
    return Stream.of("theme.js", "gatebook.js", "compare.js", "gatebook.css")
        .collect(Collectors.toMap(name -> "assets/" + name, Assets::leanAsset));
  }

  private static byte[] leanAsset(String name) {
    String resource = "/templates/assets/" + name;
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the jar lacks " + resource);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return lean(text, name).getBytes(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static SiteFile file(String name, String ending, byte[] bytes) {
    return new SiteFile("assets/" + name + "." + digest(bytes) + "." + ending, bytes);
  }

  private static String lean(String text, String name) {
    if (name.endsWith(".js")) {
      return Lean.script(text);
    }
    return name.endsWith(".css") ? Lean.style(text) : text;
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
