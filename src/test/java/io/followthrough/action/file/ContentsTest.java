package io.followthrough.action.file;

import static org.assertj.core.api.Assertions.assertThat;

import io.followthrough.DomainTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;

@DomainTest
class ContentsTest {

    private static final String HASH = "ab".repeat(32);

    @Autowired
    JdbcTemplate database;

    @Autowired
    PlatformTransactionManager transactions;

    @TempDir
    Path folder;

    @Test
    void both_places_keep_a_content_once_and_give_it_back_the_same() throws IOException {
        byte[] content = new byte[700_001];
        new Random(1).nextBytes(content);
        Path file = Files.write(folder.resolve("content"), content);
        Path shelves = folder.resolve("shelves");
        KeepingFiles keeping = new KeepingFiles();
        for (KeepingFiles.Place place : KeepingFiles.Place.values()) {
            Contents contents = keeping.contents(place, shelves, database, transactions);
            contents.keep(HASH, file);
            contents.keep(HASH, file);
            try (InputStream kept = contents.open(HASH)) {
                assertThat(kept.readAllBytes()).as(place.name()).isEqualTo(content);
            }
        }
        assertThat(database.queryForObject("select count(*) from file_piece", Integer.class))
                .isEqualTo(3);
        assertThat(shelves.resolve("ab")).isDirectoryContaining(kept -> kept.endsWith(HASH));
        assertThat(shelves.resolve("ab").toFile().list()).hasSize(1);
    }
}
