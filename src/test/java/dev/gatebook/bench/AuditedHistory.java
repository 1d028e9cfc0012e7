package dev.gatebook.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.internal.storage.file.FileRepository;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;

/**
 * A repository whose plan is worked off: every commit changes a source file, every few commits a
 * task is done and a test report is committed, and a tag is put there. The same numbers make the
 * same repository.
 */
public final class AuditedHistory implements AutoCloseable {
  private static final int PHASES = 4;
  private static final int FAILING = 997;

  private final FileRepository repository;
  private final ObjectInserter inserter;
  private final Map<String, ObjectId> files = new TreeMap<>();
  private final int tasks;
  private final int tests;
  private Instant now = Instant.parse("2015-01-01T00:00:00Z");

  /**
   * A new repository.
   *
   * @param tasks how many tasks the plan has
   * @param tests how many tests the reports have, at least one for each task
   */
  public AuditedHistory(Path folder, int tasks, int tests) throws IOException {
    repository = new FileRepository(folder.resolve(".git").toFile());
    repository.create();
    inserter = repository.getObjectDatabase().newPackInserter();
    this.tasks = tasks;
    this.tests = tests;
  }

  /** Writes commits with that many tags, evenly spread. */
  public void write(int commits, int tags) throws IOException {
    put("content/gatebook.yml", "title: Register\n");
    put("content/app/project.yml", "name: App\nartifacts: [\"reports/*.xml\"]\n");
    for (int task = 0; task < tasks; task++) {
      put(source(task), "class C" + task + " {}\n// rate 1\n");
    }
    plan(0);
    ObjectId head = commit("Begin");
    for (int made = 1; made < commits; made++) {
      put(source(made % tasks), "class C" + made % tasks + " {}\n// rate " + made + "\n");
      int tag = made * tags / commits;
      boolean tagged = tag > (made - 1) * tags / commits || made == commits - 1;
      if (tagged) {
        plan(tag);
        put("reports/suite.xml", report(tag));
      }
      head = commit("Change " + made, head);
      if (tagged) {
        point(String.format(Locale.ROOT, "refs/tags/v%04d", tag), head);
      }
    }
    inserter.flush();
    point("refs/heads/main", head);
    repository.updateRef(Constants.HEAD).link("refs/heads/main");
  }

  private static String source(int task) {
    return "src/part" + task / 50 + "/C" + task + ".java";
  }

  private void plan(int done) throws IOException {
    for (int phase = 0; phase < PHASES; phase++) {
      StringBuilder text = new StringBuilder("phase: " + (phase + 1) + "\ntitle: Part\ntasks:\n");
      for (int task = phase; task < tasks; task += PHASES) {
        text.append("  - id: \"").append(phase + 1).append('.').append(task).append("\"\n");
        text.append("    title: Work on part ").append(task).append('\n');
        text.append("    status: ").append(task < done ? "done" : "open").append('\n');
        text.append("    evidence:\n      - { file: ").append(source(task));
        text.append(", contains: rate }\n      - { tests: \"app.C").append(task).append("\" }\n");
      }
      put("content/app/phases/" + (phase + 1) + "-part.yml", text.toString());
    }
  }

  private String report(int done) {
    StringBuilder text = new StringBuilder("<testsuite name=\"app\">\n");
    for (int task = 0; task < tasks; task++) {
      text.append("<testcase classname=\"app.C").append(task).append("\" name=\"works\">");
      text.append(task < done ? "" : "<failure message=\"not yet\"/>").append("</testcase>\n");
    }
    Random chance = new Random(done);
    for (int test = tasks; test < tests; test++) {
      text.append("<testcase classname=\"app.part").append(test / 100);
      text.append("\" name=\"case ").append(test).append("\" time=\"");
      text.append(String.format(Locale.ROOT, "%.3f", millis(test, chance) / 1000.0));
      text.append(
          (test + done) % FAILING == 0 ? "\"><failure message=\"broke\"/></testcase>\n" : "\"/>\n");
    }
    return text.append("</testsuite>\n").toString();
  }

  /** Most tests are quick and few are slow, and none takes as long as in the run before. */
  private static long millis(int test, Random chance) {
    int kind = test * 37 % 100;
    int usual = kind < 60 ? 1 + kind % 5 : kind < 90 ? kind - 55 : kind < 99 ? kind * 4 : 3_000;
    return Math.round(usual * (0.8 + chance.nextDouble() * 0.4));
  }

  private void put(String path, String text) throws IOException {
    files.put(path, inserter.insert(Constants.OBJ_BLOB, text.getBytes(StandardCharsets.UTF_8)));
  }

  private ObjectId commit(String subject, ObjectId... parents) throws IOException {
    now = now.plusSeconds(40_000);
    DirCache index = DirCache.newInCore();
    DirCacheBuilder builder = index.builder();
    for (Map.Entry<String, ObjectId> file : files.entrySet()) {
      DirCacheEntry entry = new DirCacheEntry(file.getKey());
      entry.setFileMode(FileMode.REGULAR_FILE);
      entry.setObjectId(file.getValue());
      builder.add(entry);
    }
    builder.finish();
    CommitBuilder commit = new CommitBuilder();
    commit.setTreeId(index.writeTree(inserter));
    commit.setParentIds(parents);
    PersonIdent person = new PersonIdent("Ada", "ada@example.org", now, ZoneOffset.UTC);
    commit.setAuthor(person);
    commit.setCommitter(person);
    commit.setMessage(subject);
    return inserter.insert(commit);
  }

  private void point(String name, ObjectId id) throws IOException {
    inserter.flush();
    RefUpdate update = repository.updateRef(name);
    update.setNewObjectId(id);
    update.forceUpdate();
  }

  @Override
  public void close() {
    inserter.close();
    repository.close();
  }
}
