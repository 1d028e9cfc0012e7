/** The text of a dependency manifest goes in; the versions that it allows come out. */
@NullMarked
package dev.gatebook.assess.manifest;

import org.jspecify.annotations.NullMarked;
