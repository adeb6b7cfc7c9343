package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the start script keeps to make Java start fast, and that none of it is needed. */
class StartScriptArchiveTest {
    private static final String SHOW = "cat >/dev/null; echo \"deskgate: $*\"";

    @TempDir
    Path scratch;

    private StartScript script;

    @BeforeEach
    void install() {
        script = new StartScript(scratch);
    }

    @AfterEach
    void leaveNothingRunning() {
        StartScript.awaitEnd(scratch);
    }

    @ParameterizedTest
    @ValueSource(strings = {"17.0.9", "21.0.1", "24"})
    void archiveOfClassesIsUsedOnceItIsMade(String version) {
        assertThat(script.withJava(version, SHOW).warm().run("pipe").out())
                .contains("-XX:SharedArchiveFile=" + script.folder + "/startup/");
    }

    @Test
    void newerJavaUsesItsOwnKindOfArchive() {
        assertThat(script.withJava("25.0.3", SHOW).warm().run("pipe").out())
                .contains("-XX:AOTCache=" + script.folder + "/startup/")
                .contains("--enable-native-access=ALL-UNNAMED");
    }

    @Test
    void archiveOfAnotherJavaIsLeftAlone() {
        script.withJava("17.0.9", SHOW).warm().withJava("17.0.10", SHOW);

        assertThat(script.run("pipe").out()).startsWith("deskgate: ").doesNotContain("SharedArchiveFile");
    }

    @Test
    void archiveOfOtherJarsIsLeftAlone() throws Exception {
        script.withJava("17.0.9", SHOW).warm();
        Files.setLastModifiedTime(
                script.folder.resolve("lib/deskgate.jar"),
                FileTime.from(Instant.now().plusSeconds(60)));

        assertThat(script.run("pipe").out()).startsWith("deskgate: ").doesNotContain("SharedArchiveFile");
    }

    @Test
    void archiveForFewerJarsIsLeftAlone() throws Exception {
        script.withJava("17.0.9", SHOW).warm();
        var added = script.folder.resolve("lib/added.jar");
        StartScript.write(added, "");
        Files.setLastModifiedTime(added, FileTime.from(Instant.EPOCH));

        assertThat(script.run("pipe").out()).contains("added.jar").doesNotContain("SharedArchiveFile");
    }

    @Test
    void archiveThatBringsJavaDownIsMadeAnew() {
        script.withJava(
                        "17.0.9",
                        "for argument; do archive=${argument#-XX:SharedArchiveFile=};"
                                + " [ \"$archive\" = \"$argument\" ] || ! grep damaged \"$archive\" || kill -s SEGV $$; done",
                        SHOW)
                .warm();
        StartScript.write(archive(), "damaged");

        assertThat(script.run("pipe").code()).isEqualTo(75);
        StartScript.awaitEnd(scratch);

        assertThat(script.run("pipe").out()).contains("SharedArchiveFile");
    }

    @Test
    void tornNotesAreNoReasonToFail() {
        script.withJava("17.0.9", SHOW).warm();
        StartScript.write(archive().resolveSibling("launch"), "/usr/bin/ja");

        assertThat(script.run("pipe").code()).isZero();
    }

    @Test
    void privateFolderServesWhenOursCannotBeWritten() {
        StartScript.write(script.folder.resolve("startup"), "a file in the way");

        assertThat(script.withJava("17.0.9", SHOW).warm().run("pipe").out())
                .contains("-XX:SharedArchiveFile=" + scratch + "/cache/deskgate/");
    }

    @Test
    void nowhereToWriteIsNoReasonToFail() {
        StartScript.write(script.folder.resolve("startup"), "a file in the way");
        StartScript.write(scratch.resolve("cache"), "another");

        var run = script.withJava("17.0.9", SHOW).run("pipe");

        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    private Path archive() {
        var javaFolder =
                script.javaHome.resolve("bin/java").toString().substring(1).replace('/', '-');
        return script.folder.resolve("startup").resolve(javaFolder).resolve("deskgate.jsa");
    }
}
