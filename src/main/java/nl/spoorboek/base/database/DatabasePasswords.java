package nl.spoorboek.base.database;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Properties;

/** The generated passwords of the built-in database, in a file that only its owner can read. */
final class DatabasePasswords {

    private static final int BYTES = 24;

    private final Properties passwords;

    private DatabasePasswords(Properties passwords) {
        this.passwords = passwords;
    }

    /** Reads the file; makes it, with new passwords, when it is not there yet. */
    static DatabasePasswords in(Path file) throws IOException {
        Properties passwords = new Properties();
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                passwords.load(reader);
            }
        } else {
            SecureRandom random = new SecureRandom();
            for (String role : List.of(DatabaseLogin.SUPERUSER, DatabaseLogin.OWNER, DatabaseLogin.APPLICATION)) {
                byte[] bytes = new byte[BYTES];
                random.nextBytes(bytes);
                passwords.setProperty(
                        role, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
            }
            write(passwords, file);
        }
        return new DatabasePasswords(passwords);
    }

    /** In two steps, so that a kill halfway never leaves a database whose passwords nobody knows. */
    private static void write(Properties passwords, Path file) throws IOException {
        Path unfinished = OwnerOnly.file(file.resolveSibling(file.getFileName() + ".new"));
        try (Writer writer = Files.newBufferedWriter(unfinished)) {
            passwords.store(writer, null);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    DatabaseLogin of(String role) {
        String password = passwords.getProperty(role);
        if (password == null) {
            throw new DatabaseUnavailableException("The password file of the built-in database lacks the role " + role
                    + "; put the file back from a backup.");
        }
        return new DatabaseLogin(role, password);
    }
}
