package io.followthrough.action.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Keeps contents in the database, in pieces, so that no more than one piece is in memory. */
class ContentsInDatabase implements Contents {

    private static final int PIECE = 256 * 1024;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;

    ContentsInDatabase(JdbcTemplate database, TransactionTemplate transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Override
    public void keep(String sha256, Path content) {
        List<Integer> known = database.queryForList(
                "select 1 from file_piece where sha256 = ? and number = 0", Integer.class, sha256);
        if (!known.isEmpty()) {
            return;
        }
        try {
            transaction.executeWithoutResult(status -> write(sha256, content));
        } catch (DuplicateKeyException sameContentAtTheSameMoment) {
            // Whoever was faster has kept it.
        }
    }

    private void write(String sha256, Path content) {
        try (InputStream input = Files.newInputStream(content)) {
            int number = 0;
            for (byte[] piece = input.readNBytes(PIECE); piece.length > 0; piece = input.readNBytes(PIECE)) {
                database.update(
                        "insert into file_piece (sha256, number, content) values (?, ?, ?)", sha256, number++, piece);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public InputStream open(String sha256) {
        return new Pieces(number -> database
                .queryForList(
                        "select content from file_piece where sha256 = ? and number = ?", byte[].class, sha256, number)
                .stream()
                .findFirst());
    }
}
