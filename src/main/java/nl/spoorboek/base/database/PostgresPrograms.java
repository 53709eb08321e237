package nl.spoorboek.base.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The unpacked programs of PostgreSQL, and the processes that run them. */
final class PostgresPrograms {

    private static final boolean WINDOWS =
            System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
    private static final int LAST_LINES = 5;

    private final Path folder;

    /** @param folder the unpacked archive */
    PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    /**
     * Runs a program to its end.
     *
     * @param output what it says goes into this file, which is emptied first. A file and not a pipe: a server started
     *     by the program would inherit the pipe and keep it open.
     * @throws DatabaseUnavailableException when it fails; the message has the last lines it said
     */
    void run(String program, Path output, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix());
        command.add(folder.resolve("bin")
                .resolve(WINDOWS ? program + ".exe" : program)
                .toString());
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(OwnerOnly.file(output).toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        if (exitCode(builder.start()) != 0) {
            throw new DatabaseUnavailableException(
                    "The built-in database failed at " + program + " (" + output + "): " + lastLines(output));
        }
    }

    private static int exitCode(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new DatabaseUnavailableException("The start of the built-in database was broken off.", e);
        }
    }

    private static String lastLines(Path output) throws IOException {
        List<String> lines = Files.readAllLines(output);
        return String.join(" ", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace of its own the same user has another number and no
     * privileges beyond its own files, which is what PostgreSQL asks for.
     */
    private static List<String> prefix() {
        return !WINDOWS && new UnixSystem().getUid() == 0 ? List.of("unshare", "--user") : List.of();
    }

    /**
     * The living server processes that were started from the folder that holds all versions. The data folder has one
     * for itself, so that these are its own, also those of a killed server and of an older version.
     */
    List<ProcessHandle> living() {
        Path allVersions = folder.resolveSibling("");
        try (Stream<ProcessHandle> processes = ProcessHandle.allProcesses()) {
            return processes
                    .filter(process -> process.info()
                            .command()
                            .filter(command -> Path.of(command).startsWith(allVersions))
                            .isPresent())
                    .toList();
        }
    }
}
