package io.deskgate.mime;

/** From the decoded bytes of a text part to what it says. */
final class TextPart {
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final ContentType type;
    private final TextDecoder decoder;

    TextPart(Part part, HeaderText text) {
        this.type = part.type();
        this.decoder = new TextDecoder(text.defects(), text.hint());
    }

    Passage passage(Collected bytes) {
        if (type.isHtml()) {
            return Passage.ofHtml(decoded(bytes, htmlCharset(bytes)));
        }
        String text = PlainText.of(decoded(bytes, type.charset()));
        if (type.isEnriched()) {
            return Passage.ofText(Enriched.words(text));
        }
        return Passage.ofText(type.isFlowed() ? Flowed.unfold(text, type.deletesSpaces()) : text);
    }

    private String htmlCharset(Collected bytes) {
        String charset = type.charset();
        return charset.isEmpty() ? MetaCharset.in(bytes) : charset;
    }

    private String decoded(Collected bytes, String charset) {
        String text = decoder.decode(bytes.bytes(), bytes.length(), charset);
        return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    }
}
