package dev.gatebook.input;

import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;

/** What can stand in the way of reading a file. */
final class Obstacles {
  private Obstacles() {}

  static Problem noFolder(String path) {
    return Problem.error(
        "GB301",
        "there is no folder '" + path + "'",
        SourceRef.of(path),
        "create it, or name the folder with --content");
  }

  static Problem noFile(String path) {
    return Problem.error(
        "GB302",
        "there is no file or folder '" + path + "'",
        SourceRef.of(path),
        "check the path; it is taken from the folder you are in");
  }

  static Problem noMatch(String glob) {
    return Problem.error(
        "GB302",
        "the glob '" + glob + "' names no file",
        SourceRef.of(glob),
        "check it; it is taken from the folder you are in, and links to folders are not followed");
  }

  static Problem unreadable(String path) {
    return Problem.error(
        "GB303",
        "'" + path + "' cannot be read",
        SourceRef.of(path),
        "check its permissions; what it says counts for nothing");
  }

  static Problem link(String path) {
    return Problem.error(
        "GB304",
        "the link '" + path + "' is not followed",
        SourceRef.of(path),
        "a link may lead to a file of the same folder tree; put the files themselves here");
  }

  static Problem special(String path) {
    return Problem.error(
        "GB305",
        "'" + path + "' is not a regular file",
        SourceRef.of(path),
        "pipes, sockets and devices are not read; put a file here");
  }

  static Problem illegibleName(String path) {
    return Problem.error(
        "GB306",
        "the name of '" + path + "' cannot be read",
        SourceRef.of(path),
        "rename it, or run in a UTF-8 locale such as LC_ALL=C.UTF-8");
  }

  static Problem refusedGlob(String glob, String why, SourceRef at) {
    return Problem.error(
        "GB307",
        "the glob '" + glob + "' is refused: " + why,
        at,
        "write it relative to the repository, with forward slashes, such as"
            + " target/surefire-reports/*.xml");
  }

  static Problem emptyGlob(String glob, SourceRef at) {
    return Problem.warning(
        "GB308",
        "the glob '" + glob + "' names no file",
        at,
        "run the tests first, or correct the glob; links to folders are not followed");
  }
}
