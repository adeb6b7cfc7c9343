package io.deskgate.imap;

import io.deskgate.core.mailbox.Ability;
import io.deskgate.core.mailbox.FolderRights;
import io.deskgate.core.mailbox.FolderState;
import io.deskgate.core.mailbox.Mailbox;
import io.deskgate.core.mailbox.Protection;
import io.deskgate.core.port.MailboxProbe.Look;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.angus.mail.iap.Argument;
import org.eclipse.angus.mail.iap.ParsingException;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.IMAPResponse;
import org.eclipse.angus.mail.imap.protocol.ListInfo;
import org.eclipse.angus.mail.imap.protocol.Namespaces;

/** Looks around on a server with commands that change nothing. */
final class ImapLook implements Look {
    private final ImapSession session;

    ImapLook(ImapSession session) {
        this.session = session;
    }

    @Override
    public Protection protection() {
        return session.protection();
    }

    @Override
    public String logIn(Mailbox mailbox) {
        return new LogIn(mailbox, session).logIn();
    }

    @Override
    public boolean can(Ability ability) {
        return session.can(ability.name());
    }

    @Override
    public int messages(String folder) {
        return Folder.look(session, folder).messages();
    }

    @Override
    public FolderRights rights(String folder) {
        if (!session.can("ACL")) {
            return FolderRights.UNTOLD;
        }
        Answer answer = session.ask(Step.of("asking for rights"), "MYRIGHTS", Folder.argument(folder));
        for (Response response : answer.responses()) {
            if (response instanceof IMAPResponse line && line.keyEquals("MYRIGHTS")) {
                line.readAtomString();
                return rights(line);
            }
        }
        return FolderRights.UNTOLD;
    }

    /** Flags need w, deleting needs t, or d on servers of the old kind (RFC 4314, 2.1.1). */
    private static FolderRights rights(IMAPResponse line) {
        String rights = String.valueOf(line.readAtomString());
        boolean write = rights.indexOf('w') >= 0 && rights.chars().anyMatch(c -> c == 't' || c == 'd');
        return write ? FolderRights.WRITE : FolderRights.READ_ONLY;
    }

    @Override
    public FolderState state(String folder) {
        Argument any = new Argument().writeString("").append(Folder.argument(folder));
        Answer answer = session.ask(Step.of("looking for the folder " + folder), "LIST", any)
                .orTryLater();
        for (Response response : answer.responses()) {
            if (response instanceof IMAPResponse line && line.keyEquals("LIST")) {
                return state(line);
            }
        }
        return FolderState.MISSING;
    }

    private static FolderState state(IMAPResponse line) {
        try {
            ListInfo folder = new ListInfo(line);
            List<String> attributes = Arrays.stream(folder.attrs)
                    .map(attribute -> attribute.toLowerCase(Locale.ROOT))
                    .toList();
            // QUIRK: \NonExistent is a place with folders below it, and is made like any that is missing (RFC 5258).
            if (attributes.contains("\\nonexistent")) {
                return FolderState.MISSING;
            }
            return attributes.contains("\\noselect") ? FolderState.HOLDS_NO_MESSAGES : FolderState.THERE;
        } catch (ParsingException e) {
            return FolderState.MISSING;
        }
    }

    @Override
    public String prefix() {
        if (!session.can("NAMESPACE")) {
            return "";
        }
        Answer answer = session.ask(Step.of("asking how folders are named"), "NAMESPACE");
        for (Response response : answer.responses()) {
            if (response instanceof IMAPResponse line && line.keyEquals("NAMESPACE")) {
                return prefix(line);
            }
        }
        return "";
    }

    private static String prefix(IMAPResponse line) {
        try {
            Namespaces namespaces = new Namespaces(line);
            boolean one = namespaces.personal != null && namespaces.personal.length == 1;
            return one ? namespaces.personal[0].prefix : "";
        } catch (ProtocolException e) {
            return "";
        }
    }

    @Override
    public void close() {
        session.close();
    }
}
