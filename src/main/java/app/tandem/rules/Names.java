package app.tandem.rules;

import app.tandem.model.Row;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The kind of row that an id in a move (alone, in a list, or as a map's key) must be of. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Names {

    Class<? extends Row> value();
}
