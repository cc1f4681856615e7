package io.followthrough.action.adoption;

import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;

/**
 * An action that goes on under the recommendation that took over its own.
 *
 * @param action reference of the new action
 * @param continues reference of the action that it goes on with
 * @param version for optimistic locking; missing until stored
 */
public record CarriedOver(
        @Id String action,
        String continues,
        @Version @Nullable Integer version) {}
