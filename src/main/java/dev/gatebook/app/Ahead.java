package dev.gatebook.app;

/** Makes ready, beside the caller, what every run of a command needs whatever it is given. */
final class Ahead {
  private Ahead() {}

  /** Begins. A caller that is faster, or for whom it fails, makes the same himself. */
  static void begin(Runnable work) {
    Thread ahead = new Thread(work, "ahead");
    ahead.setDaemon(true);
    ahead.setUncaughtExceptionHandler((thread, e) -> {});
    ahead.start();
  }
}
