package dev.gatebook.site;

/**
 * The address that always leads on to the newest audit.
 *
 * @param title what the page is called
 * @param target the newest audit
 */
public record LatestPage(Frame frame, String title, Link target) implements PageModel {
  @Override
  public String template() {
    return "latest";
  }
}
