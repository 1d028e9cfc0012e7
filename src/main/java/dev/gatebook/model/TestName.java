package dev.gatebook.model;

/** What a row has of a test: its name, and how long it took. */
sealed interface TestName {
  /** No duration, or one that no row can hold. */
  int UNKNOWN = -1;

  /** The name without parameters. */
  String name();

  /** The parameters as reported; may be empty. */
  String parameters();

  /** Both. */
  String whole();

  /** How many letters of UTF-16 both are together. */
  int length();

  /** How long it took, in milliseconds, or {@link #UNKNOWN}. */
  int millis();

  /** A name as given. */
  record Given(String name, String parameters, int millis) implements TestName {
    @Override
    public String whole() {
      return name + parameters;
    }

    @Override
    public int length() {
      return name.length() + parameters.length();
    }
  }

  /** The name at a row, read when it is asked for: most who look at very many tests ask for few. */
  record AtRow(RowSlab rows, int row) implements TestName {
    @Override
    public String name() {
      return rows.names().text(rows.start(row), rows.cut(row));
    }

    @Override
    public String parameters() {
      return rows.names().text(rows.cut(row), rows.end(row));
    }

    @Override
    public String whole() {
      return rows.names().text(rows.start(row), rows.end(row));
    }

    @Override
    public int length() {
      return rows.names().length(rows.start(row), rows.end(row));
    }

    @Override
    public int millis() {
      return rows.millis(row);
    }
  }
}
