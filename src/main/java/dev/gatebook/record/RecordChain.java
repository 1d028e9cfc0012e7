package dev.gatebook.record;

import dev.gatebook.model.Breach;
import dev.gatebook.model.Seal;
import dev.gatebook.model.SourceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The folders of the audits of a project, by id, and the chain that their seals make. */
record RecordChain(
    String project, SortedMap<String, SealedFolder> folders, SortedMap<String, Seal> seals) {

  static RecordChain of(String project, SortedMap<String, SealedFolder> folders) {
    SortedMap<String, Seal> seals = new TreeMap<>();
    folders.forEach((id, folder) -> folder.seal().ifPresent(seal -> seals.put(id, seal)));
    return new RecordChain(project, folders, seals);
  }

  /**
   * One of the records.
   *
   * @param path path of the folder of all audits with a slash at its end
   */
  AuditRecord record(String path, String id) {
    String own = path + id + "/";
    SealedFolder folder = folders.getOrDefault(id, new SealedFolder(List.of()));
    return new AuditRecord(
        id,
        own,
        Optional.ofNullable(seals.get(id)),
        folder.sealBytes().map(SealYaml::digest),
        breaches(id, folder),
        folder.files().stream()
            .map(SourceFile::path)
            .filter(file -> file.startsWith(SealedFolder.ERRATA))
            .map(file -> own + file)
            .toList());
  }

  private List<Breach> breaches(String id, SealedFolder folder) {
    Optional<Seal> seal = Optional.ofNullable(seals.get(id));
    Optional<byte[]> previous =
        seal.flatMap(Seal::previous)
            .flatMap(link -> Optional.ofNullable(folders.get(link.audit())))
            .flatMap(SealedFolder::sealBytes);
    List<Breach> breaches = new ArrayList<>(folder.check(previous));
    seal.flatMap(s -> misplaced(project, id, s)).ifPresent(breaches::add);
    seal.flatMap(s -> fork(id, s)).ifPresent(breaches::add);
    return breaches;
  }

  /** Told of a seal that names another project or audit than its folder. */
  static Optional<Breach> misplaced(String project, String id, Seal seal) {
    String named = seal.project() + "/" + seal.audit();
    String here = project + "/" + id;
    return named.equals(here) ? Optional.empty() : Optional.of(new Breach.Misplaced(named, here));
  }

  /** Told of all but the first of those that follow the same seal. */
  private Optional<Breach> fork(String id, Seal seal) {
    return seals.headMap(id).entrySet().stream()
        .filter(other -> other.getValue().previous().equals(seal.previous()))
        .findFirst()
        .map(other -> new Breach.Forked(other.getKey(), seal.previous().map(Seal.Link::audit)));
  }
}
