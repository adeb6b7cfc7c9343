package io.deskgate.imap;

import io.deskgate.core.email.Envelope;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.EmailSource.Intake;
import io.deskgate.core.port.Settlement;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** An intake that remembers the subjects of what it was shown, and settles by them. */
final class Recorded implements Intake {
    private final Function<String, Settlement> verdict;
    private final List<String> subjects = new ArrayList<>();
    private final List<String> texts = new ArrayList<>();
    private final List<String> setAside = new ArrayList<>();

    Recorded(Function<String, Settlement> verdict) {
        this.verdict = verdict;
    }

    static Recorded done() {
        return new Recorded(subject -> Settlement.DONE);
    }

    static Recorded always(Settlement settlement) {
        return new Recorded(subject -> settlement);
    }

    @Override
    public Settlement receive(RawEmail raw, Envelope envelope) {
        String subject = raw.header().first("subject").orElse("");
        subjects.add(subject);
        texts.add(text(raw));
        return verdict.apply(subject);
    }

    @Override
    public Settlement setAside(RawEmail head, Envelope envelope, long missingBytes, String reason) {
        setAside.add(head.header().first("subject").orElse("") + ": " + reason);
        return Settlement.SET_ASIDE;
    }

    List<String> subjects() {
        return subjects;
    }

    List<String> texts() {
        return texts;
    }

    List<String> setAside() {
        return setAside;
    }

    private static String text(RawEmail raw) {
        try {
            return new String(raw.open().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
