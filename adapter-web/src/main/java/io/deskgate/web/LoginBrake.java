package io.deskgate.web;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Slows down whoever guesses passwords. Few tries for one account from one network, more for one account from
 * anywhere: a stranger at one place cannot lock an account, one who has many networks can hold it up while he goes on.
 */
final class LoginBrake {
    static final int MOST_FROM_ONE_ADDRESS_FOR_ONE_ACCOUNT = 5;
    static final int MOST_FROM_ONE_ADDRESS = 20;
    static final int MOST_FOR_ONE_ACCOUNT = 50;
    static final Duration MEMORY = Duration.ofMinutes(15);

    /** Who guesses under more names than that pushes out the oldest. */
    static final int MOST_REMEMBERED = 20_000;

    private static final int LONGEST_NAME = 320;

    private final Map<Who, Failures> failures = new LinkedHashMap<>();
    private final Clock clock;

    LoginBrake(Clock clock) {
        this.clock = clock;
    }

    private record Who(String account, String network, int most) {}

    private record Failures(int count, Instant since) {}

    /** Whether a try is to be refused without looking at the password. */
    synchronized boolean holds(String account, String address) {
        return watched(account, address).stream().anyMatch(who -> count(who) >= who.most());
    }

    synchronized void failed(String account, String address) {
        watched(account, address).forEach(this::remember);
    }

    synchronized void succeeded(String account, String address) {
        failures.remove(watched(account, address).get(0));
    }

    private static List<Who> watched(String typed, String address) {
        // No account is called more than that, and what was typed may be a whole form.
        String account = typed.substring(0, Math.min(typed.length(), LONGEST_NAME));
        String network = NumericAddress.network(address);
        return List.of(
                new Who(account, network, MOST_FROM_ONE_ADDRESS_FOR_ONE_ACCOUNT),
                new Who("", network, MOST_FROM_ONE_ADDRESS),
                new Who(account, "", MOST_FOR_ONE_ACCOUNT));
    }

    private int count(Who who) {
        Failures known = failures.get(who);
        return known == null || known.since().plus(MEMORY).isBefore(clock.instant()) ? 0 : known.count();
    }

    private void remember(Who who) {
        int count = count(who);
        Instant since = count == 0 ? clock.instant() : failures.get(who).since();
        failures.put(who, new Failures(count + 1, since));
        if (failures.size() > MOST_REMEMBERED) {
            failures.remove(failures.keySet().iterator().next());
        }
    }
}
