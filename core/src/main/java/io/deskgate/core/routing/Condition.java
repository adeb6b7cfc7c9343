package io.deskgate.core.routing;

import java.util.List;
import java.util.Locale;

/** What a rule asks of a message: that a field, in any of its values, compares so; or, negated, in none. */
record Condition(boolean negated, String field, Comparison comparison, String wanted) {
    boolean holds(MailFields mail) {
        return anyValue(mail.values(field)) != negated;
    }

    private boolean anyValue(List<String> values) {
        for (String value : values) {
            if (comparison.holds(value.toLowerCase(Locale.ROOT), wanted.toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }
}
