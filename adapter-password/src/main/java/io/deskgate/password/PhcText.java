package io.deskgate.password;

import java.util.Base64;
import java.util.Optional;
import java.util.StringTokenizer;

/** The text form that other programs use too: {@code $argon2id$v=19$m=65536,t=3,p=1$SALT$HASH}. */
record PhcText(Costs costs, byte[] salt, byte[] hash) {
    private static final String BEGIN = "$argon2id$v=" + Argon2.VERSION + "$";
    private static final int LEAST_BYTES = 8;
    private static final int MOST_BYTES = 128;

    static Optional<PhcText> parse(String text) {
        if (!text.startsWith(BEGIN)) {
            return Optional.empty();
        }
        StringTokenizer parts = new StringTokenizer(text.substring(BEGIN.length()), "$");
        try {
            return parts.countTokens() == 3 ? Optional.of(read(parts)) : Optional.empty();
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    private static PhcText read(StringTokenizer parts) {
        StringTokenizer numbers = new StringTokenizer(parts.nextToken(), ",");
        if (numbers.countTokens() != 3) {
            throw new IllegalArgumentException("costs are m, t and p");
        }
        Costs costs = new Costs(number("m=", numbers), number("t=", numbers), number("p=", numbers));
        return new PhcText(costs, bytes(parts.nextToken()), bytes(parts.nextToken()));
    }

    private static int number(String name, StringTokenizer numbers) {
        String pair = numbers.nextToken();
        if (!pair.startsWith(name)) {
            throw new IllegalArgumentException("expected " + name);
        }
        return Integer.parseInt(pair.substring(name.length()));
    }

    private static byte[] bytes(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length < LEAST_BYTES || bytes.length > MOST_BYTES) {
            throw new IllegalArgumentException("salt and hash have 8 to 128 bytes");
        }
        return bytes;
    }

    @Override
    public String toString() {
        Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
        return BEGIN + "m=" + costs.memory() + ",t=" + costs.passes() + ",p=" + costs.lanes() + "$"
                + encoder.encodeToString(salt) + "$" + encoder.encodeToString(hash);
    }
}
