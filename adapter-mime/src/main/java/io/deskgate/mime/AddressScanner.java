package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the mailboxes of one or more address fields (RFC 5322, 3.4) from left to right, each character once. What
 * cannot be an address is passed over. No mailbox is made up: an address is always shown as it was written.
 */
final class AddressScanner {
    private final HeaderText text;
    private final List<Mailbox> mailboxes = new ArrayList<>(2);
    private String source = "";
    private Mailbox.Draft draft = new Mailbox.Draft();
    private int position;
    private boolean commentsEnd;
    private boolean quotesEnd;

    AddressScanner(HeaderText text) {
        this.text = text;
    }

    /** The mailboxes of all these raw fields, up to the limit. */
    List<Mailbox> read(List<String> fields) {
        for (String field : fields) {
            read(text.raw(field));
        }
        return mailboxes;
    }

    private void read(String field) {
        source = field;
        position = 0;
        commentsEnd = true;
        quotesEnd = true;
        while (position < source.length()) {
            step(source.charAt(position));
        }
        keep();
    }

    private void step(char c) {
        switch (c) {
            case '"' -> quoted();
            case '(' -> comment();
            case '<' -> angle();
            case '[' -> literal();
            case ',' -> separate();
            case ';' -> keep();
            case ':' -> draft.beginGroup();
            case '=' -> word();
            case '\\' -> position++;
            default -> draft.append(c);
        }
        position++;
    }

    private void quoted() {
        int end = quotesEnd ? endOfQuote() : -1;
        if (end < 0) {
            quotesEnd = false;
            draft.doubt();
            return;
        }
        draft.quote(source.substring(position + 1, end));
        position = end;
    }

    private int endOfQuote() {
        for (int i = position + 1; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '"') {
                return i;
            }
            i += c == '\\' ? 1 : 0;
        }
        return -1;
    }

    private void comment() {
        int end = commentsEnd ? Comments.end(source, position, text.limits().commentDepth()) : -1;
        if (end < 0) {
            commentsEnd = false;
            draft.doubt();
            return;
        }
        draft.comment(source.substring(position + 1, end - 1));
        position = end - 1;
    }

    private void angle() {
        Brackets brackets = Brackets.at(source, position, quotesEnd);
        draft.angle(source.substring(brackets.from(), brackets.to()));
        position = brackets.last();
    }

    /** What stands in an encoded word never separates anything: it is decoded when everything else is known. */
    private void word() {
        boolean begins = source.startsWith("=?", position);
        EncodedWord word = begins ? EncodedWord.at(source, position) : EncodedWord.NONE;
        if (word.isNone()) {
            draft.append('=');
            return;
        }
        draft.append(source, position, word.end());
        position = word.end() - 1;
    }

    private void literal() {
        int end = source.indexOf(']', position);
        if (end < 0) {
            draft.append('[');
            return;
        }
        draft.append(source, position, end + 1);
        position = end;
    }

    // QUIRK: "Doe, John <j@example.org>" lacks its quotes; what has no address belongs to the next name.
    private void separate() {
        if (draft.hasAddress()) {
            keep();
        } else if (draft.hasName()) {
            draft.append(',');
        }
    }

    private void keep() {
        Mailbox mailbox = draft.mailbox(text);
        draft = new Mailbox.Draft();
        if (mailbox.isEmpty()) {
            return;
        }
        if (mailboxes.size() >= text.limits().addresses()) {
            text.defects().add(Defect.TOO_MANY_ADDRESSES);
            position = source.length();
            return;
        }
        mailboxes.add(mailbox);
    }
}
