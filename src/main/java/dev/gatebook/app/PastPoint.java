package dev.gatebook.app;

import dev.gatebook.model.Commit;

/**
 * A point of the history.
 *
 * @param name how it is called before a path: a tag or the beginning of a commit's id
 * @param title how it is called in the title of an audit
 */
public record PastPoint(String name, String title, Commit commit) {}
