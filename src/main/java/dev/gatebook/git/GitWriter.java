package dev.gatebook.git;

import dev.gatebook.git.sign.Signer;
import dev.gatebook.model.SignedTag.Kind;
import dev.gatebook.model.SourceFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.lib.Repository;

/**
 * Writes commits and tags: objects first, the reference last and only where it still is what it
 * was. No hook and no filter runs; the only program that ever does is the one that signs for the
 * user.
 */
public final class GitWriter {
  private final Path folder;
  private final UserConfiguration user;

  GitWriter(Path folder, UserConfiguration user) {
    IsolatedSystem.install();
    this.folder = folder;
    this.user = user;
  }

  /** A writer for the repository around a folder. */
  public static GitWriter around(Path folder) {
    return new GitWriter(folder, UserConfiguration.ofMachine());
  }

  /**
   * What was committed.
   *
   * @param id the id of the commit; that of the old one when nothing was new
   * @param branch the branch that has it; empty when none is checked out
   * @param created whether there was anything to commit
   */
  public record Committed(String id, Optional<String> branch, boolean created) {}

  /**
   * Commits files as all that is in a folder, on top of the commit that is checked out. Whatever
   * else is staged or changed stays as it is and is not committed. The files must be in the work
   * tree already; they are not written there.
   *
   * @param inside the folder, by its path in the repository
   * @param files with their paths in the repository, below the folder
   * @throws WriteRefused when the repository is not in a state for it, someone else is at work in
   *     it, or it is not known who commits
   */
  public Committed commit(String inside, List<SourceFile> files, String message, Instant when)
      throws WriteRefused {
    try (Repository repository = open()) {
      Identity identity = new Identity(repository.getConfig(), user);
      CommittedFolder content = new CommittedFolder(inside, files);
      return new FolderCommit(repository, identity, content).commit(message, when);
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  /** Whether a tag is signed. */
  public enum Signing {
    NEVER,
    /**
     * Signed when the user's git names a key, and refused when that key does not sign; otherwise
     * not signed, and the reason is told.
     */
    WHERE_POSSIBLE,
    /** Refused when it cannot be signed. */
    ALWAYS
  }

  /**
   * What a new tag says.
   *
   * @param name such as {@code audit/app/2026-01-02}
   * @param commit full id of the commit that it names
   */
  public record TagText(String name, String commit, String message, Instant when) {}

  /**
   * A tag that was made.
   *
   * @param kind what it is signed with
   * @param because why it is not signed; empty when it is, or was not meant to be
   */
  public record Tagged(String id, Kind kind, String because) {}

  /**
   * Makes an annotated tag. A tag that exists is never replaced.
   *
   * @throws WriteRefused when there is such a tag or no such commit, when it is not known who tags,
   *     or when the tag must be signed and is not
   */
  public Tagged tag(TagText text, Signing signing) throws WriteRefused {
    try (Repository repository = open()) {
      Identity identity = new Identity(repository.getConfig(), user);
      return new NewTag(repository, identity, new Signer(user.signing())).make(text, signing);
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  private Repository open() throws IOException, WriteRefused {
    return GitFolder.around(folder)
        .orElseThrow(
            () -> new WriteRefused("the folder is in no git repository", "git init, or leave it"))
        .open();
  }

  private static WriteRefused broken(Exception e) {
    return new WriteRefused(Unreadable.because(e), "git fsck tells what is wrong with it");
  }
}
