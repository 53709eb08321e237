package nl.spoorboek.exchange.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.spoorboek.base.Message;
import nl.spoorboek.base.Problem;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Tells by what is in a file, not by its name, what it is, and reads it. */
final class FileReader {

    private static final int ZIP = 0x504B0304;
    private static final int OLE = 0xD0CF11E0;
    private static final int PDF = 0x25504446;

    private final ColumnGuess guess;
    private final ProjectReader projects;

    FileReader(ColumnGuess guess, ProjectReader projects) {
        this.guess = guess;
        this.projects = projects;
    }

    ReadTable read(String file, byte[] bytes) {
        if (bytes.length == 0) {
            throw Limits.unreadable(Message.of("intake.file.empty"));
        }
        if (bytes.length > Limits.MAX_BYTES) {
            throw Limits.unreadable(Message.of("intake.file.large"));
        }
        List<Message> remarks = new ArrayList<>();
        return switch (magic(bytes)) {
            case ZIP -> {
                SpreadsheetReader.check(bytes);
                yield table(file, SpreadsheetReader.read(bytes, remarks), remarks);
            }
            case OLE -> {
                checkOld(bytes);
                yield projects.read(file, bytes);
            }
            case PDF -> throw Limits.unreadable(Message.of("intake.file.unknown"));
            default -> text(file, bytes, remarks);
        };
    }

    private ReadTable text(String file, byte[] bytes, List<Message> remarks) {
        String text = TextEncoding.decode(bytes);
        String begin = text.stripLeading();
        if (begin.startsWith("<") || begin.startsWith("ERMHDR") || begin.startsWith("MPX")) {
            // what a document type can name reaches outside the file
            if (begin.contains("<!DOCTYPE") || begin.contains("<!ENTITY")) {
                throw Limits.unreadable(Message.of("intake.file.doctype"));
            }
            return projects.read(file, bytes);
        }
        return table(file, TextReader.read(text), remarks);
    }

    private ReadTable table(String file, List<ReadRow> rows, List<Message> remarks) {
        if (rows.isEmpty()) {
            throw Limits.unreadable(Message.of("intake.file.empty"));
        }
        int head = guess.headings(rows);
        List<ReadRow> below = rows.subList(head + 1, rows.size());
        if (below.isEmpty()) {
            throw Limits.unreadable(Message.of("intake.file.only-headings"));
        }
        if (below.size() > Limits.MAX_ROWS) {
            throw Limits.unreadable(Message.of("intake.file.rows", Limits.MAX_ROWS));
        }
        List<String> headings =
                new ArrayList<>(rows.get(head).cells().stream().map(Cell::text).toList());
        if (guess.columns(headings).isEmpty()) {
            remarks.add(Message.of("intake.remark.headings", rows.get(head).number()));
        }
        int widest = below.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        while (headings.size() < widest) {
            headings.add("");
        }
        return new ReadTable(file, headings, below, remarks);
    }

    private static int magic(byte[] bytes) {
        int magic = 0;
        for (int i = 0; i < Integer.BYTES; i++) {
            magic = magic << Byte.SIZE | (i < bytes.length ? bytes[i] & 0xFF : 0);
        }
        return magic;
    }

    /** The container of before 2007: a file with a password, an old spreadsheet, or a plan of Microsoft Project. */
    private static void checkOld(byte[] bytes) {
        try (var container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryEntry root = container.getRoot();
            if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
                throw Limits.unreadable(Message.of("intake.file.password"));
            }
            if (root.hasEntryCaseInsensitive("Workbook") || root.hasEntryCaseInsensitive("Book")) {
                throw Limits.unreadable(Message.of("intake.file.as-xlsx"));
            }
        } catch (Problem.Invalid e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw (Problem) Limits.unreadable(Message.of("intake.file.broken")).initCause(e);
        }
    }
}
