/** Grouping answers into issues, and talking each issue through. */
@NullMarked
package app.tandem.ui.console.group;

import org.jspecify.annotations.NullMarked;
