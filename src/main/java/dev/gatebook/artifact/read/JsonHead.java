package dev.gatebook.artifact.read;

import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the names at the top of a JSON object, in a text that may end anywhere. */
public final class JsonHead {
  private final String text;
  private final Set<String> names = new LinkedHashSet<>();
  private int at;
  private int depth;

  private JsonHead(String text) {
    this.text = text;
  }

  /** The names in their order; none when the text does not begin as an object. */
  public static Set<String> namesOf(String text) {
    JsonHead head = new JsonHead(text.strip());
    if (head.text.startsWith("{")) {
      head.walk();
    }
    return head.names;
  }

  /** The text that follows a name wherever it first stands; empty when none does. */
  public static String textOf(String name, String text) {
    int at = text.indexOf('"' + name + '"');
    int open = at < 0 ? -1 : text.indexOf('"', at + name.length() + 2);
    int close = open < 0 ? -1 : text.indexOf('"', open + 1);
    return close < 0 ? "" : text.substring(open + 1, close);
  }

  private void walk() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '"') {
        string();
      } else {
        depth += c == '{' || c == '[' ? 1 : 0;
        depth -= c == '}' || c == ']' ? 1 : 0;
        at++;
      }
    }
  }

  private void string() {
    int start = ++at;
    while (at < text.length() && text.charAt(at) != '"') {
      at += text.charAt(at) == '\\' ? 2 : 1;
    }
    if (depth == 1 && at < text.length() && colonFollows()) {
      names.add(text.substring(start, at));
    }
    at++;
  }

  private boolean colonFollows() {
    int next = at + 1;
    while (next < text.length() && text.charAt(next) <= ' ') {
      next++;
    }
    return next < text.length() && text.charAt(next) == ':';
  }
}
