package nl.spoorboek.actions.ui;

import static nl.spoorboek.base.ui.Texts.t;

import nl.spoorboek.actions.NextAction;
import nl.spoorboek.base.ui.Notices;

/** Tells whoever finished an action that repeats of the next one, with the way to it. */
final class NextNotice {

    private NextNotice() {}

    /** Leads to the page of the next one. */
    static void show(NextAction next) {
        show(next, ActionsNavigation.action(next.id()));
    }

    /** Leads to another page about the next one. */
    static void show(NextAction next, String address) {
        String when = next.due() == null ? "" : next.due().words();
        Notices.done(t("repeat.made", when), next.title(), address);
    }
}
