/** Tests of the roadmap as a picture. */
@NullMarked
package nl.spoorboek.exchange.picture;

import org.jspecify.annotations.NullMarked;
