package dev.gatebook.content;

/**
 * A key of a group.
 *
 * @param about what the key means, one sentence, for the schema
 */
record Key(String name, boolean required, Shape shape, String about) {
  static Key must(String name, Shape shape, String about) {
    return new Key(name, true, shape, about);
  }

  static Key may(String name, Shape shape, String about) {
    return new Key(name, false, shape, about);
  }
}
