package dev.gatebook.site.chart;

/** One shape of a drawing. Colours come from its style name. */
public sealed interface Shape {
  /** Which shape it is, in one word. */
  String kind();

  /** Its style name; may be empty. */
  String css();

  /** A line or an area, with the path of SVG. */
  record Path(String css, String d) implements Shape {
    @Override
    public String kind() {
      return "path";
    }
  }

  /** A circle. */
  record Dot(String css, String x, String y, String r) implements Shape {
    @Override
    public String kind() {
      return "dot";
    }
  }

  /** A rectangle. */
  record Box(String css, String x, String y, String width, String height) implements Shape {
    @Override
    public String kind() {
      return "box";
    }
  }

  /**
   * A text.
   *
   * @param anchor {@code middle}, {@code end} or empty
   */
  record Label(String css, String x, String y, String anchor, String text) implements Shape {
    @Override
    public String kind() {
      return "label";
    }
  }
}
