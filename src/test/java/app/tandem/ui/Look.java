package app.tandem.ui;

import app.tandem.ui.home.HomeWorlds;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.scene.Parent;

/** Writes a picture of every screen, light and dark and at every size, for a person to look at. */
final class Look {

    public static void main(String[] arguments) throws Exception {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        CountDownLatch done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                draw(folder);
            } catch (Throwable e) {
                e.printStackTrace();
            }
            done.countDown();
        });
        done.await();
        System.exit(0);
    }

    private static void draw(Path folder) throws Exception {
        Map<String, Supplier<Parent>> screens = new LinkedHashMap<>();
        screens.put("home", () -> Screens.home(HomeWorlds.northRegion()));
        screens.put("nothing", () -> Screens.home(HomeWorlds.nothing()));
        screens.put("young", () -> Screens.home(HomeWorlds.young()));
        screens.put("worst", () -> Screens.home(HomeWorlds.worst()));
        screens.put("welcome", Screens::welcome);
        for (var screen : screens.entrySet()) {
            for (Theme theme : Theme.values()) {
                for (int[] size : new int[][]{{1440, 900}, {1280, 720}, {1920, 1080}}) {
                    String name = screen.getKey() + "-" + theme.name().toLowerCase() + "-" + size[0] + ".png";
                    Pictures.write(Pictures.scene(screen.getValue().get(), theme, size[0], size[1]),
                            folder.resolve(name));
                }
            }
        }
    }
}
