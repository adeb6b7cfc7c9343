package io.deskgate.core.ticket;

import java.lang.Character.UnicodeScript;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Text in the one spelling in which it is searched, the same in every store. */
public final class SearchText {
    /** Of a longer text only the beginning is searched. */
    public static final int MAX_CHARS = 100_000;

    /** Of a longer run of letters only the beginning counts: it is no word of any language. */
    public static final int MAX_PIECE_CHARS = 64;

    /** They put no blanks between words, so each character is a piece of its own. */
    private static final Set<UnicodeScript> WITHOUT_BLANKS = Set.of(
            UnicodeScript.HAN,
            UnicodeScript.HIRAGANA,
            UnicodeScript.KATAKANA,
            UnicodeScript.THAI,
            UnicodeScript.LAO,
            UnicodeScript.KHMER,
            UnicodeScript.MYANMAR);

    private final List<String> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();

    private SearchText() {}

    /** The runs of letters and digits in {@code text}, in lower case and without marks. */
    public static List<String> pieces(String text) {
        SearchText cut = new SearchText();
        String start = text.length() > MAX_CHARS ? text.substring(0, MAX_CHARS) : text;
        String plain = Normalizer.normalize(start, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        int end = Math.min(plain.length(), MAX_CHARS);
        for (int i = 0; i < end; i += Character.charCount(plain.codePointAt(i))) {
            cut.add(plain.codePointAt(i));
        }
        cut.endPiece();
        return List.copyOf(cut.pieces);
    }

    private void add(int c) {
        if (Character.getType(c) == Character.NON_SPACING_MARK) {
            return;
        }
        if (!Character.isLetterOrDigit(c)) {
            endPiece();
        } else if (WITHOUT_BLANKS.contains(UnicodeScript.of(c))) {
            endPiece();
            pieces.add(Character.toString(c));
        } else if (piece.length() < MAX_PIECE_CHARS) {
            piece.appendCodePoint(c);
        }
    }

    private void endPiece() {
        if (piece.length() > 0) {
            pieces.add(piece.toString());
            piece.setLength(0);
        }
    }
}
