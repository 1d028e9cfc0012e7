package dev.gatebook.git;

import dev.gatebook.model.SourceFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/** A content of the repository that is read when it is opened, and held against its id. */
record BlobContent(Repository repository, ObjectId id) {
  private static final int LARGEST_KEPT = 16 << 20;

  /** The file under a path; its content is not read yet. */
  SourceFile file(String path) throws IOException {
    try (ObjectReader reader = repository.newObjectReader()) {
      return new SourceFile(path, reader.getObjectSize(id, Constants.OBJ_BLOB), this::open);
    }
  }

  private InputStream open() throws IOException {
    try (ObjectReader reader = repository.newObjectReader()) {
      ObjectLoader loader = reader.open(id, Constants.OBJ_BLOB);
      if (loader.getSize() <= LARGEST_KEPT) {
        return new ByteArrayInputStream(FileAtCommit.checked(id, loader.getBytes(LARGEST_KEPT)));
      }
      check(loader);
      return loader.openStream();
    } catch (RuntimeException e) {
      throw new IOException(Unreadable.because(e), e);
    }
  }

  private void check(ObjectLoader loader) throws IOException {
    try (InputStream in = loader.openStream();
        ObjectInserter.Formatter formatter = new ObjectInserter.Formatter()) {
      if (!formatter.idFor(Constants.OBJ_BLOB, loader.getSize(), in).equals(id)) {
        throw new CorruptObjectException(id, "content differs from its id");
      }
    }
  }
}
