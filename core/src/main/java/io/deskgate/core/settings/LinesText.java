package io.deskgate.core.settings;

import java.util.ArrayList;
import java.util.List;

/** Lines as they stand in a text, each long enough not to be met by chance; none when nothing stands there. */
record LinesText() implements TextForm<List<String>> {
    /** The most lines. */
    static final int MAX_LINES = 50;

    private static final int MAX_CHARS = 200;
    private static final int LEAST_LETTERS = 10;

    @Override
    public List<String> read(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (!line.isBlank()) {
                lines.add(checked(line.strip()));
            }
        }
        if (lines.size() > MAX_LINES) {
            throw new IllegalArgumentException("expected " + expects() + ", got " + lines.size() + " lines");
        }
        return List.copyOf(lines);
    }

    @Override
    public String write(List<String> value) {
        return String.join("\n", value);
    }

    @Override
    public String expects() {
        return "at most " + MAX_LINES + " lines, each of at least " + LEAST_LETTERS + " letters and at most "
                + MAX_CHARS + " characters";
    }

    private String checked(String line) {
        boolean letters = line.chars().filter(Character::isLetter).count() >= LEAST_LETTERS;
        if (!letters || line.length() > MAX_CHARS || line.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("expected " + expects() + ", got \"" + line + "\"");
        }
        return line;
    }
}
