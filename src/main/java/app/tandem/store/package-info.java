/** Where a workspace is kept: the database, its mark and lock, the journal, the backups and their checks. */
@NullMarked
package app.tandem.store;

import org.jspecify.annotations.NullMarked;
