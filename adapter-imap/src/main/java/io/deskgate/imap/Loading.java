package io.deskgate.imap;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.ContentWriter;
import io.deskgate.core.email.ParserLimits;
import io.deskgate.core.email.RawEmail;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.imap.Fetched.TooLarge;
import io.deskgate.imap.Fetched.Whole;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.angus.mail.iap.ByteArray;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.BODY;
import org.eclipse.angus.mail.imap.protocol.FetchResponse;
import org.eclipse.angus.mail.imap.protocol.UID;

/** Brings messages over without marking them as read: small ones many at a time, large ones piece by piece. */
final class Loading {
    /** From this size on a message is fetched piece by piece and not held in memory. */
    static final long LARGE_BYTES = 768 * 1024;

    /** What is taken of a large message at a time. */
    static final int PIECE_BYTES = 512 * 1024;

    private static final byte[] NO_MORE = {};

    private final ImapSession session;

    Loading(ImapSession session) {
        this.session = session;
    }

    /** What could be fetched of these; a message that is missing is gone or cannot be had now. */
    List<Fetched> load(Batch batch) {
        TreeMap<Long, Fetched> fetched = new TreeMap<>();
        try {
            for (Batch command : batch.commands()) {
                for (Fetched message : loadAtOnce(command)) {
                    fetched.put(message.uid(), message);
                }
            }
            return List.copyOf(fetched.values());
        } catch (RuntimeException e) {
            fetched.values().forEach(Fetched::close);
            throw e;
        }
    }

    private List<Fetched> loadAtOnce(Batch command) {
        return command.isLarge() ? loadLarge(command.messages().get(0)) : loadSmall(command);
    }

    private List<Fetched> loadSmall(Batch command) {
        Map<Long, byte[]> bodies = pieces(command.uids(), 0, command.room());
        List<Fetched> fetched = new ArrayList<>();
        for (Listed message : command.messages()) {
            byte[] body = bodies.get(message.uid());
            if (body == null || isWithheld(message, 0, body)) {
                continue;
            }
            if (body.length < command.room() && !isCutOff(message, body)) {
                fetched.add(new Whole(message.uid(), raw(Content.of(body))));
            } else {
                // It is larger than the server said, or less came than it said.
                fetched.addAll(loadLarge(message));
            }
        }
        return fetched;
    }

    // QUIRK: what a server cannot read, or somebody just deleted, may come as NIL or empty. Its size tells, roughly.
    private static boolean isWithheld(Listed message, long before, byte[] piece) {
        return piece.length == 0 && isBetweenPieces(before) && before * 2 < message.size();
    }

    // QUIRK: nothing obliges a server to give as much at once as it was asked for. Less than half is no guess of a
    // size.
    private static boolean isCutOff(Listed message, byte[] body) {
        return body.length * 2L < message.size();
    }

    /** Whether all pieces so far were as large as they may be; behind one that was not may be the end of the message. */
    private static boolean isBetweenPieces(long bytes) {
        return bytes % PIECE_BYTES == 0;
    }

    private List<Fetched> loadLarge(Listed message) {
        if (message.size() > ParserLimits.DEFAULT.messageBytes()) {
            return tooLarge(message.uid(), message.size());
        }
        try (ContentWriter writer = new ContentWriter()) {
            byte[] piece;
            do {
                Optional<byte[]> next = piece(message.uid(), writer.size());
                if (next.isEmpty() && isBetweenPieces(writer.size())
                        || next.isPresent() && isWithheld(message, writer.size(), next.get())) {
                    return List.of();
                }
                piece = next.orElse(NO_MORE);
                writer.write(piece);
            } while (goesOn(message, piece, writer.size()));
            return writer.size() > ParserLimits.DEFAULT.messageBytes()
                    ? tooLarge(message.uid(), writer.size())
                    : List.of(new Whole(message.uid(), raw(writer.finish())));
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static boolean goesOn(Listed message, byte[] piece, long soFar) {
        boolean cutOff = piece.length > 0 && soFar < message.size();
        return (piece.length == PIECE_BYTES || cutOff) && soFar <= ParserLimits.DEFAULT.messageBytes();
    }

    private Optional<byte[]> piece(long uid, long from) {
        return Optional.ofNullable(
                pieces(new TreeSet<>(List.of(uid)), from, PIECE_BYTES).get(uid));
    }

    private List<Fetched> tooLarge(long uid, long size) {
        int most = ParserLimits.DEFAULT.headerBytes();
        byte[] header = bodies(new TreeSet<>(List.of(uid)), "BODY.PEEK[HEADER]<0." + most + ">", most)
                .get(uid);
        return header == null || header.length == 0
                ? List.of()
                : List.of(new TooLarge(uid, raw(Content.of(header)), size));
    }

    private Map<Long, byte[]> pieces(TreeSet<Long> uids, long from, int most) {
        return bodies(uids, "BODY.PEEK[]<" + from + "." + most + ">", most);
    }

    /** What came. One message that is refused does not keep the others away: then each is asked for alone. */
    private Map<Long, byte[]> bodies(TreeSet<Long> uids, String what, int most) {
        Step step = Step.download("fetching " + uids.size() + " messages", uids.size(), most);
        Answer answer = session.ask(step, "UID FETCH " + Uids.text(uids) + " (UID " + what + ")");
        Map<Long, byte[]> bodies = bodies(answer);
        if (!answer.isOk() && uids.size() > 1) {
            TreeSet<Long> missing = new TreeSet<>(uids);
            missing.removeAll(bodies.keySet());
            for (long uid : missing) {
                bodies.putAll(bodies(new TreeSet<>(List.of(uid)), what, most));
            }
        }
        return bodies;
    }

    private static Map<Long, byte[]> bodies(Answer answer) {
        Map<Long, byte[]> bodies = new TreeMap<>();
        for (Response response : answer.responses()) {
            if (response instanceof FetchResponse line) {
                add(bodies, line);
            }
        }
        return bodies;
    }

    private static void add(Map<Long, byte[]> bodies, FetchResponse line) {
        UID uid = line.getItem(UID.class);
        BODY body = line.getItem(BODY.class);
        if (uid != null && body != null) {
            bodies.put(uid.uid, bytes(body.getByteArray()));
        }
    }

    // QUIRK: beyond the end of a message some servers answer NIL, some an empty string (RFC 9051, 6.4.5).
    private static byte[] bytes(ByteArray array) {
        if (array == null) {
            return new byte[0];
        }
        return Arrays.copyOfRange(array.getBytes(), array.getStart(), array.getStart() + array.getCount());
    }

    private static RawEmail raw(Content content) {
        try {
            return RawEmail.of(content);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private static TemporaryFailure unreadable(IOException e) {
        return new TemporaryFailure("cannot put a message aside: " + e.getMessage(), e);
    }
}
