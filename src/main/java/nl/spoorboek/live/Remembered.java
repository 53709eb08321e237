package nl.spoorboek.live;

import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something that is asked for often and changes seldom, read from the database once. It is remembered only while the live channel is
 * up and forgotten as soon as one of its records changes, on every server.
 *
 * @param <T> what is remembered
 */
public final class Remembered<T> {

    private final LiveTopics live;
    private final Supplier<T> reader;
    private final AtomicLong forgotten = new AtomicLong();
    private volatile @Nullable T known;

    /** Remembers what the reader reads, until a record of one of the kinds changes. */
    public Remembered(LiveTopics live, Set<String> entities, Supplier<T> reader) {
        this.live = live;
        this.reader = reader;
        live.listen(change -> {
            if (change == null || entities.contains(change.entity())) {
                forget();
            }
        });
    }

    /** What is remembered, or else what stands in the database now. */
    public T get() {
        T remembered = known;
        if (remembered != null && live.isConnected()) {
            return remembered;
        }
        long before = forgotten.get();
        T read = reader.get();
        known = read;
        if (forgotten.get() != before) {
            known = null;
        }
        return read;
    }

    /** Forgets as soon as the running transaction is kept, without waiting for the word from the database. */
    public void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                forget();
            }
        });
    }

    private void forget() {
        forgotten.incrementAndGet();
        known = null;
    }
}
