package nl.spoorboek.base.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;

/** A process of its own that keeps a database and saves one row, for the tests that kill it. */
final class KeeperProcess {

    static final String SAVED = "saved";

    private KeeperProcess() {}

    public static void main(String[] args) throws Exception {
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]));
        DatabaseLogin owner = database.owner();
        try (Connection connection = DriverManager.getConnection(database.url(), owner.role(), owner.password());
                Statement statement = connection.createStatement()) {
            statement.execute("create table if not exists note (text text)");
            statement.execute("insert into note values ('written before the kill')");
            System.out.println(SAVED);
            // a statement that runs on while the process is killed: the server cannot notice that nobody waits for it
            statement.execute("select pg_sleep(600)");
        }
    }
}
