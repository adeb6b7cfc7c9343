package io.deskgate.web;

import io.deskgate.core.desk.ReadSettings;
import io.deskgate.core.desk.SaveSettings;
import io.deskgate.core.mailbox.Finding;
import io.deskgate.core.port.BranchRepository;
import io.deskgate.core.port.SettingsRepository.Answer.ChangedMeanwhile;
import io.deskgate.core.port.StoredSettings;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.MailboxLogIn;
import io.deskgate.core.settings.SettingsForm;
import io.deskgate.web.Answer.GoTo;
import io.deskgate.web.Answer.Page;
import java.util.List;
import java.util.Map;

/** The screen Configuration › Channels. */
final class ChannelsPages {
    static final String PATH = "/configuration/channels";

    private final ReadSettings readSettings;
    private final SaveSettings saveSettings;
    private final BranchRepository branches;
    private final ConnectionTests tests;

    ChannelsPages(
            ReadSettings readSettings, SaveSettings saveSettings, BranchRepository branches, ConnectionTests tests) {
        this.readSettings = readSettings;
        this.saveSettings = saveSettings;
        this.branches = branches;
        this.tests = tests;
    }

    Answer show(Visit visit) {
        StoredSettings stored = readSettings.stored();
        Map<String, SettingField> fields = ChannelsForm.savedFields(stored.form(), readSettings.inForce(stored.form()));
        return page(visit, 200, stored.version(), fields, "", List.of());
    }

    /** Tries what was typed, and saves nothing. */
    Answer test(Visit visit) {
        StoredSettings stored = readSettings.stored();
        ChannelsForm form = new ChannelsForm(visit.form(), stored.form(), usesTokens(stored.form()));
        form.keepSecretsFromOthersThan(stored.form());
        if (!form.isRight()) {
            return again(visit, 422, version(visit), form, "Nothing was tested: see below what is wrong.");
        }
        List<Finding> findings = tests.test(form.choices()).findings();
        return page(visit, 200, version(visit), form.fields(readSettings.inForce()), "", findings);
    }

    Answer save(Visit visit) {
        StoredSettings stored = readSettings.stored();
        ChannelsForm form = new ChannelsForm(visit.form(), stored.form(), usesTokens(stored.form()));
        if (!form.isRight()) {
            return again(visit, 422, version(visit), form, "Nothing was saved: see below what is wrong.");
        }
        if (saveSettings.save(form.choices(), version(visit)) instanceof ChangedMeanwhile changed) {
            return again(
                    visit,
                    409,
                    changed.now().version(),
                    form,
                    "Nothing was saved: somebody else saved meanwhile. Save Settings again to replace their choices"
                            + " with these, or Restore Saved Values to see theirs.");
        }
        visit.session().leaveNotice("Settings saved.");
        return new GoTo(PATH);
    }

    private Answer again(Visit visit, int status, long version, ChannelsForm form, String complaint) {
        return page(visit, status, version, form.fields(readSettings.inForce()), complaint, List.of());
    }

    private Answer page(
            Visit visit,
            int status,
            long version,
            Map<String, SettingField> fields,
            String complaint,
            List<Finding> findings) {
        Frame frame = visit.frame("Channels", Section.CHANNELS);
        return new Page(
                status,
                "channels",
                new ChannelsPage(
                        frame,
                        version,
                        fields,
                        usesTokens(readSettings.stored().form()),
                        branches.all(),
                        complaint,
                        findings));
    }

    private boolean usesTokens(SettingsForm form) {
        return readSettings.inForce(form).value(Catalogue.EMAIL_AUTH) == MailboxLogIn.OAUTH;
    }

    private static long version(Visit visit) {
        try {
            return Long.parseLong(visit.form().get("version"));
        } catch (NumberFormatException noVersion) {
            return -1;
        }
    }
}
