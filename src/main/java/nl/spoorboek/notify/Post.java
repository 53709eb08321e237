package nl.spoorboek.notify;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import nl.spoorboek.base.Id;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes letters in. A letter is stored in the transaction of the change it tells of, and sent by the {@link Postman} once that
 * is certain, so that a mail server that is away stops nobody.
 *
 * @see "Decision 0010: letters wait in a table of our own"
 */
@Service
public class Post {

    private static final Logger LOG = LoggerFactory.getLogger(Post.class);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Postman postman;
    private final boolean on;
    private final Optional<String> address;

    Post(
            JdbcClient jdbc,
            Clock clock,
            Postman postman,
            ObjectProvider<JavaMailSender> server,
            @Value("${spoorboek.address:}") String address) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.postman = postman;
        this.address = address.isBlank()
                ? Optional.empty()
                : Optional.of(address.strip().replaceAll("/+$", ""));
        boolean hasServer = server.getIfAvailable() != null;
        on = hasServer && this.address.isPresent();
        if (hasServer && !on) {
            LOG.warn("Mail stays off: set SPOORBOEK_ADDRESS to this site's address, as letters carry links to it");
        }
    }

    /** Whether letters are sent here: a mail server is set, and the address that links in letters begin with. */
    public boolean isOn() {
        return on;
    }

    /**
     * This site's address as the outside sees it, without a slash at the end; empty when it was not set. It is never taken
     * from a request: whoever asks for a letter could otherwise have its link lead elsewhere.
     */
    public Optional<String> address() {
        return address;
    }

    /** The addresses that the mail server refused, as far as what was written to them would still hold. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<String> refused() {
        return Set.copyOf(
                jdbc.sql("select distinct recipient from letter where refused_at is not null and worth_until >= :now")
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .query(String.class)
                        .list());
    }

    /** Stores a letter with the running transaction; it leaves after the commit, and is tried again while it fails. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Letter letter) {
        if (!on) {
            throw new IllegalStateException("No mail server is set; ask isOn() first");
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("""
                        insert into letter (id, recipient, subject, body, written_at, worth_until, next_try_at)
                        values (:id, :to, :subject, :body, :now, :until, :now)
                        """)
                .param("id", Id.fresh())
                .param("to", letter.to())
                .param("subject", letter.subject())
                .param("body", letter.body())
                .param("now", now)
                .param("until", letter.worthUntil().atOffset(ZoneOffset.UTC))
                .update();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                postman.hurry();
            }
        });
    }
}
