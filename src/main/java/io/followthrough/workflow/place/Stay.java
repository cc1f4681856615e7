package io.followthrough.workflow.place;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that a process came to an element of its model.
 *
 * @param reference the recommendation or action that the process is about
 * @param process name of the process model
 * @param element id of the element in the model
 * @param name what it is called there; missing for a gateway, whose name is a question
 * @param kind what it is
 * @param person user name of who had or has the task; missing where nobody took it, and where it is no task
 * @param from when the process came there
 * @param to when it went on; missing while it stands there
 */
public record Stay(
        String reference,
        String process,
        String element,
        @Nullable String name,
        Kind kind,
        @Nullable String person,
        Instant from,
        @Nullable Instant to) {

    /** What a process comes to. */
    public enum Kind {
        /** Somebody's task. */
        TASK,
        /** It waits for something that is nobody's task. */
        WAIT,
        /** Another process that it called and whose end it waits for. */
        CALL,
        /** It goes on at once. */
        PASSAGE;

        static Kind of(String type) {
            return switch (type) {
                case "userTask" -> TASK;
                case "receiveTask",
                        "intermediateMessageCatch",
                        "intermediateTimer",
                        "intermediateSignalCatch",
                        "intermediateConditional" -> WAIT;
                case "callActivity" -> CALL;
                default -> PASSAGE;
            };
        }
    }

    /** Whether it stands there now. */
    public boolean present() {
        return to == null;
    }
}
