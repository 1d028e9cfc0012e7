package dev.gatebook.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * The colour of links, focus and brand: as the author gave it on light pages, and as much lighter
 * as dark pages need.
 *
 * <p>Each can be read on every surface of its pages: the contrast is at least 4.5.
 */
public record Accent(Colour light, Colour dark) {
  /** The least contrast of text, level AA of WCAG 2.2. */
  public static final double LEAST_CONTRAST = 4.5;

  /** What stands behind links on light pages; the tokens of the style sheet. */
  static final List<Colour> LIGHT_SURFACES =
      colours("#ffffff #f8f8f6 #f0f0ec #e6f4eb #fcebe9 #fbf1dc #e9f0fa #f2ecfb");

  /** What stands behind links on dark pages; the tokens of the style sheet. */
  static final List<Colour> DARK_SURFACES =
      colours("#111418 #171b20 #20252c #15291d #371b19 #31260f #18263a #272038");

  private static final Colour WHITE = new Colour(255, 255, 255);
  private static final Colour BLACK = new Colour(0, 0, 0);
  private static final int STEPS = 100;

  public Accent {
    if (least(light, LIGHT_SURFACES) < LEAST_CONTRAST
        || least(dark, DARK_SURFACES) < LEAST_CONTRAST) {
      throw new IllegalArgumentException("an accent must be readable on every surface");
    }
  }

  /** The accent of a colour; empty when that cannot be read on light pages. */
  public static Optional<Accent> of(Colour colour) {
    return lightContrast(colour) < LEAST_CONTRAST
        ? Optional.empty()
        : Optional.of(new Accent(colour, readable(colour, WHITE, DARK_SURFACES)));
  }

  /** The least contrast of a colour on light pages. */
  public static double lightContrast(Colour colour) {
    return least(colour, LIGHT_SURFACES);
  }

  /** The nearest darker shade of a colour that can be read on light pages. */
  public static Colour darkened(Colour colour) {
    return readable(colour, BLACK, LIGHT_SURFACES);
  }

  private static Colour readable(Colour colour, Colour end, List<Colour> surfaces) {
    return IntStream.rangeClosed(0, STEPS)
        .mapToObj(step -> colour.mixed(end, step / (double) STEPS))
        .filter(shade -> least(shade, surfaces) >= LEAST_CONTRAST)
        .findFirst()
        .orElse(end);
  }

  private static double least(Colour colour, List<Colour> surfaces) {
    ToDoubleFunction<Colour> contrast = colour::contrast;
    return surfaces.stream()
        .min(Comparator.comparingDouble(contrast))
        .map(colour::contrast)
        .orElse(1.0);
  }

  private static List<Colour> colours(String words) {
    return List.of(words.split(" ", -1)).stream().flatMap(w -> Colour.parse(w).stream()).toList();
  }
}
