package nl.spoorboek.people;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Tells whoever started an empty server the code of the first start. */
@Component
class FirstStartMessage {

    private final FirstStart firstStart;

    FirstStartMessage(FirstStart firstStart) {
        this.firstStart = firstStart;
    }

    /** On standard output and not in the log: it is meant for a person, and must not depend on log settings. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(10)
    void print() {
        if (firstStart.isNeeded()) {
            System.out.println(
                    "\nSpoorboek is leeg. Eenmalige code voor de eerste start / one-time code of the first start: "
                            + firstStart.code() + "\n");
        }
    }
}
