package nl.spoorboek.base.database;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import javax.sql.DataSource;
import nl.spoorboek.base.ActingPerson;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.TransactionDefinition;

/**
 * Begins every transaction by telling the database who acts. The setting is local to the transaction, so that a pooled
 * connection never carries one person's name into another's work. Without a name the triggers refuse every write.
 *
 * @see "Decision 0006: one database context per transaction"
 */
final class ContextTransactionManager extends JdbcTransactionManager {

    private static final long serialVersionUID = 1L;

    ContextTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void prepareTransactionalConnection(Connection connection, TransactionDefinition definition)
            throws SQLException {
        super.prepareTransactionalConnection(connection, definition);
        var person = ActingPerson.current();
        if (person.isEmpty()) {
            return;
        }
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('spoorboek.person', ?, true)")) {
            statement.setString(1, person.get().toString());
            statement.execute();
        }
    }
}
