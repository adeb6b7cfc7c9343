package io.deskgate.core.settings;

import io.deskgate.core.routing.HeaderRules;
import io.deskgate.core.ticket.BranchKey;
import io.deskgate.core.ticket.ClosedTickets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All settings there are. A new one is an entry here and a place in {@link #ALL}; everything else follows. */
public final class Catalogue {
    /** The lines that ask to reply above them when nobody chose others. */
    public static final List<String> DELIMITER_LINES = List.of("Please reply above this line");

    private static final int MOST_PER_HOUR = 1_000_000;

    /** Where mail goes that belongs to no other branch. */
    public static final Definition<BranchKey> DEFAULT_BRANCH = new Definition<>(
            "general.default-branch",
            new BranchKeyText(),
            new FirstBranchByDefault(),
            "The branch that takes mail which belongs to no other.");

    /** The mail server. */
    public static final Definition<String> EMAIL_SERVER = new Definition<>(
            "email.server",
            new LineText(),
            Default.always("localhost", "localhost"),
            "The IMAP server with the support mailbox.");

    /** The port of the mail server. */
    public static final Definition<Integer> EMAIL_PORT = new Definition<>(
            "email.port", new NumberText(1, 65_535), new PortByDefault(), "The port of the IMAP server.");

    /** Whether the connection is encrypted from its first byte. */
    public static final Definition<Boolean> EMAIL_SSL = new Definition<>(
            "email.ssl",
            new YesNoText(),
            Default.always(true, "yes"),
            "Whether the connection to the IMAP server is encrypted from its first byte.");

    /** Who logs in at the mail server. */
    public static final Definition<String> EMAIL_USERNAME = new Definition<>(
            "email.username",
            new LineText(),
            Default.always("support", "support"),
            "The user who logs in at the IMAP server.");

    /** The password to it. */
    public static final Definition<Secret> EMAIL_PASSWORD = new Definition<>(
            "email.password", new SecretText(), new PasswordByDefault(), "The password of that user. Never shown.");

    /** Whether a message leaves the mailbox when it has become a ticket or comment. */
    public static final Definition<Boolean> EMAIL_DELETE_PROCESSED = new Definition<>(
            "email.delete-processed",
            new YesNoText(),
            Default.always(false, "no"),
            "Whether a message is deleted from the mailbox once it is safely in the desk.");

    /** By which certificate the mail server is trusted. */
    public static final Definition<String> EMAIL_PIN = new Definition<>(
            "email.pin",
            new PinText(),
            Default.always("", "none, authorities vouch for it"),
            "The SHA-256 of the IMAP server's certificate, which is then trusted by that alone.");

    /** By what the user proves who he is. */
    public static final Definition<MailboxLogIn> EMAIL_AUTH = new Definition<>(
            "email.auth",
            new ChoiceText<>(MailboxLogIn.class),
            Default.always(MailboxLogIn.PASSWORD, "password"),
            "By what the user logs in at the IMAP server: password, or oauth for access tokens of a provider.");

    /** In whose name tokens are asked for. */
    public static final Definition<OauthGrant> OAUTH_GRANT = new Definition<>(
            "email.oauth-grant",
            new ChoiceText<>(OauthGrant.class),
            Default.always(OauthGrant.REFRESH_TOKEN, "refresh-token"),
            "How access tokens are asked for: refresh-token for a user who signed in, or client-credentials.");

    /** Where tokens are asked for. */
    public static final Definition<String> OAUTH_TOKEN_URL = new Definition<>(
            "email.oauth-token-url",
            LineText.optional(),
            new TokenUrlByDefault(),
            "The https address at which the provider gives access tokens.");

    /** As whom we ask. */
    public static final Definition<String> OAUTH_CLIENT_ID = new Definition<>(
            "email.oauth-client-id",
            LineText.optional(),
            Default.always("", "none"),
            "The id of the client (application) that was registered with the provider.");

    /** The secret to it. */
    public static final Definition<Secret> OAUTH_CLIENT_SECRET = new Definition<>(
            "email.oauth-client-secret",
            new SecretText(),
            Default.always(Secret.NONE, "none"),
            "The secret of that client, if it has one. Never shown.");

    /** What came of the sign-in. */
    public static final Definition<Secret> OAUTH_REFRESH_TOKEN = new Definition<>(
            "email.oauth-refresh-token",
            SecretText.token(),
            Default.always(Secret.NONE, "none"),
            "The refresh token that the provider gave when the user signed in. Never shown.");

    /** What tokens are to be good for. */
    public static final Definition<String> OAUTH_SCOPE = new Definition<>(
            "email.oauth-scope",
            LineText.optional(),
            new ScopeByDefault(),
            "What the access tokens are to be good for, in the provider's words.");

    /** The administrator's rules for mail. */
    public static final Definition<HeaderRules> RULES = new Definition<>(
            "intake.rules",
            new RulesText(),
            Default.always(HeaderRules.NONE, "no rules"),
            "Rules that send, rate, hold or ignore mail by its header fields, one a line.");

    /** How many tickets a sender may open within an hour. */
    public static final Definition<Integer> TICKETS_PER_SENDER = new Definition<>(
            "intake.tickets-per-sender",
            new NumberText(1, MOST_PER_HOUR),
            Default.always(20, "20"),
            "New tickets of one sender within an hour; more are held.");

    /** How many tickets may have the same subject within an hour. */
    public static final Definition<Integer> TICKETS_PER_SUBJECT = new Definition<>(
            "intake.tickets-per-subject",
            new NumberText(1, MOST_PER_HOUR),
            Default.always(1000, "1000"),
            "New tickets with the same subject within an hour, whoever sends them; more are held.");

    /** How many comments a ticket may get within an hour. */
    public static final Definition<Integer> COMMENTS_PER_TICKET = new Definition<>(
            "intake.comments-per-ticket",
            new NumberText(1, MOST_PER_HOUR),
            Default.always(200, "200"),
            "Comments by mail on one ticket within an hour; more are held.");

    /** Within what a message counts only once. */
    public static final Definition<DuplicateScope> DUPLICATES = new Definition<>(
            "intake.duplicates",
            new ChoiceText<>(DuplicateScope.class),
            Default.always(DuplicateScope.DESK, "desk"),
            "Within what the same message counts only once: desk, mailbox or branch.");

    /** Which mail servers check senders for us. */
    public static final Definition<Set<String>> AUTHSERV_IDS = new Definition<>(
            "intake.authserv-ids",
            new WordsText(),
            Default.always(Set.of(), "none"),
            "The names under which our own mail servers write Authentication-Results, parted by blanks. They must remove such fields from what comes in.");

    /** Who else hears of a ticket. */
    public static final Definition<WatcherPolicy> WATCHERS = new Definition<>(
            "intake.watchers",
            new ChoiceText<>(WatcherPolicy.class),
            Default.always(WatcherPolicy.KNOWN, "known"),
            "Who of the others in To and Cc watches the ticket: none, known people, same-domain, or all.");

    /** Who is answered. */
    public static final Definition<Boolean> ANSWER_REPLY_TO = new Definition<>(
            "intake.answer-reply-to",
            new YesNoText(),
            Default.always(false, "no"),
            "Whether answers go to the first address in Reply-To. Who wrote is told by From alone.");

    /** What is done with answering machines. */
    public static final Definition<MachinePolicy> MACHINE_ANSWERS = new Definition<>(
            "intake.machine-answers",
            new ChoiceText<>(MachinePolicy.class),
            Default.always(MachinePolicy.ATTACH, "attach"),
            "Mail of answering machines and calendars: ignore, attach to its ticket, or open a ticket.");

    /** What is done with alarms and orders. */
    public static final Definition<MachinePolicy> MACHINE_REPORTS = new Definition<>(
            "intake.machine-reports",
            new ChoiceText<>(MachinePolicy.class),
            Default.always(MachinePolicy.OPEN, "open"),
            "Mail that programs write on their own accord: ignore, attach to its ticket, or open a ticket.");

    /** What is done with mail to many. */
    public static final Definition<MachinePolicy> MACHINE_LISTS = new Definition<>(
            "intake.machine-lists",
            new ChoiceText<>(MachinePolicy.class),
            Default.always(MachinePolicy.OPEN, "open"),
            "Mailing lists and newsletters: ignore, attach to its ticket, or open a ticket.");

    /** What is done with bounces. */
    public static final Definition<MachinePolicy> MACHINE_BOUNCES = new Definition<>(
            "intake.machine-bounces",
            new ChoiceText<>(MachinePolicy.class),
            Default.always(MachinePolicy.ATTACH, "attach"),
            "Reports that a message of ours was not delivered: ignore, attach to its ticket, or open a ticket.");

    /** What an answer to a closed ticket does. */
    public static final Definition<ClosedTickets.Policy> CLOSED_TICKETS = new Definition<>(
            "intake.closed-tickets",
            new ChoiceText<>(ClosedTickets.Policy.class),
            Default.always(ClosedTickets.Policy.REOPEN, "reopen"),
            "What an answer to a closed ticket does: reopen, new-ticket, comment or refuse.");

    /** For how long. */
    public static final Definition<Integer> CLOSED_DAYS = new Definition<>(
            "intake.closed-days",
            new NumberText(0, 36_500),
            Default.always(30, "30"),
            "For how many days after closing that counts; later an answer opens a new ticket.");

    /** The lines above which our mail asks to reply. */
    public static final Definition<List<String>> REPLY_DELIMITERS = new Definition<>(
            "mail.reply-delimiters",
            new LinesText(),
            Default.always(DELIMITER_LINES, DELIMITER_LINES.get(0)),
            "The lines in our mail that ask to reply above them; below one of them a reply is cut.");

    /** The same of former times. */
    public static final Definition<List<String>> FORMER_DELIMITERS = new Definition<>(
            "mail.former-delimiters",
            new LinesText(),
            Default.always(List.of(), "none"),
            "Lines that stood there before and still count; what is replaced is added by itself.");

    /** Where a whole domain arrives. */
    public static final Definition<Set<String>> REPLY_DOMAINS = new Definition<>(
            "mail.reply-domains",
            new WordsText(),
            Default.always(Set.of(), "none"),
            "Domains of which every address arrives here; reply addresses are made in the first one.");

    /** Under which other names our own mail goes out. */
    public static final Definition<Set<String>> OWN_NAMES = new Definition<>(
            "mail.own-names",
            new WordsText(),
            Default.always(Set.of(), "none"),
            "Further addresses our own mail comes from, and what stands in its X-Loop fields; such mail is ignored.");

    /** Which unsigned ids count. */
    public static final Definition<Set<String>> UNSIGNED_HOSTS = new Definition<>(
            "mail.unsigned-hosts",
            new WordsText(),
            Default.always(Set.of(), "none"),
            "Hosts of whose ids SUP-42.…@HOST the key counts without a signature, for those who take part.");

    /** With what we sign the marks by which answers find their ticket. */
    public static final Definition<Secret> SIGNING_KEYS = new Definition<>(
            "mail.signing-keys",
            new SecretText(),
            Default.always(Secret.NONE, "made when first needed"),
            "The keys that sign reply addresses and ids, parted by blanks: the first signs, all are recognised.");

    /** Every one, in the order in which people see them. */
    public static final List<Definition<?>> ALL = List.of(
            DEFAULT_BRANCH,
            EMAIL_SERVER,
            EMAIL_PORT,
            EMAIL_SSL,
            EMAIL_USERNAME,
            EMAIL_PASSWORD,
            EMAIL_DELETE_PROCESSED,
            EMAIL_PIN,
            EMAIL_AUTH,
            OAUTH_GRANT,
            OAUTH_TOKEN_URL,
            OAUTH_CLIENT_ID,
            OAUTH_CLIENT_SECRET,
            OAUTH_REFRESH_TOKEN,
            OAUTH_SCOPE,
            RULES,
            TICKETS_PER_SENDER,
            TICKETS_PER_SUBJECT,
            COMMENTS_PER_TICKET,
            DUPLICATES,
            AUTHSERV_IDS,
            WATCHERS,
            ANSWER_REPLY_TO,
            MACHINE_ANSWERS,
            MACHINE_REPORTS,
            MACHINE_LISTS,
            MACHINE_BOUNCES,
            CLOSED_TICKETS,
            CLOSED_DAYS,
            REPLY_DELIMITERS,
            FORMER_DELIMITERS,
            REPLY_DOMAINS,
            OWN_NAMES,
            UNSIGNED_HOSTS,
            SIGNING_KEYS);

    private Catalogue() {}

    /** The setting with this name. */
    public static Optional<Definition<?>> find(String name) {
        for (Definition<?> definition : ALL) {
            if (definition.name().equals(name)) {
                return Optional.of(definition);
            }
        }
        return Optional.empty();
    }

    /**
     * The setting with this name.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static Definition<?> named(String name) {
        Optional<Definition<?>> definition = find(name);
        if (definition.isEmpty()) {
            throw new IllegalArgumentException("there is no setting \"" + name + "\", see: deskgate settings list");
        }
        return definition.get();
    }
}
