package io.deskgate.imap;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;

/** A small mail server in memory that can be cut off at any byte. What it was told before stays done. */
final class MiniServer {
    private final Map<Long, String> inbox = new TreeMap<>();
    private final List<String> done = new ArrayList<>();
    private final Set<Long> deleted = new HashSet<>();
    private final String capabilities;
    private boolean folderExists;
    private long uidNext = 1;
    private long unmovable;
    private long unreadable;

    MiniServer(String capabilities) {
        this.capabilities = capabilities;
    }

    synchronized void deliver(String message) {
        inbox.put(uidNext++, message);
    }

    /** Whatever is to be moved together with this message stays. */
    synchronized void refuseToMove(long uid) {
        unmovable = uid;
    }

    /** Messages up to this one are listed and not handed out. */
    synchronized void refuseToHandOut(long highestUid) {
        unreadable = highestUid;
    }

    synchronized List<String> inbox() {
        return List.copyOf(inbox.values());
    }

    /** What was moved away. */
    synchronized List<String> done() {
        return List.copyOf(done);
    }

    /** Serves one client, and hangs up after so many bytes in either direction. */
    void serve(Socket client, Cut cut) throws IOException {
        client.setTcpNoDelay(true);
        InputStream in = new BufferedInputStream(client.getInputStream());
        say(client, cut, "* OK [CAPABILITY IMAP4rev1 " + capabilities + "] mini\r\n");
        for (String line = line(in, cut); !line.isEmpty(); line = line(in, cut)) {
            int blank = line.indexOf(' ');
            say(client, cut, answer(line.substring(0, blank), line.substring(blank + 1)));
        }
    }

    /** How many bytes may still pass, from us and to us. */
    static final class Cut {
        private int fromUs;
        private int toUs;
        private int said;
        private int heard;

        Cut(int fromUs, int toUs) {
            this.fromUs = fromUs;
            this.toUs = toUs;
        }

        static Cut never() {
            return new Cut(Integer.MAX_VALUE, Integer.MAX_VALUE);
        }

        boolean mayBreak() {
            return fromUs < Integer.MAX_VALUE || toUs < Integer.MAX_VALUE;
        }

        int said() {
            return said;
        }

        int heard() {
            return heard;
        }
    }

    private synchronized String answer(String tag, String command) {
        String[] words = command.split(" ");
        String what = words[0].equals("UID") ? words[0] + " " + words[1] : words[0];
        return switch (what) {
            case "LOGIN", "NOOP" -> tag + " OK\r\n";
            case "SELECT", "EXAMINE" ->
                "* " + inbox.size() + " EXISTS\r\n* OK [UIDVALIDITY 7] x\r\n* OK [UIDNEXT " + uidNext + "] x\r\n" + tag
                        + " OK [READ-WRITE] x\r\n";
            case "UID SEARCH" -> "* SEARCH" + search(words[words.length - 1]) + "\r\n" + tag + " OK\r\n";
            case "UID FETCH" ->
                fetch(Uids.above(0, words[2]), command)
                        + tag
                        + (handsOut(words[2], command) ? " OK\r\n" : " NO [SERVERBUG] cannot read it\r\n");
            case "UID MOVE" -> move(tag, Uids.above(0, words[2]));
            case "UID COPY" -> copy(tag, words[2]);
            case "UID STORE" -> store(tag, Uids.above(0, words[2]));
            case "UID EXPUNGE" -> expunge(tag, Uids.above(0, words[2]));
            case "CREATE" -> {
                folderExists = true;
                yield tag + " OK\r\n";
            }
            case "LOGOUT" -> "* BYE\r\n" + tag + " OK\r\n";
            default -> tag + " BAD " + what + "\r\n";
        };
    }

    private String search(String set) {
        StringBuilder found = new StringBuilder();
        long from = set.endsWith(":*") ? Long.parseLong(set.substring(0, set.length() - 2)) : 0;
        SortedSet<Long> named = Uids.above(0, set);
        inbox.keySet().stream()
                .filter(uid -> from > 0 ? uid >= from : named.contains(uid))
                .forEach(uid -> found.append(' ').append(uid));
        return found.toString();
    }

    private String fetch(SortedSet<Long> uids, String command) {
        StringBuilder answer = new StringBuilder();
        boolean body = command.contains("BODY.PEEK[]");
        inbox.forEach((uid, message) -> {
            if (uids.contains(uid) && (!body || uid > unreadable)) {
                answer.append("* 1 FETCH (UID ").append(uid);
                answer.append(
                        body
                                ? " BODY[]<0> {" + message.length() + "}\r\n" + message
                                : " RFC822.SIZE " + message.length());
                answer.append(")\r\n");
            }
        });
        return answer.toString();
    }

    private boolean handsOut(String set, String command) {
        return !command.contains("BODY.PEEK[]") || Uids.above(0, set).first() > unreadable;
    }

    private String move(String tag, SortedSet<Long> uids) {
        if (uids.contains(unmovable)) {
            return tag + " NO [OVERQUOTA] full\r\n";
        }
        if (!folderExists) {
            return tag + " NO [TRYCREATE] no such folder\r\n";
        }
        uids.stream().filter(inbox::containsKey).forEach(uid -> done.add(inbox.get(uid)));
        inbox.keySet().removeAll(uids);
        return tag + " OK\r\n";
    }

    private String copy(String tag, String set) {
        if (!folderExists) {
            return tag + " NO [TRYCREATE] no such folder\r\n";
        }
        Uids.above(0, set).stream().filter(inbox::containsKey).forEach(uid -> done.add(inbox.get(uid)));
        return tag + " OK [COPYUID 8 " + set + " " + set + "] copied\r\n";
    }

    private String store(String tag, SortedSet<Long> uids) {
        deleted.addAll(uids);
        return tag + " OK\r\n";
    }

    private String expunge(String tag, SortedSet<Long> uids) {
        inbox.keySet().removeIf(uid -> uids.contains(uid) && deleted.contains(uid));
        return tag + " OK\r\n";
    }

    private static void say(Socket client, Cut cut, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.ISO_8859_1);
        int count = Math.min(bytes.length, cut.fromUs - cut.said);
        OutputStream out = client.getOutputStream();
        out.write(bytes, 0, count);
        out.flush();
        cut.said += count;
        if (count < bytes.length) {
            throw new IOException("cut");
        }
    }

    private static String line(InputStream in, Cut cut) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n' && c >= 0; c = in.read()) {
            if (++cut.heard >= cut.toUs) {
                throw new IOException("cut");
            }
            line.append((char) c);
        }
        cut.heard++;
        return line.toString().strip();
    }
}
