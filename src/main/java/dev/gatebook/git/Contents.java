package dev.gatebook.git;

import dev.gatebook.git.text.Alignment;
import dev.gatebook.git.text.Wording;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/** Reads and compares contents; each is read once while it is needed, and not without end. */
final class Contents {
  /** How much is read at most, in bytes. */
  private static final long MOST_BYTES = 512L << 20;

  private static final int KEPT = 64;

  private final ObjectReader reader;
  private final Map<ObjectId, Content> read = new Kept<>();
  private final Map<Compared, Alignment> compared = new Kept<>();
  private long bytes;

  Contents(ObjectReader reader) {
    this.reader = reader;
  }

  /** What a version holds. */
  sealed interface Content {
    /** A text, as it is and as words. */
    record Text(String text, Wording words) implements Content {}

    /** Something without text, such as a binary file, a folder or nothing at all. */
    record Other(String what) implements Content {}

    /** It could not be read. */
    record Unread(String because) implements Content {}
  }

  private record Compared(ObjectId before, ObjectId after) {}

  Content of(Version version) {
    if (version.isAbsent()) {
      return new Content.Other("not there");
    }
    return version.isFile()
        ? read.computeIfAbsent(version.id(), this::read)
        : new Content.Other("not a file");
  }

  private Content read(ObjectId id) {
    try {
      ObjectLoader loader = reader.open(id, Constants.OBJ_BLOB);
      bytes += loader.getSize();
      if (loader.getSize() > FileAtCommit.LARGEST_TEXT) {
        return new Content.Unread("the file is too large to be looked into");
      }
      return bytes > MOST_BYTES
          ? new Content.Unread("there is too much to compare")
          : content(FileAtCommit.checked(id, loader.getBytes(FileAtCommit.LARGEST_TEXT)));
    } catch (IOException | RuntimeException e) {
      return new Content.Unread(Unreadable.because(e));
    }
  }

  private static Content content(byte[] bytes) {
    return FileAtCommit.text(bytes)
        .<Content>map(text -> new Content.Text(text, Wording.of(text)))
        .orElseGet(() -> new Content.Other("binary"));
  }

  /** Compares the texts of two versions. */
  Alignment align(Version before, Content.Text older, Version after, Content.Text newer) {
    return kept(
        new Compared(before.id(), after.id()), () -> Alignment.of(older.words(), newer.words()));
  }

  private Alignment kept(Compared pair, Supplier<Alignment> comparison) {
    return compared.computeIfAbsent(pair, key -> comparison.get());
  }

  /** The last few that were asked for. */
  private static final class Kept<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;

    Kept() {
      super(KEPT, 0.75f, true);
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
      return size() > KEPT;
    }
  }
}
