package dev.gatebook.input;

import java.util.Optional;

/** Which names of a folder are wanted. */
interface Wanted {
  /** All that does not start with a dot, at any depth. */
  Wanted ALL = new Everything();

  /** Whether a file of that name is wanted. */
  boolean file(String name);

  /** What is wanted below a folder of that name; empty when nothing is. */
  Optional<Wanted> folder(String name);

  /** Whether that name is meant itself, so that a link there must not be passed over in silence. */
  boolean names(String name);

  /** No choice but for dot files. */
  record Everything() implements Wanted {
    @Override
    public boolean file(String name) {
      return !name.startsWith(".");
    }

    @Override
    public Optional<Wanted> folder(String name) {
      return file(name) ? Optional.of(this) : Optional.empty();
    }

    @Override
    public boolean names(String name) {
      return file(name);
    }
  }
}
