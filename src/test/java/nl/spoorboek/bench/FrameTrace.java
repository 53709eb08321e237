package nl.spoorboek.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the main thread of a page did, out of a trace of Chromium.
 *
 * @param frames milliseconds of work for each frame that was drawn
 * @param tasks milliseconds of each task
 */
record FrameTrace(List<Double> frames, List<Double> tasks) {

    private record MainThread(long process, long number) {
        static MainThread of(JsonNode event) {
            return new MainThread(event.path("pid").asLong(), event.path("tid").asLong());
        }
    }

    private record Task(double start, double end, double work) {}

    static FrameTrace read(byte[] trace) {
        JsonNode events = JsonMapper.shared().readTree(trace).get("traceEvents");
        MainThread main = busiest(events);
        List<Double> drawn = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        for (JsonNode event : events) {
            if (!MainThread.of(event).equals(main)) {
                continue;
            }
            String name = event.path("name").asString("");
            if (name.equals("PrePaint")) {
                drawn.add(event.path("ts").asDouble());
            } else if (name.endsWith("RunTask") && event.path("ph").asString("").equals("X")) {
                tasks.add(task(event));
            }
        }
        drawn.sort(Comparator.naturalOrder());
        tasks.sort(Comparator.comparingDouble(Task::start));
        return new FrameTrace(
                perFrame(drawn, tasks), tasks.stream().map(Task::work).toList());
    }

    /** Time on the processor where the trace has it: what else runs on the machine is not the page's work. */
    private static Task task(JsonNode event) {
        double start = event.path("ts").asDouble();
        double lasted = event.path("dur").asDouble();
        return new Task(start, start + lasted, event.path("tdur").asDouble(lasted) / 1_000);
    }

    private static MainThread busiest(JsonNode events) {
        Map<MainThread, Integer> drawn = new HashMap<>();
        for (JsonNode event : events) {
            if (event.path("name").asString("").equals("PrePaint")) {
                drawn.merge(MainThread.of(event), 1, Integer::sum);
            }
        }
        return drawn.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .orElseThrow(() -> new IllegalStateException("Nothing was drawn while it was traced"))
                .getKey();
    }

    private static List<Double> perFrame(List<Double> drawn, List<Task> tasks) {
        double[] work = new double[drawn.size()];
        int frame = 0;
        for (Task task : tasks) {
            while (frame + 1 < work.length && drawn.get(frame + 1) <= task.end()) {
                frame++;
            }
            work[frame] += task.work();
        }
        return java.util.Arrays.stream(work).boxed().toList();
    }
}
