package io.followthrough.workflow.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what is asked for only after another field has one of these values, and cannot be left out then unless it is optional; lists can. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface AskedWhen {

    /** Name of the other field of the same record. */
    String field();

    /** Values of the other field, as they stand in the submitted form. */
    String[] is();

    /** Whether it may be left out even then. */
    boolean optional() default false;
}
