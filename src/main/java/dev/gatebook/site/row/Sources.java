package dev.gatebook.site.row;

import dev.gatebook.model.ClaimCheck;
import dev.gatebook.model.EvidenceVerdict;
import dev.gatebook.model.SourceRef;
import dev.gatebook.site.part.Numbers;
import dev.gatebook.site.part.Piece;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where something was looked up or is written: an artifact leads to its row on the page of test
 * results; what comes from git names the commit behind the place, {@code src/a.py:3 @ 1a2b3c4d}.
 */
public final class Sources {
  /** A figure may come from hundreds of reports; the page of test results lists them all. */
  private static final int MOST_ARTIFACTS = 3;

  private final AuditContext context;

  /** The sources on a page of that audit. */
  public Sources(AuditContext context) {
    this.context = context;
  }

  /** Where a verdict was found, then where it is shown; where it is written when neither. */
  public List<Piece> of(EvidenceVerdict verdict) {
    List<Piece> pieces = new ArrayList<>(places(verdict.sources()));
    Shown.of(context, verdict.evidence()).forEach(pieces::add);
    if (verdict.sources().isEmpty()) {
      pieces.add(written(verdict.evidence().basis().at()));
    }
    return pieces;
  }

  /** Where a figure is declared and what it was measured by. */
  public List<Piece> of(ClaimCheck check) {
    List<Piece> pieces = new ArrayList<>(places(List.of(check.declared().at())));
    pieces.addAll(places(check.sources()));
    return pieces;
  }

  /** Every place, those of one file together. */
  public List<Piece> places(List<SourceRef> places) {
    Map<String, List<String>> byFile = new LinkedHashMap<>();
    for (SourceRef place : places) {
      String at = place.toString().substring(place.path().length());
      List<String> own = byFile.computeIfAbsent(place.path(), p -> new ArrayList<>());
      if (!at.isEmpty() && !own.contains(at.substring(1))) {
        own.add(at.substring(1));
      }
    }
    return files(byFile);
  }

  private List<Piece> files(Map<String, List<String>> byFile) {
    List<Piece> files = new ArrayList<>();
    int artifacts = 0;
    for (Map.Entry<String, List<String>> file : byFile.entrySet()) {
      String shown = shown(file.getKey());
      artifacts += shown.isEmpty() ? 0 : 1;
      if (shown.isEmpty() || artifacts <= MOST_ARTIFACTS) {
        files.add(file(file.getKey(), file.getValue(), shown));
      }
    }
    if (artifacts > MOST_ARTIFACTS) {
      files.add(
          Piece.link(
              context.links().tests() + "#reports",
              "and " + Numbers.count(artifacts - MOST_ARTIFACTS, "more artifact")));
    }
    return files;
  }

  private Piece file(String path, List<String> lines, String shown) {
    String at = lines.isEmpty() ? "" : ":" + String.join(", ", lines);
    return shown.isEmpty()
        ? Piece.mono(placed(path, at))
        : Piece.link(shown, Places.inProject(context.audit(), path) + at);
  }

  /** Where an artifact is shown; empty for what is none. */
  private String shown(String path) {
    String row = context.testPlaces().shown(path);
    return row.isEmpty() ? "" : context.links().tests() + "#" + row;
  }

  private String placed(String path, String at) {
    int end = path.indexOf(':');
    String own = Places.inProject(context.audit(), path.substring(end + 1));
    return own + at + (end < 0 ? "" : " @ " + path.substring(0, end));
  }

  private Piece written(SourceRef at) {
    return Piece.muted("written in " + placed(at.path(), at.line() > 0 ? ":" + at.line() : ""));
  }
}
