/**
 * Things that can be looked for go in; the parts of an index come out that a browser loads one by
 * one, so that a hundred thousand of them can be searched without a server.
 */
@NullMarked
package dev.gatebook.site.search;

import org.jspecify.annotations.NullMarked;
