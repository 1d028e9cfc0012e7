package dev.gatebook.git;

import dev.gatebook.git.sign.SignatureCheck;
import dev.gatebook.model.Ancestry;
import dev.gatebook.model.Commit;
import dev.gatebook.model.FolderChange;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.RecordTrails;
import dev.gatebook.model.SignedTag;
import dev.gatebook.model.SourceFile;
import dev.gatebook.model.Tag;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;

/**
 * What records need of a history: files as they were, commits in their order, and who changed what.
 * Nothing here throws; what cannot be known comes with a reason. All paths are those in the
 * repository, with forward slashes; the empty path is its root.
 */
public final class Past {
  private final Optional<Asking> repository;
  private final UserConfiguration user;
  private final String because;

  /** Which of the files of a commit are read. */
  @FunctionalInterface
  public interface Wanted {
    /** Whether a file is, by its path in the repository. */
    boolean file(String path);

    /** Whether any file in a folder can be; large folders of no interest are best left closed. */
    default boolean folder(String path) {
      return true;
    }
  }

  private Past(Optional<Asking> repository, UserConfiguration user, String because) {
    this.repository = repository;
    this.user = user;
    this.because = because;
  }

  static Past of(Asking repository, UserConfiguration user) {
    return new Past(Optional.of(repository), user, "");
  }

  static Past absent(String because) {
    return new Past(Optional.empty(), UserConfiguration.NONE, because);
  }

  /**
   * The files of a folder as they were at a commit, by path, names that begin with a dot left out.
   * Contents are read when they are opened, which must be before the repository is closed. A folder
   * that is not there is the error GB311; what is no file, cannot be read, or is one too many is a
   * problem GB310.
   *
   * @param label what is put in front of the paths with a colon, such as {@code v1.0}; may be empty
   * @param wanted which paths are read
   */
  public Parsed<List<SourceFile>> files(Commit commit, String folder, String label, Wanted wanted) {
    FolderAtCommit reading = new FolderAtCommit(folder, label, wanted);
    return repository
        .map(
            asking ->
                asking.ask(
                    walk ->
                        reading.read(
                            asking.repository(),
                            walk.parseCommit(ObjectId.fromString(commit.id()))),
                    reading::none))
        .orElseGet(() -> reading.none(because));
  }

  /**
   * The tags that a glob means and that lead to a commit, by name. As with {@code git tag --list},
   * {@code *} stands for anything, slashes included, {@code ?} for one character, and {@code [a-z]}
   * for one of some.
   */
  public List<Tag> tags(String glob) {
    RefGlob meant = new RefGlob(glob);
    return repository
        .map(asking -> new GitHistory(asking.repository()).tags())
        .orElse(List.of())
        .stream()
        .filter(tag -> meant.matches(tag.name()))
        .toList();
  }

  /**
   * The newest commit of each month (UTC) on the line of first parents from the commit that is
   * checked out, oldest first.
   */
  public List<Commit> monthly() {
    return repository
        .map(
            asking ->
                asking.ask(
                    walk -> new FirstParents(walk).monthly(head(asking, walk)),
                    reason -> List.<Commit>of()))
        .orElse(List.of());
  }

  /** Which of the commits come before which, from one walk. */
  public Ancestry ancestry(Collection<Commit> commits) {
    return repository
        .map(asking -> asking.ask(walk -> new AncestryWalk(walk).of(commits), Ancestry::unknown))
        .orElseGet(() -> Ancestry.unknown(because));
  }

  /**
   * What became of all records that were ever sealed at or below a folder, from one walk over the
   * history of the commit that is checked out. A record is a folder with a {@code seal.yml}.
   */
  public RecordTrails records(String folder) {
    return repository
        .map(
            asking ->
                asking.ask(
                    walk -> RecordScan.of(asking.repository(), walk, folder),
                    reason -> new RecordTrails(List.of(), reason)))
        .orElseGet(() -> new RecordTrails(List.of(), because));
  }

  /**
   * The objects that git shows as something else than they are, by {@code git replace} or grafts.
   * Everything here reads what really is there; others may see another history.
   */
  public List<String> replaced() {
    return repository
        .map(
            asking ->
                asking.ask(walk -> Replaced.in(asking.repository()), reason -> List.<String>of()))
        .orElse(List.of());
  }

  /**
   * Who changed which file of a folder, with what was in it before and after. Histories that were
   * merged without a change of their own are told as {@code git log} does.
   *
   * @param told whether the changes of a path are asked for; a commit without any is left out
   */
  public FolderChange.Log changes(String folder, Predicate<String> told) {
    return repository
        .map(
            asking ->
                asking.ask(
                    walk -> new FolderLog(asking.repository(), walk, told).of(folder),
                    reason -> new FolderChange.Log(List.of(), reason)))
        .orElseGet(() -> new FolderChange.Log(List.of(), because));
  }

  /**
   * The tags that a glob means, with what was found out about their signatures. SSH signatures are
   * checked without a program, against the allowed signers that the user's own git configuration
   * names; nothing that the repository says of keys or programs is believed.
   *
   * @param programs whether the gpg of the user may run
   */
  public List<SignedTag> signedTags(String glob, SignatureCheck.Programs programs) {
    SignatureCheck check = new SignatureCheck(user.signing(), programs);
    return repository
        .map(asking -> new TagObjects(asking, check).of(new RefGlob(glob)))
        .orElse(List.of());
  }

  private static RevCommit head(Asking asking, RevWalk walk) throws IOException {
    return new Revisions(asking.repository(), walk).head().orElseThrow();
  }
}
