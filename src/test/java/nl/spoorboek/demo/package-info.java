/** Tests of the files of the demo programme. */
@NullMarked
package nl.spoorboek.demo;

import org.jspecify.annotations.NullMarked;
