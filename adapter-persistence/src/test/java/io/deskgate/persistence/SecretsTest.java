package io.deskgate.persistence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.deskgate.core.port.PermanentFailure;
import io.deskgate.core.port.SettingsRepository;
import io.deskgate.core.port.SettingsRepository.Answer.Saved;
import io.deskgate.core.port.StoredSettings;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Secret;
import io.deskgate.core.settings.Setting;
import io.deskgate.core.settings.Setting.Own;
import io.deskgate.core.settings.SettingsForm;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the database and beside it when a password was saved. */
class SecretsTest {
    private static final String PASSWORD = "correct horse battery";

    @TempDir
    Path folder;

    private Path keyFile;
    private TicketStore store;

    @BeforeEach
    void aStoreWithAPassword() {
        keyFile = folder.resolve("keys/deskgate.key");
        store = TicketStore.open("jdbc:sqlite:" + folder.resolve("desk.db"), StoreDesk.NOON);
        save(SettingsForm.ALL_DEFAULTS.with(Catalogue.EMAIL_PASSWORD, Setting.own(Secret.of(PASSWORD))));
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void noFileOfTheDatabaseHoldsThePassword() throws IOException {
        store.close();

        assertThat(Files.readString(folder.resolve("desk.db"), StandardCharsets.ISO_8859_1))
                .contains("email.password")
                .doesNotContain(PASSWORD);
    }

    @Test
    void aSecretThatChangesByItselfIsLockedToo() throws IOException {
        store.keptSecrets(keyFile).keep("main", Secret.of("a refresh token"));
        store.close();

        assertThat(Files.readString(folder.resolve("desk.db"), StandardCharsets.ISO_8859_1))
                .doesNotContain("a refresh token");
    }

    @Test
    void nobodyElseMayReadTheKey() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile)))
                .isEqualTo("rw-------");
        assertThat(keyFile.getParent()).isDirectoryContaining(file -> file.equals(keyFile));
        assertThat(keyFile.getParent().toFile().list()).hasSize(1);
    }

    @Test
    void thePasswordIsLockedAnewEachTime() {
        SecretBox box = new SecretBox(keyFile);

        assertThat(box.lock("a", PASSWORD)).isNotEqualTo(box.lock("a", PASSWORD));
    }

    @Test
    void aLockedTextIsOfUseUnderItsOwnNameOnly() {
        SecretBox box = new SecretBox(keyFile);
        String locked = box.lock("email.password", PASSWORD);

        assertThat(box.unlock("email.password", locked)).isEqualTo(PASSWORD);
        assertThatThrownBy(() -> box.unlock("other", locked)).isInstanceOf(PermanentFailure.class);
    }

    @Test
    void whatWasTamperedWithIsNotOpened() {
        SecretBox box = new SecretBox(keyFile);
        String locked = box.lock("a", PASSWORD);

        assertThatThrownBy(() -> box.unlock("a", locked.replace(':', ';'))).isInstanceOf(PermanentFailure.class);
        assertThatThrownBy(() -> box.unlock("a", "plain")).isInstanceOf(PermanentFailure.class);
    }

    @Test
    void withoutTheKeyEverythingElseCanBeReadAndSaved() throws IOException {
        Files.delete(keyFile);

        save(read().form().withText(Catalogue.EMAIL_PORT, "1143"));

        assertThat(read().form().choice(Catalogue.EMAIL_PORT)).isEqualTo(Setting.own(1143));
        assertThatThrownBy(this::password)
                .isInstanceOf(PermanentFailure.class)
                .hasMessageContaining(keyFile.toString());
    }

    @Test
    void aLostKeyIsOvercomeByANewPassword() throws IOException {
        Files.delete(keyFile);

        save(read().form().with(Catalogue.EMAIL_PASSWORD, Setting.own(Secret.of("new"))));

        assertThat(password()).isEqualTo("new");
    }

    @Test
    void aFileThatHoldsNoKeyIsNamed() throws IOException {
        Files.writeString(keyFile, "c2hvcnQ=");

        assertThatThrownBy(this::password).hasMessageContainingAll(keyFile.toString(), "32 bytes");
    }

    private String password() {
        return ((Own<Secret>) read().form().choice(Catalogue.EMAIL_PASSWORD))
                .value()
                .reveal();
    }

    private StoredSettings read() {
        return store.settings(keyFile).read();
    }

    private void save(SettingsForm form) {
        SettingsRepository settings = store.settings(keyFile);
        assertThat(settings.save(form, settings.read().version())).isInstanceOf(Saved.class);
    }
}
