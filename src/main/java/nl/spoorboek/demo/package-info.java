/** Loads the demo programme once, from the files in db/demo. */
@NullMarked
package nl.spoorboek.demo;

import org.jspecify.annotations.NullMarked;
