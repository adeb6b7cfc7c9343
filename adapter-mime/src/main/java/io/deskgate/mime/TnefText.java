package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What a message in TNEF is about and says. */
final class TnefText implements TnefProperties.Target {
    private static final int SUBJECT = 0x37;
    private static final int PLAIN = 0x1000;
    private static final int HTML = 0x1013;
    private static final int RICH = 0x1009;

    /** Rich text is several times as long as what it says. */
    private static final int MOST_GROWN = 2;

    private final HeaderText around;
    private final TextDecoder decoder;
    private final int mostBytes;
    private String charset = "windows-1252";
    private String subject = "";
    private String plain = "";
    private String html = "";
    private Collected rich = new Collected(0);

    TnefText(HeaderText text) {
        this.around = text;
        this.decoder = new TextDecoder(text.defects(), text.hint());
        this.mostBytes = text.limits().textChars();
    }

    /** The charset of everything that does not say so itself. */
    String charset() {
        return charset;
    }

    /** Rich text is what many messages have instead of HTML, and often holds the HTML it was made from. */
    Passage passage() {
        if (!html.isEmpty() || rich.length() == 0) {
            return new Passage(PlainText.of(plain), html);
        }
        Passage read = Rtf.passage(CompressedRtf.unpack(rich, MOST_GROWN * mostBytes), mostBytes);
        String text = plain.isEmpty() ? read.text() : plain;
        return new Passage(PlainText.of(text), read.html());
    }

    /** For the text of a message inside this one. */
    TnefText inside() {
        TnefText text = new TnefText(around);
        text.charset = charset;
        return text;
    }

    /** Says whether something was whole. */
    void note(boolean whole) {
        if (!whole) {
            around.defects().add(Defect.CUT_SHORT);
        }
    }

    /** In one line; empty when there is none. */
    String subject() {
        return OneLine.cut(OneLine.of(subject), around.limits().subjectChars());
    }

    void subject(long length, TnefStream in) throws IOException {
        subject = string(TnefProperties.STRING_8, in.bytes(length, mostBytes));
    }

    void codePage(long number) {
        charset = number == 65001 ? "utf-8" : "cp".concat(Long.toString(number));
    }

    void plain(long length, TnefStream in) throws IOException {
        plain = string(TnefProperties.STRING_8, in.bytes(length, mostBytes));
    }

    @Override
    public void value(int id, int type, long length, TnefStream in) throws IOException {
        if (id == SUBJECT) {
            subject = string(type, in.bytes(length, mostBytes));
        } else if (id == PLAIN && plain.isEmpty()) {
            plain = string(type, in.bytes(length, mostBytes));
        } else if (id == HTML) {
            html = html(type, in.bytes(length, mostBytes));
        } else if (id == RICH) {
            rich = in.bytes(length, mostBytes);
        }
    }

    /** Bytes as a rule, whose charset the HTML may name; sometimes text. */
    private String html(int type, Collected bytes) {
        if (type == TnefProperties.STRING_16) {
            return string(type, bytes);
        }
        String label = MetaCharset.in(bytes);
        return decoder.decode(bytes.bytes(), bytes.length(), label.isEmpty() ? charset : label);
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
