package io.followthrough;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the application: processes, rules, pages and API in one process. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class Followthrough {

    public static void main(String[] args) {
        // H2 asks for this before it takes a data folder that is named relative to where the application is started.
        System.setProperty("h2.implicitRelativePath", "true");
        SpringApplication.run(Followthrough.class, args);
    }
}
