/** The home screen: where a cycle stands, at a glance. */
@NullMarked
package app.tandem.ui.home;

import org.jspecify.annotations.NullMarked;
