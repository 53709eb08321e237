package nl.spoorboek.people.ui;

import static nl.spoorboek.base.ui.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Nav;
import java.util.Locale;
import java.util.Map;
import nl.spoorboek.base.ui.DoorLanguage;
import nl.spoorboek.base.ui.Texts;

/** Dutch or English, before anyone has signed in. */
class LanguageChoice extends Nav {

    private static final Map<String, String> NAMES = Map.of("nl", "Nederlands", "en", "English");

    LanguageChoice() {
        addClassName("languages");
        getElement().setAttribute("aria-label", t("account.language"));
        NAMES.keySet().stream().sorted((one, other) -> other.compareTo(one)).forEach(this::offer);
    }

    private void offer(String language) {
        var button = new Button(NAMES.get(language), click -> {
            DoorLanguage.choose(Locale.of(language));
            UI.getCurrent().getPage().reload();
        });
        button.getElement().setAttribute("lang", language);
        boolean chosen = language.equals(Texts.locale().getLanguage());
        button.getElement().setAttribute("aria-pressed", String.valueOf(chosen));
        add(button);
    }
}
