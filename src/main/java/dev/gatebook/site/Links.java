package dev.gatebook.site;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

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
    String from = here.path();
    int shared = 0;
    int end = Math.min(from.length(), path.length());
    for (int at = 0; at < end && from.charAt(at) == path.charAt(at); at++) {
      shared = path.charAt(at) == '/' ? at + 1 : shared;
    }
    int folders = 0;
    for (int at = shared; at < from.length(); at++) {
      folders += from.charAt(at) == '/' ? 1 : 0;
    }
    return "../".repeat(folders) + encodePath(path.substring(shared));
  }

  /** A path with each of its parts escaped. */
  static String encodePath(String path) {
    return escaped(path, UNRESERVED + "/");
  }

  /** One part of a path with everything escaped that an address does not allow (RFC 3986). */
  static String encode(String part) {
    return escaped(part, UNRESERVED);
  }

  /** Nearly all texts are as they should be. */
  private static String escaped(String text, String unreserved) {
    for (int at = 0; at < text.length(); at++) {
      if (!isPlain(text.charAt(at), unreserved)) {
        return escapedBytes(text, unreserved);
      }
    }
    return text;
  }

  private static String escapedBytes(String text, String unreserved) {
    StringBuilder out = new StringBuilder(text.length());
    for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xff);
      out.append(
          isPlain(c, unreserved)
              ? String.valueOf(c)
              : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return out.toString();
  }

  private static boolean isPlain(char c, String unreserved) {
    return c < 128 && (Character.isLetterOrDigit(c) || unreserved.indexOf(c) >= 0);
  }
}
