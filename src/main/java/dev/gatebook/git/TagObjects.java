package dev.gatebook.git;

import dev.gatebook.git.sign.SignatureCheck;
import dev.gatebook.git.sign.SplitTag;
import dev.gatebook.model.SignedTag;
import dev.gatebook.model.SignedTag.Check;
import dev.gatebook.model.SignedTag.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.revwalk.RevTag;
import org.eclipse.jgit.revwalk.RevWalk;

/** Reads tags with what they say. */
record TagObjects(Asking asking, SignatureCheck check) {
  private static final int LARGEST_TAG = 1 << 20;

  List<SignedTag> of(RefGlob glob) {
    return asking.ask(
        walk -> {
          List<SignedTag> tags = new ArrayList<>();
          for (Ref ref : asking.repository().getRefDatabase().getRefsByPrefix(Constants.R_TAGS)) {
            String name = ref.getName().substring(Constants.R_TAGS.length());
            if (glob.matches(name)) {
              tags.add(read(name, ref.getObjectId()));
            }
          }
          tags.sort(Comparator.comparing(SignedTag::name));
          return tags;
        },
        because -> List.of());
  }

  private SignedTag read(String name, ObjectId id) {
    return asking.ask(
        walk -> read(name, id, walk),
        because -> plain(name, id, "the tag cannot be read: " + because));
  }

  private SignedTag read(String name, ObjectId id, RevWalk walk) throws IOException {
    ObjectLoader loader = walk.getObjectReader().open(id);
    if (loader.getType() != Constants.OBJ_TAG) {
      return plain(name, id, "");
    }
    byte[] bytes = loader.getBytes(LARGEST_TAG);
    try (ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      if (!formatter.idFor(Constants.OBJ_TAG, bytes).equals(id)) {
        throw new CorruptObjectException(id, "content differs from its id");
      }
    }
    return annotated(name, RevTag.parse(bytes), SplitTag.of(bytes));
  }

  private SignedTag annotated(String name, RevTag tag, SplitTag parts) {
    Optional<PersonIdent> tagger = Optional.ofNullable(tag.getTaggerIdent());
    Optional<Instant> time = tagger.map(PersonIdent::getWhenAsInstant);
    return new SignedTag(
        name,
        tag.getObject().getName(),
        tagger.map(PersonIdent::getName).map(Commits::withoutAddress),
        time,
        message(parts),
        tag.getTagName().equals(name)
            ? check.of(parts, time.orElse(Instant.EPOCH))
            : moved(tag, parts));
  }

  /** A signature over a tag of one name says nothing for another one. */
  private static Check moved(RevTag tag, SplitTag parts) {
    String because = "the tag was made under another name, " + tag.getTagName();
    return parts.kind() == Kind.NONE
        ? Check.UNSIGNED
        : new Check(parts.kind(), SignedTag.State.INVALID, "", "", because);
  }

  private static String message(SplitTag parts) {
    String text = new String(parts.signed(), StandardCharsets.UTF_8);
    int at = text.indexOf("\n\n");
    return at < 0 ? "" : text.substring(at + 2).strip();
  }

  private static SignedTag plain(String name, ObjectId id, String because) {
    Check check = because.isEmpty() ? Check.UNSIGNED : Check.unchecked(Kind.NONE, because);
    return new SignedTag(name, id.getName(), Optional.empty(), Optional.empty(), "", check);
  }
}
