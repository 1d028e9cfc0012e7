package dev.gatebook.checks;

import java.util.ArrayList;
import java.util.List;

/** What was expected of pages in a browser, and what was not met. */
final class Expectations {
  private final List<String> failed = new ArrayList<>();
  private int count;

  /** The text must hold the words. */
  void holds(String what, String text, String words) {
    meets(what, text.contains(words), "expected “" + words + "” in “" + text + "”");
  }

  /** The text must be exactly that. */
  void is(String what, String text, String expected) {
    meets(what, text.equals(expected), "expected “" + expected + "”, found “" + text + "”");
  }

  /** It must be so. */
  void meets(String what, boolean so, String otherwise) {
    count++;
    if (!so) {
      failed.add(what + ": " + otherwise);
    }
  }

  /** Prints what was not met and answers whether all was. */
  boolean report(String where) {
    failed.forEach(System.out::println);
    System.out.println(count + " expectations of " + where + ", " + failed.size() + " not met");
    return failed.isEmpty() && count > 0;
  }
}
