package dev.gatebook.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote into the program. */
final class ToolVersion implements IVersionProvider {
  static String number() {
    Properties properties = new Properties();
    try (InputStream in =
        ToolVersion.class.getResourceAsStream("/dev/gatebook/version.properties")) {
      if (in != null) {
        properties.load(in);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return properties.getProperty("version", "unknown");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"gatebook " + number()};
  }
}
