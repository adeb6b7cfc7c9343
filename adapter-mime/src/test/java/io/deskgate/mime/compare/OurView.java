package io.deskgate.mime.compare;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.EmailAddress;
import java.util.ArrayList;
import java.util.List;

/** What ours sees. Its texts are one text by now, so its files are all there is to compare of the parts. */
final class OurView {
    private OurView() {}

    static View of(Email email) {
        List<String> files = new ArrayList<>();
        for (Attachment file : email.attachments()) {
            files.add(file.sha256().substring(0, 12));
        }
        View bare =
                new View.Sketch().view(email.sender().map(EmailAddress::address).orElse(""), email.subject());
        return new View(bare.sender(), bare.subject(), files, files);
    }
}
