package io.deskgate.app;

import io.deskgate.core.port.PermanentFailure;
import java.util.Locale;
import java.util.Map;

/**
 * What the environment says of one account: {@code DESKGATE_IMAP_KEY} for the first, {@code DESKGATE_IMAP_NAME_KEY} for
 * the others.
 */
record MailboxVariables(String account, Map<String, String> environment) {
    /** The account of the Channels settings. */
    static final String FIRST = "main";

    private static final String PREFIX = "DESKGATE_IMAP_";

    /** The value, or the fallback when there is none. */
    String get(String key, String fallback) {
        return environment.getOrDefault(variable(key), "").isBlank()
                ? fallback
                : environment.get(variable(key)).strip();
    }

    boolean has(String key) {
        return !get(key, "").isEmpty();
    }

    boolean isFirst() {
        return account.equals(FIRST);
    }

    /** The variable that holds the value, for people. */
    String variable(String key) {
        String name = account.toUpperCase(Locale.ROOT).replace('-', '_');
        return isFirst() ? PREFIX + key : PREFIX + name + "_" + key;
    }

    /** The value must be corrected: {@code wanted} says what is expected. */
    PermanentFailure wrong(String key, String wanted, RuntimeException cause) {
        String text = variable(key) + "=" + get(key, "") + " is of no use: " + wanted;
        return new PermanentFailure(text, cause);
    }
}
