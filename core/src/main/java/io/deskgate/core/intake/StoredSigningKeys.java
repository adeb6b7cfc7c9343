package io.deskgate.core.intake;

import io.deskgate.core.port.SettingsRepository;
import io.deskgate.core.port.SettingsRepository.Answer;
import io.deskgate.core.port.SigningKeys;
import io.deskgate.core.port.StoredSettings;
import io.deskgate.core.port.TemporaryFailure;
import io.deskgate.core.settings.Catalogue;
import io.deskgate.core.settings.Secret;
import io.deskgate.core.settings.Setting;
import io.deskgate.core.settings.Setting.Own;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.StringTokenizer;
import java.util.random.RandomGenerator;

/** The keys among the settings. Who needs them first makes one; of two at once, one makes it for both. */
public final class StoredSigningKeys implements SigningKeys {
    private static final int KEY_BYTES = 32;
    private static final int MOST_TRIES = 10;

    private final SettingsRepository settings;
    private final RandomGenerator random;

    /** Keeps them in {@code settings}; {@code random} must not be foreseeable. */
    public StoredSigningKeys(SettingsRepository settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
    }

    @Override
    public List<Secret> keys() {
        StoredSettings stored = settings.read();
        for (int tries = 0; tries < MOST_TRIES; tries++) {
            List<Secret> keys = keys(stored);
            if (!keys.isEmpty()) {
                return keys;
            }
            stored = stored(stored);
        }
        String text = "the settings are being saved again and again: try later";
        throw new TemporaryFailure(text, new IllegalStateException(text));
    }

    private static List<Secret> keys(StoredSettings stored) {
        List<Secret> keys = new ArrayList<>();
        if (stored.form().choice(Catalogue.SIGNING_KEYS) instanceof Own<Secret> own) {
            StringTokenizer words = new StringTokenizer(own.value().reveal());
            while (words.hasMoreTokens()) {
                keys.add(Secret.of(words.nextToken()));
            }
        }
        return keys;
    }

    /** The settings with a new key, or as somebody else saved them in this moment. */
    private StoredSettings stored(StoredSettings before) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        Secret key = Secret.of(HexFormat.of().formatHex(bytes));
        StoredSettings with =
                new StoredSettings(before.form().with(Catalogue.SIGNING_KEYS, Setting.own(key)), before.version());
        Answer answer = settings.save(with.form(), before.version());
        return answer instanceof Answer.ChangedMeanwhile changed ? changed.now() : with;
    }
}
