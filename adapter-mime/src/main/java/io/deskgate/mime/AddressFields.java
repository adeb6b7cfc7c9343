package io.deskgate.mime;

import io.deskgate.core.email.Defect;
import io.deskgate.core.email.EmailAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Who wrote a message and who else is named in it. */
record AddressFields(Header header, HeaderText text) {

    /** The mailboxes of From: of the first field, in written order. */
    List<EmailAddress> authors() {
        List<String> fields = header.all("from");
        List<Mailbox> mailboxes = new AddressScanner(text).read(firstOf(fields));
        List<EmailAddress> authors = usable(mailboxes);
        if (fields.size() > 1 || mailboxes.size() > 1 || !allClear(mailboxes)) {
            defects().add(Defect.AMBIGUOUS_SENDER);
        }
        if (authors.isEmpty()) {
            defects().add(Defect.MISSING_SENDER);
        }
        return authors;
    }

    /** The mailboxes of all fields of this name together. */
    List<EmailAddress> all(String name) {
        return usable(new AddressScanner(text).read(header.all(name)));
    }

    private Set<Defect> defects() {
        return text.defects();
    }

    private static List<String> firstOf(List<String> fields) {
        return fields.isEmpty() ? fields : List.of(fields.get(0));
    }

    private static boolean allClear(List<Mailbox> mailboxes) {
        for (Mailbox mailbox : mailboxes) {
            if (!mailbox.clear()) {
                return false;
            }
        }
        return true;
    }

    private static List<EmailAddress> usable(List<Mailbox> mailboxes) {
        List<EmailAddress> addresses = new ArrayList<>(mailboxes.size());
        for (Mailbox mailbox : mailboxes) {
            if (mailbox.isUsable()) {
                addresses.add(mailbox.toAddress());
            }
        }
        return addresses;
    }
}
