package io.deskgate.core.mailbox;

/**
 * One thing that was found when somebody looked whether all is well. Holds no secret.
 *
 * @param found in one line, for people
 * @param advice what to do; empty when there is nothing to do, or when {@code found} says it
 */
public record Finding(Aspect aspect, Grade grade, String found, String advice) {
    /** How bad it is, the worst last. */
    public enum Grade {
        /** As it should be. */
        OK,
        /** Good to know, and no trouble. */
        NOTICE,
        /** It will not work now, and may later. */
        TRY_LATER,
        /** It will not work until somebody changes something. */
        WRONG
    }

    /** Refuses a finding that says nothing. */
    public Finding {
        if (found.isBlank()) {
            throw new IllegalArgumentException("a finding about " + aspect + " says what was found, got \"\"");
        }
    }

    /** All is well. */
    public static Finding ok(Aspect aspect, String found) {
        return new Finding(aspect, Grade.OK, found, "");
    }

    /** Good to know. */
    public static Finding notice(Aspect aspect, String found, String advice) {
        return new Finding(aspect, Grade.NOTICE, found, advice);
    }

    /** Somebody has to do what {@code advice} says. */
    public static Finding wrong(Aspect aspect, String found, String advice) {
        return new Finding(aspect, Grade.WRONG, found, advice);
    }
}
