package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which Java the start script takes, and how it finds its own folder. */
class StartScriptJavaTest {
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

    @Test
    void withoutJavaTheMessageIsReadAndTriedAgain() {
        var run = script.run("pipe");

        assertThat(run.code()).isEqualTo(75);
        assertThat(run.err()).startsWith("deskgate: DESKGATE_JAVA_HOME=").hasLineCount(1);
        assertThat(run.read()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.8.0_402", "11.0.2", "16"})
    void oldJavaIsTriedAgain(String version) {
        var run = script.withJava(version, SHOW).run("pipe");

        assertThat(run.code()).isEqualTo(75);
        assertThat(run.err()).contains("is Java " + version).hasLineCount(1);
        assertThat(run.read()).isTrue();
    }

    @Test
    void javaThatDoesNotRunIsTriedAgain() throws Exception {
        script.withJava("17.0.9", SHOW);
        Files.delete(script.javaHome.resolve("release"));
        StartScript.executable(script.javaHome.resolve("bin/java"), "not a program");

        var run = script.run("pipe");

        assertThat(run.code()).isEqualTo(75);
        assertThat(run.err()).contains("is broken");
    }

    @Test
    void javaOnThePathWillDo() {
        script.withJava("21", SHOW)
                .without("DESKGATE_JAVA_HOME")
                .with("JAVA_HOME", "/nowhere")
                .with("PATH", script.javaHome.resolve("bin") + ":/usr/bin:/bin");

        assertThat(script.warm().run("pipe").code()).isZero();
    }

    @Test
    void missingJarsAreTriedAgain() throws Exception {
        Files.delete(script.withJava("17.0.9", SHOW).folder.resolve("lib/deskgate.jar"));

        var run = script.run("pipe");

        assertThat(run.code()).isEqualTo(75);
        assertThat(run.err()).startsWith("deskgate: there is no program in ");
        assertThat(run.read()).isTrue();
    }

    @Test
    void optionsOfTheSurroundingsStayOutAndOursComeIn() {
        script.withJava("17.0.9", "cat >/dev/null; echo \"deskgate: $JAVA_TOOL_OPTIONS $*\"")
                .with("JAVA_TOOL_OPTIONS", "-Dnot=wanted")
                .with("DESKGATE_JAVA_OPTS", "-Xmx256m /et?");

        assertThat(script.warm().run("pipe").out())
                .contains(" -Xmx256m /et? -cp ")
                .doesNotContain("wanted");
    }

    @Test
    void linkToTheScriptFindsItsFolder() throws Exception {
        script.withJava("17.0.9", SHOW).warm();
        var link = Files.createSymbolicLink(scratch.resolve("link"), Path.of("opt/desk gate/bin/deskgate"));

        assertThat(script.shell("exec '" + link + "' pipe").code()).isZero();
        assertThat(script.shell("cd '" + scratch + "' && exec ./link pipe").code())
                .isZero();
        assertThat(script.shell("PATH=\"${0%/*}:$PATH\" && exec deskgate pipe").code())
                .isZero();
    }
}
