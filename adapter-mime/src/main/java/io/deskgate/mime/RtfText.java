package io.deskgate.mime;

import java.nio.charset.Charset;
import java.util.Optional;

/** The text of rich text up to a limit. Bytes are collected first, because a letter may take two of them. */
final class RtfText {
    private static final int MOST_BYTES = 64 * 1024;

    private final StringBuilder text = new StringBuilder();
    private final Collected bytes = new Collected(MOST_BYTES);
    private final int mostChars;
    private String label = "";
    private Charset charset = Charsets.western();

    RtfText(int mostChars) {
        this.mostChars = mostChars;
    }

    void add(int oneByte, String itsCharset) {
        if (bytes.length() == MOST_BYTES || !itsCharset.equals(label)) {
            flush();
            select(itsCharset);
        }
        bytes.append(oneByte);
    }

    void add(char letter) {
        flush();
        if (text.length() < mostChars) {
            text.append(letter);
        }
    }

    void add(String words) {
        flush();
        if (text.length() + words.length() <= mostChars) {
            text.append(words);
        }
    }

    /** Letters do not reach over this place. */
    void flush() {
        if (bytes.length() == 0) {
            return;
        }
        String more = new String(bytes.bytes(), 0, bytes.length(), charset);
        text.append(more, 0, Math.max(0, Math.min(more.length(), mostChars - text.length())));
        bytes.clear();
    }

    @Override
    public String toString() {
        flush();
        return text.toString();
    }

    private void select(String itsCharset) {
        label = itsCharset;
        Optional<Charset> named = itsCharset.isEmpty() ? Optional.empty() : Charsets.named(itsCharset);
        charset = named.orElse(Charsets.western());
    }
}
