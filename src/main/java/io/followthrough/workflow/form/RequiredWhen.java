package io.followthrough.workflow.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what may always be given and must be after another field has one of these values; the domain insists on it, the form only says so. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface RequiredWhen {

    /** Name of the other field of the same record. */
    String field();

    /** Values of the other field, as they stand in the submitted form. */
    String[] is();
}
