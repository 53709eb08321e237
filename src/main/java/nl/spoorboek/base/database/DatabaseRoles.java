package nl.spoorboek.base.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The two roles of a built-in server: one owns the tables, one works with them. What they share with an outside server
 * (rights on the tables) is in the first migration.
 */
final class DatabaseRoles {

    private final int port;
    private final DatabasePasswords passwords;

    DatabaseRoles(int port, DatabasePasswords passwords) {
        this.port = port;
        this.passwords = passwords;
    }

    static String url(int port, String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Makes the roles that are missing; a start that was killed halfway is finished by the next. */
    void ensure() throws SQLException {
        try (Connection connection = superuser("postgres")) {
            for (String role : List.of(DatabaseLogin.OWNER, DatabaseLogin.APPLICATION)) {
                if (isMissing(connection, "select 1 from pg_roles where rolname = ?", role)) {
                    execute(
                            connection,
                            "create role " + role
                                    + " login nosuperuser nocreatedb nocreaterole noreplication nobypassrls");
                }
                // sends the scram verifier, so that the password itself cannot end up in the server's log
                connection
                        .unwrap(PGConnection.class)
                        .alterUserPassword(role, passwords.of(role).password().toCharArray(), "scram-sha-256");
            }
        }
    }

    /** Makes the database when it is missing, as a copy of the template: the owner's, closed to all but the two roles. */
    void ensureDatabase(String name, String template) throws SQLException {
        try (Connection connection = superuser("postgres")) {
            if (isMissing(connection, "select 1 from pg_database where datname = ?", name)) {
                execute(
                        connection,
                        "create database " + name + " owner " + DatabaseLogin.OWNER + " template " + template);
            }
            execute(connection, "revoke all on database " + name + " from public");
            execute(connection, "grant connect on database " + name + " to " + DatabaseLogin.APPLICATION);
        }
    }

    private Connection superuser(String database) throws SQLException {
        DatabaseLogin login = passwords.of(DatabaseLogin.SUPERUSER);
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url(port, database));
        return source.getConnection(login.role(), login.password());
    }

    private static boolean isMissing(Connection connection, String query, String name) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setString(1, name);
            try (ResultSet found = statement.executeQuery()) {
                return !found.next();
            }
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
