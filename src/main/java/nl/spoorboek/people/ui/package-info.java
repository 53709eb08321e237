/** Sign-in, account and administration of people. */
@NullMarked
package nl.spoorboek.people.ui;

import org.jspecify.annotations.NullMarked;
