package io.followthrough.history;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.DataSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.jdbc.JdbcTemplateAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Checks from the command line, with the database alone, that nobody altered the history. */
@ImportAutoConfiguration({DataSourceAutoConfiguration.class, JdbcTemplateAutoConfiguration.class})
public class CheckingHistory {

    /** Prints the verdict; the exit code is 0 when the history is whole, and 1 when it is broken or cannot be read. */
    public static int run(String... args) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(CheckingHistory.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .properties("logging.level.root=warn")
                .run(args)) {
            Check check = new Ledger(context.getBean(JdbcTemplate.class)).check();
            System.out.println(check.words());
            return check.whole() ? 0 : 1;
        } catch (RuntimeException unreadable) {
            System.out.println("History cannot be read: " + unreadable.getMessage());
            return 1;
        }
    }
}
