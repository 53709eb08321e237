package nl.spoorboek.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Someone who has the workspace open, without a browser: the requests that the page makes and its push channel, on connections and
 * with cookies of their own. It keeps no tree of the page; what it needs to know of an answer is which windows the roadmap has.
 */
final class Reader implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"");
    private static final String BROWSER =
            "&v-sh=900&v-sw=1280&v-wh=900&v-ww=1280&v-bh=900&v-bw=1280&v-tzo=-60&v-dstd=60"
                    + "&v-rtzo=-60&v-dston=false&v-tzid=Europe%2FAmsterdam&v-wn=bench&v-td=false&v-pr=1&v-np=Linux&v-cs=&v-pv=VISIBLE";

    private final String address;
    private final HttpClient http;
    private final BlockingQueue<String> pushed = new LinkedBlockingQueue<>();
    private @Nullable WebSocket socket;
    private String uidl = "";
    private String token = "";
    private int syncId;
    private int clientId;
    private int roadmap;
    private int asked;
    private @Nullable JsonNode window;

    Reader(String address) {
        this.address = address;
        http = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
    }

    /** Signs in, opens a page and its push channel, and goes to a place. */
    void enter(String username, String path) throws IOException, InterruptedException {
        Matcher csrf = CSRF.matcher(get("/login"));
        if (!csrf.find()) {
            throw new IllegalStateException("The sign-in page has no token");
        }
        String form = "_csrf=%s&username=%s&password=spoorboek".formatted(encoded(csrf.group(1)), username);
        HttpResponse<String> answer = http.send(
                request("/login")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.uri().getPath().contains("login")) {
            throw new IllegalStateException(username + " could not sign in");
        }
        String[] parts = path.split("\\?", 2);
        JsonNode page = JSON.readTree(get("/?v-r=init&location=" + encoded(parts[0]) + "&query="
                        + encoded(parts.length > 1 ? parts[1] : "") + BROWSER))
                .get("appConfig");
        JsonNode first = page.get("uidl");
        token = first.get("Vaadin-Security-Key").asString();
        int number = page.get("v-uiId").asInt();
        uidl = "/?v-r=uidl&v-uiId=" + number;
        listen(number, first.get("Vaadin-Push-ID").asString());
        // the place is in the first answer; the page's own way to it is only confirmed
        note(first);
        say(List.of(navigation(parts)));
        arrive(first.toString());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private void listen(int number, String push) {
        socket = http.newWebSocketBuilder()
                .buildAsync(
                        URI.create(address.replace("http:", "ws:") + "/VAADIN/push?v-r=push&v-uiId=" + number
                                + "&v-pushId=" + push
                                + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=4.0.1&X-Atmosphere-Transport=websocket"
                                + "&X-Atmosphere-TrackMessageSize=true&Content-Type=application/json;%20charset=UTF-8"
                                + "&X-atmo-protocol=true&X-Vaadin-LastSeenServerSyncId=0"),
                        new Ear())
                .join();
    }

    /** Takes what the server says by itself, piece by piece. */
    private final class Ear implements WebSocket.Listener {
        private final StringBuilder pieces = new StringBuilder();

        @Override
        public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence piece, boolean last) {
            pieces.append(piece);
            if (last) {
                pushed.add(pieces.toString());
                pieces.setLength(0);
            }
            from.request(1);
            return null;
        }
    }

    /** Follows a link to a place, and confirms what its tables were sent, as the page does. */
    void goTo(String path) throws IOException, InterruptedException {
        while (hear(Duration.ZERO)) {
            // what was said meanwhile comes first
        }
        arrive(say(List.of(navigation(path.split("\\?", 2)))));
    }

    private static Map<String, Object> navigation(String[] parts) {
        return event(
                1,
                "ui-navigate",
                Map.of(
                        "route",
                        parts[0],
                        "query",
                        parts.length > 1 ? parts[1] : "",
                        "appShellTitle",
                        "Spoorboek",
                        "historyState",
                        Map.of("idx", 0),
                        "trigger",
                        "client"));
    }

    /** What a page does with a place that it was sent. */
    private void arrive(String answer) throws IOException, InterruptedException {
        roadmap = 0;
        List<Integer> tables = nodes(answer, "vaadin-grid");
        roadmap = nodes(answer, "spoor-roadmap").stream().findFirst().orElse(0);
        if (roadmap > 0) {
            window = windowIn(JSON.readTree(answer)).orElse(window);
        }
        say(tables.stream()
                .<Object>map(node -> Map.of(
                        "type",
                        "publishedEventHandler",
                        "node",
                        node,
                        "templateEventMethodName",
                        "confirmUpdate",
                        "templateEventMethodArgs",
                        List.of(0),
                        "promise",
                        -1))
                .toList());
    }

    /**
     * Waits for word from the server and does what the page does then: the roadmap asks for its window again.
     *
     * @return whether there was word
     */
    boolean hear(Duration most) throws IOException, InterruptedException {
        String word = pushed.poll(most.toMillis(), java.util.concurrent.TimeUnit.MILLISECONDS);
        if (word == null) {
            return false;
        }
        int begin = word.indexOf('{');
        if (begin < 0) {
            // the first word of the channel itself
            return false;
        }
        String message = word.substring(begin);
        note(JSON.readTree(message));
        JsonNode seen = window;
        if (roadmap > 0 && seen != null && message.contains("refresh")) {
            say(List.of(event(
                    roadmap,
                    "window-request",
                    Map.of(
                            "event.detail",
                            Map.of(
                                    "seq", ++asked,
                                    "from", seen.get("from").asString(),
                                    "to", seen.get("to").asString())))));
        }
        return true;
    }

    private static Map<String, Object> event(int node, String name, Map<String, Object> data) {
        return Map.of("type", "event", "node", node, "event", name, "data", data);
    }

    private String say(List<?> rpc) throws IOException, InterruptedException {
        String body =
                JSON.writeValueAsString(Map.of("csrfToken", token, "rpc", rpc, "syncId", syncId, "clientId", clientId));
        HttpResponse<String> answer = http.send(
                request(uidl)
                        .header("Content-Type", "application/json; charset=UTF-8")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        String message = answer.body();
        if (answer.statusCode() != 200 || !message.startsWith("{")) {
            throw new IllegalStateException("Answered with " + answer.statusCode() + " "
                    + message.substring(0, Math.min(message.length(), 80)));
        }
        JsonNode told = JSON.readTree(message);
        if (told.path("meta").has("appError")) {
            throw new IllegalStateException("An error page instead of an answer");
        }
        note(told);
        return message;
    }

    private void note(JsonNode message) {
        syncId = Math.max(syncId, message.path("syncId").asInt(0));
        clientId = Math.max(clientId, message.path("clientId").asInt(0));
    }

    private static List<Integer> nodes(String message, String tag) {
        return JSON.readTree(message)
                .path("changes")
                .valueStream()
                .filter(change -> change.path("key").asString("").equals("tag")
                        && change.path("value").asString("").equals(tag))
                .map(change -> change.path("node").asInt())
                .toList();
    }

    /** The window of the roadmap that came along: what {@code putWindow} was called with. */
    private static java.util.Optional<JsonNode> windowIn(JsonNode message) {
        return message.path("execute")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .map(argument -> argument.asString(""))
                .filter(text -> text.startsWith("{") && text.contains("\"seq\":") && text.contains("\"unplanned\":"))
                .map(JSON::readTree)
                .findFirst();
    }

    private String get(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(path).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " was answered with " + answer.statusCode());
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(PATIENCE);
    }

    @Override
    public void close() {
        if (socket != null) {
            socket.abort();
        }
        http.shutdownNow();
    }
}
