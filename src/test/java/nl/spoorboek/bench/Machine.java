package nl.spoorboek.bench;

import com.microsoft.playwright.Browser;
import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** What is measured on, so that figures of two machines are not compared by mistake. */
final class Machine {

    private static final double GIB = 1024.0 * 1024 * 1024;

    private Machine() {}

    static String describe(Browser browser) {
        return String.format(
                Locale.ROOT,
                "%d processors, %.0f GiB of memory, %s %s, Java %s, Chromium %s; load average before: %.1f.",
                system().getAvailableProcessors(),
                system().getTotalMemorySize() / GIB,
                System.getProperty("os.name"),
                System.getProperty("os.arch"),
                System.getProperty("java.vm.version"),
                browser.version(),
                system().getSystemLoadAverage());
    }

    /** How busy it is at this moment, by whatever runs on it. */
    static String load() {
        return String.format(
                Locale.ROOT,
                "begun at %s, load average %.1f",
                LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS),
                system().getSystemLoadAverage());
    }

    private static OperatingSystemMXBean system() {
        return (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    }
}
