package dev.gatebook.artifact.read;

import java.util.HashMap;
import java.util.Map;

/** Gives equal texts as one object, as failures of one file often say the same. */
public final class TextPool {
  private static final int MOST = 256;

  private final Map<String, String> texts = new HashMap<>();

  /** That text, as the object that was given for it before. */
  public String same(String text) {
    if (texts.size() >= MOST) {
      return texts.getOrDefault(text, text);
    }
    String first = texts.putIfAbsent(text, text);
    return first == null ? text : first;
  }
}
