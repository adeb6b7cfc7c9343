package io.deskgate.core.reply;

import java.util.BitSet;

/** Lines fenced as code by three back quotes above and below. What stands there is never a marker. */
final class CodeBlocks {
    private CodeBlocks() {}

    static BitSet of(Lines lines) {
        BitSet code = new BitSet();
        int open = -1;
        for (int line = 0; line < lines.count(); line++) {
            if (!isFence(lines, line)) {
                continue;
            }
            if (open >= 0) {
                code.set(open, line + 1);
            }
            open = open >= 0 ? -1 : line;
        }
        return code;
    }

    private static boolean isFence(Lines lines, int line) {
        return lines.length(line) >= 3 && lines.text().startsWith("```", lines.contentStart(line));
    }
}
