package io.deskgate.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** A window in which somebody looks at the desk: its width in pixels, by day or by night. */
enum Look {
    LIGHT(1100, false),
    DARK(1100, true),
    MEDIUM(980, false),
    NARROW(390, false),
    NARROW_DARK(390, true);

    private static final Path PICTURES = Path.of("target", "pictures");
    private static final int HIGH = 1000;

    private final int width;
    private final boolean dark;

    Look(int width, boolean dark) {
        this.width = width;
        this.dark = dark;
    }

    void take(Chromium browser) {
        browser.size(width, HIGH);
        browser.darkness(dark);
    }

    /** Leaves a picture of the whole page, however long it is, in {@code target/pictures}. */
    void keep(Chromium browser, String page) {
        wholePage(browser);
        // Without its scroll bar a page is wider, and what grows with it higher.
        wholePage(browser);
        try {
            Files.createDirectories(PICTURES);
            Files.write(PICTURES.resolve(page + "-" + suffix() + ".png"), browser.picture());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void wholePage(Chromium browser) {
        Number height = (Number) browser.script("return document.documentElement.scrollHeight");
        browser.size(width, height.intValue() + 1);
    }

    private String suffix() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
