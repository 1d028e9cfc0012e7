package dev.gatebook.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A page of the documentation that is made from the program and kept beside it. */
public final class KeptPage {
  /** Set it to true, and pages are written anew where they would fail. */
  public static final String UPDATE = "gatebook.update";

  private KeptPage() {}

  /** The page below {@code content/pages} says what the program says. */
  public static void holds(String page, String made) throws IOException {
    Path path = Path.of("content/pages").resolve(page);
    if (Boolean.getBoolean(UPDATE)) {
      Files.createDirectories(path.getParent());
      Files.writeString(path, made);
    }
    assertThat(path)
        .as("run it with -D%s=true to write the page anew", UPDATE)
        .exists()
        .content()
        .isEqualTo(made);
  }
}
