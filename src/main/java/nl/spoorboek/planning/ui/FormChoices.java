package nl.spoorboek.planning.ui;

import java.time.LocalDate;
import java.util.List;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.programme.TrackItem;

/**
 * What a milestone's form offers to choose from.
 *
 * @param tracks all tracks one may read
 * @param plannable those one may plan on
 * @param programme whether one may plan on the programme's own line
 * @param owners who can own a milestone
 * @param parser reads dates
 * @param today the working date
 */
record FormChoices(
        List<TrackItem> tracks,
        List<TrackItem> plannable,
        boolean programme,
        List<OwnerChoice> owners,
        PartialDateParser parser,
        LocalDate today) {}
