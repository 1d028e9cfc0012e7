package dev.gatebook.input;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A glob, read name by name on the way down, so that folders it cannot mean are never opened. */
record Glob(Set<Place> places) implements Wanted {
  private static final int LONGEST = 1000;

  /** How far an alternative of the glob has been read. */
  record Place(List<SegmentPattern> names, int at) {
    SegmentPattern name() {
      return names.get(at);
    }

    boolean isLast() {
      return at == names.size() - 1;
    }

    boolean isAnyDepth() {
      return name().equals(SegmentPattern.ANY_DEPTH);
    }

    boolean matches(String name) {
      return isAnyDepth() ? !name.startsWith(".") : name().matches(name);
    }

    Place next() {
      return new Place(names, at + 1);
    }
  }

  /** Why the glob is refused; empty when it is not. */
  static Optional<String> refusal(String glob) {
    if (glob.length() > LONGEST) {
      return Optional.of("it is longer than " + LONGEST + " characters");
    }
    if (glob.contains("\\")) {
      return Optional.of("it has a backslash");
    }
    List<String> alternatives = Braces.expand(glob);
    if (alternatives.size() > Braces.MOST) {
      return Optional.of("it has more than " + Braces.MOST + " alternatives");
    }
    return alternatives.stream().map(Glob::refusalOfPlain).flatMap(Optional::stream).findFirst();
  }

  private static Optional<String> refusalOfPlain(String glob) {
    if (glob.startsWith("/") || glob.indexOf(':') >= 0) {
      return Optional.of("it is not relative");
    }
    return parts(glob).isEmpty()
        ? Optional.of("it leads out of its folder or nowhere")
        : Optional.empty();
  }

  /** A glob that is not refused. */
  static Glob of(String glob) {
    Set<Place> places = new LinkedHashSet<>();
    Braces.expand(glob).forEach(plain -> places.add(new Place(parts(plain), 0)));
    return new Glob(closed(places));
  }

  /** The names of a glob; none when it leads out of its folder or names nothing. */
  private static List<SegmentPattern> parts(String glob) {
    List<SegmentPattern> parts = new ArrayList<>();
    for (String name : glob.split("/", -1)) {
      SegmentPattern part = SegmentPattern.of(name);
      if (name.equals("..")) {
        if (parts.isEmpty() || parts.contains(SegmentPattern.ANY_DEPTH)) {
          return List.of();
        }
        parts.remove(parts.size() - 1);
      } else if (!name.isEmpty() && !name.equals(".") && !repeatsAnyDepth(parts, part)) {
        parts.add(part);
      }
    }
    return List.copyOf(parts);
  }

  private static boolean repeatsAnyDepth(List<SegmentPattern> parts, SegmentPattern part) {
    return part.equals(SegmentPattern.ANY_DEPTH)
        && !parts.isEmpty()
        && parts.get(parts.size() - 1).equals(part);
  }

  /** With every place that is reached by reading {@code **} as no folder at all. */
  private static Set<Place> closed(Set<Place> places) {
    Set<Place> all = new LinkedHashSet<>();
    for (Place start : places) {
      Place place = start;
      all.add(place);
      while (place.isAnyDepth() && !place.isLast()) {
        place = place.next();
        all.add(place);
      }
    }
    return all;
  }

  /**
   * What is wanted in a folder; empty when nothing is.
   *
   * @param path the folder with a slash at its end; empty for the one that the glob starts in
   */
  Optional<Wanted> below(String path) {
    Optional<Wanted> wanted = Optional.of(this);
    int from = 0;
    for (int end = path.indexOf('/'); end >= 0; end = path.indexOf('/', from)) {
      String name = path.substring(from, end);
      wanted = wanted.flatMap(above -> above.folder(name));
      from = end + 1;
    }
    return wanted;
  }

  @Override
  public boolean file(String name) {
    return places.stream().anyMatch(place -> place.isLast() && place.matches(name));
  }

  @Override
  public Optional<Wanted> folder(String name) {
    Set<Place> below = new LinkedHashSet<>();
    for (Place place : places) {
      if (place.matches(name) && place.isAnyDepth()) {
        below.add(place);
      } else if (place.matches(name) && !place.isLast()) {
        below.add(place.next());
      }
    }
    return below.isEmpty() || name.equals(".git")
        ? Optional.empty()
        : Optional.of(new Glob(closed(below)));
  }

  @Override
  public boolean names(String name) {
    return places.stream().anyMatch(place -> !place.isAnyDepth() && place.matches(name));
  }
}
