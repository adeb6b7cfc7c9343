package io.deskgate.pipe;

import org.bouncycastle.crypto.generators.Argon2BytesGenerator;

/** Breaks on purpose: Bouncy Castle outside its home. */
public final class PlantedSourceHashes {
    Object hash(Argon2BytesGenerator generator) {
        return generator;
    }
}
