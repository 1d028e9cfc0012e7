package dev.gatebook.site;

import dev.gatebook.model.Audit;
import dev.gatebook.site.tests.FailuresAhead;
import dev.gatebook.site.tests.LongLists;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What of the test results of every audit goes on, on pages of its own. Failures always do where
 * they are many; tests that passed do in the newest audits, so that a long history does not fill
 * the site with them.
 *
 * @param byAudit by the id of the project and the id of the audit; an audit whose results fit on a
 *     page is absent
 */
record SiteTests(Map<List<String>, LongLists> byAudit) {
  /** Tests that the audits before the newest one may list together, beside their failures. */
  static final long MOST_LISTED = 100_000;

  SiteTests {
    byAudit = Map.copyOf(byAudit);
  }

  /** The lists of that site. */
  static SiteTests of(SiteInput input, FailuresAhead ahead) {
    Map<List<String>, LongLists> lists = new HashMap<>();
    input.projects().forEach(project -> add(lists, project, ahead));
    return new SiteTests(lists);
  }

  private static void add(
      Map<List<String>, LongLists> lists, ProjectAudits live, FailuresAhead ahead) {
    List<Audit> newestFirst = new ArrayList<>(live.audits());
    java.util.Collections.reverse(newestFirst);
    long left = MOST_LISTED;
    boolean newest = true;
    for (Audit audit : newestFirst) {
      if (live.isThinned(audit)) {
        return;
      }
      left -= audit.measured().totals().total();
      ProjectAudits project = live.asSealedBy(audit);
      LongLists own =
          LongLists.of(audit, project.project().terms().causes(), newest || left >= 0, ahead);
      if (!own.all().isEmpty()) {
        lists.put(key(audit), own);
      }
      newest = false;
    }
  }

  private static List<String> key(Audit audit) {
    return List.of(audit.project(), audit.id());
  }

  /** The long lists of an audit. */
  LongLists of(Audit audit) {
    return byAudit.getOrDefault(key(audit), LongLists.NONE);
  }
}
