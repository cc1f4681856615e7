package io.followthrough;

import io.followthrough.history.CheckingHistory;
import io.followthrough.shared.Language;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts the application: processes, rules, pages and API in one process; or checks the history and ends. */
@SpringBootApplication
@EnableScheduling
@ConfigurationPropertiesScan
public class Followthrough {

    // What is said to nobody in particular, as by the daily review, is English wherever the application runs.
    static {
        LocaleContextHolder.setDefaultLocale(Language.EN.locale());
    }

    public static void main(String[] args) {
        if (List.of(args).contains("--followthrough.check=history")) {
            System.exit(CheckingHistory.run(args));
        }
        SpringApplication.run(Followthrough.class, args);
    }
}
