package dev.gatebook.model;

import java.util.List;

/**
 * What a parser made of its input, and everything that was wrong with it. The value holds what
 * could be read; whether it may be used is said by {@link #isValid()}.
 *
 * @param <T> what was parsed
 */
public record Parsed<T>(T value, List<Problem> problems) {
  public Parsed {
    problems = List.copyOf(problems);
  }

  /** A value without problems. */
  public static <T> Parsed<T> of(T value) {
    return new Parsed<>(value, List.of());
  }

  /** Whether none of the problems is an error. */
  public boolean isValid() {
    return problems.stream().noneMatch(Problem::isError);
  }
}
