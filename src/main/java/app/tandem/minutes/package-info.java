/** What is handed out after a meeting: one document model, and a writer for each format. */
@NullMarked
package app.tandem.minutes;

import org.jspecify.annotations.NullMarked;
