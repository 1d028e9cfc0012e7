package dev.gatebook.app;

/** Is told what a long run is doing. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (step, done, of) -> {};

  /**
   * A step has begun or got further.
   *
   * @param step what is being done, such as "reading artifacts"
   * @param done how many of its parts are done
   * @param of how many parts it has
   */
  void at(String step, int done, int of);
}
