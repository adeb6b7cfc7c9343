package io.deskgate.core.settings;

import io.deskgate.core.ticket.BranchKey;
import java.util.Locale;

/** The key of a branch, in upper or lower case. */
record BranchKeyText() implements TextForm<BranchKey> {
    @Override
    public BranchKey read(String text) {
        return new BranchKey(text.strip().toUpperCase(Locale.ROOT));
    }

    @Override
    public String write(BranchKey value) {
        return value.letters();
    }

    @Override
    public String expects() {
        return "the key of a branch, such as SUP";
    }
}
