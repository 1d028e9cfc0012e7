package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.artifact.read.ReportedPath;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;

/**
 * Where results lie. An address may be relative to a base that the run names, and may be given by
 * its number in the list of artifacts.
 */
record SarifPlaces(List<JsonPart> artifacts, JsonPart bases) {
  private static final int BASES_WITHIN_BASES = 8;

  /** The path of a location from the root of the repository, without the place of a machine. */
  String path(JsonPart location) {
    if (location.text("uri").isPresent()) {
      return resolved(location);
    }
    return location
        .count("index")
        .filter(at -> at < artifacts.size())
        .map(at -> resolved(artifacts.get(at).at("location")))
        .orElse("");
  }

  /** Whether a location says no path, but a number under which there is none. */
  boolean isAstray(JsonPart location) {
    return location.text("uri").isEmpty()
        && location.count("index").filter(at -> at >= artifacts.size()).isPresent();
  }

  private String resolved(JsonPart location) {
    String path = location.words("uri");
    JsonPart base = base(location);
    for (int i = 0; i < BASES_WITHIN_BASES && !isAbsolute(path) && !base.isNothing(); i++) {
      String folder = base.words("uri");
      if (isAbsolute(folder)) {
        break;
      }
      path = folder.isEmpty() || folder.endsWith("/") ? folder + path : folder + "/" + path;
      base = base(base);
    }
    return plain(belowRoot(path));
  }

  private JsonPart base(JsonPart location) {
    return location.text("uriBaseId").map(id -> bases.at(id)).orElse(JsonPart.NOTHING);
  }

  /** An absolute address below a folder that the run names as a base, from that folder on. */
  private String belowRoot(String uri) {
    return bases.names().stream()
        .map(id -> bases.at(id).words("uri"))
        .filter(root -> isAbsolute(root) && root.endsWith("/") && uri.startsWith(root))
        .max(Comparator.comparingInt(String::length))
        .map(root -> uri.substring(root.length()))
        .orElse(uri);
  }

  private static boolean isAbsolute(String uri) {
    return uri.startsWith("/") || uri.indexOf(':') > 0;
  }

  private static String plain(String uri) {
    String path = uri;
    if (path.startsWith("file:")) {
      path = path.substring("file:".length());
      path = path.startsWith("///") ? path.substring(2) : path;
      path = path.length() > 3 && path.charAt(2) == ':' ? path.substring(1) : path;
    }
    return ReportedPath.of(decoded(path));
  }

  private static String decoded(String path) {
    try {
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return path;
    }
  }
}
