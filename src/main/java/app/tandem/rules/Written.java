package app.tandem.rules;

import app.tandem.model.TextRule;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The limits of a text that a move carries; checked before any rule sees the move, and shown in the moves' help. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Written {

    TextRule value();
}
