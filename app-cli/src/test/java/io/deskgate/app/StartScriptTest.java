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

/** What a mail server gets to see of {@code deskgate pipe}, and a person of the other commands. */
class StartScriptTest {
    private static final String READ = "cat >/dev/null";

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
    void storedMessageIsDone() {
        var run = script.withJava("17.0.9", READ, "echo 'deskgate: ticket SUP-1 opened'")
                .warm()
                .run("pipe");

        assertThat(run).isEqualTo(new StartScript.Run(0, "deskgate: ticket SUP-1 opened\n", "", true));
    }

    @Test
    void emptyMessageIsRefused() {
        var run = script.withJava("17.0.9", READ, "echo 'deskgate: empty' >&2", "exit 65")
                .warm()
                .run("pipe");

        assertThat(run).isEqualTo(new StartScript.Run(65, "", "deskgate: empty\n", true));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 64, 66, 70, 71, 73, 75, 77, 78, 99, 100, 111, 126, 127, 128, 134, 137, 143, 255})
    void anyOtherEndIsTriedAgain(int code) {
        var run = script.withJava("17.0.9", READ, "exit " + code).warm().run("pipe");

        assertThat(run.code()).isEqualTo(75);
        assertThat(run.err()).startsWith("deskgate: java ");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 65})
    void codeWithoutAWordOfOursIsTriedAgain(int code) {
        var run = script.withJava("17.0.9", READ, "echo openjdk 17", "exit " + code)
                .warm()
                .run("pipe");

        assertThat(run.code()).isEqualTo(75);
        assertThat(run.out()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"KILL", "TERM", "ABRT", "SEGV", "HUP"})
    void killedJavaIsTriedAgain(String signal) {
        var run = script.withJava("17.0.9", "kill -s " + signal + " $$").warm().run("pipe");

        assertThat(run.code()).isEqualTo(75);
        assertThat(run.err()).startsWith("deskgate: java ").hasLineCount(1);
        assertThat(run.read()).isTrue();
    }

    @Test
    void signalToTheScriptReachesJavaAndIsTriedAgain() {
        var run = script.withJava("17.0.9", "kill -s TERM $PPID", "exec sleep 50")
                .warm()
                .run("pipe");

        assertThat(run.code()).isEqualTo(75);
        assertThat(run.err()).startsWith("deskgate: java was asked to stop");
    }

    @Test
    void storedMessageStaysStoredWhenASignalComesLate() {
        var run = script.withJava(
                        "17.0.9", "trap '' TERM", READ, "kill -s TERM $PPID", "echo 'deskgate: ticket SUP-1 opened'")
                .warm()
                .run("pipe");

        assertThat(run.code()).isZero();
    }

    @Test
    void closedInputIsNamedAsTheReason() {
        var run = script.withJava("17.0.9", READ).warm().shell("exec \"$0\" pipe <&-");

        assertThat(run.err()).startsWith("deskgate: standard input is closed").hasLineCount(1);
    }

    @Test
    void firstWordIsOursWhateverJavaSays() {
        var run = script.withJava("17.0.9", READ, "echo '5.7.1 no'", "echo '4.3.0 later' >&2", "exit 1")
                .warm()
                .run("pipe");

        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("deskgate: ").contains("5.7.1 no").hasLineCount(1);
    }

    @Test
    void chatterOfJavaStaysOutOfTheAnswer() {
        var run = script.withJava("17.0.9", READ, "echo Picked up options", "echo 'deskgate: comment on SUP-1'")
                .warm()
                .run("pipe");

        assertThat(run.out()).isEqualTo("deskgate: comment on SUP-1\n");
        assertThat(run.err()).isEqualTo("deskgate: java: Picked up options\n");
    }

    @Test
    void muchChatterBlocksNobody() {
        var run = script.withJava("17.0.9", READ, "seq 20000", "echo 'deskgate: ticket SUP-1 opened'")
                .warm()
                .run("pipe");

        assertThat(run.code()).isZero();
        assertThat(run.err().length()).isLessThan(300);
    }

    @Test
    void messageAndArgumentsArriveUnchanged() throws Exception {
        var seen = scratch.resolve("seen");
        script.withJava("17.0.9", "cat >'" + seen + "'", "echo deskgate: done; printf '<%s>' \"$@\"")
                .warm();

        var run = script.run("pipe", "--to", "a b", "*", "");

        assertThat(Files.readString(seen)).isEqualTo(StartScript.MESSAGE);
        assertThat(script.run("ticket", "--to", "a b", "*", "").out()).contains("<ticket><--to><a b><*><>");
        assertThat(run.code()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 64, 65, 75, 126, 127, 130, 255})
    void otherCommandsKeepTheirCode(int code) {
        var run = script.withJava("17.0.9", "echo said", "exit " + code).warm().run("ticket", "list");

        assertThat(run.code()).isEqualTo(code);
        assertThat(run.out()).isEqualTo("said\n");
    }

    @Test
    void theWordPipeInATextIsNoCommand() {
        script.withJava("17.0.9", "echo said", "exit 3").warm();

        assertThat(script.run("ticket", "comment", "SUP-1", "the pipe broke").code())
                .isEqualTo(3);
        assertThat(script.run("ticket", "pipe", "x").code()).isEqualTo(3);
        assertThat(script.run("pipe", "--help").code()).isEqualTo(3);
    }

    @Test
    void optionsBeforePipeMakeItNoOtherCommand() {
        script.withJava("17.0.9", READ, "exit 3").warm();

        assertThat(script.run("--verbose", "pipe").code()).isEqualTo(75);
        assertThat(script.run("--home", "/x", "pipe", "--to", "a").code()).isEqualTo(75);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<&-", "<&- >&-", "<&- >&- 2>&-"})
    void closedInputIsNoEmptyMessage(String closed) {
        var run = script.withJava("17.0.9", READ, "echo 'deskgate: empty'", "exit 65")
                .warm()
                .shell("exec \"$0\" pipe " + closed);

        assertThat(run.code()).isEqualTo(75);
    }

    @ParameterizedTest
    @ValueSource(strings = {">&-", "2>&-", ">&- 2>&-", ">/dev/full"})
    void closedOutputHarmsNoMessage(String closed) {
        var open = "for fd in 0 1 2; do [ -e /proc/self/fd/$fd ] || exit 1; done";
        var run = script.withJava("17.0.9", READ, open, "echo 'deskgate: ticket SUP-1 opened'")
                .warm()
                .shell("exec \"$0\" pipe " + closed);

        assertThat(run.code()).isZero();
    }
}
