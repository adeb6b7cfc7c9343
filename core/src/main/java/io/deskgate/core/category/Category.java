package io.deskgate.core.category;

import java.util.Locale;

/** Who or what wrote a message. */
public enum Category {
    /** A person, as far as anybody can tell. */
    PERSON,
    /** A machine on behalf of a person who is away. */
    OUT_OF_OFFICE,
    /** A machine that answers whatever it gets: receipts, acknowledgements, read reports. */
    AUTO_REPLY,
    /** A machine on its own accord: an alarm, an order, a password reset. */
    NOTIFICATION,
    /** A machine that wants the sender to prove that he is a person. */
    CHALLENGE,
    /** An invitation accepted, declined or moved. */
    CALENDAR_ANSWER,
    /** A complaint of somebody who called our mail spam (RFC 5965). */
    FEEDBACK_REPORT,
    /** A person, to a mailing list. */
    MAILING_LIST,
    /** A newsletter or other mail to very many. */
    BULK,
    /** Ourselves: it came back or runs in a circle. */
    OWN_MAIL,
    /** A mail server that could not deliver a message and has given up. */
    BOUNCE_FAILED,
    /** A mail server that could not deliver a message yet and goes on trying. */
    BOUNCE_DELAYED,
    /** A mail server that delivered a message or passed it on. */
    BOUNCE_RELAYED;

    /** For people: {@code out of office}. */
    public String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** Whether a mail server reports on a message sent earlier. */
    public boolean isBounce() {
        return this == BOUNCE_FAILED || this == BOUNCE_DELAYED || this == BOUNCE_RELAYED;
    }

    /** Whether a program wrote it that answers each message it gets, and would answer an answer to that. */
    public boolean answersWhateverItGets() {
        return this == OUT_OF_OFFICE || this == AUTO_REPLY || this == CHALLENGE;
    }

    /** Whether a program wrote it that is neither a mail server nor we ourselves. */
    public boolean isAutomatic() {
        return switch (this) {
            case OUT_OF_OFFICE, AUTO_REPLY, NOTIFICATION, CHALLENGE, FEEDBACK_REPORT, BULK -> true;
            case PERSON, CALENDAR_ANSWER, MAILING_LIST, OWN_MAIL, BOUNCE_FAILED, BOUNCE_DELAYED, BOUNCE_RELAYED ->
                false;
        };
    }
}
