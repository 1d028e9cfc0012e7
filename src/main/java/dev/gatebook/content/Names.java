package dev.gatebook.content;

import dev.gatebook.model.Problem;
import dev.gatebook.model.SourceRef;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of files and folders that become addresses: they must work in a link and on every file
 * system, so they keep to a few characters and differ by more than their case.
 */
final class Names {
  private static final int LONGEST = 100;
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  /** Names that Windows gives to devices, whatever their ending. */
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?", Pattern.CASE_INSENSITIVE);

  private final String what;
  private final Problems problems;
  private final Map<String, SourceRef> taken = new HashMap<>();

  /**
   * No name is taken yet.
   *
   * @param what what has the names, without an article: "project"
   */
  Names(String what, Problems problems) {
    this.what = what;
    this.problems = problems;
  }

  /** Takes a name; it may have several parts with a slash between them. */
  void take(String name, SourceRef at) {
    Optional<String> fault =
        List.of(name.split("/", -1)).stream().flatMap(part -> fault(part).stream()).findFirst();
    fault.ifPresent(why -> problems.add(bad(name, why, at)));
    Optional.ofNullable(taken.putIfAbsent(name.toLowerCase(Locale.ROOT), at))
        .ifPresent(first -> problems.add(second(name, first, at)));
  }

  private static Optional<String> fault(String part) {
    if (!FORM.matcher(part).matches()) {
      return Optional.of(
          "use letters without accents, digits, '.', '_' and '-', first a letter or digit");
    }
    if (part.contains("..") || part.endsWith(".")) {
      return Optional.of("leave out the dots that follow each other or stand at the end");
    }
    if (DEVICE.matcher(part).matches()) {
      return Optional.of("choose another name; on Windows it belongs to a device");
    }
    return part.length() > LONGEST
        ? Optional.of("use " + LONGEST + " characters at most")
        : Optional.empty();
  }

  private Problem bad(String name, String mend, SourceRef at) {
    String message = "'" + name + "' cannot be the name of " + oneOf();
    return Problem.error(ContentRule.BAD_NAME.code(), message, at, mend);
  }

  private String oneOf() {
    return ("aeiou".indexOf(what.charAt(0)) >= 0 ? "an " : "a ") + what;
  }

  private Problem second(String name, SourceRef first, SourceRef at) {
    return Problem.error(
        ContentRule.DUPLICATE_ID.code(),
        "'" + name + "' differs from another " + what + " by its case only",
        at,
        "the first one is at " + first + "; rename one of them");
  }
}
