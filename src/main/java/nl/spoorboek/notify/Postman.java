package nl.spoorboek.notify;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import nl.spoorboek.base.ActingPerson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Carries the stored letters to the mail server, one by one; several servers may do so side by side. A letter that fails waits
 * longer each time, up to an hour, until what it says no longer holds. An address that the mail server refuses is not tried again.
 */
@Component
class Postman implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);
    private static final int ROUND_SECONDS = 30;
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int LONGEST_PROBLEM = 500;

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final ObjectProvider<JavaMailSender> server;
    private final Clock clock;
    private final String from;
    private Optional<ScheduledExecutorService> rounds = Optional.empty();

    Postman(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            ObjectProvider<JavaMailSender> server,
            Clock clock,
            @Value("${spoorboek.mail-from:${spring.mail.username:spoorboek@localhost}}") String from) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.server = server;
        this.clock = clock;
        this.from = from;
    }

    @Override
    public synchronized void start() {
        if (server.getIfAvailable() != null) {
            var executor = Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("postman").factory());
            var _ = executor.scheduleWithFixedDelay(this::round, ROUND_SECONDS, ROUND_SECONDS, TimeUnit.SECONDS);
            rounds = Optional.of(executor);
        }
    }

    @Override
    public synchronized void stop() {
        rounds.ifPresent(ScheduledExecutorService::shutdown);
        rounds = Optional.empty();
    }

    @Override
    public synchronized boolean isRunning() {
        return rounds.isPresent();
    }

    /** Goes round now instead of at the next turn. */
    synchronized void hurry() {
        try {
            rounds.ifPresent(executor -> executor.execute(this::round));
        } catch (RejectedExecutionException e) {
            LOG.debug("The server stops; the letter leaves after the next start", e);
        }
    }

    private void round() {
        try {
            while (deliverOne()) {
                // one letter a transaction, so that one that fails does not hold up the others
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("Letters wait for the database: {}", e.getMessage());
        }
    }

    /** Delivers the letter that is due first, and says whether there was one. */
    boolean deliverOne() {
        return ActingPerson.asSystem(() -> Boolean.TRUE.equals(transaction.execute(status -> {
            OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
            jdbc.sql("delete from letter where worth_until < :now")
                    .param("now", now)
                    .update();
            Optional<Waiting> next = jdbc.sql("""
                            select id, recipient, subject, body, tries from letter
                             where next_try_at <= :now and refused_at is null order by next_try_at limit 1 for update skip locked
                            """)
                    .param("now", now)
                    .query((row, index) -> new Waiting(
                            row.getObject("id", UUID.class),
                            row.getString("recipient"),
                            row.getString("subject"),
                            row.getString("body"),
                            row.getInt("tries")))
                    .optional();
            next.ifPresent(letter -> deliver(letter, now));
            return next.isPresent();
        })));
    }

    private void deliver(Waiting letter, OffsetDateTime now) {
        try {
            var sender = server.getObject();
            var message = sender.createMimeMessage();
            var helper = new MimeMessageHelper(message, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(letter.recipient());
            helper.setSubject(letter.subject());
            helper.setText(letter.body());
            // the same at every try: a mail program that gets it twice shows it once
            message.setHeader("Message-ID", "<" + letter.id() + "@spoorboek>");
            sender.send(message);
            // what was refused before has been overtaken: the address takes mail
            jdbc.sql("delete from letter where id = :id or recipient = :to and refused_at is not null")
                    .param("id", letter.id())
                    .param("to", letter.recipient())
                    .update();
        } catch (MailException | MessagingException e) {
            if (isRefusal(e)) {
                refused(letter, now);
                return;
            }
            Duration wait = Duration.ofMinutes(1L << Math.min(letter.tries(), 6));
            LOG.warn(
                    "A letter could not be sent and will be tried again: {}",
                    e.getClass().getSimpleName());
            String problem = String.valueOf(e.getMessage());
            jdbc.sql("update letter set tries = tries + 1, next_try_at = :next, problem = :problem where id = :id")
                    .param("next", now.plus(wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait))
                    .param("problem", problem.substring(0, Math.min(problem.length(), LONGEST_PROBLEM)))
                    .param("id", letter.id())
                    .update();
        }
    }

    /** Whether the mail server will never take mail for this address: trying again would not help. */
    private static boolean isRefusal(Exception problem) {
        return problem instanceof MailSendException failed
                && Arrays.stream(failed.getMessageExceptions())
                        .anyMatch(each -> each instanceof SendFailedException refused
                                && refused.getInvalidAddresses() != null
                                && refused.getInvalidAddresses().length > 0);
    }

    /** It stays until it would have lapsed, to tell whoever sent it; its link need not stand in the database any longer. */
    private void refused(Waiting letter, OffsetDateTime now) {
        LOG.warn("The mail server refuses the address of a letter; it is not tried again");
        jdbc.sql("update letter set tries = tries + 1, refused_at = :now, body = '' where id = :id")
                .param("now", now)
                .param("id", letter.id())
                .update();
    }

    private record Waiting(UUID id, String recipient, String subject, String body, int tries) {}
}
