package dev.gatebook.site;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Decision;
import dev.gatebook.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Makes the badges: a picture, and the JSON that badge services read. */
final class Badges {
  private static final int CHARACTER = 7;
  private static final int PADDING = 12;

  private Badges() {}

  /** The badge of one project: what the evidence supports at its newest audit. */
  static List<SiteFile> files(ProjectAudits project) {
    String id = project.project().id();
    String label = project.project().name().plain();
    Decision decision = project.latest().map(a -> a.assessment().supported()).orElse(Decision.NONE);
    String message = project.audits().isEmpty() ? "no audit" : Mark.of(decision).text();
    return List.of(
        new SiteFile("badges/" + id + ".svg", picture(label, message, color(decision))),
        new SiteFile("badges/" + id + ".json", json(label, message, color(decision))));
  }

  private static String color(Decision decision) {
    return switch (decision) {
      case GO -> "1b7d46";
      case CONDITIONAL_GO -> "8a5800";
      case HOLD -> "59616a";
      case NO_GO -> "b3261e";
      case PENDING, NONE -> "636a73";
    };
  }

  private static byte[] json(String label, String message, String color) {
    return JsonBytes.write(
        Json.object()
            .put("schemaVersion", 1)
            .put("label", label)
            .put("message", message)
            .put("color", color)
            .end());
  }

  private static byte[] picture(String label, String message, String color) {
    int left = width(label);
    int right = width(message);
    Xml xml = new Xml();
    xml.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "width",
        Integer.toString(left + right),
        "height",
        "20",
        "role",
        "img",
        "aria-label",
        label + ": " + message);
    xml.text("title", label + ": " + message);
    box(xml, 0, left, "191c20");
    box(xml, left, right, color);
    xml.open(
        "g",
        "fill",
        "#ffffff",
        "font-family",
        "Verdana,DejaVu Sans,sans-serif",
        "font-size",
        "11",
        "text-anchor",
        "middle");
    label(xml, left / 2.0, label);
    label(xml, left + right / 2.0, message);
    xml.close("g");
    xml.close("svg");
    return xml.document().getBytes(StandardCharsets.UTF_8);
  }

  private static void box(Xml xml, int x, int width, String color) {
    xml.empty(
        "rect",
        "x",
        Integer.toString(x),
        "width",
        Integer.toString(width),
        "height",
        "20",
        "fill",
        "#" + color);
  }

  private static void label(Xml xml, double x, String text) {
    xml.textWith("text", text, "x", Double.toString(x), "y", "14");
  }

  /** An estimate that is wide enough in the fonts named. */
  private static int width(String text) {
    return text.codePointCount(0, text.length()) * CHARACTER + PADDING;
  }
}
