package io.deskgate.mime;

import org.mozilla.universalchardet.UniversalDetector;

/** What charset bytes look like by the frequency of their letters. Only loaded when nothing else says it. */
final class CharsetDetection {
    private static final int MOST_BYTES = 64 * 1024;

    private CharsetDetection() {}

    /** The name of a charset; empty when they look like none. */
    static String name(byte[] bytes, int length) {
        int from = firstHigh(bytes, length);
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, from, Math.min(MOST_BYTES, length - from));
        detector.dataEnd();
        String name = detector.getDetectedCharset();
        return name == null ? "" : name;
    }

    private static int firstHigh(byte[] bytes, int length) {
        int at = 0;
        while (at < length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }
}
