package nl.spoorboek.base.database;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks once a second whether the built-in server still listens, and starts it again where it was when it does not. */
final class DatabaseWatchdog {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseWatchdog.class);
    private static final Duration INTERVAL = Duration.ofSeconds(1);

    private final PostgresServer server;
    private final Thread thread;

    DatabaseWatchdog(PostgresServer server) {
        this.server = server;
        this.thread = Thread.ofPlatform().name("database-watchdog").daemon().unstarted(this::watch);
    }

    void start() {
        thread.start();
    }

    /** Returns when no restart is under way any more. */
    void stop() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(INTERVAL);
                look();
            }
        } catch (InterruptedException stopped) {
            LOG.debug("The watch over the database ends");
        }
    }

    private void look() {
        try {
            if (!server.isListening()) {
                LOG.warn("The database server is gone; starting it again");
                server.stopLeftovers();
                server.startOnSamePort();
                LOG.info("The database server is back");
            }
        } catch (IOException | RuntimeException e) {
            // not the end of the watch: the next look tries again
            LOG.error("The database server could not be looked after", e);
        }
    }
}
