/** An assessed audit goes in; what does not agree in it comes out as findings, one rule a class. */
@NullMarked
package dev.gatebook.assess.rules;

import org.jspecify.annotations.NullMarked;
