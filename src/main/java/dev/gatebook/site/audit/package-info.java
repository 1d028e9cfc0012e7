/** An assessed audit goes in; the sections of its page come out, one class for each. */
@NullMarked
package dev.gatebook.site.audit;

import org.jspecify.annotations.NullMarked;
