/** The one PostgreSQL behind the workspace: where it comes from, who signs in to it, what a transaction carries. */
@NullMarked
package nl.spoorboek.base.database;

import org.jspecify.annotations.NullMarked;
