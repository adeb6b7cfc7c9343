package io.deskgate.mime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.deskgate.core.email.Content;
import io.deskgate.core.email.Email;
import io.deskgate.core.email.RawEmail;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Mail that is meant to hurt: nothing in it may break the parser, keep it busy for long, or come out as what it pretends
 * to be. The messages are not ours: they are generated when the folder of shared material is at hand.
 */
class HostileMailTest {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Of the processor, so that a busy machine does not count, and far more than a message takes. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    static Path folder;

    @TestFactory
    Stream<DynamicTest> hostileMailDoesNoHarm() throws IOException, InterruptedException {
        Path script = shared().resolve("hostile/gen.py");
        if (!Files.exists(script) || !hasPython()) {
            System.out.println("HostileMailTest left out: needs python3 and " + script.toAbsolutePath());
            return Stream.of(
                    DynamicTest.dynamicTest("left out", () -> assumeTrue(false, "nothing to generate mail with")));
        }
        generate(script);
        List<HostileMail> mails = HostileMail.in(folder);
        assertThat(mails).hasSizeGreaterThan(800);
        return mails.stream().map(mail -> DynamicTest.dynamicTest(mail.file(), () -> check(mail)));
    }

    private static void check(HostileMail mail) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(mail.file()));
        long begun = THREADS.getCurrentThreadCpuTime();
        try (Email email = new MimeEmailParser().parse(RawEmail.of(Content.of(bytes)))) {
            assertThat(Duration.ofNanos(THREADS.getCurrentThreadCpuTime() - begun))
                    .isLessThan(PATIENCE);
            mail.check(email, bytes.length);
        }
    }

    private static boolean hasPython() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "python3")));
    }

    private static Path shared() {
        String named = System.getenv("DESKGATE_SHARED");
        return named == null ? Path.of("..", "..", "shared") : Path.of(named);
    }

    private static void generate(Path script) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("python3", script.toString(), "--out", folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor()).isZero();
    }
}
