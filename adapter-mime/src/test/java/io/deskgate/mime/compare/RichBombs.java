package io.deskgate.mime.compare;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.function.IntFunction;

/** Rich text in winmail.dat with something repeated in it. */
final class RichBombs {
    private static final byte[] HEAD =
            "From: Eve <eve@x.example>\nContent-Type: application/ms-tnef\n\n".getBytes(StandardCharsets.US_ASCII);
    private static final int PROPERTY_HEAD = 16;
    private static final int RICH_HEAD = 16;

    private RichBombs() {}

    static void addTo(Map<String, IntFunction<byte[]>> shapes) {
        shapes.put("rich text groups", size -> rich("{\\b ", size / 4));
        shapes.put("rich text letters", size -> rich("\\'fc\\u8364?", size / 11));
        shapes.put("rich text fonts", size -> rich("\\f1 a\\f2 b", size / 10));
        shapes.put("rich text html tags", size -> rich("{\\*\\htmltag64 <p>}", size / 18));
        shapes.put("rich text bytes", size -> rich("\\bin1 x", size / 8));
        shapes.put("rich text long word", size -> rich("x", size));
    }

    private static byte[] rich(String repeated, int count) {
        byte[] text = ("{\\rtf1\\ansi\\fromhtml1\\" + repeated.repeat(count)).getBytes(StandardCharsets.US_ASCII);
        int value = RICH_HEAD + text.length;
        int padded = value + 3 & ~3;
        ByteBuffer tnef = ByteBuffer.allocate(64 + padded).order(ByteOrder.LITTLE_ENDIAN);
        tnef.putInt(0x223e9f78).putShort((short) 1).put((byte) 1);
        tnef.putShort((short) 0x9003).putShort((short) 6).putInt(PROPERTY_HEAD + padded);
        tnef.putInt(1)
                .putShort((short) 0x102)
                .putShort((short) 0x1009)
                .putInt(1)
                .putInt(value);
        tnef.putInt(0).putInt(0).putInt(0x414c454d).putInt(0).put(text);
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        message.writeBytes(HEAD);
        message.write(tnef.array(), 0, tnef.position() + padded - value + 2);
        return message.toByteArray();
    }
}
