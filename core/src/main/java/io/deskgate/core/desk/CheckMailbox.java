package io.deskgate.core.desk;

import io.deskgate.core.mailbox.Aspect;
import io.deskgate.core.mailbox.Checkup;
import io.deskgate.core.mailbox.Doubt;
import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.Finding;
import io.deskgate.core.mailbox.Finding.Grade;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.Protection;
import io.deskgate.core.mailbox.ServerCertificate;
import io.deskgate.core.mailbox.Trust.Pinned;
import io.deskgate.core.port.MailboxProbe;
import io.deskgate.core.port.MailboxProbe.Look;
import io.deskgate.core.port.MailboxProbe.Meeting.Distrusted;
import io.deskgate.core.port.MailboxProbe.Meeting.Met;
import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.PortFailure;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** Finds out whether a mailbox can be fetched as it is set up. Changes nothing there. */
public final class CheckMailbox {
    /** A certificate that ends sooner is worth a notice. */
    public static final Duration RENEWAL = Duration.ofDays(14);

    private final MailboxProbe probe;
    private final Clock clock;

    /** Looks with {@code probe}. */
    public CheckMailbox(MailboxProbe probe, Clock clock) {
        this.probe = probe;
        this.clock = clock;
    }

    /**
     * Looks as far as it gets. Failures are findings, not thrown.
     *
     * @param howToPin tells for a SHA-256 how people pin that certificate here
     */
    public Checkup check(Mailbox mailbox, UnaryOperator<String> howToPin) {
        Findings findings = new Findings();
        findings.attempt(Aspect.CONNECTION, () -> meet(mailbox, howToPin, findings));
        return findings.checkup();
    }

    /** This failure as what was found. Some say in the same sentence what to do. */
    public static Finding failed(Aspect aspect, PortFailure failure) {
        Grade grade = failure instanceof PermanentFailure ? Grade.WRONG : Grade.TRY_LATER;
        return new Finding(aspect, grade, failure.found(), failure.advice());
    }

    private void meet(Mailbox mailbox, UnaryOperator<String> howToPin, Findings findings) {
        MailboxProbe.Meeting meeting = probe.meet(mailbox.server());
        findings.add(Finding.ok(Aspect.CONNECTION, mailbox.server() + " answers"));
        if (meeting instanceof Distrusted distrusted) {
            distrusted(distrusted, howToPin, findings);
        } else if (meeting instanceof Met met) {
            try (Look look = met.look()) {
                lookAround(look, mailbox, findings);
            }
        }
    }

    private void lookAround(Look look, Mailbox mailbox, Findings findings) {
        protection(look.protection(), mailbox, findings);
        if (new CheckLogIn(look, mailbox, clock, findings).check()) {
            new CheckFolders(look, mailbox, findings).check();
        }
    }

    private void protection(Protection protection, Mailbox mailbox, Findings findings) {
        if (protection instanceof Protection.Tls tls) {
            String how = mailbox.server().encryption() == Encryption.STARTTLS ? " after STARTTLS" : "";
            findings.add(Finding.ok(Aspect.PROTECTION, tls.protocol() + how + ", " + tls.cipher()));
            trusted(tls.certificate(), mailbox, findings);
            return;
        }
        boolean exposed = mailbox.server().encryption() == Encryption.EXPOSED;
        findings.add(
                exposed
                        ? Finding.notice(
                                Aspect.PROTECTION,
                                "none: everybody on the way can read password and mail",
                                "use TLS or STARTTLS as soon as the server offers it")
                        : Finding.ok(Aspect.PROTECTION, "none, and nothing leaves this machine"));
    }

    private void trusted(ServerCertificate certificate, Mailbox mailbox, Findings findings) {
        findings.shown(certificate);
        Instant now = clock.instant();
        String found = described(certificate);
        if (certificate.isValidAt(now.plus(RENEWAL))) {
            findings.add(Finding.ok(Aspect.CERTIFICATE, found));
        } else if (mailbox.server().trust() instanceof Pinned) {
            findings.add(Finding.notice(Aspect.CERTIFICATE, found, "when it is renewed, pin the new one"));
        } else {
            findings.add(Finding.notice(Aspect.CERTIFICATE, found, "it must be renewed by whoever runs the server"));
        }
    }

    private static void distrusted(Distrusted distrusted, UnaryOperator<String> howToPin, Findings findings) {
        ServerCertificate shown = distrusted.shown();
        findings.shown(shown);
        String vouching = shown.isSelfSigned() ? "nobody vouches for it but itself" : "it is not trusted";
        findings.add(Finding.wrong(
                Aspect.CERTIFICATE,
                described(shown) + "; " + vouching + " (" + distrusted.why() + ")",
                advice(distrusted.doubt()) + "; if you know this number to be that of your server, "
                        + howToPin.apply(shown.sha256())));
    }

    private static String advice(Doubt doubt) {
        return switch (doubt) {
            case UNKNOWN_ISSUER, OTHER -> "check the host name";
            case OTHER_NAME -> "it is for another name: use the name the certificate has";
            case OUT_OF_DATE -> "whoever runs the server must renew it; check the clock of this machine, too";
            case NOT_PINNED -> "another one is pinned: ask whoever runs the server whether it was renewed";
        };
    }

    private static String described(ServerCertificate certificate) {
        return String.join(
                ", ",
                List.of(
                        certificate.subject(),
                        "issued by " + certificate.issuer(),
                        "valid until " + certificate.until(),
                        "sha256 " + certificate.sha256()));
    }
}
