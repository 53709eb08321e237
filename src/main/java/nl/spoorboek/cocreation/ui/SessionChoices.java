package nl.spoorboek.cocreation.ui;

import java.time.LocalDate;
import java.util.List;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.programme.TrackItem;

/**
 * What a session's form offers to choose from.
 *
 * @param tracks all tracks one may read
 * @param preparable those one may prepare sessions on
 * @param programme whether one may prepare a session of the programme as a whole
 * @param parser reads dates
 * @param today the working date
 */
record SessionChoices(
        List<TrackItem> tracks,
        List<TrackItem> preparable,
        boolean programme,
        PartialDateParser parser,
        LocalDate today) {}
