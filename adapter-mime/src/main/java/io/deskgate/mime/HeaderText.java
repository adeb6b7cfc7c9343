package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import io.deskgate.core.email.ParserLimits;
import java.util.Set;

/** What a raw header value says to a person: decoded, on one line, within its limit. */
record HeaderText(ParserLimits limits, Set<Defect> defects, CharsetHint hint) {
    HeaderText(ParserLimits limits, Set<Defect> defects) {
        this(limits, defects, new CharsetHint());
    }

    /** The subject as shown. */
    String subject(String raw) {
        return cut(decoded(raw), limits.subjectChars());
    }

    /** A display name, which was part of a field that is decoded from raw bytes already. */
    String name(String phrase) {
        return cut(words(phrase), limits.nameChars());
    }

    /** A parameter that is to be read by a person. */
    String parameter(String raw) {
        return decoded(raw);
    }

    /** A value for machines, on one line, without decoding of words. */
    String machine(String raw) {
        return OneLine.of(raw(raw));
    }

    /** A raw value as characters, nothing else decoded. */
    String raw(String raw) {
        return EightBit.decode(raw, hint, defects);
    }

    private String decoded(String raw) {
        return words(raw(raw));
    }

    private String words(String text) {
        return OneLine.of(EncodedWords.decode(text, limits.encodedWords(), defects, hint));
    }

    private String cut(String text, int limit) {
        if (text.length() > limit) {
            defects.add(Defect.VALUE_TOO_LONG);
        }
        return OneLine.cut(text, limit).strip();
    }
}
