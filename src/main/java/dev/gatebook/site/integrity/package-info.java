/** What does not agree in an audit, and what could not be checked, goes in; sections come out. */
@NullMarked
package dev.gatebook.site.integrity;

import org.jspecify.annotations.NullMarked;
