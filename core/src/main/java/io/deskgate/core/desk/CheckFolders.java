package io.deskgate.core.desk;

import io.deskgate.core.mailbox.Ability;
import io.deskgate.core.mailbox.Afterwards;
import io.deskgate.core.mailbox.Afterwards.Delete;
import io.deskgate.core.mailbox.Afterwards.MoveTo;
import io.deskgate.core.mailbox.Aspect;
import io.deskgate.core.mailbox.Finding;
import io.deskgate.core.mailbox.FolderRights;
import io.deskgate.core.mailbox.FolderState;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.port.MailboxProbe.Look;

/** Finds out whether the folders of a mailbox are there, and whether all that is to be done in them can be done. */
final class CheckFolders {
    private final Look look;
    private final Mailbox mailbox;
    private final Findings findings;

    CheckFolders(Look look, Mailbox mailbox, Findings findings) {
        this.look = look;
        this.mailbox = mailbox;
        this.findings = findings;
    }

    void check() {
        String folder = mailbox.name().folder();
        findings.attempt(Aspect.FOLDER, () -> source(folder));
        target(Aspect.DONE, mailbox.done());
        target(Aspect.SET_ASIDE, mailbox.setAside());
        abilities();
    }

    private void source(String folder) {
        int messages = look.messages(folder);
        findings.add(Finding.ok(Aspect.FOLDER, folder + " is there, with " + messages + " messages"));
        findings.attempt(Aspect.WRITING, () -> findings.add(writing(folder)));
    }

    private Finding writing(String folder) {
        if (!mailbox.changesMessages()) {
            return Finding.ok(Aspect.WRITING, "not needed, messages stay as they are");
        }
        FolderRights rights = look.rights(folder);
        return switch (rights) {
            case WRITE -> Finding.ok(Aspect.WRITING, "messages in " + folder + " may be changed");
            case READ_ONLY ->
                Finding.wrong(
                        Aspect.WRITING,
                        "messages in " + folder + " may not be changed",
                        "grant " + mailbox.user() + " the right to, or keep messages as they are");
            case UNTOLD ->
                Finding.notice(
                        Aspect.WRITING,
                        "the server does not say whether messages in " + folder + " may be changed",
                        "the first fetch will tell");
        };
    }

    private void target(Aspect aspect, Afterwards afterwards) {
        if (afterwards instanceof MoveTo move) {
            findings.attempt(aspect, () -> findings.add(target(aspect, move.folder())));
        }
    }

    private Finding target(Aspect aspect, String folder) {
        FolderState state = look.state(folder);
        return switch (state) {
            case THERE -> Finding.ok(aspect, "folder " + folder + " is there");
            case HOLDS_NO_MESSAGES ->
                Finding.wrong(aspect, "folder " + folder + " takes no messages, only folders", "name another one");
            case MISSING -> missing(aspect, folder);
        };
    }

    private Finding missing(Aspect aspect, String folder) {
        String prefix = look.prefix();
        if (folder.startsWith(prefix)) {
            return Finding.ok(aspect, "folder " + folder + " is not there yet and is made when it is needed");
        }
        return Finding.wrong(
                aspect,
                "there is no folder " + folder + ", and names of folders begin with " + prefix + " on this server",
                "name it " + prefix + folder);
    }

    private void abilities() {
        boolean moves = mailbox.done() instanceof MoveTo || mailbox.setAside() instanceof MoveTo;
        boolean deletes = moves || mailbox.done() instanceof Delete || mailbox.setAside() instanceof Delete;
        ability(
                Ability.MOVE,
                Aspect.MOVE,
                moves ? "messages are copied and deleted instead" : "",
                "nothing: that is safe as well, and takes a little longer");
        ability(
                Ability.UIDPLUS,
                Aspect.UIDPLUS,
                deletes ? "what is deleted stays, marked as deleted, until somebody tidies up" : "",
                "let a mail program expunge the folder now and then, or keep messages as they are");
        ability(
                Ability.IDLE,
                Aspect.IDLE,
                "new messages are noticed at the next look, not at once",
                "nothing: watch looks each minute, fetch as often as it is run");
        ability(Ability.CONDSTORE, Aspect.CONDSTORE, "", "");
    }

    private void ability(Ability ability, Aspect aspect, String without, String advice) {
        if (look.can(ability)) {
            findings.add(Finding.ok(aspect, "the server can do " + ability));
        } else if (without.isEmpty()) {
            findings.add(Finding.ok(aspect, "the server cannot do " + ability + ", which is not needed"));
        } else {
            findings.add(Finding.notice(aspect, "the server cannot do " + ability + ": " + without, advice));
        }
    }
}
