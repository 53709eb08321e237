package nl.spoorboek.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * People without a browser. Once at work, each goes to another place every five seconds, every second time to the roadmap, and hears
 * what changes.
 */
final class Crowd implements AutoCloseable {

    private static final Duration PACE = Duration.ofSeconds(5);
    private static final List<String> WALK = List.of(
            "programma",
            "sporen/3",
            "acties",
            "",
            "bijeenkomsten",
            "zoeken?q=jeugdhulp",
            "conceptstukken",
            "sporen/2/mijlpalen",
            "routekaart/vastgesteld");

    private final List<Reader> people = new ArrayList<>();
    private final List<Thread> work = new ArrayList<>();
    private final ConcurrentLinkedQueue<Double> clicks = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> failures = new ConcurrentLinkedQueue<>();
    private final AtomicInteger heard = new AtomicInteger();
    private volatile boolean working;

    /** Lets them in, one after another; whoever is inside already stays. */
    void enter(String address, List<String> usernames) throws IOException, InterruptedException {
        for (String username : usernames.subList(people.size(), usernames.size())) {
            var reader = new Reader(address);
            people.add(reader);
            reader.enter(username, "account");
        }
    }

    /** All go to one place, and stay there. */
    void goTo(String place) throws IOException, InterruptedException {
        for (Reader reader : people) {
            reader.goTo(place);
        }
    }

    /** From now on they work, evenly spread over five seconds. */
    void work() throws InterruptedException {
        working = true;
        for (int i = 0; i < people.size(); i++) {
            int number = i;
            work.add(Thread.ofVirtual().start(() -> work(people.get(number), number)));
            Thread.sleep(PACE.dividedBy(people.size()));
        }
    }

    private void work(Reader reader, int first) {
        try {
            for (int step = first; working; step++) {
                long begun = System.nanoTime();
                reader.goTo(step % 2 == 0 ? "routekaart" : WALK.get(step / 2 % WALK.size()));
                clicks.add((System.nanoTime() - begun) / 1e6);
                listen(reader);
            }
        } catch (InterruptedException e) {
            // the measurement is over
            Thread.currentThread().interrupt();
        } catch (IOException | RuntimeException e) {
            failures.add(e.toString());
        }
    }

    private void listen(Reader reader) throws IOException, InterruptedException {
        long until = System.nanoTime() + PACE.toNanos();
        for (long left = PACE.toNanos(); left > 0 && working; left = until - System.nanoTime()) {
            if (reader.hear(Duration.ofNanos(left))) {
                heard.incrementAndGet();
            }
        }
    }

    /** Milliseconds from each click to the last of its answers, without what a browser makes of it. */
    List<Double> clicks() {
        return List.copyOf(clicks);
    }

    /** Who had to stop, and why. */
    List<String> failures() {
        return List.copyOf(failures);
    }

    /** How often they were told of a change. */
    int heard() {
        return heard.get();
    }

    @Override
    public void close() {
        working = false;
        work.forEach(Thread::interrupt);
        people.forEach(Reader::close);
    }
}
