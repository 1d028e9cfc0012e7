package dev.gatebook.input;

import java.util.ArrayList;
import java.util.List;

/** Writes a glob with <code>{a,b}</code> as globs without. A brace without its partner is plain. */
final class Braces {
  /** More alternatives than that are refused. */
  static final int MOST = 256;

  private Braces() {}

  /** All alternatives; more than {@link #MOST} when there are too many to list. */
  static List<String> expand(String glob) {
    List<String> open = new ArrayList<>(List.of(glob));
    List<String> done = new ArrayList<>();
    while (!open.isEmpty() && open.size() + done.size() <= MOST) {
      String next = open.remove(0);
      Braced braced = Braced.in(next);
      if (braced.isNone()) {
        done.add(next);
      } else {
        open.addAll(0, braced.alternatives(next));
      }
    }
    done.addAll(open);
    return done;
  }

  /** Where the first pair of braces is. */
  private record Braced(int open, int close) {
    static Braced in(String glob) {
      for (int open = glob.indexOf('{'); open >= 0; open = glob.indexOf('{', open + 1)) {
        int close = partner(glob, open);
        if (close > 0) {
          return new Braced(open, close);
        }
      }
      return new Braced(-1, -1);
    }

    private static int partner(String glob, int open) {
      int depth = 0;
      for (int i = open; i < glob.length(); i++) {
        depth += depthAt(glob, i);
        if (depth == 0) {
          return i;
        }
      }
      return -1;
    }

    private static int depthAt(String glob, int i) {
      return glob.charAt(i) == '{' ? 1 : glob.charAt(i) == '}' ? -1 : 0;
    }

    boolean isNone() {
      return open < 0;
    }

    List<String> alternatives(String glob) {
      List<String> alternatives = new ArrayList<>();
      int depth = 0;
      int start = open + 1;
      for (int i = start; i <= close; i++) {
        if (i == close || (depth == 0 && glob.charAt(i) == ',')) {
          alternatives.add(
              glob.substring(0, open) + glob.substring(start, i) + glob.substring(close + 1));
          start = i + 1;
        }
        depth += depthAt(glob, i);
      }
      return alternatives;
    }
  }
}
