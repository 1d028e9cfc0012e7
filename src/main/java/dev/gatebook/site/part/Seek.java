package dev.gatebook.site.part;

/**
 * A field that leaves only the rows which hold what is typed; a script fills it with life.
 *
 * @param what the rows in a word: {@code suites}
 * @param rows selector of the rows within the section
 * @param list the list that is looked through instead, when it goes on, on other pages; may be
 *     empty
 */
public record Seek(String what, String rows, String list) implements Content {
  @Override
  public String kind() {
    return "seek";
  }
}
