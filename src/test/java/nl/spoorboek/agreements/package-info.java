/** Tests of agreements between tracks. */
@NullMarked
package nl.spoorboek.agreements;

import org.jspecify.annotations.NullMarked;
