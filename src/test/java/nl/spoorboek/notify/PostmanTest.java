package nl.spoorboek.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.Managers;
import com.icegreen.greenmail.mail.MailAddress;
import com.icegreen.greenmail.smtp.SmtpManager;
import com.icegreen.greenmail.smtp.SmtpServer;
import com.icegreen.greenmail.smtp.SmtpState;
import com.icegreen.greenmail.store.StoredMessage;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.IntegrationTest;
import nl.spoorboek.base.ActingPerson;
import nl.spoorboek.base.Id;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.support.TransactionTemplate;

/** The postman before a real mail server: one that is there, is away, or refuses an address. */
@IntegrationTest
class PostmanTest {

    private static final String REFUSED = "bestaat-niet@voorbeeld.example";
    private static final Instant NOW = Instant.parse("2023-03-14T09:00:00Z");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private Post post;

    private final MailServer mail = new MailServer();
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();
    private final HandsOfTheClock clock = new HandsOfTheClock();
    private SmtpServer server = mail.start(0);

    @BeforeEach
    void the_sender_knows_the_server() {
        sender.setHost("127.0.0.1");
        sender.setPort(server.getPort());
    }

    @AfterEach
    void the_server_stops_and_nothing_waits() {
        server.stopService();
        as(() -> jdbc.sql("delete from letter").update());
    }

    @Test
    void a_letter_is_sent_once() throws Exception {
        UUID id = write("ontvanger@voorbeeld.example");
        assertThat(postman().deliverOne()).isTrue();
        assertThat(postman().deliverOne()).isFalse();
        MimeMessage sent = only();
        assertThat(sent.getSubject()).isEqualTo("Uitnodiging voor één avond");
        assertThat(sent.getRecipients(RecipientType.TO)[0]).hasToString("ontvanger@voorbeeld.example");
        assertThat(sent.getMessageID()).isEqualTo("<" + id + "@spoorboek>");
        assertThat(GreenMailUtil.getBody(sent)).contains("Kom ook");
        assertThat(waiting()).isZero();
    }

    @Test
    void while_the_server_is_away_a_letter_waits_and_then_leaves_once() {
        int port = server.getPort();
        server.stopService();
        write("geduld@voorbeeld.example");
        assertThat(postman().deliverOne()).isTrue();
        assertThat(waiting()).isEqualTo(1);
        assertThat(problem()).isNotBlank();
        server = mail.start(port);
        assertThat(postman().deliverOne()).as("not before its time").isFalse();
        clock.forward(Duration.ofMinutes(1));
        assertThat(postman().deliverOne()).isTrue();
        assertThat(postman().deliverOne()).isFalse();
        assertThat(received()).hasSize(1);
        assertThat(waiting()).isZero();
    }

    @Test
    void a_letter_that_says_nothing_true_any_more_is_not_sent() {
        write("te-laat@voorbeeld.example");
        clock.forward(Duration.ofDays(15));
        assertThat(postman().deliverOne()).isFalse();
        assertThat(received()).isEmpty();
        assertThat(waiting()).isZero();
    }

    @Test
    void an_address_that_is_refused_is_told_and_not_tried_again() {
        write(REFUSED);
        write("wel@voorbeeld.example");
        assertThat(postman().deliverOne()).isTrue();
        assertThat(postman().deliverOne()).isTrue();
        clock.forward(Duration.ofHours(2));
        assertThat(postman().deliverOne()).isFalse();
        assertThat(received()).hasSize(1);
        assertThat(refused()).containsExactly(REFUSED);
        assertThat(as(() ->
                        jdbc.sql("select body from letter").query(String.class).single()))
                .as("its link stands nowhere any more")
                .isEmpty();
    }

    @Test
    void an_address_that_takes_mail_after_all_is_told_no_longer() {
        write(REFUSED);
        assertThat(postman().deliverOne()).isTrue();
        mail.refuses = null;
        write(REFUSED);
        assertThat(postman().deliverOne()).isTrue();
        assertThat(received()).hasSize(1);
        assertThat(refused()).isEmpty();
    }

    /** With hands of its own on the clock: it never waits. */
    private Postman postman() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new Postman(
                jdbc, transaction, beans.getBeanProvider(JavaMailSender.class), clock, "spoorboek@voorbeeld.example");
    }

    private UUID write(String to) {
        UUID id = Id.fresh();
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        as(() -> jdbc.sql("""
                        insert into letter (id, recipient, subject, body, written_at, worth_until, next_try_at)
                        values (:id, :to, 'Uitnodiging voor één avond', 'Kom ook', :now, :until, :now)
                        """)
                .param("id", id)
                .param("to", to)
                .param("now", now)
                .param("until", now.plusDays(14))
                .update());
        clock.forward(Duration.ofSeconds(1));
        return id;
    }

    private Set<String> refused() {
        // the application's clock is years ahead of the one of this test
        as(() -> jdbc.sql("update letter set worth_until = now() + interval '1 day'")
                .update());
        return as(post::refused);
    }

    private int waiting() {
        return as(() ->
                jdbc.sql("select count(*) from letter").query(Integer.class).single());
    }

    private String problem() {
        return as(
                () -> jdbc.sql("select problem from letter").query(String.class).single());
    }

    private List<StoredMessage> received() {
        return mail.getImapHostManager().getAllMessages();
    }

    private MimeMessage only() {
        assertThat(received()).hasSize(1);
        return received().getFirst().getMimeMessage();
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return ActingPerson.asSystem(() -> java.util.Objects.requireNonNull(transaction.execute(status -> work.get())));
    }

    /** Keeps what it receives while its server comes and goes, and can refuse an address as real ones do. */
    private static final class MailServer extends Managers {

        private @Nullable String refuses = REFUSED;

        private final SmtpManager smtp = new SmtpManager(getImapHostManager(), getUserManager()) {
            @Override
            public @Nullable String checkRecipient(SmtpState state, MailAddress recipient) {
                return recipient.getEmail().equals(refuses) ? "550 5.1.1 No such mailbox" : null;
            }
        };

        @Override
        public SmtpManager getSmtpManager() {
            return smtp;
        }

        SmtpServer start(int port) {
            var started = new SmtpServer(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP), this);
            started.startService();
            try {
                assertThat(started.waitTillRunning(10_000)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
            return started;
        }
    }

    /** A clock that is moved by hand. */
    private static final class HandsOfTheClock extends Clock {

        private Instant now = NOW;

        void forward(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
