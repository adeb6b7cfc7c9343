package io.deskgate.core.category;

import io.deskgate.core.words.ForwardPrefix;
import io.deskgate.core.words.Words;

/** A subject without what mail programs and desks put in front of it. */
final class SubjectLine {
    private static final int LONGEST_PREFIX = 4;
    private static final int MOST_PREFIXES = 10;
    private static final char FIRST_SIGN = '\u2E80';
    private static final String COLONS = ":\uFF1A";
    private static final String PAUSES = COLONS + "-\u2013(['\",.!|";
    private static final int LONGEST_TITLE = 80;

    private final String rest;
    private final boolean answered;
    private final boolean passedOn;

    private SubjectLine(String rest, boolean answered, boolean passedOn) {
        this.rest = rest;
        this.answered = answered;
        this.passedOn = passedOn;
    }

    static SubjectLine of(String subject) {
        String rest = subject.strip();
        boolean answered = false;
        boolean passedOn = false;
        for (int round = 0; round < MOST_PREFIXES; round++) {
            int tag = tagEnd(rest);
            int prefix = prefixEnd(rest);
            if (tag + prefix == 0) {
                break;
            }
            passedOn |= !answered && ForwardPrefix.end(rest) > 0;
            answered |= prefix > 0;
            rest = rest.substring(Math.max(tag, prefix)).strip();
        }
        return new SubjectLine(rest, answered, passedOn);
    }

    /** Whether a colon that belongs to no "Re:" makes it worth looking closer. */
    static boolean announcesSomething(String subject) {
        return firstColon(of(subject).rest) >= 0;
    }

    String rest() {
        return rest;
    }

    /** Whether somebody answered or passed on a message with this subject. */
    boolean isAnswered() {
        return answered;
    }

    /** Whether somebody passes a message on: no machine does. */
    boolean isPassedOn() {
        return passedOn;
    }

    /** Whether somebody writes about this, as in "Automatic reply does not work"; machines write it as a title, "Automatic reply:". */
    boolean isAbout(String phrase) {
        String words = " " + Words.phrase(rest) + " ";
        return words.contains(" " + phrase + " ") && !isTitle(phrase);
    }

    private boolean isTitle(String phrase) {
        for (int at = 1; at <= Math.min(rest.length(), LONGEST_TITLE); at++) {
            boolean pause = at == rest.length() || PAUSES.indexOf(rest.charAt(at)) >= 0;
            if (pause && Words.phrase(rest.substring(0, at)).equals(phrase)) {
                return true;
            }
        }
        return false;
    }

    /** Behind "[ticket 5]". */
    private static int tagEnd(String subject) {
        return subject.startsWith("[") ? subject.indexOf(']') + 1 : 0;
    }

    /** Behind "Re:", "Fwd:", "AW:", "Re[2]:" and whatever else is that short. */
    private static int prefixEnd(String subject) {
        int colon = firstColon(subject);
        if (colon < 0) {
            return 0;
        }
        int bracket = subject.indexOf('[');
        String prefix = subject.substring(0, bracket > 0 && bracket < colon ? bracket : colon)
                .strip();
        return isShort(prefix) && !prefix.equalsIgnoreCase("auto") && !prefix.equalsIgnoreCase("ooo") ? colon + 1 : 0;
    }

    /** Four letters, or two signs of a script that writes whole words with them. */
    private static boolean isShort(String prefix) {
        int length = prefix.length();
        boolean ofSigns = length > 0 && prefix.charAt(0) >= FIRST_SIGN;
        return length > 0 && (ofSigns ? 2 * length : length) <= LONGEST_PREFIX;
    }

    private static int firstColon(String subject) {
        for (int at = 0; at < subject.length(); at++) {
            if (COLONS.indexOf(subject.charAt(at)) >= 0) {
                return at;
            }
        }
        return -1;
    }
}
