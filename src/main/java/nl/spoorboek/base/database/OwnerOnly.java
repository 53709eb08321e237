package nl.spoorboek.base.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Files and folders that only the user who runs the server can open. On file systems without POSIX permissions
 * (Windows) they get what their folder gives them.
 */
final class OwnerOnly {

    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";

    private OwnerOnly() {}

    /** Makes the folder when it is not there, and closes it to others when it is. */
    static Path folder(Path folder) throws IOException {
        Files.createDirectories(folder);
        return closed(folder, FOLDER);
    }

    /** Makes an empty file; it is closed before anything can be written into it. */
    static Path file(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file);
        return closed(file, FILE);
    }

    private static Path closed(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(permissions));
        }
        return path;
    }
}
