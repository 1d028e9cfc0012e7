/** What was measured and what was declared of tests goes in; the sections of the page come out. */
@NullMarked
package dev.gatebook.site.tests;

import org.jspecify.annotations.NullMarked;
