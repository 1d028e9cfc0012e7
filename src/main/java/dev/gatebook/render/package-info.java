/** Pages go in, the files of the site come out; the template engine is known nowhere else. */
@NullMarked
package dev.gatebook.render;

import org.jspecify.annotations.NullMarked;
