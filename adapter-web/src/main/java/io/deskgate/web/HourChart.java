package io.deskgate.web;

import io.deskgate.core.port.LedgerEntry;
import io.deskgate.core.port.LedgerFilter.Kind;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many messages came in each of the last hours and what became of them, drawn as bars.
 *
 * @param most the highest bar stands for this many
 */
record HourChart(List<Hour> hours, int most) {
    static final int HOURS = 24;
    static final int WIDTH = 960;
    static final int HEIGHT = 140;
    static final int FLOOR = 116;

    private static final int ROOF = 8;
    private static final int STEP = WIDTH / HOURS;
    private static final int GAP = 8;
    private static final List<Kind> SHOWN = List.of(Kind.TICKET, Kind.COMMENT, Kind.IGNORED, Kind.QUARANTINED);

    /** One hour and its counts. */
    record Hour(Instant begin, Map<Kind, Integer> counts) {
        int total() {
            return SHOWN.stream().mapToInt(kind -> counts.getOrDefault(kind, 0)).sum();
        }
    }

    /** A piece of a bar. */
    record Bar(String style, int x, int y, int width, int height) {}

    static HourChart of(List<LedgerEntry> arrived, Instant now) {
        Instant first = now.truncatedTo(ChronoUnit.HOURS).minus(Duration.ofHours(HOURS - 1L));
        List<Hour> hours = new ArrayList<>();
        for (int i = 0; i < HOURS; i++) {
            hours.add(new Hour(first.plus(Duration.ofHours(i)), new EnumMap<>(Kind.class)));
        }
        for (LedgerEntry entry : arrived) {
            long hour = Duration.between(first, entry.receivedAt()).toHours();
            if (!entry.receivedAt().isBefore(first) && hour < HOURS) {
                hours.get((int) hour).counts().merge(ArrivedRow.of(entry).kind(), 1, Integer::sum);
            }
        }
        return new HourChart(hours, hours.stream().mapToInt(Hour::total).max().orElse(0));
    }

    boolean isEmpty() {
        return most == 0;
    }

    int total(Kind kind) {
        return hours.stream()
                .mapToInt(hour -> hour.counts().getOrDefault(kind, 0))
                .sum();
    }

    int xOf(int hour) {
        return hour * STEP + GAP / 2;
    }

    List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < hours.size(); i++) {
            int y = FLOOR;
            for (Kind kind : SHOWN) {
                int height = heightOf(hours.get(i).counts().getOrDefault(kind, 0));
                y -= height;
                bars.add(new Bar(styleOf(kind), xOf(i), y, STEP - GAP, height));
            }
        }
        bars.removeIf(bar -> bar.height() == 0);
        return bars;
    }

    /** Something is never drawn as nothing. */
    private int heightOf(int count) {
        return count == 0 ? 0 : Math.max(2, count * (FLOOR - ROOF) / most);
    }

    private static String styleOf(Kind kind) {
        return switch (kind) {
            case TICKET -> "tickets";
            case COMMENT -> "comments";
            case IGNORED, WAITING, HELD -> "ignored";
            case QUARANTINED -> "quarantine";
        };
    }
}
