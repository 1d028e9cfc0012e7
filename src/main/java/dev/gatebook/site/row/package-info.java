/**
 * Rows that more than one page shows: tasks, evidence, issues, findings and claims of an audit go
 * in, the same as parts of a page come out.
 */
@NullMarked
package dev.gatebook.site.row;

import org.jspecify.annotations.NullMarked;
