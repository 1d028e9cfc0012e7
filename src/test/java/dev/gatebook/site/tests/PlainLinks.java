package dev.gatebook.site.tests;

import dev.gatebook.site.row.AuditLinks;

/** Links of an audit that stands alone. */
final class PlainLinks implements AuditLinks {
  @Override
  public String audit() {
    return "audit";
  }

  @Override
  public String audit(String id) {
    return id;
  }

  @Override
  public String gate(String phase) {
    return phase;
  }

  @Override
  public String tests() {
    return "tests";
  }

  @Override
  public String tests(String list, int page) {
    return list + "/" + page;
  }

  @Override
  public String integrity() {
    return "integrity";
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
    return "versions";
  }

  @Override
  public String rule(String code) {
    return code;
  }

  @Override
  public String source() {
    return "content/";
  }

  @Override
  public String toolVersion() {
    return "1";
  }

  @Override
  public String permalink() {
    return "/";
  }
}
