package io.deskgate.web;

import io.deskgate.core.account.Account;
import io.deskgate.core.email.EmailAddress;
import io.deskgate.core.intake.LogIn;
import io.deskgate.core.settings.Secret;
import io.deskgate.web.Answer.LogInForm;
import io.deskgate.web.Answer.LoggedIn;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** The way in. */
final class Entrance {
    static final String PATH = "/login";

    /** The session's token. */
    static final String COOKIE = "deskgate-session";

    /** The token of the log-in form, which no other site can know. */
    static final String FORM_COOKIE = "deskgate-login";

    private static final String HOME = "/tickets";

    /** Hashing a password takes much memory on purpose; more at once could be used to take all of it. */
    private static final int MOST_AT_ONCE = 2;

    private final LogIn logIn;
    private final Sessions sessions;
    private final LoginBrake brake;
    private final Tokens tokens;
    private final Semaphore counter = new Semaphore(MOST_AT_ONCE);

    Entrance(LogIn logIn, Sessions sessions, LoginBrake brake, Tokens tokens) {
        this.logIn = logIn;
        this.sessions = sessions;
        this.brake = brake;
        this.tokens = tokens;
    }

    /** Where somebody is sent who must log in first and then go on. */
    static String addressFor(Ask ask) {
        boolean worthIt = !ask.changesSomething() && !ask.path().equals("/");
        return worthIt ? PATH + "?" + Encoded.query("to", ask.address()) : PATH;
    }

    Answer answer(Ask ask, Supplier<Form> form) {
        if (!ask.changesSomething()) {
            return form(200, "", ask.query().get("to"), "");
        }
        Form sent = form.get();
        if (!Tokens.same(ask.cookie(FORM_COOKIE), sent.exact("token"))) {
            return form(403, sent.get("address"), sent.get("to"), "The form was too old. Please try again.");
        }
        return queue(ask, sent);
    }

    // Nobody waits: whoever sends many forms would keep every thread waiting, and with them all other pages.
    private Answer queue(Ask ask, Form sent) {
        if (!counter.tryAcquire()) {
            return form(503, sent.get("address"), sent.get("to"), "Busy, please try again.");
        }
        try {
            return tryToLogIn(ask, sent);
        } finally {
            counter.release();
        }
    }

    // The brake is asked in here and not before, so that many forms at once are not all let through uncounted.
    private Answer tryToLogIn(Ask ask, Form sent) {
        String remote = ask.remote();
        String address = sent.get("address").toLowerCase(Locale.ROOT);
        if (brake.holds(address, remote)) {
            String complaint = "Too many tries. Wait " + LoginBrake.MEMORY.toMinutes() + " minutes, then try again.";
            return form(429, address, sent.get("to"), complaint);
        }
        Optional<Account> account = admit(address, sent.exact("password"));
        if (account.isEmpty()) {
            brake.failed(address, remote);
            return form(401, address, sent.get("to"), "Address or password is wrong.");
        }
        brake.succeeded(address, remote);
        sessions.end(ask.cookie(COOKIE));
        return new LoggedIn(homeOr(sent.get("to")), sessions.begin(account.get()));
    }

    private Optional<Account> admit(String address, String password) {
        if (!mayBeAnAddress(address)) {
            return Optional.empty();
        }
        return logIn.with(EmailAddress.of(address), Secret.of(password));
    }

    private static boolean mayBeAnAddress(String text) {
        return !text.isBlank() && text.chars().noneMatch(Character::isISOControl);
    }

    private Answer form(int status, String address, String to, String complaint) {
        return new LogInForm(status, new LogInPage(tokens.next(), address, to, complaint));
    }

    /** Only to a path of ours: "//elsewhere" and "/\elsewhere" are addresses of other hosts. */
    private static String homeOr(String to) {
        boolean ours = to.startsWith("/") && !to.startsWith("//") && to.indexOf('\\') < 0;
        return ours && to.chars().noneMatch(Character::isISOControl) ? to : HOME;
    }
}
