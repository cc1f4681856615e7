package io.followthrough.history;

import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.List;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.stereotype.Component;

/** Chains the entries that were written before there was a chain, and lets PostgreSQL refuse to change or delete any. */
@Component
class ChainOldEntries implements JavaMigration {

    private static final String REFUSE = """
            create function history_is_only_added_to() returns trigger language plpgsql as $$
            begin
                raise exception 'History is only added to.';
            end $$;
            create trigger history_is_only_added_to before update or delete or truncate on history_entry
                for each statement execute function history_is_only_added_to()""";

    @Override
    public void migrate(Context context) throws Exception {
        JdbcTemplate database = new JdbcTemplate(new SingleConnectionDataSource(context.getConnection(), true));
        List<HistoryEntry> old = database.query(
                "select * from history_entry_unchained order by id",
                (row, line) -> new HistoryEntry(
                        0,
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getString("person"),
                        null,
                        row.getString("reference"),
                        row.getString("event"),
                        row.getString("details"),
                        "{}",
                        ""));
        new Ledger(database).append(old);
        try (Statement statement = context.getConnection().createStatement()) {
            statement.execute("drop table history_entry_unchained");
            if (context.getConnection().getMetaData().getDatabaseProductName().equals("PostgreSQL")) {
                statement.execute(REFUSE);
            }
        }
    }

    @Override
    public MigrationVersion getVersion() {
        return MigrationVersion.fromVersion("8.1");
    }

    @Override
    public String getDescription() {
        return "chain old history entries";
    }

    @Override
    public @Nullable Integer getChecksum() {
        return null;
    }

    @Override
    public boolean canExecuteInTransaction() {
        return true;
    }
}
