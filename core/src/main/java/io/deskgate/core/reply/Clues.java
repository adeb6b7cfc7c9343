package io.deskgate.core.reply;

import io.deskgate.core.email.Blanks;
import io.deskgate.core.words.Words;
import java.util.List;

/** What speaks for some text being an attribution such as "On Monday, 2 March 2026, Kim wrote:". */
record Clues(
        String text,
        boolean opens,
        boolean wrote,
        boolean sameLanguage,
        boolean endsWithWrote,
        boolean endsWithColon,
        boolean decorated,
        boolean address,
        boolean endsWithAddress,
        Dates dates,
        int words) {
    private static final int MOST_WORDS = 40;
    private static final int MOST_WORDS_UNOPENED = 16;
    private static final int MOST_WORDS_OF_A_NAME = 6;
    private static final int MOST_WORDS_OF_A_VAGUE_ONE = 8;

    static Clues of(String text) {
        String bare = Decoration.bare(text);
        List<String> words = Words.of(bare);
        AttributionWords.Match match = AttributionWords.match(words, bare);
        boolean colon = endsWithColon(bare);
        String trunk = colon ? Blanks.trim(bare.substring(0, bare.length() - 1)) : bare;
        return new Clues(
                bare,
                match.opens(),
                match.wrote(),
                match.sameLanguage(),
                match.endsWithWrote(),
                colon,
                Decoration.begins(text) && Decoration.ends(text),
                Addresses.hasAddress(bare),
                endsWithAddress(trunk),
                Dates.of(bare),
                words.size());
    }

    /** Also a bare one, as Tuta writes it, and a date in brackets behind one, as Mutt does. */
    private static boolean endsWithAddress(String trunk) {
        char last = trunk.isEmpty() ? ' ' : trunk.charAt(trunk.length() - 1);
        return last == '>'
                || last == ')'
                || last == ']'
                || Character.isDigit(trunk.isEmpty() ? ' ' : trunk.charAt(0))
                        && Addresses.isAddress(trunk.substring(trunk.lastIndexOf(' ') + 1));
    }

    static boolean endsWithColon(String text) {
        char last = text.isEmpty() ? ' ' : text.charAt(text.length() - 1);
        return last == ':' || last == '\uFF1A';
    }

    /** Whether the words suffice to introduce a quote. */
    boolean areAttribution(boolean quoteBelow) {
        if (wrote && decorated) {
            return true;
        }
        return suffice(quoteBelow) && (quoteBelow || endsWithWrote || !Telling.isIn(text));
    }

    private boolean suffice(boolean quoteBelow) {
        if (wrote && (endsWithColon || endsWithWrote)) {
            return words <= MOST_WORDS && (startsWell() ? hasPlaceOrTime(quoteBelow) : isSurelyUnopened(quoteBelow));
        }
        return endsWithColon ? isWordless(quoteBelow) : isGmailDate(quoteBelow);
    }

    private boolean startsWell() {
        return opens && sameLanguage || dates.first();
    }

    /** A number alone does not do in a long sentence: "On the 3rd Kim wrote to me that all was well:". */
    private boolean hasPlaceOrTime(boolean quoteBelow) {
        boolean vague = dates.isVague() && words > MOST_WORDS_OF_A_VAGUE_ONE && !quoteBelow;
        return address || dates.digits() && !vague;
    }

    /** "Kim Lee (kim@example.org) wrote:", or just "Kim wrote:" when a quote follows. */
    private boolean isSurelyUnopened(boolean quoteBelow) {
        if (words > MOST_WORDS_UNOPENED) {
            return false;
        }
        return address && (endsWithColon || quoteBelow)
                || dates.dated() && dates.timed() && endsWithColon
                || quoteBelow && endsWithColon && words <= MOST_WORDS_OF_A_NAME;
    }

    /** "Wednesday, 3 March 2026, 15:32 from kim@example.org:", as several clients write in every language. */
    private boolean isWordless(boolean quoteBelow) {
        return dates.dated()
                && address
                && (endsWithAddress || dates.timed() && (quoteBelow || opens && text.indexOf("> ") > 0))
                && (dates.timed() || opens || dates.first())
                && words <= MOST_WORDS_UNOPENED * 2;
    }

    /** "2026-03-03 17:21 GMT+01:00 Kim Lee", as Gmail wrote for years. */
    private boolean isGmailDate(boolean quoteBelow) {
        return dates.first()
                && dates.dated()
                && words <= MOST_WORDS_UNOPENED
                && (dates.timed() && dates.zoned() || address && quoteBelow);
    }

    /** Whether the next line may continue what begins here. */
    boolean mayGoOn() {
        return opens && (dates.digits() || address || wrote)
                || dates.first() && !dates.isVague()
                || dates.dated() && dates.timed()
                || address && (wrote || dates.dated() || text.indexOf('<') > 0);
    }

    /** Whether an attribution begins here rather than in a line above. */
    boolean beginsAnew() {
        return dates.dated() && (opens && sameLanguage || dates.first());
    }
}
