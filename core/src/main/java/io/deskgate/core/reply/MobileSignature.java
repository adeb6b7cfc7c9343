package io.deskgate.core.reply;

import io.deskgate.core.email.Blanks;
import io.deskgate.core.words.Phrases;
import io.deskgate.core.words.WordTable;
import io.deskgate.core.words.Words;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** "Sent from my iPhone": lines that a device or program puts below what was written, in many languages. */
final class MobileSignature {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 200;
    private static final int MOST_WORDS_OF_A_DEVICE = 5;
    private static final int MOST_WORDS = 14;
    private static final int MOST_WORDS_BEHIND_A_DEVICE = 3;
    private static final Map<Row, Phrases> TABLE = new EnumMap<>(Row.class);

    private enum Row {
        MINE,
        PROGRAM,
        GET,
        ENDS,
        DEVICE_LAST,
        DEVICE,
        EXCUSE,
        FROM,
        WITH,
        APP
    }

    static {
        for (List<List<String>> row : WordTable.rows(MobileSignature.class, "mobile-signatures.txt")) {
            TABLE.put(Row.valueOf(row.get(0).get(0)), new Phrases(row.get(1)));
        }
    }

    private MobileSignature() {}

    static boolean isAt(Lines lines, int line) {
        if (lines.length(line) < SHORTEST || lines.length(line) > LONGEST) {
            return false;
        }
        String content = Addresses.withoutLink(lines.content(line));
        int pause = pause(content);
        boolean whole = content.length() == lines.length(line) && pause >= content.length() - 1;
        String phrase = whole ? lines.phrase(line) : Words.phrase(content.substring(0, pause));
        boolean sent = content.indexOf('?') < 0 && (isMine(phrase) || namesProgram(phrase) || isOffer(phrase));
        return sent && isExcuse(content.substring(pause));
    }

    /** Whether a program signs with a name nobody has to know: "Sent from Nine". People may write the same. */
    static boolean mayBeAt(Lines lines, int line) {
        if (lines.length(line) < SHORTEST || lines.length(line) > LONGEST) {
            return false;
        }
        String content = Addresses.withoutLink(lines.content(line));
        String phrase = Words.phrase(content);
        Optional<String> with = TABLE.get(Row.WITH).beginning(phrase);
        boolean app = with.isPresent()
                && (content.length() < lines.length(line) || TABLE.get(Row.APP).isIn(phrase));
        Optional<String> start = app ? with : TABLE.get(Row.FROM).beginning(phrase);
        return start.isPresent() && ProgramName.isBehind(words(start.get()), content);
    }

    private static boolean isExcuse(String rest) {
        String more = Words.phrase(rest);
        return more.isEmpty() || hasExcuse(more) || isMoreOfTheDevice(more);
    }

    /** "Sent from my Verizon, Samsung Galaxy smartphone". */
    private static boolean isMoreOfTheDevice(String more) {
        return TABLE.get(Row.DEVICE).isBegunBy(more) && words(more) < MOST_WORDS_OF_A_DEVICE;
    }

    /** "Get Outlook for iOS". */
    private static boolean isOffer(String phrase) {
        return TABLE.get(Row.GET).isBegunBy(phrase) && TABLE.get(Row.DEVICE).isEndOf(phrase);
    }

    /** "Sent from my" and a few words. */
    private static boolean isMine(String phrase) {
        Optional<String> start = TABLE.get(Row.MINE).beginning(phrase);
        if (start.isEmpty()) {
            return false;
        }
        String device = phrase.substring(start.get().length());
        return isDevice(device) || hasExcuse(device);
    }

    private static boolean isDevice(String words) {
        int most = namesDevice(words) ? MOST_WORDS : MOST_WORDS_OF_A_DEVICE;
        return !words.isBlank() && words(words) <= most;
    }

    /** Where a comma or a full stop stands, behind which only an excuse may follow. */
    private static int pause(String line) {
        int at = 0;
        while (at < line.length() && !isPause(line, at)) {
            at++;
        }
        return at;
    }

    private static boolean isPause(String line, int at) {
        char c = line.charAt(at);
        if (c == '.') {
            return at + 1 == line.length() || Blanks.isBlank(line.charAt(at + 1));
        }
        return c == ',' || c == ';' || c == '!';
    }

    private static boolean namesProgram(String phrase) {
        boolean sent = TABLE.get(Row.PROGRAM).isBegunBy(phrase)
                || TABLE.get(Row.ENDS).isEndOf(phrase)
                || TABLE.get(Row.DEVICE_LAST).isEndOf(phrase) && words(phrase) <= MOST_WORDS_OF_A_DEVICE;
        return sent
                && (words(phrase) <= MOST_WORDS && endsNearDevice(phrase) || namesDevice(phrase) && hasExcuse(phrase));
    }

    /** A sentence goes on behind the program: "Sent from Outlook yesterday but nothing arrived". */
    private static boolean endsNearDevice(String phrase) {
        int start = phrase.length();
        for (int words = 0; words <= MOST_WORDS_BEHIND_A_DEVICE + 1 && start > 0; words++) {
            start = phrase.lastIndexOf(' ', start - 1);
        }
        return namesDevice(phrase.substring(start + 1));
    }

    private static boolean hasExcuse(String phrase) {
        return TABLE.get(Row.EXCUSE).isIn(phrase);
    }

    private static boolean namesDevice(String phrase) {
        return TABLE.get(Row.DEVICE).isIn(phrase);
    }

    private static int words(String phrase) {
        String words = phrase.strip();
        int count = words.isEmpty() ? 0 : 1;
        for (int at = words.indexOf(' '); at >= 0; at = words.indexOf(' ', at + 1)) {
            count++;
        }
        return count;
    }
}
