package nl.spoorboek;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the workspace: one process, one address. */
@SpringBootApplication
public class Application {

    /** Starts the server. */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
