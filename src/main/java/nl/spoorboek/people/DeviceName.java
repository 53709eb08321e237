package nl.spoorboek.people;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A device in words a person recognises in the list of own sign-ins, such as "Firefox, Windows". Nothing finer is kept. */
final class DeviceName {

    /** Tried in this order: later browsers name earlier ones in what they send. */
    private static final Map<String, String> BROWSERS = new LinkedHashMap<>();

    private static final Map<String, String> SYSTEMS = new LinkedHashMap<>();

    static {
        BROWSERS.put("Edg", "Edge");
        BROWSERS.put("Firefox/", "Firefox");
        BROWSERS.put("Chrome/", "Chrome");
        BROWSERS.put("Safari/", "Safari");
        SYSTEMS.put("iPhone", "iPhone");
        SYSTEMS.put("iPad", "iPad");
        SYSTEMS.put("Android", "Android");
        SYSTEMS.put("Windows", "Windows");
        SYSTEMS.put("Mac OS", "macOS");
        SYSTEMS.put("Linux", "Linux");
    }

    private DeviceName() {}

    /** The device that the running request comes from. */
    static String ofRequest() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? of(attributes.getRequest().getHeader("User-Agent"))
                : "?";
    }

    static String of(@Nullable String userAgent) {
        String sent = userAgent == null ? "" : userAgent;
        return first(BROWSERS, sent) + ", " + first(SYSTEMS, sent);
    }

    private static String first(Map<String, String> names, String sent) {
        return names.entrySet().stream()
                .filter(name -> sent.contains(name.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("?");
    }
}
