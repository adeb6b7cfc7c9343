package io.deskgate.mime;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Reads rich text: its words, and where it was made from HTML that HTML again (MS-OXRTFEX). Only what mail needs is
 * understood, everything else is passed over. Groups beyond a depth keep what holds around them.
 */
final class Rtf {
    private static final int DEEPEST = 200;

    private final RtfTokens tokens;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfText text;
    private final Deque<RtfGroup> around = new ArrayDeque<>();
    private RtfGroup group = RtfGroup.OUTSIDE;
    private boolean fromHtml;
    private boolean optional;
    private int deeper;
    private int toSkip;

    private Rtf(Collected rtf, int mostChars) {
        this.tokens = new RtfTokens(rtf);
        this.text = new RtfText(mostChars);
    }

    /** What it says; nothing when it is no rich text. */
    static Passage passage(Collected rtf, int mostChars) {
        if (!rtf.startsWith("{\\rtf")) {
            return Passage.ofText("");
        }
        Rtf reader = new Rtf(rtf, mostChars);
        reader.read();
        String said = reader.text.toString();
        return reader.fromHtml ? Passage.ofHtml(said) : Passage.ofText(said);
    }

    private void read() {
        for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
            take(kind);
        }
    }

    private void take(RtfTokens.Kind kind) {
        switch (kind) {
            case OPEN -> open();
            case CLOSE -> close();
            case WORD -> word(tokens.word());
            case SYMBOL -> symbol(tokens.character());
            case BYTE -> oneByte(tokens.character());
            case END -> text.flush();
        }
    }

    private void open() {
        toSkip = 0;
        optional = false;
        if (around.size() < DEEPEST) {
            around.push(group);
        } else {
            deeper++;
        }
    }

    private void close() {
        toSkip = 0;
        if (deeper > 0) {
            deeper--;
        } else if (!around.isEmpty()) {
            group = around.pop();
        }
    }

    private void oneByte(int value) {
        if (toSkip > 0) {
            toSkip--;
        } else if (isShown()) {
            text.add(value, charset());
        }
    }

    private String charset() {
        return group.charset().isEmpty() ? fonts.usual() : group.charset();
    }

    private void symbol(int character) {
        optional |= character == '*';
        String meant = RtfWords.symbol(character, fromHtml);
        if (!meant.isEmpty()) {
            say(meant);
        }
    }

    private void say(String words) {
        if (toSkip > 0) {
            toSkip--;
        } else if (isShown()) {
            text.add(words);
        }
    }

    private void word(String word) {
        if (optional) {
            optional = false;
            destination(word);
            return;
        }
        switch (word) {
            case "bin" -> tokens.skip(tokens.number(0));
            case "fromhtml" -> fromHtml = true;
            case "htmlrtf" -> group = group.doubled(tokens.number(1) != 0);
            case "ansicpg" -> fonts.codePage(tokens.number(1252));
            case "f" -> font(tokens.number(0));
            case "fcharset" -> charset(tokens.number(0));
            case "fonttbl" -> group = group.asFonts();
            case "plain" -> group = group.charset("");
            case "uc" -> group = group.replaced(Math.max(0, tokens.number(1)));
            case "u" -> unicode((char) tokens.number(0));
            default -> shown(word);
        }
    }

    /** A group a reader may leave out when it does not know it. */
    private void destination(String word) {
        boolean html = fromHtml && word.equals("htmltag");
        group = html ? group.asTag().doubled(false) : group.asSkipped();
    }

    private void shown(String word) {
        if (RtfWords.isAside(word)) {
            group = group.asSkipped();
            return;
        }
        String meant = RtfWords.meant(word, fromHtml);
        if (!meant.isEmpty()) {
            say(meant);
        }
    }

    private void font(int number) {
        if (group.fonts()) {
            fonts.describe(number);
        } else {
            group = group.charset(fonts.of(number));
        }
    }

    private void charset(int number) {
        if (group.fonts()) {
            fonts.charset(number);
        }
    }

    private void unicode(char letter) {
        if (isShown()) {
            text.add(letter);
        }
        toSkip = group.replaced();
    }

    private boolean isShown() {
        return !group.skipped() && !(fromHtml && group.doubled());
    }
}
