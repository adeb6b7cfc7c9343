package io.deskgate.app;

import io.deskgate.core.ticket.BranchKey;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads branch keys off the command line, in upper or lower case. */
final class BranchKeys {
    private BranchKeys() {}

    /** Refuses what is no key, showing it. */
    static BranchKey parse(String text) {
        return new BranchKey(text.toUpperCase(Locale.ROOT));
    }

    /** The same for many. */
    static Set<BranchKey> parseAll(Set<String> texts) {
        return texts.stream().map(BranchKeys::parse).collect(Collectors.toSet());
    }
}
