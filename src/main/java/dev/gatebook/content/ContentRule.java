package dev.gatebook.content;

/** What can be wrong with content, each with its stable code and a page that explains it. */
enum ContentRule {
  UNKNOWN_KEY("GB101"),
  MISSING_KEY("GB102"),
  WRONG_TYPE("GB103"),
  UNKNOWN_WORD("GB104"),
  BAD_DATE("GB105"),
  BAD_QUANTITY("GB106"),
  BAD_EXPECTATION("GB107"),
  DUPLICATE_KEY("GB108"),
  BAD_YAML("GB109"),
  REFUSED_YAML("GB110"),
  BEYOND_LIMIT("GB111"),
  EMPTY_FILE("GB112"),
  EMPTY_VALUE("GB113"),
  DUPLICATE_ID("GB114"),
  UNRESOLVED("GB115"),
  STRAY_FILE("GB116"),
  MISSING_FILE("GB117"),
  EVIDENCE_KIND("GB118"),
  BAD_LINES("GB119"),
  BAD_NAME("GB120"),
  BAD_PATH("GB121"),
  BAD_LINK("GB122"),
  NEWER_FORM("GB123"),
  BAD_COLOUR("GB124"),
  BAD_THEME("GB125");

  private final String code;

  ContentRule(String code) {
    this.code = code;
  }

  /** The code as it is printed. */
  String code() {
    return code;
  }
}
