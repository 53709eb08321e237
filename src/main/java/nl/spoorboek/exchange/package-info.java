/** What leaves the workspace as a file or a feed, only what the reader may read; deeper lie the picture on paper and what comes in. */
@NullMarked
package nl.spoorboek.exchange;

import org.jspecify.annotations.NullMarked;
