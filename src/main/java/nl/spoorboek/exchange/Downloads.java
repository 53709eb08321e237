package nl.spoorboek.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with a file. It is made whole before the first byte is sent, so that an error on the way is an error for the reader too and
 * not a file that stops half-way; it lies in a file of this user only, which is gone once it was opened for sending.
 */
@Component
class Downloads {

    /** Writes a file and gives its name. */
    interface Making {
        String to(OutputStream out) throws IOException;
    }

    /** The file that {@code making} makes, to be saved by the browser. */
    ResponseEntity<InputStreamResource> answer(String type, Making making) throws IOException {
        Path made = Files.createTempFile("spoorboek-", ".out");
        try {
            String name;
            try (OutputStream out = Files.newOutputStream(made)) {
                name = making.to(out);
            }
            long length = Files.size(made);
            InputStream content = Files.newInputStream(made, StandardOpenOption.DELETE_ON_CLOSE);
            return ResponseEntity.ok()
                    .contentType(MediaType.parseMediaType(type))
                    .contentLength(length)
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment()
                                    .filename(name)
                                    .build()
                                    .toString())
                    .body(new InputStreamResource(content));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(made);
            throw e;
        }
    }
}
