package dev.gatebook.site;

/**
 * A place of the site that something can link to.
 *
 * @param path file below the root, such as {@code app/index.html}
 * @param fragment id of an element on it; empty for the page as a whole
 */
public record Route(String path, String fragment) {

  /** A file of the site. */
  static Route to(String path) {
    return new Route(path, "");
  }

  /** The same page at the element with that id. */
  public Route at(String id) {
    return new Route(path, id);
  }

  /** The file of that name beside this one. */
  Route beside(String name) {
    return to(path.substring(0, path.lastIndexOf('/') + 1) + name);
  }
}
