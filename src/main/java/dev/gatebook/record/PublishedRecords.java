package dev.gatebook.record;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a published site says of the seals of a project, from its {@code versions.json}. A copy that
 * others hold tells what the records themselves cannot: that all of them were rewritten.
 *
 * @param seals the digest of the seal of each audit, by id; empty for a draft
 */
public record PublishedRecords(SortedMap<String, Optional<String>> seals) {
  private static final String SEAL = "seal";

  /**
   * Reads {@code versions.json}.
   *
   * @throws IOException when the bytes are not such a list
   */
  public static PublishedRecords read(byte[] bytes) throws IOException {
    if (!(JsonBytes.read(bytes) instanceof Json.Arr versions)) {
      throw new IOException("it is not a list of versions");
    }
    SortedMap<String, Optional<String>> seals = new TreeMap<>();
    for (Json version : versions.items()) {
      JsonFields fields = new JsonFields(version);
      JsonFields properties = fields.object("properties");
      boolean told = properties.has(SEAL);
      if (properties.isTrue("sealed") && !told) {
        throw new IOException("it names no seals; it was built by an older Gatebook");
      }
      seals.put(
          fields.text("version"), told ? Optional.of(properties.text(SEAL)) : Optional.empty());
    }
    return new PublishedRecords(seals);
  }

  /**
   * What the records at hand and the published copy do not agree about. An audit that is not
   * published yet, and a draft that was sealed since, is no disagreement.
   *
   * @param root path of the content folder with a slash at its end
   * @param where how the copy is called in messages
   */
  public List<Problem> compare(ProjectRecords records, String root, String where) {
    List<Problem> problems = new ArrayList<>();
    for (Map.Entry<String, Optional<String>> seal : seals.entrySet()) {
      seal.getValue()
          .flatMap(digest -> compare(records, root, new Published(seal.getKey(), digest, where)))
          .ifPresent(problems::add);
    }
    return problems;
  }

  private record Published(String audit, String digest, String where) {}

  private static Optional<Problem> compare(
      ProjectRecords records, String root, Published published) {
    Optional<AuditRecord> record = records.of(published.audit());
    SourceRef at =
        SourceRef.of(
            root + records.project() + "/audits/" + published.audit() + "/" + SealYaml.NAME);
    Optional<String> digest = record.flatMap(AuditRecord::digest);
    if (digest.isEmpty()) {
      return Optional.of(
          Problem.error(
              "GB411",
              "the sealed audit "
                  + published.audit()
                  + " is published at "
                  + published.where()
                  + (record.isPresent() ? " and has no seal here" : " and is not here"),
              at,
              "restore it from version control"));
    }
    return digest.get().equals(published.digest())
        ? Optional.empty()
        : Optional.of(
            Problem.error(
                "GB410",
                "the seal of "
                    + published.audit()
                    + " is not the one published at "
                    + published.where()
                    + ": it begins with "
                    + digest.get().substring(0, 12)
                    + " and not with "
                    + start(published.digest()),
                at,
                "one of both was rewritten; compare them with a clone that somebody else holds"));
  }

  private static String start(String digest) {
    return digest.substring(0, Math.min(12, digest.length()));
  }
}
