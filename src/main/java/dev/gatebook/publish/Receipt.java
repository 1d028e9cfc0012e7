package dev.gatebook.publish;

/**
 * What writing a site came to.
 *
 * @param written files that are new or differ from before
 * @param unchanged files that were there already with the same bytes and were not touched
 * @param removed files of the previous site that the new one does not have
 * @param bytes size of the whole site
 */
public record Receipt(int written, int unchanged, int removed, long bytes) {

  /** How many files the site has. */
  public int files() {
    return written + unchanged;
  }
}
