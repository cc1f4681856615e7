package io.followthrough.portfolio.edition;

import org.springframework.transaction.support.TransactionSynchronizationManager;

/** What is known of the transaction of whoever asks. */
public class Transactions {

    private Transactions() {}

    /** Whether it may have changed something that nobody else sees yet. */
    public static boolean writing() {
        return TransactionSynchronizationManager.isActualTransactionActive()
                && !TransactionSynchronizationManager.isCurrentTransactionReadOnly();
    }
}
