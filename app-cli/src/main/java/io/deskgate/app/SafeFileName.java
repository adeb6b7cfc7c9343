package io.deskgate.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Names under which a file that came by mail may be saved, on any system. */
final class SafeFileName {
    private static final int MOST_CHARACTERS = 120;

    private SafeFileName() {}

    /** A file in {@code folder} that does not exist yet, named as closely to {@code name} as is safe. */
    static Path newFile(Path folder, String name) {
        String safe = of(name);
        Path file = folder.resolve(safe);
        for (int n = 2; Files.exists(file); n++) {
            file = folder.resolve(numbered(safe, n));
        }
        return file;
    }

    /** Letters, digits, dot, hyphen and underscore; begins with a letter or digit; never a Windows device. */
    static String of(String name) {
        StringBuilder safe = new StringBuilder();
        int end = name.length();
        for (int i = 0; i < end; i++) {
            char c = name.charAt(i);
            safe.append(isPlain(c) ? c : '_');
        }
        String kept = safe.substring(Math.max(0, safe.length() - MOST_CHARACTERS));
        return "file-".repeat(isLetterOrDigit(kept.isEmpty() ? '.' : kept.charAt(0)) && !isDevice(kept) ? 0 : 1) + kept;
    }

    private static String numbered(String name, int n) {
        int dot = name.lastIndexOf('.');
        return dot < 1 ? name + "-" + n : name.substring(0, dot) + "-" + n + name.substring(dot);
    }

    private static boolean isPlain(char c) {
        return isLetterOrDigit(c) || c == '.' || c == '-' || c == '_';
    }

    private static boolean isLetterOrDigit(char c) {
        return Character.isLetterOrDigit(c);
    }

    private static boolean isDevice(String name) {
        int dot = name.indexOf('.');
        String stem = (dot < 0 ? name : name.substring(0, dot)).toUpperCase(Locale.ROOT);
        boolean numbered = stem.length() == 4 && (stem.startsWith("COM") || stem.startsWith("LPT"));
        return numbered && Character.isDigit(stem.charAt(3))
                || List.of("CON", "PRN", "AUX", "NUL").contains(stem);
    }
}
