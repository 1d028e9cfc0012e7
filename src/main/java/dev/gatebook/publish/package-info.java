/** The files of a site go in, a folder that holds exactly these comes out. */
@NullMarked
package dev.gatebook.publish;

import org.jspecify.annotations.NullMarked;
