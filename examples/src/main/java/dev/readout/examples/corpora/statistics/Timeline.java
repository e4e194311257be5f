package dev.readout.examples.corpora.statistics;

import dev.readout.metadata.When;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts per month, shown in steps of a month, a year, ten or a hundred years, whichever gives a readable number of
 * them. An interval counts at its start, or at its end if it has no start. There are at most 240,000 months, because no
 * year has more than four digits.
 */
public final class Timeline<E extends Enum<E>> {
    private static final int MOST_MONTHS = 60;
    private static final int MOST_STEPS = 200;
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("(-?\\d{4})(?:-(\\d{2}))?.*");

    private final Class<E> type;
    private final TreeMap<YearMonth, Tally<E>> byMonth = new TreeMap<>();
    private final TreeMap<Integer, Tally<E>> byYearOnly = new TreeMap<>();
    private long withoutTime;

    /** A month, or some years. */
    public record Step<E extends Enum<E>>(String name, Tally<E> tally) {}

    Timeline(Class<E> type) {
        this.type = type;
    }

    void add(Optional<When> time, Tally<E> tally) {
        Optional<When> single = time.flatMap(when -> when.start().or(when::end));
        if (single.isEmpty()) {
            withoutTime += tally.total();
            return;
        }
        Matcher parts = YEAR_AND_MONTH.matcher(single.get().toString());
        if (!parts.matches()) {
            throw new IllegalStateException("expected a time that starts with a year: " + single.get());
        }
        int year = Integer.parseInt(parts.group(1));
        if (single.get().precision() == ChronoUnit.YEARS) {
            byYearOnly.computeIfAbsent(year, key -> new Tally<>(type)).addAll(tally);
        } else {
            YearMonth month = YearMonth.of(year, Integer.parseInt(parts.group(2)));
            byMonth.computeIfAbsent(month, key -> new Tally<>(type)).addAll(tally);
        }
    }

    /** Returns how many have no time. */
    public long withoutTime() {
        return withoutTime;
    }

    /** Returns how many have only a year, and are left out of steps of a month. */
    public long withoutMonth() {
        return isByMonth()
                ? byYearOnly.values().stream().mapToLong(Tally::total).sum()
                : 0;
    }

    /** Returns whether a step is a month. */
    public boolean isByMonth() {
        return !byMonth.isEmpty() && months() <= MOST_MONTHS && (byYearOnly.isEmpty() || years() <= MOST_MONTHS / 12);
    }

    /** Returns how many years a step has, if it is not a month. */
    public int yearsPerStep() {
        return years() <= MOST_STEPS ? 1 : years() <= 10 * MOST_STEPS ? 10 : 100;
    }

    private int months() {
        return (int) byMonth.firstKey().until(byMonth.lastKey(), ChronoUnit.MONTHS) + 1;
    }

    private int years() {
        return lastYear() - firstYear() + 1;
    }

    private int firstYear() {
        return Math.min(
                byMonth.isEmpty() ? Integer.MAX_VALUE : byMonth.firstKey().getYear(),
                byYearOnly.isEmpty() ? Integer.MAX_VALUE : byYearOnly.firstKey());
    }

    private int lastYear() {
        return Math.max(
                byMonth.isEmpty() ? Integer.MIN_VALUE : byMonth.lastKey().getYear(),
                byYearOnly.isEmpty() ? Integer.MIN_VALUE : byYearOnly.lastKey());
    }

    /** Returns the steps from the first time to the last one, including those in which there is nothing. */
    public List<Step<E>> steps() {
        List<Step<E>> steps = new ArrayList<>();
        if (byMonth.isEmpty() && byYearOnly.isEmpty()) {
            return steps;
        }
        if (isByMonth()) {
            for (YearMonth month = byMonth.firstKey(); !month.isAfter(byMonth.lastKey()); month = month.plusMonths(1)) {
                steps.add(new Step<>(month.toString(), byMonth.getOrDefault(month, new Tally<>(type))));
            }
            return steps;
        }
        int perStep = yearsPerStep();
        for (int year = Math.floorDiv(firstYear(), perStep) * perStep; year <= lastYear(); year += perStep) {
            int last = year + perStep - 1;
            Tally<E> tally = new Tally<>(type);
            byMonth.subMap(YearMonth.of(year, 1), true, YearMonth.of(last, 12), true)
                    .values()
                    .forEach(tally::addAll);
            byYearOnly.subMap(year, true, last, true).values().forEach(tally::addAll);
            steps.add(new Step<>(perStep == 1 ? Integer.toString(year) : year + "–" + last, tally));
        }
        return steps;
    }
}
