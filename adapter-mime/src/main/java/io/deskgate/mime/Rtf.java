package io.deskgate.mime;

/**
 * Reads rich text: its words, and where it was made from HTML that HTML again (MS-OXRTFEX). Only what mail needs is
 * understood, everything else is passed over.
 */
final class Rtf {
    private final RtfTokens tokens;
    private final RtfFonts fonts = new RtfFonts();
    private final RtfText text;
    private final RtfGroups groups = new RtfGroups();
    private boolean fromHtml;
    private boolean optional;
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
        groups.open();
    }

    private void close() {
        toSkip = 0;
        groups.close();
    }

    private void oneByte(int value) {
        if (toSkip > 0) {
            toSkip--;
        } else if (isShown()) {
            text.add(value, charset());
        }
    }

    private String charset() {
        return groups.now().charset().isEmpty() ? fonts.usual() : groups.now().charset();
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
            case "htmlrtf" -> groups.now(groups.now().doubled(tokens.number(1) != 0));
            case "ansicpg" -> fonts.codePage(tokens.number(1252));
            case "mac", "pc", "pca" -> fonts.system(word);
            case "deff" -> fonts.usual(tokens.number(0));
            case "v" -> groups.now(groups.now().hidden(tokens.number(1) != 0));
            case "f" -> font(tokens.number(0));
            case "fcharset" -> charset(tokens.number(0));
            case "fonttbl" -> groups.now(groups.now().asFonts());
            case "plain" -> groups.now(groups.now().charset("").hidden(false));
            case "uc" -> groups.now(groups.now().replaced(Math.max(0, tokens.number(1))));
            case "u" -> unicode((char) tokens.number(0));
            default -> shown(word);
        }
    }

    /** A group a reader may leave out when it does not know it. */
    private void destination(String word) {
        boolean html = fromHtml && word.equals("htmltag");
        groups.now(html ? groups.now().asTag().doubled(false) : groups.now().asSkipped());
    }

    private void shown(String word) {
        if (RtfWords.isAside(word)) {
            groups.now(groups.now().asSkipped());
            return;
        }
        String meant = RtfWords.meant(word, fromHtml);
        if (!meant.isEmpty()) {
            say(meant);
        }
    }

    private void font(int number) {
        if (groups.now().fonts()) {
            fonts.describe(number);
        } else {
            groups.now(groups.now().charset(fonts.of(number)));
        }
    }

    private void charset(int number) {
        if (groups.now().fonts()) {
            fonts.charset(number);
        }
    }

    private void unicode(char letter) {
        if (isShown()) {
            text.add(letter);
        }
        toSkip = groups.now().replaced();
    }

    /** What HTML hides it says itself. */
    private boolean isShown() {
        return !groups.now().skipped()
                && !(fromHtml ? groups.now().doubled() : groups.now().hidden());
    }
}
