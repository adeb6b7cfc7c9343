package io.deskgate.mime;

/**
 * What holds inside a pair of braces of rich text.
 *
 * @param skipped nothing in it is text
 * @param fonts it describes fonts
 * @param tag it is a stretch of the HTML the text was made from
 * @param doubled its text stands in such a stretch as well (MS-OXRTFEX, htmlrtf)
 * @param hidden its text is there but not shown
 * @param replaced number of characters that stand behind one of Unicode, for older readers
 * @param charset label of the charset its bytes are in
 */
record RtfGroup(
        boolean skipped, boolean fonts, boolean tag, boolean doubled, boolean hidden, int replaced, String charset) {
    static final RtfGroup OUTSIDE = new RtfGroup(false, false, false, false, false, 1, "");

    RtfGroup asSkipped() {
        return new RtfGroup(true, fonts, tag, doubled, hidden, replaced, charset);
    }

    RtfGroup asFonts() {
        return new RtfGroup(true, true, tag, doubled, hidden, replaced, charset);
    }

    RtfGroup asTag() {
        return new RtfGroup(skipped, fonts, true, doubled, hidden, replaced, charset);
    }

    RtfGroup doubled(boolean now) {
        return new RtfGroup(skipped, fonts, tag, now, hidden, replaced, charset);
    }

    RtfGroup hidden(boolean now) {
        return new RtfGroup(skipped, fonts, tag, doubled, now, replaced, charset);
    }

    RtfGroup replaced(int characters) {
        return new RtfGroup(skipped, fonts, tag, doubled, hidden, characters, charset);
    }

    RtfGroup charset(String label) {
        return new RtfGroup(skipped, fonts, tag, doubled, hidden, replaced, label);
    }
}
