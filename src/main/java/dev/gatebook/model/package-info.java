/**
 * The words of the domain: values go in, values come out. Everything here is an immutable record, a
 * sealed family or a closed word list; nothing here reads, writes or knows a library.
 */
@NullMarked
package dev.gatebook.model;

import org.jspecify.annotations.NullMarked;
