package dev.gatebook.site.row;

import dev.gatebook.model.Audit;

/** Places in the content, as short as the page allows. */
public final class Places {
  private static final String AUDITS = "/audits/";

  private Places() {}

  /** A path without the folder of the project, which every page of the audit names. */
  public static String inProject(Audit audit, String path) {
    return inProject(audit.statement().at().path(), path);
  }

  /** The same, by the place of the audit's own file. */
  static String inProject(String own, String path) {
    int end = own.lastIndexOf(AUDITS);
    String project = end < 0 ? "" : own.substring(0, end + 1);
    return path.startsWith(project) ? path.substring(project.length()) : path;
  }
}
