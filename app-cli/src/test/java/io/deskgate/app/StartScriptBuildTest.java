package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a checkout builds itself, with a Maven that only plays its part. */
class StartScriptBuildTest {
    @TempDir
    Path scratch;

    private Path checkout;
    private StartScript script;

    @BeforeEach
    void checkOut() {
        checkout = scratch.resolve("check out");
        script = new StartScript(scratch).withJava("17.0.9", "cat >/dev/null; echo \"deskgate: $*\"");
        StartScript.copy("deskgate", checkout.resolve("deskgate"));
        for (var part : List.of("build.sh", "pipe.sh", "prepare.sh")) {
            StartScript.copy("app-cli/src/main/start/" + part, checkout.resolve("app-cli/src/main/start/" + part));
        }
        StartScript.write(checkout.resolve("pom.xml"), "");
        maven("mkdir -p app-cli/target/deskgate/lib", ": >app-cli/target/deskgate/lib/deskgate.jar");
    }

    @AfterEach
    void leaveNothingRunning() {
        StartScript.awaitEnd(scratch);
    }

    @Test
    void firstUseBuildsAndSaysSoAside() {
        var run = deskgate("ticket list");

        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("deskgate: ").hasLineCount(1);
        assertThat(run.err()).isEqualTo("deskgate: building, once, takes a minute\n");
    }

    @Test
    void secondUseBuildsNothing() {
        deskgate("ticket list");

        assertThat(deskgate("ticket list").err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void changedSourceIsBuilt() throws Exception {
        deskgate("ticket list");
        change();

        assertThat(deskgate("ticket list").code()).isZero();
        assertThat(builds()).isEqualTo(2);
    }

    @Test
    void messageDoesNotWaitForACompiler() throws Exception {
        deskgate("ticket list");
        change();

        assertThat(deskgate("pipe").code()).isZero();
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void messagesAtOnceBuildOnce() {
        var run = script.shell("for n in 1 2 3 4 5 6 7 8; do '" + checkout + "/deskgate' pipe </dev/null & done; wait");

        assertThat(run.out()).hasLineCount(8);
        assertThat(builds()).isEqualTo(1);
    }

    @Test
    void failedBuildIsTriedAgainAfterTheMessageWasRead() {
        maven("echo no compiler", "exit 1");

        var run = deskgate("pipe");

        assertThat(run.code()).isEqualTo(75);
        assertThat(run.err()).contains("deskgate: the build failed, see ");
        assertThat(run.out()).isEmpty();
        assertThat(run.read()).isTrue();
    }

    @Test
    void failedBuildLeavesTheLastGoodOneToMessages() throws Exception {
        deskgate("ticket list");
        change();
        maven("mkdir -p app-cli/target/deskgate/lib", ": >app-cli/target/deskgate/lib/half.jar", "kill -s KILL $$");

        assertThat(deskgate("ticket list").code()).isEqualTo(1);
        assertThat(deskgate("pipe").out()).contains("deskgate.jar").doesNotContain("half.jar");
    }

    private StartScript.Run deskgate(String arguments) {
        return script.shell("exec '" + checkout + "/deskgate' " + arguments);
    }

    private void maven(String... lines) {
        StartScript.executable(
                checkout.resolve("mvnw"), "#!/bin/sh\necho built >>built\n" + String.join("\n", lines) + "\n");
    }

    private long builds() {
        return checkout.resolve("built").toFile().length() / "built\n".length();
    }

    private void change() throws Exception {
        Files.setLastModifiedTime(
                checkout.resolve("pom.xml"), FileTime.from(Instant.now().plusSeconds(60)));
    }
}
