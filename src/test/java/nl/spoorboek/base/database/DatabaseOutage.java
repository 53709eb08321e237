package nl.spoorboek.base.database;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A test's database is gone until this is closed: connections are cut and refused, as when its server is away. */
public final class DatabaseOutage implements AutoCloseable {

    private final JdbcClient server;
    private final String database;

    private DatabaseOutage(JdbcClient server, String database) {
        this.server = server;
        this.database = database;
    }

    /** Takes away the database with this address. */
    public static DatabaseOutage of(String url) {
        String database = TestServer.nameIn(url);
        var server = JdbcClient.create(TestServer.running().dataSource("postgres", DatabaseLogin.SUPERUSER));
        var outage = new DatabaseOutage(server, database);
        outage.allow(false);
        List<Boolean> cut = server.sql("select pg_terminate_backend(pid) from pg_stat_activity where datname = ?")
                .param(database)
                .query(Boolean.class)
                .list();
        if (cut.isEmpty()) {
            throw new IllegalStateException("Nobody was connected to " + database);
        }
        return outage;
    }

    private void allow(boolean connections) {
        server.sql("alter database " + database + " allow_connections " + connections)
                .update();
    }

    /** It is back. */
    @Override
    public void close() {
        allow(true);
    }
}
