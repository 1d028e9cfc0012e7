/** YAML and Markdown in; plans, statements and prose out, with a problem for everything wrong. */
@NullMarked
package dev.gatebook.content;

import org.jspecify.annotations.NullMarked;
