/** What changed between two audits goes in; the sections of the page come out. */
@NullMarked
package dev.gatebook.site.diff;

import org.jspecify.annotations.NullMarked;
