package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.ParserLimits;
import io.deskgate.core.email.RawEmail;
import java.util.EnumSet;
import java.util.Set;

/** What tests of the scanners need: limits, and a place where defects are noted. */
final class Noted {
    final Set<Defect> defects = EnumSet.noneOf(Defect.class);
    final HeaderText text = new HeaderText(ParserLimits.DEFAULT, defects);

    /** The message with this text, its lines ending in LF. */
    static Email email(String raw) {
        return new MimeEmailParser().parse(RawEmail.of(raw));
    }

    /** The message with this header line and a short text. */
    static Email emailWith(String headerLines) {
        return email(headerLines + "\n\nHello\n");
    }
}
