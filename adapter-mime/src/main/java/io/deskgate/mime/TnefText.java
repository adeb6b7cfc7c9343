package io.deskgate.mime;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a message in TNEF says. */
final class TnefText implements TnefProperties.Target {
    private static final int PLAIN = 0x1000;
    private static final int HTML = 0x1013;

    private final TextDecoder decoder;
    private final int mostBytes;
    private String charset = "windows-1252";
    private String plain = "";
    private String html = "";

    TnefText(HeaderText text) {
        this.decoder = new TextDecoder(text.defects(), text.hint());
        this.mostBytes = text.limits().textChars();
    }

    /** The charset of everything that does not say so itself. */
    String charset() {
        return charset;
    }

    Passage passage() {
        return new Passage(PlainText.of(plain), html);
    }

    void codePage(long number) {
        charset = number == 65001 ? "utf-8" : "cp".concat(Long.toString(number));
    }

    void plain(long length, TnefStream in) throws IOException {
        plain = string(TnefProperties.STRING_8, in.bytes(length, mostBytes));
    }

    @Override
    public void value(int id, int type, long length, TnefStream in) throws IOException {
        if (id == PLAIN && plain.isEmpty()) {
            plain = string(type, in.bytes(length, mostBytes));
        } else if (id == HTML) {
            Collected bytes = in.bytes(length, mostBytes);
            String label = MetaCharset.in(bytes);
            html = decoder.decode(bytes.bytes(), bytes.length(), label.isEmpty() ? charset : label);
        }
    }

    /** A value of text without the zero at its end. */
    String string(int type, Collected bytes) {
        boolean wide = type == TnefProperties.STRING_16;
        String text = wide
                ? new String(bytes.bytes(), 0, bytes.length(), StandardCharsets.UTF_16LE)
                : decoder.decode(bytes.bytes(), bytes.length(), charset);
        int zero = text.indexOf('\0');
        return zero < 0 ? text : text.substring(0, zero);
    }
}
