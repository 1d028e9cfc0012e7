package dev.gatebook.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

final class AccentTest {
  private static final Pattern SURFACE =
      Pattern.compile("--(?:paper|[a-z]+-tint|paper-[0-9]): light-dark\\((#\\w+), (#\\w+)\\);");

  private static Colour colour(String text) {
    return Colour.parse(text).orElseThrow();
  }

  /** Styles write {@code #fff} for {@code #ffffff}. */
  private static String inFull(String colour) {
    return colour.length() == 4 ? colour.replaceAll("[0-9a-fA-F]", "$0$0") : colour;
  }

  @Test
  void contrast_is_that_of_known_pairs() {
    assertThat(colour("#000000").contrast(colour("#FFFFFF"))).isEqualTo(21, within(0.001));
    assertThat(colour("#777777").contrast(colour("#ffffff"))).isEqualTo(4.478, within(0.001));
    assertThat(colour("#0a559f").contrast(colour("#0a559f"))).isEqualTo(1);
  }

  @Test
  void only_six_hexadecimal_digits_behind_a_hash_are_a_colour() {
    assertThat(List.of("", "#fff", "0a559f", "#0a559", "#0a559g", "#0a559f0", "red"))
        .allSatisfy(text -> assertThat(Colour.parse(text)).isEmpty());
    assertThat(colour("#0A559F")).hasToString("#0a559f").isEqualTo(new Colour(10, 85, 159));
    assertThatThrownBy(() -> new Colour(0, 256, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_colour_that_light_pages_can_show_keeps_its_shade_there_and_gets_a_lighter_one_for_dark() {
    Accent accent = Accent.of(colour("#7a1fa2")).orElseThrow();
    assertThat(accent.light()).isEqualTo(colour("#7a1fa2"));
    assertThat(accent.dark()).isNotEqualTo(accent.light());
    assertThat(accent.dark().contrast(colour("#20252c"))).isGreaterThanOrEqualTo(4.5);
  }

  @Test
  void a_colour_too_pale_for_light_pages_is_none_and_its_nearest_shade_is() {
    Colour orange = colour("#ff9900");
    assertThat(Accent.of(orange)).isEmpty();
    assertThat(Accent.lightContrast(orange)).isLessThan(4.5);
    assertThat(Accent.of(Accent.darkened(orange))).isPresent();
  }

  @Test
  void the_shade_that_is_proposed_for_any_colour_is_accepted() {
    Random random = new Random(7);
    for (int i = 0; i < 500; i++) {
      Colour any = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256));
      assertThat(Accent.of(Accent.darkened(any))).as(any.toString()).isPresent();
    }
  }

  @Test
  void no_accent_exists_that_cannot_be_read() {
    Colour white = colour("#ffffff");
    assertThatThrownBy(() -> new Accent(white, white)).isInstanceOf(IllegalArgumentException.class);
    Colour black = colour("#000000");
    assertThatThrownBy(() -> new Accent(black, black)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_surfaces_are_those_of_the_style_sheet() throws IOException {
    List<Colour> light = new ArrayList<>();
    List<Colour> dark = new ArrayList<>();
    for (Matcher m = SURFACE.matcher(style()); m.find(); ) {
      light.add(colour(inFull(m.group(1))));
      dark.add(colour(inFull(m.group(2))));
    }
    assertThat(light)
        .hasSizeGreaterThan(5)
        .containsExactlyInAnyOrderElementsOf(Accent.LIGHT_SURFACES);
    assertThat(dark).containsExactlyInAnyOrderElementsOf(Accent.DARK_SURFACES);
  }

  private static String style() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(
            AccentTest.class.getResourceAsStream("/templates/assets/gatebook.css"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
