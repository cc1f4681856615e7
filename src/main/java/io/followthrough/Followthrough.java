package io.followthrough;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the application: processes, rules, pages and API in one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Followthrough {

    public static void main(String[] args) {
        SpringApplication.run(Followthrough.class, args);
    }
}
