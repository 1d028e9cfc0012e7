package dev.gatebook.record;

import dev.gatebook.model.Measured;
import dev.gatebook.model.Parsed;
import dev.gatebook.model.SourceFile;
import java.util.List;

/** Measured facts as files of an audit's folder; {@code read(write(m))} equals {@code m}. */
public final class MeasuredJson {
  private MeasuredJson() {}

  /** The files that hold the facts, with paths relative to the folder {@code measured}. */
  public static List<SourceFile> write(Measured measured) {
    return List.of();
  }

  /**
   * The facts that were written down. A file that cannot be read becomes a problem and an
   * unreadable artifact, so that it never counts for anything.
   */
  public static Parsed<Measured> read(List<SourceFile> files) {
    return Parsed.of(Measured.NOTHING);
  }
}
