package io.deskgate.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each mail is a process of its own: it loads only what the message needs. */
class LoadedClassesTest {
    @TempDir
    Path folder;

    @Test
    void aFirstPlainMessageNeedsNoWordTablesAndNoHtmlParser() throws IOException, InterruptedException {
        assertThat(loadedBy("first-message.eml"))
                .contains("io.deskgate.core.intake.ReceiveEmail")
                .doesNotContain("io.deskgate.core.reply.", "org.jsoup.", "picocli.");
    }

    @Test
    void whatAMessageAsksAndTellsTheDatabaseIsNotPutInAChainOfSteps() throws IOException, InterruptedException {
        loadedBy("html-with-files.eml");

        assertThat(loadedBy("first-message.eml") + loadedBy("reply.eml"))
                .contains(
                        "org.jooq.impl.SelectQueryImpl",
                        "org.jooq.impl.InsertQueryImpl",
                        "org.jooq.impl.UpdateQueryImpl")
                .doesNotContain("org.jooq.impl.SelectImpl", "org.jooq.impl.InsertImpl", "org.jooq.impl.UpdateImpl");
    }

    @Test
    void aNewTicketNeedsNoJoin() throws IOException, InterruptedException {
        loadedBy("html-with-files.eml");

        assertThat(loadedBy("first-message.eml")).doesNotContain("org.jooq.impl.Join ", "org.jooq.impl.LeftJoin ");
        assertThat(loadedBy("reply.eml")).contains("org.jooq.impl.Join ");
    }

    @Test
    void aPlainMessageNeedsNeitherMigrationsNorTheEqualsOfARecord() throws IOException, InterruptedException {
        loadedBy("html-with-files.eml");

        assertThat(loadedBy("first-message.eml")).doesNotContain("org.flywaydb.", "java.lang.runtime.ObjectMethods ");
    }

    @Test
    void aReplyIsTrimmed() throws IOException, InterruptedException {
        loadedBy("first-message.eml");

        assertThat(loadedBy("reply.eml")).contains("io.deskgate.core.reply.ReplyTrimmer");
    }

    private String loadedBy(String sample) throws IOException, InterruptedException {
        Path log = folder.resolve(sample + ".log");
        ProcessBuilder pipe = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Main.class.getName(),
                        "pipe")
                .redirectInput(Path.of("..", "samples", sample).toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        pipe.environment().put("DESKGATE_DB", folder.resolve("desk.db").toString());
        assertThat(pipe.start().waitFor()).isZero();
        return Files.readString(log);
    }
}
