/** The first screen: begin, go on, or look around. */
@NullMarked
package app.tandem.ui.welcome;

import org.jspecify.annotations.NullMarked;
