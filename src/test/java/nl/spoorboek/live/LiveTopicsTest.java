package nl.spoorboek.live;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.VaadinSession;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.spoorboek.KaribuTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** When an open page is woken. */
class LiveTopicsTest extends KaribuTest {

    private static final String TABLE = "live_topics_test";

    @Autowired
    private LiveTopics live;

    @Test
    void a_page_that_is_at_work_answers_first_and_is_woken_by_another_thread_after_it() throws Exception {
        signIn("spoortrekker3");
        var woken = new CompletableFuture<String>();
        watch(() -> woken.complete(Thread.currentThread().getName()));

        live.heard(change());
        // the click is answered: what waits in the queue of the page now would be done by this thread before the answer
        // goes out
        afterTheAnswer(() -> assertThat(woken.get(5, TimeUnit.SECONDS)).startsWith("live-teller"));
    }

    @Test
    void a_part_of_a_page_that_fails_does_not_keep_the_others_from_being_woken() throws Exception {
        signIn("spoortrekker3");
        VaadinSession.getCurrent().setErrorHandler(error -> {});
        watch(() -> {
            throw new IllegalStateException("this part fails");
        });
        var woken = new CompletableFuture<Boolean>();
        watch(() -> woken.complete(true));

        live.heard(change());

        afterTheAnswer(() -> assertThat(woken.get(5, TimeUnit.SECONDS)).isTrue());
    }

    private void watch(Runnable refresh) {
        var part = new Div();
        UI.getCurrent().add(part);
        live.watch(part, refresh, Topic.all(TABLE));
    }

    private static Topic.Change change() {
        return new Topic.Change(TABLE, UUID.randomUUID(), TABLE);
    }

    private interface Check {
        void run() throws Exception;
    }

    /** Without the lock of the page, as when its answer was sent. */
    private static void afterTheAnswer(Check check) throws Exception {
        VaadinSession session = VaadinSession.getCurrent();
        session.unlock();
        try {
            check.run();
        } finally {
            session.lock();
        }
    }
}
