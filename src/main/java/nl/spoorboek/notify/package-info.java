/** Letters by mail: written with the change they tell of, sent afterwards. */
@NullMarked
package nl.spoorboek.notify;

import org.jspecify.annotations.NullMarked;
