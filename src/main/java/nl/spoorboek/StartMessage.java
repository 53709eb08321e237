package nl.spoorboek;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Tells whoever started the server where to go, once it can serve. */
@Component
class StartMessage {

    private final Environment environment;

    StartMessage(Environment environment) {
        this.environment = environment;
    }

    /** On standard output and not in the log: it is meant for a person, and must not depend on log settings. */
    @EventListener(ApplicationReadyEvent.class)
    void print() {
        String port = environment.getProperty("local.server.port");
        if (port != null && !port.startsWith("-")) {
            System.out.println("\nSpoorboek: http://localhost:" + port + "/login\n");
        }
    }
}
