package dev.gatebook.site;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * The links of one page: relative, so that the site works below any address and from a disk. Every
 * link names its file in full, because a disk knows no index pages.
 */
public final class Links {
  private static final String UNRESERVED = "-._~!$&'()*+,;=:@";

  private final Route here;
  private final String root;

  private Links(Route here, String root) {
    this.here = here;
    this.root = root;
  }

  /** The links of the page at that place. */
  public static Links from(Route here) {
    return new Links(here, "");
  }

  /**
   * The links of a page that is shown under addresses that nobody knows beforehand.
   *
   * @param root path that the site is published at, with a slash at its end
   */
  static Links anywhere(Route here, String root) {
    return new Links(here, root);
  }

  /** The address of a page below the root of the site, without the name of an index page. */
  static String canonical(String path) {
    return encodePath(
        path.endsWith("index.html")
            ? path.substring(0, path.length() - "index.html".length())
            : path);
  }

  /** Where these links start from. */
  public Route here() {
    return here;
  }

  /** The address of a place, relative to this page. */
  public String to(Route place) {
    String fragment = place.fragment().isEmpty() ? "" : "#" + encode(place.fragment());
    return place.path().equals(here.path()) && !fragment.isEmpty()
        ? fragment
        : relative(place.path()) + fragment;
  }

  /** A link with its text. */
  public Link link(String text, Route place) {
    return new Link(text, to(place), place.path().equals(here.path()));
  }

  private String relative(String path) {
    if (!root.isEmpty()) {
      return root + encodePath(path);
    }
    List<String> from = Arrays.asList(here.path().split("/", -1));
    List<String> to = Arrays.asList(path.split("/", -1));
    int shared = 0;
    while (shared < from.size() - 1
        && shared < to.size() - 1
        && from.get(shared).equals(to.get(shared))) {
      shared++;
    }
    String up = "../".repeat(from.size() - 1 - shared);
    return up
        + String.join("/", to.subList(shared, to.size()).stream().map(Links::encode).toList());
  }

  /** A path with each of its parts escaped. */
  static String encodePath(String path) {
    return Arrays.stream(path.split("/", -1)).map(Links::encode).collect(Collectors.joining("/"));
  }

  /** One part of a path with everything escaped that an address does not allow (RFC 3986). */
  static String encode(String part) {
    StringBuilder out = new StringBuilder(part.length());
    for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      boolean plain = c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0);
      out.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return out.toString();
  }
}
