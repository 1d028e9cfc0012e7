package dev.gatebook.model;

import java.util.Optional;

/** Something that does not agree between the folder of a sealed audit and its seal. */
public sealed interface Breach {
  /** The file of the folder that it is about, {@code seal.yml} for the seal. */
  String path();

  /** One sentence with what was sealed and what is there, without a full stop. */
  String because();

  /** A file holds other bytes than were sealed. */
  record Changed(Seal.Entry sealed, Seal.Entry found) implements Breach {
    @Override
    public String path() {
      return sealed.path();
    }

    @Override
    public String because() {
      return sealed.path()
          + " was changed after it was sealed: "
          + (sealed.size() == found.size()
              ? "its digest begins with " + start(found) + " and not with " + start(sealed)
              : "it has " + found.size() + " bytes and not " + sealed.size());
    }

    private static String start(Seal.Entry entry) {
      return entry.sha256().substring(0, Math.min(12, entry.sha256().length()));
    }
  }

  /** A sealed file is gone. */
  record Missing(Seal.Entry sealed) implements Breach {
    @Override
    public String path() {
      return sealed.path();
    }

    @Override
    public String because() {
      return sealed.path() + " was sealed and is no longer there";
    }
  }

  /** A file was put into the folder after it was sealed. */
  record Extra(String path) implements Breach {
    @Override
    public String because() {
      return path + " was not there when the audit was sealed";
    }
  }

  /**
   * The seal is not what Gatebook writes for what it says.
   *
   * @param line the first line that differs, counted from 1; 0 when no single one does
   * @param reason what is wrong with it
   */
  record Altered(int line, String reason) implements Breach {
    @Override
    public String path() {
      return "seal.yml";
    }

    @Override
    public String because() {
      return "the seal was altered: " + reason;
    }
  }

  /** The seal before is not the one that this one names. */
  record Unchained(String reason) implements Breach {
    @Override
    public String path() {
      return "seal.yml";
    }

    @Override
    public String because() {
      return "the chain of seals is broken: " + reason;
    }
  }

  /** The seal is of a form that only a newer Gatebook knows. */
  record Newer(int schema, int known) implements Breach {
    @Override
    public String path() {
      return "seal.yml";
    }

    @Override
    public String because() {
      return "it was sealed in form " + schema + " and this Gatebook reads forms up to " + known;
    }
  }

  /**
   * The seal is that of another audit.
   *
   * @param sealed project and audit that the seal names
   * @param found project and audit that the folder is
   */
  record Misplaced(String sealed, String found) implements Breach {
    @Override
    public String path() {
      return "seal.yml";
    }

    @Override
    public String because() {
      return "the seal is that of " + sealed + " and lies in the folder of " + found;
    }
  }

  /**
   * Two seals follow the same one, as two branches make them; one of them was put in between.
   *
   * @param other id of the other audit
   * @param previous id of the audit that both follow; empty when both begin a chain
   */
  record Forked(String other, Optional<String> previous) implements Breach {
    @Override
    public String path() {
      return "seal.yml";
    }

    @Override
    public String because() {
      return previous
          .map(before -> "the chain of seals forks: " + other + " follows " + before + ", too")
          .orElse("the chain of seals begins twice: " + other + " follows no seal, either");
    }
  }
}
