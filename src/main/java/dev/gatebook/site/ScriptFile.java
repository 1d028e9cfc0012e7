package dev.gatebook.site;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.SiteFile;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Data as a script, to be shown. A page that was opened from a disk may not fetch anything, but it
 * may load a script of its own site. What turns the reading direction is made visible, as on pages.
 */
final class ScriptFile {
  private ScriptFile() {}

  /** A script that sets a variable. */
  static SiteFile setting(String variable, String path, Supplier<? extends Json> value) {
    return SiteFile.made(path, () -> bytes("var " + variable + " = ", value.get(), ";\n"));
  }

  /** A script that hands the value to a function. */
  static SiteFile calling(String function, String path, Supplier<? extends Json> value) {
    return SiteFile.made(path, () -> bytes(function + "(", value.get(), ");\n"));
  }

  private static byte[] bytes(String before, Json value, String after) {
    String json = new String(JsonBytes.line(value), StandardCharsets.UTF_8).strip();
    return (before + Xml.withoutTurns(json) + after).getBytes(StandardCharsets.UTF_8);
  }
}
