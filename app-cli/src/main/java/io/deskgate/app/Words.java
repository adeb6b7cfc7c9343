package io.deskgate.app;

import java.util.Locale;

/** Shows the constants of an enum to people: {@code IN_PROGRESS} as {@code in progress}. */
final class Words {
    private Words() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
