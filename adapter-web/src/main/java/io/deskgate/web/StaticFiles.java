package io.deskgate.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Style, script and icon. */
final class StaticFiles {
    static final String FOLDER = "/static/";

    static final StaticFile STYLE = load("desk.css", "text/css; charset=utf-8");
    static final StaticFile SCRIPT = load("desk.js", "text/javascript; charset=utf-8");
    static final StaticFile ICON = load("icon.svg", "image/svg+xml");

    private static final List<StaticFile> ALL = List.of(STYLE, SCRIPT, ICON);
    private static final int VERSION_LETTERS = 12;

    private StaticFiles() {}

    static Optional<StaticFile> find(String path) {
        return ALL.stream().filter(file -> path.equals(FOLDER + file.name())).findFirst();
    }

    private static StaticFile load(String name, String mediaType) {
        try (InputStream in = StaticFiles.class.getResourceAsStream("static/" + name)) {
            byte[] bytes = in.readAllBytes();
            String version =
                    Tokens.hash(new String(bytes, StandardCharsets.UTF_8)).substring(0, VERSION_LETTERS);
            return new StaticFile(name, mediaType, bytes, version);
        } catch (IOException e) {
            throw new UncheckedIOException("the jar is damaged: " + name, e);
        }
    }
}
