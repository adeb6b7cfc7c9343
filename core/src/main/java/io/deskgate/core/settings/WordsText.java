package io.deskgate.core.settings;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;

/** Words parted by blanks, in lower case; none when nothing stands there. */
record WordsText() implements TextForm<Set<String>> {
    private static final int MAX_CHARS = 1000;

    @Override
    public Set<String> read(String text) {
        if (text.length() > MAX_CHARS) {
            throw new IllegalArgumentException("expected " + expects() + ", got " + text.length() + " characters");
        }
        Set<String> words = new LinkedHashSet<>();
        StringTokenizer tokens = new StringTokenizer(text.toLowerCase(Locale.ROOT));
        while (tokens.hasMoreTokens()) {
            words.add(tokens.nextToken());
        }
        return Collections.unmodifiableSet(words);
    }

    @Override
    public String write(Set<String> value) {
        return String.join(" ", value);
    }

    @Override
    public String expects() {
        return "words parted by blanks, at most " + MAX_CHARS + " characters";
    }
}
