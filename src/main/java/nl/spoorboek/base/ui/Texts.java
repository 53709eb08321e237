package nl.spoorboek.base.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Today;
import nl.spoorboek.base.time.PartialDateWords;

/** The words of the interface in the language of the person who looks. */
public final class Texts {

    private static final Locale DUTCH = Locale.of("nl");

    private Texts() {}

    /** The sentence for a key. */
    public static String t(String key, Object... args) {
        return I18NProvider.translate(locale(), key, args);
    }

    /** The sentence of a message; days in it are written in words. */
    public static String t(Message message) {
        return t(
                message.key(),
                message.args().stream()
                        .map(arg -> arg instanceof LocalDate day ? day(day) : arg)
                        .toArray());
    }

    /** The word for a value of an enum: the key is its type in kebab case and its name, such as {@code role.TRACK_LEAD}. */
    public static String word(Enum<?> value) {
        return t(kind(value) + "." + value.name());
    }

    /** The type of an enum in kebab case, such as {@code milestone-state}: the first part of its keys and a CSS class. */
    static String kind(Enum<?> value) {
        String type = value.getDeclaringClass().getSimpleName();
        return type.replaceAll("([a-z])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }

    /** The language of the page; Dutch outside a page. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return ui == null ? DUTCH : ui.getLocale();
    }

    /** A day in words: 14 maart 2023. */
    public static String day(LocalDate day) {
        return PartialDateWords.day(day, locale());
    }

    /** A moment in Dutch time: 14 maart 2023 15:20. */
    public static String moment(Instant moment) {
        ZonedDateTime there = moment.atZone(Today.ZONE);
        return day(there.toLocalDate()) + " "
                + DateTimeFormatter.ofPattern("HH:mm", locale()).format(there);
    }
}
