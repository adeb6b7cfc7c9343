package io.deskgate.core.category;

import io.deskgate.core.email.Attachment;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.HeaderBlock;
import io.deskgate.core.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Reads a mail server's report: the fields for machines if there are any, else what it says to people. */
final class BounceReading {
    private static final int REPORT_BYTES = 256 * 1024;

    private final HeaderBlock header;
    private final Email email;
    private final Notice notice;
    private final Originals originals;

    BounceReading(HeaderBlock header, Email email, OriginalReader reader) {
        this.header = header;
        this.email = email;
        this.notice = Notice.of(email.body().text());
        this.originals = new Originals(reader);
    }

    Bounce bounce() {
        List<BouncedRecipient> recipients = reported();
        boolean told = !recipients.isEmpty();
        DeliveryAction said = told ? DeliveryAction.FAILED : actionInWords();
        if (!told) {
            recipients = new NoticeRecipients(header, email, said).of(notice.said());
        }
        Originals.Original original = originals.of(email, notice);
        return new Bounce(recipients, original.id(), original.subject(), category(recipients, said));
    }

    /** From the parts of RFC 3464, or from the same fields in the text. */
    private List<BouncedRecipient> reported() {
        List<BouncedRecipient> all = new ArrayList<>();
        for (Attachment part : email.attachments()) {
            if (isReport(part.mediaType())) {
                DeliveryReport.read(PartText.of(part.content(), REPORT_BYTES), all);
            }
        }
        if (all.isEmpty()) {
            DeliveryReport.read(notice.said(), all);
        }
        return all;
    }

    private static boolean isReport(String mediaType) {
        return mediaType.equals("message/delivery-status") || mediaType.equals("message/global-delivery-status");
    }

    private DeliveryAction actionInWords() {
        String words = Words.phrase(email.subject() + "\n" + NewText.of(notice.said()));
        if (MachineWords.TEXTS.within(Category.BOUNCE_DELAYED, words).isPresent()) {
            return DeliveryAction.DELAYED;
        }
        boolean relayed =
                MachineWords.TEXTS.within(Category.BOUNCE_RELAYED, words).isPresent();
        return relayed ? DeliveryAction.RELAYED : DeliveryAction.FAILED;
    }

    /** The worst that happened to anybody. */
    private static Category category(List<BouncedRecipient> recipients, DeliveryAction said) {
        DeliveryAction worst = recipients.isEmpty() ? said : DeliveryAction.EXPANDED;
        for (BouncedRecipient recipient : recipients) {
            worst = recipient.action().compareTo(worst) < 0 ? recipient.action() : worst;
        }
        return worst.category();
    }
}
