package io.followthrough.intake;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.data.relational.core.conversion.DbActionExecutionException;

/** Whoever is second when two people register the same is told so, whatever the database calls it. */
final class Collisions {

    private Collisions() {}

    /** @throws OptimisticLockingFailureException when somebody else has done the same, or holds what the step waits for */
    static <T> T told(Supplier<T> step) {
        try {
            return step.get();
        } catch (DbActionExecutionException failed) {
            throw isCollision(failed.getCause()) ? collision(failed) : failed;
        } catch (TransientDataAccessException failed) {
            throw collision(failed);
        }
    }

    private static boolean isCollision(@Nullable Throwable cause) {
        return cause instanceof DuplicateKeyException || cause instanceof TransientDataAccessException;
    }

    private static RuntimeException collision(RuntimeException failed) {
        return new OptimisticLockingFailureException("Somebody else registers this at the moment.", failed);
    }
}
