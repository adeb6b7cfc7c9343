package io.deskgate.imap;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.deskgate.core.mailbox.Encryption;
import io.deskgate.core.mailbox.MailServer;
import io.deskgate.core.mailbox.Trust;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A real Dovecot for this run of the tests: on loopback, on free ports, in a folder of its own, as an ordinary user.
 * Every user name exists and has the password "secret".
 */
public final class Dovecot {
    private static final Path BINARY = Path.of("/usr/sbin/dovecot");
    private static final Map<String, Dovecot> RUNNING = new TreeMap<>();

    private final Path folder;
    private final Certificates certificates;
    private final int plainPort = freePort();
    private final int tlsPort = freePort();

    private Dovecot(String more) throws IOException, InterruptedException {
        this.folder = Files.createTempDirectory(Path.of("/tmp"), "deskgate-dovecot-");
        this.certificates = new Certificates(folder);
        certificates.pem(folder.resolve("cert.pem"));
        certificates.key(folder.resolve("key.pem"));
        Files.writeString(folder.resolve("dovecot.conf"), configuration() + more, StandardCharsets.UTF_8);
        start();
    }

    /** The one of this run; skips the test where there is none. */
    public static Dovecot running() {
        return running("");
    }

    /** One that takes tokens, and no passwords: it asks this address whether a token is good (RFC 7662). */
    public static Dovecot takingTokens(String introspection) {
        assumeTrue(Files.isExecutable(BINARY), "no Dovecot here (Debian: apt install dovecot-imapd)");
        try {
            Path file = Files.createTempFile("deskgate-dovecot-oauth2", ".conf");
            file.toFile().deleteOnExit();
            Files.writeString(
                    file,
                    "introspection_mode = post\nintrospection_url = " + introspection
                            + "\nusername_attribute = username\nactive_attribute = active\nactive_value = true\n");
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
            return running("auth_mechanisms = oauthbearer xoauth2\npassdb {\n  driver = oauth2\n"
                    + "  mechanisms = oauthbearer xoauth2\n  args = " + file + "\n}\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One with these lines added to its configuration. */
    static synchronized Dovecot running(String more) {
        assumeTrue(Files.isExecutable(BINARY), "no Dovecot here (Debian: apt install dovecot-imapd)");
        return RUNNING.computeIfAbsent(more, lines -> {
            try {
                return new Dovecot(lines);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    public MailServer plain() {
        return new MailServer("localhost", plainPort, Encryption.NONE, new Trust.KnownAuthorities());
    }

    MailServer startTls() {
        return new MailServer("localhost", plainPort, Encryption.STARTTLS, new Trust.Authorities(ca()));
    }

    public MailServer tls(Trust trust) {
        return new MailServer("localhost", tlsPort, Encryption.TLS, trust);
    }

    public Path ca() {
        return folder.resolve("cert.pem");
    }

    Certificates certificates() {
        return certificates;
    }

    /** A connection beside the one under test, in the words of the protocol. */
    public MailClient client(String user) {
        return new MailClient(plainPort, user, "secret");
    }

    /** The same where no passwords are taken. */
    public MailClient clientWithToken(String user, String token) {
        byte[] words =
                ("user=" + user + "\u0001auth=Bearer " + token + "\u0001\u0001").getBytes(StandardCharsets.UTF_8);
        String base64 = Base64.getEncoder().encodeToString(words);
        return new MailClient(plainPort, "AUTHENTICATE XOAUTH2 " + base64);
    }

    private String configuration() {
        String user = unprivileged().isEmpty() ? System.getProperty("user.name") : "nobody";
        return String.join(
                "\n",
                "base_dir = " + folder + "/run",
                "state_dir = " + folder + "/state",
                "log_path = " + folder + "/log",
                "protocols = imap",
                "listen = 127.0.0.1",
                "default_internal_user = " + user,
                "default_internal_group = $GROUP",
                "default_login_user = " + user,
                "first_valid_uid = 1",
                "disable_plaintext_auth = no",
                "auth_mechanisms = plain login",
                "auth_failure_delay = 0",
                "ssl = yes",
                "ssl_cert = <" + folder + "/cert.pem",
                "ssl_key = <" + folder + "/key.pem",
                "mail_location = maildir:" + folder + "/mail/%u",
                "mail_fsync = never",
                "mail_max_userip_connections = 100",
                "passdb {\n  driver = static\n  args = password=secret\n}",
                "userdb {\n  driver = static\n  args = uid=" + user + " gid=$GROUP home=" + folder + "/home/%u\n}",
                "service imap-login {\n  chroot =",
                "  inet_listener imap {\n    port = " + plainPort + "\n  }",
                "  inet_listener imaps {\n    port = " + tlsPort + "\n    ssl = yes\n  }\n}",
                "service anvil {\n  chroot =\n}",
                "service stats {\n  chroot =\n}",
                "namespace inbox {\n  inbox = yes\n  separator = /\n}\n");
    }

    private void start() throws IOException, InterruptedException {
        Path file = folder.resolve("dovecot.conf");
        String group = command("id", "-gn", unprivileged().isEmpty() ? System.getProperty("user.name") : "nobody");
        Files.writeString(file, Files.readString(file).replace("$GROUP", group));
        giveAway();
        List<String> command = new ArrayList<>(unprivileged());
        command.addAll(List.of(BINARY.toString(), "-F", "-c", file.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile())
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process)));
        for (int i = 0; i < 100 && process.isAlive() && !answers(); i++) {
            Thread.sleep(50);
        }
        if (!answers()) {
            throw new IOException("Dovecot does not answer: " + Files.readString(folder.resolve("output")));
        }
    }

    private void stop(Process process) {
        process.destroy();
        try (Stream<Path> files = Files.walk(folder)) {
            process.waitFor();
            files.sorted((a, b) -> b.compareTo(a)).forEach(file -> file.toFile().delete());
        } catch (IOException | InterruptedException e) {
            // It is a temporary folder.
        }
    }

    private boolean answers() {
        try (Socket socket = new Socket("127.0.0.1", plainPort)) {
            return socket.getInputStream().read() == '*';
        } catch (IOException e) {
            return false;
        }
    }

    /** Root hands it over to somebody without rights; others run it themselves. */
    private static List<String> unprivileged() {
        return System.getProperty("user.name").equals("root")
                ? List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups")
                : List.of();
    }

    private void giveAway() throws IOException {
        if (unprivileged().isEmpty()) {
            return;
        }
        UserPrincipal nobody =
                folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.setOwner(file, nobody);
            }
        }
    }

    private static String command(String... words) throws IOException {
        Process process = new ProcessBuilder(words).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
