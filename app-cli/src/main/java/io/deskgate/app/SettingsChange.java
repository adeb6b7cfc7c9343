package io.deskgate.app;

import io.deskgate.core.port.SettingsRepository.Answer;
import io.deskgate.core.port.StoredSettings;
import io.deskgate.core.settings.SettingsForm;
import java.util.function.UnaryOperator;

/** Changes what is saved, and says how that went. */
final class SettingsChange {
    private final StoreOption store;
    private final Surroundings surroundings;

    SettingsChange(StoreOption store, Surroundings surroundings) {
        this.store = store;
        this.surroundings = surroundings;
    }

    /** Saves what becomes of the form; answers the exit code. */
    int save(UnaryOperator<SettingsForm> change) {
        try (Wiring wiring = store.open(surroundings)) {
            ThisMachine machine = wiring.machine();
            StoredSettings before = machine.reading(wiring.store()).stored();
            SettingsForm after = Requested.from(() -> change.apply(before.form()));
            return report(Requested.from(() -> machine.saving(wiring.store()).save(after, before.version())));
        }
    }

    private int report(Answer answer) {
        if (answer instanceof Answer.Saved) {
            surroundings.out().println("settings saved");
            return ExitCode.OK;
        }
        surroundings.complain("somebody else saved settings at the same moment, nothing was changed: try again");
        return ExitCode.TRY_LATER;
    }
}
