package io.deskgate.mime;

/**
 * What holds inside a pair of braces of rich text.
 *
 * @param skipped nothing in it is text
 * @param fonts it describes fonts
 * @param tag it is a stretch of the HTML the text was made from
 * @param doubled its text stands in such a stretch as well (MS-OXRTFEX, htmlrtf)
 * @param replaced number of characters that stand behind one of Unicode, for older readers
 * @param charset label of the charset its bytes are in
 */
record RtfGroup(boolean skipped, boolean fonts, boolean tag, boolean doubled, int replaced, String charset) {
    static final RtfGroup OUTSIDE = new RtfGroup(false, false, false, false, 1, "");

    RtfGroup asSkipped() {
        return new RtfGroup(true, fonts, tag, doubled, replaced, charset);
    }

    RtfGroup asFonts() {
        return new RtfGroup(true, true, tag, doubled, replaced, charset);
    }

    RtfGroup asTag() {
        return new RtfGroup(skipped, fonts, true, doubled, replaced, charset);
    }

    RtfGroup doubled(boolean now) {
        return new RtfGroup(skipped, fonts, tag, now, replaced, charset);
    }

    RtfGroup replaced(int characters) {
        return new RtfGroup(skipped, fonts, tag, doubled, characters, charset);
    }

    RtfGroup charset(String label) {
        return new RtfGroup(skipped, fonts, tag, doubled, replaced, label);
    }
}
