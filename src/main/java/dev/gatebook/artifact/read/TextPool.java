package dev.gatebook.artifact.read;

import java.util.HashMap;
import java.util.Map;

/** Gives equal texts as one object, as failures near each other often say the same. */
public final class TextPool {
  private static final int MOST = 256;

  private final Map<String, String> texts = new HashMap<>();

  /**
   * That text, as the object that was given for it before. Once there are too many, all are
   * forgotten: those to come are more like the next ones than like the first.
   */
  public String same(String text) {
    if (texts.size() == MOST && !texts.containsKey(text)) {
      texts.clear();
    }
    String first = texts.putIfAbsent(text, text);
    return first == null ? text : first;
  }
}
