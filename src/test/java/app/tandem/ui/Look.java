package app.tandem.ui;

import app.tandem.ui.home.HomeWorlds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Not a test: {@code mvn test -Dtest=Look} writes a picture of every screen to target/look, for a person to see. */
@ExtendWith(OnFx.class)
class Look {

    static Stream<Arguments> screens() {
        Map<String, Supplier<Parent>> screens = Map.of("home", () -> Screens.home(HomeWorlds.northRegion()),
                "home-nothing", () -> Screens.home(HomeWorlds.nothing()), "home-young",
                () -> Screens.home(HomeWorlds.young()), "home-worst", () -> Screens.home(HomeWorlds.worst()), "welcome",
                Screens::welcome);
        return screens.entrySet().stream().flatMap(screen -> Stream.of(Theme.values())
                .map(theme -> Arguments.of(screen.getKey(), screen.getValue(), theme)));
    }

    @ParameterizedTest
    @MethodSource("screens")
    void at(String screen, Supplier<Parent> parts, Theme theme) throws IOException {
        for (int[] size : new int[][]{{1280, 720}, {1440, 900}, {1920, 1080}}) {
            Path folder = Files.createDirectories(Path.of("target", "look"));
            String name = screen + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + size[0] + ".png";
            Pictures.write(Pictures.scene(parts.get(), theme, size[0], size[1]), folder.resolve(name));
        }
    }
}
