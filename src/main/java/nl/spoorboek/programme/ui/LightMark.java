package nl.spoorboek.programme.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.spoorboek.programme.Light;
import org.jspecify.annotations.Nullable;

/** A light as a word in a frame: op koers, aandacht, knelpunt, or niet ingevuld; its sentence comes along. */
public class LightMark extends Span {

    /** The mark of one light. */
    public LightMark(Light.Aspect aspect, @Nullable Light light) {
        super(
                light == null
                        ? t("light.none")
                        : t("light.colour." + light.colour().name()));
        addClassNames(
                "light",
                "light-" + (light == null ? "none" : light.colour().name().toLowerCase(Locale.ROOT)));
        String name = t("light.aspect." + aspect.name());
        getElement().setAttribute("title", light == null ? name : name + ": " + light.sentence());
    }

    /** The one mark of a track to which no light was given yet. */
    public static Span none() {
        var mark = new Span(t("light.none"));
        mark.addClassNames("light", "light-none");
        return mark;
    }
}
