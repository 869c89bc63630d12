package app.tandem;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_INT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

/**
 * What the operating system's own loader and X library say: asked, not guessed from folders, because JavaFX will ask
 * the same ones. A library that was found stays loaded, for GTK must not be unloaded.
 */
final class Machine {

    private static final String X = "libX11.so.6";

    private Machine() {}

    @SuppressWarnings("restricted")
    static boolean loads(String library) {
        try {
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException absent) {
            return false;
        }
    }

    /** Whether the X server that DISPLAY names can be reached; yes where there is no X library to ask with. */
    static boolean displayAnswers() {
        return !loads(X) || opensDisplay();
    }

    private static boolean opensDisplay() {
        try {
            int threads = (int) x("XInitThreads", FunctionDescriptor.of(JAVA_INT)).invokeExact();
            MemorySegment display = (MemorySegment) x("XOpenDisplay", FunctionDescriptor.of(ADDRESS, ADDRESS))
                    .invokeExact(MemorySegment.NULL);
            boolean open = threads != 0 && display.address() != 0;
            return open && (int) x("XCloseDisplay", FunctionDescriptor.of(JAVA_INT, ADDRESS)).invokeExact(display) == 0;
        } catch (Throwable failed) {
            throw new IllegalStateException("The X library could not be asked for the display.", failed);
        }
    }

    @SuppressWarnings("restricted")
    private static MethodHandle x(String function, FunctionDescriptor shape) {
        SymbolLookup library = SymbolLookup.libraryLookup(X, Arena.global());
        return Linker.nativeLinker().downcallHandle(library.findOrThrow(function), shape);
    }
}
