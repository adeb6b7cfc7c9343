package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.util.Set;

/** From the decoded bytes of a text part to what it says. */
final class TextPart {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final ContentType type;
    private final Set<Defect> defects;

    TextPart(Part part, Set<Defect> defects) {
        this.type = part.type();
        this.defects = defects;
    }

    Passage passage(Collected bytes) {
        if (type.isHtml()) {
            return Passage.ofHtml(decoded(bytes, htmlCharset(bytes)));
        }
        String text = PlainText.of(decoded(bytes, type.charset()));
        return Passage.ofText(type.isFlowed() ? Flowed.unfold(text, type.deletesSpaces()) : text);
    }

    private String htmlCharset(Collected bytes) {
        String charset = type.charset();
        return charset.isEmpty() ? MetaCharset.in(bytes) : charset;
    }

    private String decoded(Collected bytes, String charset) {
        String text = new TextDecoder(defects).decode(bytes.bytes(), bytes.length(), charset);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
