/** Two texts go in; where the words of the older one are in the newer one comes out. */
@NullMarked
package dev.gatebook.git.text;

import org.jspecify.annotations.NullMarked;
