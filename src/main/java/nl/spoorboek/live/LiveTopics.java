package nl.spoorboek.live;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import nl.spoorboek.base.Problem;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Service;

/**
 * Wakes the open views of a topic when a record of it was committed, by this server or another. A view that is woken queries
 * again as its own viewer, so nobody is sent what they may not read. A view is woken at most five times a second.
 *
 * @see "Decision 0007: one live mechanism"
 */
@Service
public class LiveTopics implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(LiveTopics.class);
    private static final long PAUSE_MILLIS = 200;
    private static final int MOST_TOLD = 100;
    private static final int LOOK_MILLIS = 5;
    private static final int MOST_LOOKS = 50;

    /** As many pages at once as there are processors: more would only wait for the database, and keep others from it. */
    private static final int TELLERS = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final Set<Watch> watches = ConcurrentHashMap.newKeySet();
    private final Set<Consumer<Topic.@Nullable Change>> listeners = ConcurrentHashMap.newKeySet();
    private final Map<UI, Set<Watch>> due = new ConcurrentHashMap<>();
    private final ExecutorService teller = Executors.newFixedThreadPool(
            TELLERS, Thread.ofPlatform().daemon().name("live-teller-", 0).factory());
    private final ScheduledExecutorService waker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("live-waker").factory());
    private volatile boolean connected;

    /** While the component is on the page, runs {@code refresh} in its UI after each change of one of the topics. */
    public void watch(Component component, Runnable refresh, Topic... topics) {
        watchRecords(component, changed -> refresh.run(), topics);
    }

    /**
     * The same, telling which records were changed since the last time; empty when that is not known or they are too many to tell, and
     * anything may have changed.
     */
    public void watchRecords(Component component, Consumer<Optional<Set<UUID>>> refresh, Topic... topics) {
        component.addAttachListener(attach -> open(component, attach.getUI(), refresh, List.of(topics)));
        component.getUI().ifPresent(ui -> open(component, ui, refresh, List.of(topics)));
    }

    private void open(Component component, UI ui, Consumer<Optional<Set<UUID>>> refresh, List<Topic> topics) {
        var watch = new Watch(ui, refresh, topics);
        watches.add(watch);
        component.addDetachListener(detach -> {
            watches.remove(watch);
            detach.unregisterListener();
        });
    }

    /** Hears every change outside any view, and null when changes may have been missed (a reconnect). */
    public Registration listen(Consumer<Topic.@Nullable Change> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** Whether changes of other servers are heard now; while not, nothing may be remembered between clicks. */
    public boolean isConnected() {
        return connected;
    }

    void connected(boolean now) {
        connected = now;
        listeners.forEach(listener -> listener.accept(null));
        if (now) {
            watches.forEach(watch -> {
                watch.missed();
                wake(watch);
            });
        }
    }

    void heard(Topic.Change change) {
        listeners.forEach(listener -> listener.accept(change));
        for (Watch watch : watches) {
            if (watch.topics().stream().anyMatch(topic -> topic.concerns(change))) {
                watch.heard(change);
                wake(watch);
            }
        }
    }

    private void wake(Watch watch) {
        if (watch.waiting().compareAndSet(false, true)) {
            var _ = waker.schedule(() -> run(watch), watch.pause(), TimeUnit.MILLISECONDS);
        }
    }

    private void run(Watch watch) {
        watch.waiting().set(false);
        watch.woken();
        if (!watches.contains(watch)) {
            return;
        }
        var first = new AtomicBoolean();
        due.compute(watch.ui(), (ui, others) -> {
            Set<Watch> all = others == null ? new LinkedHashSet<>() : others;
            first.set(all.isEmpty());
            all.add(watch);
            return all;
        });
        if (first.get()) {
            tellWhenFree(watch.ui(), 0);
        }
    }

    /**
     * A page that is at work is left to finish: what is asked of it now would be done before its own answer is sent, and whoever made
     * the change would wait for it.
     */
    private void tellWhenFree(UI ui, int looked) {
        VaadinSession session = ui.getSession();
        boolean busy = session != null && session.getLockInstance() instanceof ReentrantLock lock && lock.isLocked();
        if (busy && looked < MOST_LOOKS) {
            var _ = waker.schedule(() -> tellWhenFree(ui, looked + 1), LOOK_MILLIS, TimeUnit.MILLISECONDS);
        } else {
            teller.execute(() -> tell(ui));
        }
    }

    /** All that a page is to be woken for, in one go. */
    private void tell(UI ui) {
        Set<Watch> all = Objects.requireNonNullElse(due.remove(ui), Set.of());
        try {
            var _ = ui.access(() -> all.forEach(watch -> {
                // each by itself, so that one that fails does not keep the others
                var _ = ui.access(() -> {
                    if (watches.contains(watch)) {
                        refresh(watch);
                    }
                });
            }));
        } catch (UIDetachedException gone) {
            LOG.debug("A page closed while it was being woken", gone);
            watches.removeAll(all);
        }
    }

    /** What its viewer may not read any more since this change gives way to the page that says so. */
    private static void refresh(Watch watch) {
        try {
            watch.refresh().accept(watch.changed());
        } catch (Problem.NotFound closed) {
            LOG.debug("An open page may not be read any more", closed);
            watch.ui().refreshCurrentRoute(true);
        }
    }

    @Override
    public void destroy() {
        waker.shutdownNow();
        teller.shutdownNow();
    }

    /** One open view's wish to be woken. */
    private static final class Watch {
        private final UI ui;
        private final Consumer<Optional<Set<UUID>>> refresh;
        private final List<Topic> topics;
        private final AtomicBoolean waiting = new AtomicBoolean();
        private final Set<UUID> records = new HashSet<>();
        private boolean known = true;
        private volatile long lastWoken;

        Watch(UI ui, Consumer<Optional<Set<UUID>>> refresh, List<Topic> topics) {
            this.ui = ui;
            this.refresh = refresh;
            this.topics = topics;
        }

        UI ui() {
            return ui;
        }

        Consumer<Optional<Set<UUID>>> refresh() {
            return refresh;
        }

        /** Another change that was not told yet; what is no change of a watched record itself can be a change of any. */
        synchronized void heard(Topic.Change change) {
            if (topics.stream().noneMatch(topic -> topic.entity().equals(change.entity()))
                    || records.size() >= MOST_TOLD) {
                known = false;
            } else {
                records.add(change.record());
            }
        }

        synchronized void missed() {
            known = false;
        }

        /** What was changed since this was asked last. */
        synchronized Optional<Set<UUID>> changed() {
            Optional<Set<UUID>> all = known ? Optional.of(Set.copyOf(records)) : Optional.empty();
            records.clear();
            known = true;
            return all;
        }

        List<Topic> topics() {
            return topics;
        }

        AtomicBoolean waiting() {
            return waiting;
        }

        void woken() {
            lastWoken = System.nanoTime();
        }

        /** Milliseconds to wait: none after a quiet spell, so that a single change shows at once. */
        long pause() {
            long since = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastWoken);
            return lastWoken == 0 || since >= PAUSE_MILLIS ? 0 : PAUSE_MILLIS - since;
        }
    }
}
