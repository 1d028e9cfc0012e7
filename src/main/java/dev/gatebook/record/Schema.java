package dev.gatebook.record;

import java.io.IOException;

/** The version that every file of a record carries. */
final class Schema {
  private Schema() {}

  /**
   * The same fields.
   *
   * @throws IOException when the version is newer than this Gatebook
   */
  static JsonFields known(JsonFields fields, String file) throws IOException {
    long version = fields.number("schemaVersion");
    if (version > SealYaml.SCHEMA_VERSION) {
      throw new IOException(
          file
              + " has the form "
              + version
              + " and this Gatebook reads forms up to "
              + SealYaml.SCHEMA_VERSION);
    }
    return fields;
  }
}
