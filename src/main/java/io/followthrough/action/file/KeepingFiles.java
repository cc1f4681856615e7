package io.followthrough.action.file;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where files are kept: the setting {@code followthrough.files} says. */
@Configuration
class KeepingFiles {

    /** The places there are. */
    enum Place {
        DATABASE,
        FOLDER
    }

    @Bean
    Contents contents(
            @Value("${followthrough.files:database}") Place place,
            @Value("${followthrough.files.directory:${followthrough.data:data}/files}") Path directory,
            JdbcTemplate database,
            PlatformTransactionManager transactions) {
        return switch (place) {
            case DATABASE -> new ContentsInDatabase(database, new TransactionTemplate(transactions));
            case FOLDER -> new ContentsInFolder(directory);
        };
    }
}
