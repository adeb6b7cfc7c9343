package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.util.Set;

/** Collects the bytes of the text parts of a message, all of them together within one limit. */
final class TextShelf {
    /** The most bytes one character takes for which a limit in characters is a promise. */
    private static final int BYTES_PER_CHAR = 3;

    private final Set<Defect> defects;
    private int room;

    TextShelf(int limitInChars, Set<Defect> defects) {
        this.room = (int) Math.min(Integer.MAX_VALUE, (long) BYTES_PER_CHAR * limitInChars + BYTES_PER_CHAR);
        this.defects = defects;
    }

    /** Bytes that may still come. */
    int room() {
        return room;
    }

    /** What takes the bytes of the next text. */
    Sheet sheet() {
        return new Sheet();
    }

    /** One text being collected. */
    final class Sheet implements ByteSink {
        private final Collected collected = new Collected(room);

        @Override
        public void write(byte[] bytes, int offset, int length) {
            collected.append(bytes, offset, length);
        }

        @Override
        public void finish() {
            room -= collected.length();
            if (collected.isOverflown()) {
                collected.dropCutCharacter();
                defects.add(Defect.BODY_TOO_LONG);
            }
        }

        Collected collected() {
            return collected;
        }
    }
}
