package app.tandem.rules;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The names that a move takes of an enum of which its rules refuse the others; shown in the moves' help. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Only {

    /** The names, with a comma and a space between. */
    String value();
}
