package nl.spoorboek.base.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * The folder with all that the built-in database lives on, held by one server at a time. The hold is the operating
 * system's lock on a file: it ends with the process, however that ends.
 */
final class DataFolder implements AutoCloseable {

    private final Path path;
    private final FileChannel hold;

    private DataFolder(Path path, FileChannel hold) {
        this.path = path;
        this.hold = hold;
    }

    /**
     * Takes hold of the folder, making it when it is not there.
     *
     * @throws DatabaseUnavailableException when another server holds it
     */
    static DataFolder hold(Path folder) throws IOException {
        Path path = OwnerOnly.folder(folder).toRealPath();
        FileChannel hold = FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (lock(hold) == null) {
            hold.close();
            throw new DatabaseUnavailableException("Spoorboek is already running with the data in " + path
                    + ": stop it first, or choose another folder" + " with SPOORBOEK_DATA.");
        }
        return new DataFolder(path, hold);
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** The tables. */
    Path database() {
        return path.resolve("database");
    }

    /** The unpacked PostgreSQL, one folder per version. */
    Path programs() {
        return path.resolve("postgresql");
    }

    Path passwords() {
        return path.resolve("database-passwords.properties");
    }

    Path log() throws IOException {
        return OwnerOnly.folder(path.resolve("log"));
    }

    @Override
    public void close() throws IOException {
        hold.close();
    }
}
