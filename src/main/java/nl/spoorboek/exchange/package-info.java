/** What leaves the workspace as a file or a feed: tables, calendars, project plans, pictures; only what the reader may read. */
@NullMarked
package nl.spoorboek.exchange;

import org.jspecify.annotations.NullMarked;
