package dev.gatebook.site;

import dev.gatebook.site.row.AuditLinks;

/**
 * The links of one page of a report that belongs to no audit: it has its results, the lists that
 * are too long for them, and nothing else.
 */
record ReportLinks(Links links, String toolVersion) implements AuditLinks {
  static final Route HOME = Route.to("index.html");

  /** The page of a list, counted from 1. */
  static Route page(String list, int page) {
    return Route.to(list + "/" + page + "/index.html");
  }

  @Override
  public String tests() {
    return links.to(HOME);
  }

  @Override
  public String tests(String list, int page) {
    return links.to(page(list, page));
  }

  @Override
  public String audit() {
    return "";
  }

  @Override
  public String audit(String id) {
    return "";
  }

  @Override
  public String gate(String phase) {
    return "";
  }

  @Override
  public String integrity() {
    return "";
  }

  @Override
  public String changes() {
    return "";
  }

  @Override
  public String headline() {
    return "";
  }

  @Override
  public String versions() {
    return "";
  }

  @Override
  public String rule(String code) {
    return "";
  }

  @Override
  public String source() {
    return "";
  }

  @Override
  public String permalink() {
    return "";
  }
}
