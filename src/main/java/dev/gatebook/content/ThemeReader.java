package dev.gatebook.content;

import dev.gatebook.model.Accent;
import dev.gatebook.model.Colour;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.SourceRef;
import dev.gatebook.model.Theme;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads what a team makes its own of the look: name, logo, accent, templates. */
final class ThemeReader {
  /** The folder of own templates beside {@code gatebook.yml}. */
  static final String FOLDER = "templates";

  private static final List<String> IMAGES = List.of(".svg", ".png", ".webp", ".jpg", ".jpeg");
  private static final long LARGEST_IMAGE = 200_000;
  private static final String TEMPLATE = ".ftlh";
  private static final List<String> PARTS = List.of("components/", "layout/");
  private static final List<String> ASSETS =
      List.of("assets/gatebook.css", "assets/own.css", "assets/favicon.svg", "assets/icons.svg");

  private final ContentFolder root;
  private final Problems problems;

  ThemeReader(ContentFolder root, Problems problems) {
    this.root = root;
    this.problems = problems;
  }

  /** The path of the logo below the content folder, where the site names one. */
  static Optional<String> logo(Form site) {
    return site.form("theme").flatMap(theme -> theme.maybe("logo"));
  }

  /** The theme of a site; the shipped one when it names none. */
  Theme read(Form site) {
    Form theme = site.form("theme").orElse(site.none());
    return new Theme(
        theme.word("name"),
        theme.node("logo").flatMap(node -> image(theme, node)),
        theme.node("accent").flatMap(node -> accent(theme, node)),
        files(logo(site).orElse("")));
  }

  private Optional<SourceFile> image(Form theme, Node node) {
    String path = Form.scalar(node).orElse("");
    Optional<SourceFile> file = root.file(path);
    if (!Paths.isInside(path)) {
      return Optional.empty();
    }
    if (IMAGES.stream().noneMatch(path.toLowerCase(Locale.ROOT)::endsWith)) {
      wrong(theme, node, "'" + path + "' is no image for a web page", "use svg, png, webp or jpg");
    } else if (file.isEmpty()) {
      wrong(
          theme,
          node,
          "there is no file '" + path + "' in the content folder",
          "name it from the folder of gatebook.yml");
    } else if (file.get().size() > LARGEST_IMAGE) {
      wrong(
          theme,
          node,
          "the logo has " + file.get().size() + " bytes; every page loads it",
          "use one of at most " + LARGEST_IMAGE + " bytes");
    } else {
      return file;
    }
    return Optional.empty();
  }

  private Optional<Accent> accent(Form theme, Node node) {
    Optional<Colour> colour = Form.scalar(node).flatMap(Colour::parse);
    Optional<Accent> accent = colour.flatMap(Accent::of);
    if (accent.isEmpty()) {
      colour.ifPresent(found -> tooPale(theme, node, found));
    }
    return accent;
  }

  private void tooPale(Form theme, Node node, Colour colour) {
    String ratio = String.format(Locale.ROOT, "%.2f", Accent.lightContrast(colour));
    problems.add(
        theme
            .source()
            .error(
                ContentRule.BAD_COLOUR,
                node.place(),
                "links in " + colour + " cannot be read: contrast " + ratio + " to 1 at worst",
                "WCAG AA asks for 4.5; the nearest darker shade that has it is \""
                    + Accent.darkened(colour)
                    + "\""));
  }

  private void wrong(Form theme, Node node, String message, String mend) {
    problems.add(theme.source().error(ContentRule.BAD_THEME, node.place(), message, mend));
  }

  private Map<String, SourceFile> files(String logo) {
    ContentFolder folder = root.folder(FOLDER);
    Map<String, SourceFile> files = new TreeMap<>();
    for (SourceFile file : folder.files()) {
      String path = folder.relative(file);
      if (isKnown(path)) {
        files.put(path, file);
      } else if (!root.relative(file).equals(logo)) {
        problems.add(unknown(file, path));
      }
    }
    return files;
  }

  /** A file that stands for a shipped one, or a part that own templates may import. */
  private static boolean isKnown(String path) {
    boolean part = path.endsWith(TEMPLATE) && PARTS.stream().anyMatch(path::startsWith);
    boolean page = path.startsWith("pages/") && path.endsWith(TEMPLATE) && isShipped(path);
    return part || page || ASSETS.contains(path);
  }

  private static boolean isShipped(String path) {
    return ThemeReader.class.getResource("/templates/" + path) != null;
  }

  private static Problem unknown(SourceFile file, String path) {
    return Problem.error(
        ContentRule.BAD_THEME.code(),
        "'" + path + "' stands for no file of the look",
        SourceRef.of(file.path()),
        path.startsWith("assets/")
            ? "known here: " + String.join(", ", ASSETS)
            : "pages/*.ftlh must have the name of a shipped page; parts of your own go into"
                + " components/");
  }
}
