package io.deskgate.mime;

import java.io.IOException;

/** A list of MAPI properties in TNEF (MS-OXTNEF 2.1.3.4): values of known or counted length, one after the other. */
final class TnefProperties {
    static final int STRING_8 = 0x1e;
    static final int STRING_16 = 0x1f;
    static final int OBJECT = 0x0d;

    private static final int BINARY = 0x102;
    private static final int SEVERAL = 0x1000;
    private static final int FIRST_NAMED = 0x8000;
    private static final int GUID_BYTES = 16;

    private final TnefStream in;

    /** Takes the values of single properties that have bytes of their own. */
    interface Target {
        /** {@code in} stands before the {@code length} bytes of the value; what is not read of them is passed over. */
        void value(int id, int type, long length, TnefStream in) throws IOException;
    }

    TnefProperties(TnefStream in) {
        this.in = in;
    }

    void read(Target target) throws IOException {
        long count = in.u32();
        for (long i = 0; i < count; i++) {
            int type = in.u16();
            int id = in.u16();
            if (id >= FIRST_NAMED) {
                skipName();
            }
            readValues(id, type, target);
        }
    }

    private void skipName() throws IOException {
        in.skip(GUID_BYTES);
        boolean text = in.u32() != 0;
        long lengthOrNumber = in.u32();
        if (text) {
            in.skip(padded(lengthOrNumber));
        }
    }

    private void readValues(int id, int type, Target target) throws IOException {
        int single = type & ~SEVERAL;
        boolean counted = single == STRING_8 || single == STRING_16 || single == OBJECT || single == BINARY;
        long values = counted || type != single ? in.u32() : 1;
        for (long i = 0; i < values; i++) {
            long length = counted ? in.u32() : fixedLength(single);
            long end = in.position() + (counted ? padded(length) : length);
            if (i == 0) {
                target.value(id, single, length, in);
            }
            in.skip(Math.max(0, end - in.position()));
        }
    }

    private static long fixedLength(int type) throws IOException {
        return switch (type) {
            case 0x02, 0x03, 0x04, 0x0a, 0x0b -> 4;
            case 0x05, 0x06, 0x07, 0x14, 0x40 -> 8;
            case 0x48 -> GUID_BYTES;
            default -> throw new TnefBroken("no MAPI property has the type " + type);
        };
    }

    private static long padded(long length) {
        return length + 3 & ~3L;
    }
}
