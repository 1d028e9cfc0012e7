package dev.gatebook.site;

/**
 * A page to be printed.
 *
 * @param path where it goes below the root of the site
 * @param model what it shows
 */
public record Page(String path, PageModel model) {

  /** Name of the template that prints it, without folder and ending. */
  public String template() {
    return model.template();
  }
}
