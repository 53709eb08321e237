package nl.spoorboek.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The one connection of this server that listens to the database; it comes back by itself after the database was gone. */
@Component
class DatabaseListener implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(DatabaseListener.class);
    private static final int POLL_MILLIS = 1_000;
    private static final int RETRY_MILLIS = 500;

    private final DataSource dataSource;
    private final LiveTopics topics;
    private volatile boolean running;
    private volatile Thread thread = new Thread();

    DatabaseListener(DataSource dataSource, LiveTopics topics) {
        this.dataSource = dataSource;
        this.topics = topics;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("live-listener").start(this::keepListening);
    }

    @Override
    public void stop() {
        running = false;
        thread.interrupt();
        try {
            thread.join(POLL_MILLIS * 2L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void keepListening() {
        while (running) {
            try (Connection connection = dataSource.getConnection()) {
                listen(connection);
            } catch (SQLException e) {
                if (running) {
                    LOG.warn("The live channel is down and will be tried again: {}", e.getMessage());
                    topics.connected(false);
                    rest();
                }
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen spoorboek");
        }
        topics.connected(true);
        PGConnection postgres = connection.unwrap(PGConnection.class);
        while (running) {
            var notifications = postgres.getNotifications(POLL_MILLIS);
            for (int i = 0; notifications != null && i < notifications.length; i++) {
                topics.heard(Topic.Change.parse(notifications[i].getParameter()));
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.execute("unlisten *");
        }
    }

    private void rest() {
        try {
            Thread.sleep(RETRY_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
