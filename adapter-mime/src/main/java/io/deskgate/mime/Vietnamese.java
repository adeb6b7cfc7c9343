package io.deskgate.mime;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/** Vietnamese in one byte a letter, in the two ways from before Unicode that Java does not know. */
enum Vietnamese {
    /** RFC 1456. */
    VISCII(
            "\002Ẳ\005Ẵ\006Ẫ\024Ỷ\031Ỹ\036Ỵ",
            "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
                    + "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
                    + "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
                    + "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"),
    /** TCVN 5712:1993, where tones may also stand behind their letters. */
    TCVN(
            "\001Ú\002Ụ\004Ừ\005Ử\006Ữ\021Ứ\022Ự\023Ỳ\024Ỷ\025Ỹ\026Ý\027Ỵ",
            "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
                    + "\u00a0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
                    + "ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò"
                    + "ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ");

    private final char[] letters = new char[256];

    /** {@code controls} pairs a control character with the letter that takes its place. */
    Vietnamese(String controls, String upper) {
        for (int i = 0; i < letters.length; i++) {
            letters[i] = i < 128 ? (char) i : upper.charAt(i - 128);
        }
        for (int i = 0; i < controls.length(); i += 2) {
            letters[controls.charAt(i)] = controls.charAt(i + 1);
        }
    }

    /** The one a label means. */
    static Optional<Vietnamese> named(String label) {
        return switch (label.strip().toLowerCase(Locale.ROOT)) {
            case "viscii", "csviscii", "viscii1.1-1", "x-viscii" -> Optional.of(VISCII);
            case "tcvn", "tcvn-5712", "tcvn5712", "tcvn5712-1", "tcvn5712-1:1993", "x-tcvn", "x-viet-tcvn" ->
                Optional.of(TCVN);
            default -> Optional.empty();
        };
    }

    String decode(byte[] bytes, int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(letters[bytes[i] & 0xff]);
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
