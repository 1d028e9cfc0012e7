package dev.gatebook.site;

import dev.gatebook.json.Json;
import dev.gatebook.json.JsonBytes;
import dev.gatebook.model.SiteFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/**
 * Data as a script, to be shown. A page that was opened from a disk may not fetch anything, but it
 * may load a script of its own site. What turns the reading direction is made visible, as on pages.
 */
final class ScriptFile {
  private static final byte FIRST_OF_TURNS = (byte) 0xE2;

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
    byte[] json = withoutTurns(JsonBytes.line(value));
    ByteArrayOutputStream script = new ByteArrayOutputStream(json.length + 100);
    script.writeBytes(before.getBytes(StandardCharsets.UTF_8));
    script.write(json, 0, json.length - 1);
    script.writeBytes(after.getBytes(StandardCharsets.UTF_8));
    return script.toByteArray();
  }

  /** Such marks begin with a byte that hardly any text holds. */
  private static byte[] withoutTurns(byte[] json) {
    for (byte b : json) {
      if (b == FIRST_OF_TURNS) {
        return Xml.withoutTurns(new String(json, StandardCharsets.UTF_8))
            .getBytes(StandardCharsets.UTF_8);
      }
    }
    return json;
  }
}
