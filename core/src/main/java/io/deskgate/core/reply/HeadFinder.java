package io.deskgate.core.reply;

import java.util.Optional;

/** One kind of evidence that a quote begins. */
interface HeadFinder {
    /** The head that begins in this line, which is not blank. Looks at a bounded number of lines. */
    Optional<Head> at(Lines lines, int line);
}
