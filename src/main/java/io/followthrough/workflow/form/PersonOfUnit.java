package io.followthrough.workflow.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the user name of somebody who works in the unit that leads the recommendation, or does the action. */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface PersonOfUnit {

    /** Whether it may be anybody else as well who has a part in the business. */
    boolean orAnybody() default false;
}
