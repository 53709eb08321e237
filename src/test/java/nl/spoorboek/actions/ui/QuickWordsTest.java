package nl.spoorboek.actions.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.spoorboek.base.Level;
import nl.spoorboek.base.TrackId;
import nl.spoorboek.base.time.DateRules;
import nl.spoorboek.base.time.PartialDateParser;
import nl.spoorboek.programme.TrackItem;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickWordsTest {

    private static final PartialDateParser PARSER = new PartialDateParser(DateRules.defaults());
    private static final LocalDate TODAY = LocalDate.of(2023, 3, 14);
    private static final List<TrackItem> TRACKS =
            List.of(new TrackItem(TrackId.fresh(), 3, "Jeugd", Level.SHARED, null));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            Offerte vragen                                | Offerte vragen                | - | -
            Offerte vragen, spoor 3, voor 1 mei 2023      | Offerte vragen                | 3 | voor 1 mei 2023
            Offerte vragen #3                             | Offerte vragen                | 3 | -
            Spoor 3: offerte vragen                       | offerte vragen                | 3 | -
            Overleg plannen op 17 september 2023          | Overleg plannen               | - | op 17 september 2023
            Plan maken, Q2 2023                           | Plan maken                    | - | Q2 2023
            Ask for a quote, track 3, by 1 May 2023       | Ask for a quote               | 3 | by 1 May 2023
            Evaluatie 2022                                | Evaluatie 2022                | - | -
            Bellen voor 1 mei                             | Bellen voor 1 mei             | - | -
            Brief over spoor 9                            | Brief over spoor 9            | - | -
            Treinspoor 3 herstellen                       | Treinspoor 3 herstellen       | - | -
            voor 1 mei 2023                               | voor 1 mei 2023               | - | -
            """)
    void a_line_becomes_a_title_with_a_track_and_a_date_when_they_are_surely_there(
            String line, String title, Integer track, String due) {
        QuickWords words = QuickWords.read(line, TRACKS, PARSER, TODAY);
        assertThat(words.title()).isEqualTo(title);
        assertThat(words.track() == null ? null : words.track().number()).isEqualTo(track);
        assertThat(words.due() == null ? null : words.due().words()).isEqualTo(due);
    }
}
