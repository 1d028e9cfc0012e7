package dev.gatebook.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheBuilder;
import org.eclipse.jgit.dircache.DirCacheCheckout;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.RepositoryBuilder;
import org.eclipse.jgit.lib.TagBuilder;

/** A real repository whose commits are made through the object database, one minute apart. */
public final class TestRepository implements AutoCloseable {
  private final Repository repository;
  private final Map<String, byte[]> files = new TreeMap<>();
  private Instant now = Instant.parse("2026-03-01T10:00:00Z");

  private TestRepository(Repository repository) {
    this.repository = repository;
  }

  public static TestRepository in(Path folder) throws IOException {
    Repository repository = new RepositoryBuilder().setWorkTree(folder.toFile()).build();
    repository.create();
    link(repository, Constants.HEAD, "refs/heads/main");
    return new TestRepository(repository);
  }

  static TestRepository bareIn(Path folder) throws IOException {
    Repository repository = new RepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
    repository.create(true);
    link(repository, Constants.HEAD, "refs/heads/main");
    return new TestRepository(repository);
  }

  private static void link(Repository repository, String name, String target) throws IOException {
    repository.updateRef(name).link(target);
  }

  Repository jgit() {
    return repository;
  }

  Path gitFolder() {
    return repository.getDirectory().toPath();
  }

  public TestRepository with(String path, String text) {
    return with(path, text.getBytes(StandardCharsets.UTF_8));
  }

  public TestRepository with(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  TestRepository clear() {
    files.clear();
    return this;
  }

  /** The next commit is made a minute later. */
  public TestRepository at(Instant time) {
    now = time;
    return this;
  }

  public TestRepository without(String path) {
    files.remove(path);
    return this;
  }

  /** Commits all files on top of the parents and moves the branch there. */
  public ObjectId commit(String branch, String message, ObjectId... parents) throws IOException {
    return commitBy("Ada Lovelace", branch, message, parents);
  }

  public ObjectId commitBy(String author, String branch, String message, ObjectId... parents)
      throws IOException {
    now = now.plusSeconds(60);
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      CommitBuilder commit = new CommitBuilder();
      commit.setTreeId(tree(inserter));
      commit.setParentIds(parents);
      commit.setAuthor(person(author, now.minusSeconds(30)));
      commit.setCommitter(person("Builder", now));
      commit.setMessage(message);
      ObjectId id = inserter.insert(commit);
      inserter.flush();
      point("refs/heads/" + branch, id);
      return id;
    }
  }

  private static PersonIdent person(String name, Instant when) {
    return new PersonIdent(name, "ada@example.org", when, ZoneOffset.ofHours(2));
  }

  private ObjectId tree(ObjectInserter inserter) throws IOException {
    DirCache index = DirCache.newInCore();
    DirCacheBuilder builder = index.builder();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      DirCacheEntry entry = new DirCacheEntry(file.getKey());
      entry.setFileMode(FileMode.REGULAR_FILE);
      entry.setObjectId(inserter.insert(Constants.OBJ_BLOB, file.getValue()));
      builder.add(entry);
    }
    builder.finish();
    return index.writeTree(inserter);
  }

  /** Puts the files of a commit into the work tree and into the index, as git would. */
  public TestRepository checkOut(ObjectId commit) throws IOException {
    DirCache index = repository.lockDirCache();
    ObjectId tree = repository.parseCommit(commit).getTree();
    new DirCacheCheckout(repository, index, tree).checkout();
    return this;
  }

  public void tag(String name, ObjectId target) throws IOException {
    point(Constants.R_TAGS + name, target);
  }

  public void annotatedTag(String name, ObjectId target) throws IOException {
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      TagBuilder tag = new TagBuilder();
      tag.setTag(name);
      tag.setObjectId(target, Constants.OBJ_COMMIT);
      tag.setTagger(person("Builder", now));
      tag.setMessage(name);
      ObjectId id = inserter.insert(tag);
      inserter.flush();
      point(Constants.R_TAGS + name, id);
    }
  }

  void detach(ObjectId commit) throws IOException {
    RefUpdate update = repository.updateRef(Constants.HEAD, true);
    update.setNewObjectId(commit);
    update.forceUpdate();
  }

  void point(String reference, ObjectId id) throws IOException {
    RefUpdate update = repository.updateRef(reference);
    update.setNewObjectId(id);
    update.forceUpdate();
  }

  @Override
  public void close() {
    repository.close();
  }
}
