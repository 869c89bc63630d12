package app.tandem.rules;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads and makes records by their components, where a rule holds for records of every kind. */
public final class Records {

    private Records() {}

    /** Whether a component may be left out. */
    public static boolean optional(RecordComponent part) {
        return part.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    public static @Nullable Object value(RecordComponent part, Object holder) {
        try {
            var accessor = part.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(holder);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException("cannot read " + part, wrong);
        }
    }

    /** A record of a type from the values of its components in their order; throws what its constructor throws. */
    public static <T> T make(Class<T> type, List<? extends @Nullable Object> values) {
        try {
            var types = Arrays.stream(type.getRecordComponents()).map(RecordComponent::getType)
                    .toArray(Class<?>[]::new);
            var constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor.newInstance(values.toArray());
        } catch (InvocationTargetException thrown) {
            throw thrown.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(thrown);
        } catch (ReflectiveOperationException wrong) {
            throw new IllegalStateException("cannot make " + type, wrong);
        }
    }
}
