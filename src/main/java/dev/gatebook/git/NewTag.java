package dev.gatebook.git;

import dev.gatebook.git.GitWriter.Signing;
import dev.gatebook.git.GitWriter.TagText;
import dev.gatebook.git.GitWriter.Tagged;
import dev.gatebook.git.sign.Signer;
import dev.gatebook.git.sign.SigningFailed;
import dev.gatebook.model.SignedTag.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevWalk;

/** Makes annotated tags. */
record NewTag(Repository repository, Identity identity, Signer signer) {

  private record Signed(String signature, String because) {}

  Tagged make(TagText text, Signing signing) throws IOException, WriteRefused {
    String reference = Constants.R_TAGS + text.name();
    if (!Repository.isValidRefName(reference)) {
      throw new WriteRefused(
          "'" + text.name() + "' cannot be the name of a tag", "rename the audit");
    }
    if (repository.exactRef(reference) != null) {
      throw exists(text);
    }
    byte[] bytes = bytes(text, identity.committer(text.when()));
    Signed signed = sign(text, bytes, signing);
    try (ObjectInserter inserter = repository.newObjectInserter()) {
      byte[] all = join(bytes, signed.signature());
      ObjectId id = inserter.insert(Constants.OBJ_TAG, all);
      inserter.flush();
      point(reference, id, text);
      Kind kind = signed.signature().isEmpty() ? Kind.NONE : signer.setup().kind();
      return new Tagged(id.name(), kind, signed.because());
    }
  }

  private static WriteRefused exists(TagText text) {
    return new WriteRefused(
        "there is a tag " + text.name() + " already", "tags of audits are never replaced");
  }

  /** A tag as git writes it, without its signature. */
  private byte[] bytes(TagText text, PersonIdent tagger) throws IOException, WriteRefused {
    try (RevWalk walk = new RevWalk(repository)) {
      walk.parseCommit(ObjectId.fromString(text.commit()));
    } catch (MissingObjectException e) {
      throw new WriteRefused("there is no commit " + text.commit(), "fetch it first");
    }
    String tag =
        "object "
            + text.commit()
            + "\ntype commit\ntag "
            + text.name()
            + "\ntagger "
            + tagger.toExternalString()
            + "\n\n"
            + text.message().strip()
            + "\n";
    return tag.getBytes(StandardCharsets.UTF_8);
  }

  private Signed sign(TagText text, byte[] bytes, Signing signing) throws WriteRefused {
    if (signing == Signing.NEVER) {
      return new Signed("", "");
    }
    try {
      return new Signed(signer.sign(bytes), "");
    } catch (SigningFailed e) {
      if (signing == Signing.ALWAYS || signer.setup().key().isPresent()) {
        throw new WriteRefused(
            "the tag cannot be signed: " + e.because(),
            "mend gpg.format and user.signingKey in your own git configuration, then 'git tag -s "
                + text.name()
                + " "
                + text.commit().substring(0, 7)
                + "'");
      }
      return new Signed("", "the tag is not signed: " + e.because());
    }
  }

  private static byte[] join(byte[] bytes, String signature) {
    byte[] behind = signature.getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(bytes, bytes.length + behind.length);
    System.arraycopy(behind, 0, all, bytes.length, behind.length);
    return all;
  }

  private void point(String reference, ObjectId id, TagText text) throws IOException, WriteRefused {
    RefUpdate update = repository.updateRef(reference);
    update.setExpectedOldObjectId(ObjectId.zeroId());
    update.setNewObjectId(id);
    update.disableRefLog();
    RefUpdate.Result result = update.update();
    if (result != RefUpdate.Result.NEW) {
      throw exists(text);
    }
  }
}
