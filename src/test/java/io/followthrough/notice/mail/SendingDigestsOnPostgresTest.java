package io.followthrough.notice.mail;

import io.followthrough.Postgres;

/** The same on PostgreSQL, where several nodes claim at a time. */
class SendingDigestsOnPostgresTest extends SendingDigestsTest {

    @Override
    DigestTable emptyTable() {
        return new DigestTable(Postgres.database());
    }
}
