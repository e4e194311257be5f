package dev.readout.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import nl.jqno.equalsverifier.EqualsVerifier;
import nl.jqno.equalsverifier.Warning;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WhenTest {
    private static final String END_OF_DAY = "T23:59:59.999999999Z";

    /** The examples of the Library of Congress, in their original order, with their meaning in UTC. */
    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
                    # Level 0: Date
                    1985-04-12, 1985-04-12, 1985-04-12
                    1985-04, 1985-04-01, 1985-04-30
                    1985, 1985-01-01, 1985-12-31
                    # Level 0: Date and Time
                    1985-04-12T23:20:30, 1985-04-12T23:20:30Z, 1985-04-12T23:20:30Z
                    1985-04-12T23:20:30Z, 1985-04-12T23:20:30Z, 1985-04-12T23:20:30Z
                    1985-04-12T23:20:30-04, 1985-04-13T03:20:30Z, 1985-04-13T03:20:30Z
                    1985-04-12T23:20:30+04:30, 1985-04-12T18:50:30Z, 1985-04-12T18:50:30Z
                    # Level 0: Time Interval
                    1964/2008, 1964-01-01, 2008-12-31
                    2004-06/2006-08, 2004-06-01, 2006-08-31
                    2004-02-01/2005-02-08, 2004-02-01, 2005-02-08
                    2004-02-01/2005-02, 2004-02-01, 2005-02-28
                    2004-02-01/2005, 2004-02-01, 2005-12-31
                    2005/2006-02, 2005-01-01, 2006-02-28
                    # Level 1: Qualification of a date
                    1984?, 1984-01-01, 1984-12-31
                    2004-06~, 2004-06-01, 2004-06-30
                    2004-06-11%, 2004-06-11, 2004-06-11
                    # Level 1: Extended Interval
                    1985-04-12/.., 1985-04-12, none
                    1985-04/.., 1985-04-01, none
                    1985/.., 1985-01-01, none
                    ../1985-04-12, none, 1985-04-12
                    ../1985-04, none, 1985-04-30
                    ../1985, none, 1985-12-31
                    1985-04-12/, 1985-04-12, none
                    1985-04/, 1985-04-01, none
                    1985/, 1985-01-01, none
                    /1985-04-12, none, 1985-04-12
                    /1985-04, none, 1985-04-30
                    /1985, none, 1985-12-31
                    # Level 1: Negative calendar year
                    -1985, -1985-01-01, -1985-12-31
                    # Further cases of the same forms
                    0000, 0000-01-01, 0000-12-31
                    9999, 9999-01-01, 9999-12-31
                    -9999, -9999-01-01, -9999-12-31
                    -0001-02, -0001-02-01, -0001-02-28
                    0000-02, 0000-02-01, 0000-02-29
                    1900-02, 1900-02-01, 1900-02-28
                    2000-02-29, 2000-02-29, 2000-02-29
                    -1985-04-12T23:20:30+04:30, -1985-04-12T18:50:30Z, -1985-04-12T18:50:30Z
                    1984~/2004-06, 1984-01-01, 2004-06-30
                    1984/2004-06~, 1984-01-01, 2004-06-30
                    -1984?/2004%, -1984-01-01, 2004-12-31
                    1984-06-02?/2004-08-08~, 1984-06-02, 2004-08-08
                    1984-06-02?/, 1984-06-02, none
                    -1000/-0999, -1000-01-01, -0999-12-31
                    2005-07-25T10:10:10Z/2006-01-01T10:10:10+01, 2005-07-25T10:10:10Z, 2006-01-01T09:10:10Z
                    2005-07-25T10:10:10/2005-07-25, 2005-07-25T10:10:10Z, 2005-07-25
                    2005-07-25T10:10:10Z/.., 2005-07-25T10:10:10Z, none
                    /2005-07-25T10:10:10, none, 2005-07-25T10:10:10Z
                    2005-07-25T00:00:00, 2005-07-25T00:00:00Z, 2005-07-25T00:00:00Z
                    2005-07-25T23:59:59+18:00, 2005-07-25T05:59:59Z, 2005-07-25T05:59:59Z
                    2005-07-25T00:00:00-18, 2005-07-25T18:00:00Z, 2005-07-25T18:00:00Z
                    2005-07-25T00:00:00-00:01, 2005-07-25T00:01:00Z, 2005-07-25T00:01:00Z
                    2005-07-25T00:00:00+00, 2005-07-25T00:00:00Z, 2005-07-25T00:00:00Z
                    """)
    void hasTheBoundsOfWhatIsWritten(String edtf, String earliest, String latest) {
        When when = When.parse(edtf);
        assertThat(when).hasToString(edtf);
        assertThat(when.earliest(ZoneOffset.UTC)).isEqualTo(instant(earliest, "T00:00:00Z"));
        assertThat(when.latest(ZoneOffset.UTC)).isEqualTo(instant(latest, END_OF_DAY));
    }

    private static Optional<Instant> instant(String dateOrInstant, String timeOfDay) {
        return Optional.ofNullable(dateOrInstant)
                .map(text -> Instant.parse(text.endsWith("Z") ? text : text + timeOfDay));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    # An ordinary day, and times with their own offset
                    2024-07-11, America/New_York, 2024-07-11T04:00:00Z, 2024-07-12T03:59:59.999999999Z
                    2024, Asia/Jerusalem, 2023-12-31T22:00:00Z, 2024-12-31T21:59:59.999999999Z
                    2024-07-11T10:00:00+03, America/New_York, 2024-07-11T07:00:00Z, 2024-07-11T07:00:00Z
                    2024-03-31T02:30:00Z, Europe/Berlin, 2024-03-31T02:30:00Z, 2024-03-31T02:30:00Z
                    # 02:00 to 03:00 is skipped
                    2024-03-31T01:59:59, Europe/Berlin, 2024-03-31T00:59:59Z, 2024-03-31T00:59:59Z
                    2024-03-31T02:30:00, Europe/Berlin, 2024-03-31T01:30:00Z, 2024-03-31T01:30:00Z
                    2024-03-31T03:00:00, Europe/Berlin, 2024-03-31T01:00:00Z, 2024-03-31T01:00:00Z
                    2024-03-31, Europe/Berlin, 2024-03-30T23:00:00Z, 2024-03-31T21:59:59.999999999Z
                    # 02:00 to 03:00 occurs twice
                    2024-10-27T01:59:59, Europe/Berlin, 2024-10-26T23:59:59Z, 2024-10-26T23:59:59Z
                    2024-10-27T02:30:00, Europe/Berlin, 2024-10-27T00:30:00Z, 2024-10-27T01:30:00Z
                    2024-10-27T03:00:00, Europe/Berlin, 2024-10-27T02:00:00Z, 2024-10-27T02:00:00Z
                    2024-10-27, Europe/Berlin, 2024-10-26T22:00:00Z, 2024-10-27T22:59:59.999999999Z
                    2024-10-27T02:30:00/2024-10-27T02:30:00, Europe/Berlin, 2024-10-27T00:30:00Z, 2024-10-27T01:30:00Z
                    # 00:00 to 01:00 is skipped
                    2018-11-03, America/Sao_Paulo, 2018-11-03T03:00:00Z, 2018-11-04T02:59:59.999999999Z
                    2018-11-04, America/Sao_Paulo, 2018-11-04T03:00:00Z, 2018-11-05T01:59:59.999999999Z
                    2018-11-04T00:00:00, America/Sao_Paulo, 2018-11-04T03:00:00Z, 2018-11-04T03:00:00Z
                    2018-11-04T00:30:00, America/Sao_Paulo, 2018-11-04T03:30:00Z, 2018-11-04T03:30:00Z
                    # 23:00 to 24:00 occurs twice
                    2018-02-17, America/Sao_Paulo, 2018-02-17T02:00:00Z, 2018-02-18T02:59:59.999999999Z
                    2018-02-18, America/Sao_Paulo, 2018-02-18T03:00:00Z, 2018-02-19T02:59:59.999999999Z
                    # 00:00 to 01:00 occurs twice
                    2024-11-02, America/Havana, 2024-11-02T04:00:00Z, 2024-11-03T03:59:59.999999999Z
                    2024-11-03, America/Havana, 2024-11-03T04:00:00Z, 2024-11-04T04:59:59.999999999Z
                    # At 00:01 the clock goes back into the previous day, which therefore ends after the next one starts
                    2010-11-06, America/St_Johns, 2010-11-06T02:30:00Z, 2010-11-07T03:29:59.999999999Z
                    2010-11-07, America/St_Johns, 2010-11-07T02:30:00Z, 2010-11-08T03:29:59.999999999Z
                    # 23:30 to 00:30 is skipped
                    1919-03-30, America/Toronto, 1919-03-30T05:00:00Z, 1919-03-31T04:29:59.999999999Z
                    1919-03-31, America/Toronto, 1919-03-31T04:30:00Z, 1919-04-01T03:59:59.999999999Z
                    # A whole day is skipped
                    2011-12-29, Pacific/Apia, 2011-12-29T10:00:00Z, 2011-12-30T09:59:59.999999999Z
                    2011-12-30, Pacific/Apia, 2011-12-30T10:00:00Z, 2011-12-30T10:00:00Z
                    2011-12-31, Pacific/Apia, 2011-12-30T10:00:00Z, 2011-12-31T09:59:59.999999999Z
                    """)
    void takesTheZoneWhereNoOffsetIsWritten(String edtf, ZoneId zone, Instant earliest, Instant latest) {
        assertThat(When.parse(edtf).earliest(zone)).hasValue(earliest);
        assertThat(When.parse(edtf).latest(zone)).hasValue(latest);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Europe/Berlin", "America/Sao_Paulo", "America/St_Johns", "Pacific/Apia", "Africa/Monrovia"})
    void isEarliestBeforeItIsLatestEveryDay(ZoneId zone) {
        Instant before = Instant.MIN;
        for (LocalDate date = LocalDate.of(1900, 1, 1); date.getYear() < 2030; date = date.plusDays(1)) {
            When when = When.of(date);
            Instant earliest = when.earliest(zone).orElseThrow();
            Instant latest = when.latest(zone).orElseThrow();
            assertThat(earliest).isBeforeOrEqualTo(latest).isAfterOrEqualTo(before);
            before = earliest;
            if (latest.isAfter(earliest)) {
                assertThat(earliest.atZone(zone).toLocalDate()).isEqualTo(date);
                assertThat(earliest.minusNanos(1).atZone(zone).toLocalDate()).isBefore(date);
                assertThat(latest.atZone(zone).toLocalDate()).isEqualTo(date);
                assertThat(latest.plusNanos(1).atZone(zone).toLocalDate()).isAfter(date);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiterString = " -> ", textBlock = """
                    2001-21 -> have its month between 01 and 12; seasons are not supported
                    -2001-24~ -> have its month between 01 and 12; seasons are not supported
                    2001-34 -> have its month between 01 and 12; seasons are not supported
                    2001-13 -> have its month between 01 and 12
                    2001-00 -> have its month between 01 and 12
                    2001-21-01 -> have its month between 01 and 12
                    2001-02-29 -> have its day between 01 and 28
                    1900-02-29? -> have its day between 01 and 28
                    2000-02-30 -> have its day between 01 and 29
                    2001-04-31 -> have its day between 01 and 30
                    2001-01-00 -> have its day between 01 and 31
                    2001-02-03T24:00:00 -> have its hour between 00 and 23
                    2001-02-03T09:60:00 -> have its minute between 00 and 59
                    2016-12-31T23:59:60Z -> have its second between 00 and 59
                    2001-02-03T09:30 -> have hours, minutes and seconds (hh:mm:ss) after T
                    2001-02-03T09:30Z -> have hours, minutes and seconds (hh:mm:ss) after T
                    2001-02-03T09+01:00 -> have hours, minutes and seconds (hh:mm:ss) after T
                    2001-02-03T -> have hours, minutes and seconds (hh:mm:ss) after T
                    2001-02-03T9:30:01 -> have hours, minutes and seconds (hh:mm:ss) after T
                    2001-02-03T09:30:01.5 -> have whole seconds; fractions are not supported
                    2001-02-03T09:30:01,5Z -> have whole seconds; fractions are not supported
                    2001-02-03T09:30:01-00:00 -> have Z, +00 or +00:00 for UTC, not a minus sign
                    2001-02-03T09:30:01-00 -> have Z, +00 or +00:00 for UTC, not a minus sign
                    2001-02-03T09:30:01+18:01 -> have its offset between -18:00 and +18:00, with minutes up to 59
                    2001-02-03T09:30:01-19 -> have its offset between -18:00 and +18:00, with minutes up to 59
                    2001-02-03T09:30:01+01:60 -> have its offset between -18:00 and +18:00, with minutes up to 59
                    2001-02-03T09:30:01+4 -> have its offset written as Z, +hh, +hh:mm, -hh or -hh:mm
                    2001-02-03T09:30:01+0430 -> have its offset written as Z, +hh, +hh:mm, -hh or -hh:mm
                    2001-02-03T09:30:01+04:30:15 -> have its offset written as Z, +hh, +hh:mm, -hh or -hh:mm
                    2001-02-03T09:30:01Z01 -> have its offset written as Z, +hh, +hh:mm, -hh or -hh:mm
                    2001-02-03T09:30:01Z? -> have no qualifier (? ~ %) after a time of day: EDTF does not allow it
                    2001-02-03T09:30:01~ -> have no qualifier (? ~ %) after a time of day: EDTF does not allow it
                    2001-02T09:30:01 -> have a complete date before T
                    2001T09:30:01Z -> have a complete date before T
                    156X-12-25 -> have all its digits; unspecified digits (X) are not supported
                    201X -> have all its digits; unspecified digits (X) are not supported
                    20XX -> have all its digits; unspecified digits (X) are not supported
                    2004-XX -> have all its digits; unspecified digits (X) are not supported
                    1985-04-XX -> have all its digits; unspecified digits (X) are not supported
                    1985-XX-XX -> have all its digits; unspecified digits (X) are not supported
                    XXXX-12-XX -> have all its digits; unspecified digits (X) are not supported
                    -XXXX -> have all its digits; unspecified digits (X) are not supported
                    Y170000002 -> have a year of four digits; longer years are not supported
                    Y-170000002 -> have a year of four digits; longer years are not supported
                    12001 -> have a year of four digits; longer years are not supported
                    -12001-01-01 -> have a year of four digits; longer years are not supported
                    Y-17E7 -> have a year of four digits; exponents (EDTF level 2) are not supported
                    1950S2 -> have only digits; significant digits (EDTF level 2) are not supported
                    Y171010000S3 -> have only digits; significant digits (EDTF level 2) are not supported
                    -0000 -> have no sign before the year 0000
                    -0000-01-01 -> have no sign before the year 0000
                    [1667,1668,1670..1672] -> be one time or interval; sets (EDTF level 2) are not supported
                    {1960,1961-12} -> be one time or interval; sets (EDTF level 2) are not supported
                    [..1984] -> be one time or interval; sets (EDTF level 2) are not supported
                    ?2004-06-11 -> have its qualifier at the end; qualifiers of single parts (EDTF level 2) are not supported
                    2004?-06-11 -> have its qualifier at the end; qualifiers of single parts (EDTF level 2) are not supported
                    2004-06-~11 -> have its qualifier at the end; qualifiers of single parts (EDTF level 2) are not supported
                    2004?~ -> have only one qualifier: % means both ? and ~
                    .. -> have .. only as one end of an interval
                    1984.. -> have .. only as one end of an interval
                    1984..2004 -> have .. only as one end of an interval
                    / -> have a start or an end
                    ../.. -> have a start or an end
                    /.. -> have a start or an end
                    ../ -> have a start or an end
                    2001/2002/2003 -> have at most one /, between start and end
                    1/2/2001 -> have at most one /, between start and end
                    2008/1964 -> not start after its end
                    2004-06-12/2004-06-11? -> not start after its end
                    -1000/-2000 -> not start after its end
                    0000-02/0000-01 -> not start after its end
                    2004-06-11T10:00:00/2004-06-11T09:59:59 -> not start after its end
                    2004-06-11T10:00:00/2004-06-10 -> not start after its end
                    2004-06-11T10:00:00+01/2004-06-11T08:59:59Z -> not start after its end
                    20010203 -> have - and : between its parts; the basic format is not supported
                    20010203T093001Z -> have - and : between its parts; the basic format is not supported
                    2001-02-03T093001 -> have - and : between its parts; the basic format is not supported
                    2001-W05-6 -> have a month and a day; week dates are not supported
                    2001W056 -> have a month and a day; week dates are not supported
                    2001-034 -> have a month and a day; ordinal dates are not supported
                    P3M -> have a start and an end; durations are not supported
                    2001-02-03t09:30:01Z -> have T and Z in upper case
                    2001-02-03T09:30:01z -> have T and Z in upper case
                    ٢٠٠١ -> be in ASCII, with the digits 0 to 9
                    2001–02 -> be in ASCII, with the digits 0 to 9
                    −0044 -> be in ASCII, with the digits 0 to 9
                    2001e\u0301 -> be in ASCII, with the digits 0 to 9
                    2001😀 -> be in ASCII, with the digits 0 to 9
                    ' 2001' -> have no white space (T separates date and time)
                    '2001\u00A0' -> have no white space (T separates date and time)
                    2001-02-03 09:30:01 -> have no white space (T separates date and time)
                    """)
    void refuses(String edtf, String rule) {
        refusesWith(edtf, "time must " + rule + ": \"" + edtf + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+2001",
                "01",
                "201",
                "1-2-2001",
                "2001-2",
                "2001-02-3",
                "2001-",
                "2001-02-",
                "-",
                "?",
                "T09:30:01",
                "2001-02-03Z",
                "2001,2002",
                "unknown",
                "May",
                "2001-02-03-04",
                "--02-03",
                "\u0000",
                "NONE"
            })
    void refusesUnknownForms(String edtf) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> When.parse(edtf))
                .withMessageStartingWith(
                        "time must be in EDTF, " + "such as 2001, 2001-02, 2001-02-03 or 2001-02-03T09:30:01Z: \"");
    }

    @Test
    void refusesBlankAndBroken() {
        refusesWith("", "time must not be blank: \"\"");
        refusesWith(" \t", "time must not be blank: \" \\t\"");
        refusesWith("2001\n", "time must have no white space (T separates date and time): \"2001\\n\"");
        refusesWith("2001\r\n", "time must have no white space (T separates date and time): \"2001\\r\\n\"");
        refusesWith("2001\uD83D", "time must have no unpaired surrogate: \\ud83d at UTF-16 index 4");
    }

    @Test
    void saysWhichEndItRefuses() {
        refusesWith(
                "2000/2001-21",
                "time must have its month between 01 and 12; seasons are not supported: \"2001-21\" in \"2000/2001-21\"");
        refusesWith("2001-02-30/..", "time must have its day between 01 and 28: \"2001-02-30\" in \"2001-02-30/..\"");
        refusesWith(
                "2001/P1Y", "time must have a start and an end; durations are not supported: \"P1Y\" in \"2001/P1Y\"");
        refusesWith(
                "2001 / 2002",
                "time must have no white space (T separates date and time): \"2001 \" in \"2001 / 2002\"");
        refusesWith(
                "2001-02-03T09:30:01+01:00[Europe/Berlin]",
                "time must have only an offset; names of time zones are not supported: "
                        + "\"2001-02-03T09:30:01+01:00[Europe\" in \"2001-02-03T09:30:01+01:00[Europe/Berlin]\"");
    }

    @Test
    void refusesLongGarbageWithAShortMessage() {
        for (String piece : List.of("2", "-", "?", "T", "T1", "/", "..", "[", "X", " ", "-11", ":00")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> When.parse(piece.repeat(100_000)))
                    .satisfies(e -> assertThat(e.getMessage()).hasSizeLessThan(300));
        }
    }

    private static void refusesWith(String edtf, String message) {
        assertThatIllegalArgumentException().isThrownBy(() -> When.parse(edtf)).withMessage(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2004/2004",
                "2004-06-11/2004",
                "2004/2004-01-01",
                "2004-06/2004-06-01",
                "2004-06-11T10:00:00/2004-06-11T10:00:00",
                "2004-06-11T10:00:00+01/2004-06-11T09:00:00Z",
                // Before or after, depending on the zone.
                "2004-06-11T10:00:00/2004-06-11T09:59:59Z",
                "2004-06-11T10:00:00Z/2004-06-11T09:59:59",
                "2004-06-11T10:00:00Z/2004-06-10"
            })
    void acceptsAnIntervalThatPerhapsStartsBeforeItEnds(String edtf) {
        assertThat(When.parse(edtf)).hasToString(edtf);
    }

    @Test
    void isMadeOfJavaTimes() {
        assertThat(When.of(Year.of(2001))).hasToString("2001");
        assertThat(When.of(Year.of(0))).hasToString("0000");
        assertThat(When.of(Year.of(-44))).hasToString("-0044");
        assertThat(When.of(Year.of(-9999))).hasToString("-9999");
        assertThat(When.of(YearMonth.of(2001, 2))).hasToString("2001-02");
        assertThat(When.of(YearMonth.of(-44, 3))).hasToString("-0044-03");
        assertThat(When.of(LocalDate.of(2001, 2, 3))).hasToString("2001-02-03");
        assertThat(When.of(LocalDate.of(-44, 3, 15))).hasToString("-0044-03-15");
        assertThat(When.of(LocalDateTime.of(2001, 2, 3, 9, 30))).hasToString("2001-02-03T09:30:00");
        assertThat(When.of(LocalDateTime.of(800, 12, 25, 9, 30, 1))).hasToString("0800-12-25T09:30:01");
        assertThat(When.of(OffsetDateTime.parse("2001-02-03T09:30+04:30"))).hasToString("2001-02-03T09:30:00+04:30");
        assertThat(When.of(OffsetDateTime.parse("2001-02-03T09:30-04:00"))).hasToString("2001-02-03T09:30:00-04:00");
        assertThat(When.of(OffsetDateTime.parse("2001-02-03T09:30:01+00:00"))).hasToString("2001-02-03T09:30:01Z");
        assertThat(When.of(Instant.parse("2001-02-03T09:30:01Z"))).hasToString("2001-02-03T09:30:01Z");
        assertThat(When.of(Instant.parse("9999-12-31T23:59:59Z"))).hasToString("9999-12-31T23:59:59Z");
        assertThat(When.of(Instant.parse("-9999-01-01T00:00:00Z"))).hasToString("-9999-01-01T00:00:00Z");
    }

    @Test
    void refusesYearsOfMoreThanFourDigits() {
        refusesWith(() -> When.of(Year.of(10000)), "time must have a year from -9999 to 9999: 10000");
        refusesWith(() -> When.of(Year.of(Year.MIN_VALUE)), "time must have a year from -9999 to 9999: -999999999");
        refusesWith(() -> When.of(YearMonth.of(-10000, 1)), "time must have a year from -9999 to 9999: -10000-01");
        refusesWith(() -> When.of(LocalDate.MAX), "time must have a year from -9999 to 9999: +999999999-12-31");
        refusesWith(
                () -> When.of(LocalDateTime.MIN), "time must have a year from -9999 to 9999: -999999999-01-01T00:00");
        refusesWith(
                () -> When.of(OffsetDateTime.parse("+10000-01-01T00:00Z")),
                "time must have a year from -9999 to 9999: +10000-01-01T00:00Z");
        refusesWith(
                () -> When.of(Instant.parse("+10000-01-01T00:00:00Z")),
                "time must have a year from -9999 to 9999: +10000-01-01T00:00:00Z");
        refusesWith(
                () -> When.of(Instant.MAX),
                "time must have a year from -9999 to 9999: +1000000000-12-31T23:59:59.999999999Z");
        refusesWith(
                () -> When.of(Instant.MIN), "time must have a year from -9999 to 9999: -1000000000-01-01T00:00:00Z");
    }

    @Test
    void cutsFractionsOfASecondOff() {
        assertThat(When.of(LocalDateTime.parse("2001-02-03T09:30:01.999999999")))
                .hasToString("2001-02-03T09:30:01");
        assertThat(When.of(OffsetDateTime.parse("2001-02-03T09:30:01.5+04:00")))
                .hasToString("2001-02-03T09:30:01+04:00");
        assertThat(When.of(ZonedDateTime.parse("2001-02-03T09:30:01.5+04:00")))
                .hasToString("2001-02-03T09:30:01+04:00");
        assertThat(When.of(Instant.parse("2001-02-03T09:30:01.250Z"))).hasToString("2001-02-03T09:30:01Z");
        assertThat(When.of(Instant.parse("1969-12-31T23:59:59.999Z"))).hasToString("1969-12-31T23:59:59Z");
        assertThat(When.of(Instant.parse("9999-12-31T23:59:59.999Z"))).hasToString("9999-12-31T23:59:59Z");
    }

    @Test
    void keepsTheOffsetOfAZone() {
        assertThat(When.of(ZonedDateTime.parse("2001-02-03T09:30:01+01:00[Europe/Paris]")))
                .hasToString("2001-02-03T09:30:01+01:00");
        assertThat(When.of(ZonedDateTime.parse("2001-08-03T09:30:01+02:00[Europe/Paris]")))
                .hasToString("2001-08-03T09:30:01+02:00");
        assertThat(When.of(ZonedDateTime.parse("2001-02-03T09:30:01Z[Etc/UTC]")))
                .hasToString("2001-02-03T09:30:01Z");
    }

    @Test
    void refusesAnOffsetWithSeconds() {
        refusesWith(
                () -> When.of(OffsetDateTime.parse("1900-01-01T00:00:00+00:53:28")),
                "time must have an offset of whole minutes: 1900-01-01T00:00+00:53:28");
        refusesWith(
                () -> When.of(LocalDateTime.parse("1800-01-01T00:00:00").atZone(ZoneId.of("Europe/Berlin"))),
                "time must have an offset of whole minutes: 1800-01-01T00:00+00:53:28");
    }

    @ParameterizedTest
    @CsvSource({
        "2001, YEARS",
        "-0044?, YEARS",
        "2001-02, MONTHS",
        "-0044-03~, MONTHS",
        "2001-02-03, DAYS",
        "-0044-03-15%, DAYS",
        "2001-02-03T00:00:00, SECONDS",
        "2001-02-03T09:30:01-04:00, SECONDS",
        "1984-05/2008, YEARS",
        "1984/2008-06-03, YEARS",
        "2004-06-11/2004-06, MONTHS",
        "2004-06-11/2004-06-11T09:30:01, DAYS",
        "2004-06-11T09:30:01Z/2004-06-11T09:30:01Z, SECONDS",
        "2004-06-11/.., DAYS",
        "/2004-06, MONTHS",
    })
    void isAsPreciseAsItsCoarserEnd(String edtf, ChronoUnit precision) {
        assertThat(When.parse(edtf).precision()).isEqualTo(precision);
    }

    @Test
    void isOrderedByItsEarliestTime() {
        List<When> inOrder = List.of(
                        "../0001",
                        "../1985",
                        "../2000",
                        "-0044",
                        "2001-01-01T00:00:00",
                        "2001-01-01",
                        "2001",
                        "2001?",
                        "2001/2003",
                        "2001/",
                        "2001/..",
                        "2001-01-01T00:00:00-04:00",
                        "2001-01-02",
                        "2001-01-01T22:00:00-04:00",
                        "9999-12",
                        "/1985",
                        "/2001")
                .stream()
                .map(When::parse)
                .toList();
        List<When> shuffled = new ArrayList<>(inOrder);
        Collections.shuffle(shuffled, new Random(1));
        assertThat(shuffled.stream().sorted(When.byEarliest(ZoneOffset.UTC))).isEqualTo(inOrder);
    }

    @Test
    void ordersTimesWithoutOffsetInTheZone() {
        When local = When.parse("2001-02-03T09:30:01");
        When utc = When.parse("2001-02-03T09:00:00Z");
        assertThat(When.byEarliest(ZoneOffset.UTC).compare(local, utc)).isPositive();
        assertThat(When.byEarliest(ZoneId.of("Europe/Paris")).compare(local, utc))
                .isNegative();
    }

    @Test
    void comparesAsEqualOnlyIfWrittenTheSame() {
        Comparator<When> order = When.byEarliest(ZoneOffset.UTC);
        assertThat(order.compare(When.parse("2001-02-03T09:30:01Z"), When.parse("2001-02-03T09:30:01+00:00")))
                .isNotZero();
        assertThat(order.compare(When.parse("2001"), When.parse("2001"))).isZero();
    }

    @Test
    void isMadeOfItsEnds() {
        When start = When.parse("1984?");
        When end = When.parse("2004-06~");
        assertThat(When.between(start, end)).hasToString("1984?/2004-06~").isEqualTo(When.parse("1984?/2004-06~"));
        assertThat(When.between(start, start)).hasToString("1984?/1984?");
        assertThat(When.startingAt(start)).hasToString("1984?/..");
        assertThat(When.endingAt(end)).hasToString("../2004-06~");
        refusesWith(() -> When.between(end, start), "time must not start after its end: \"2004-06~/1984?\"");
    }

    @Test
    void refusesIntervalsAsEnds() {
        When year = When.parse("2001");
        When interval = When.parse("2001/..");
        refusesWith(() -> When.between(interval, year), "start must not be an interval: 2001/..");
        refusesWith(() -> When.between(year, interval), "end must not be an interval: 2001/..");
        refusesWith(() -> When.startingAt(interval), "start must not be an interval: 2001/..");
        refusesWith(() -> When.endingAt(interval), "end must not be an interval: 2001/..");
    }

    private static void refusesWith(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", textBlock = """
                    1984?/2004, true, 1984?, 2004, false, false
                    2005-07-25T10:10:10Z/2006, true, 2005-07-25T10:10:10Z, 2006, false, false
                    1985/.., true, 1985, none, false, true
                    ../1985, true, none, 1985, true, false
                    1985/, true, 1985, none, false, false
                    /1985, true, none, 1985, false, false
                    1985-04~, false, 1985-04~, 1985-04~, false, false
                    """)
    void hasEnds(String edtf, boolean interval, String start, String end, boolean startOpen, boolean endOpen) {
        When when = When.parse(edtf);
        assertThat(when.isInterval()).isEqualTo(interval);
        assertThat(when.start()).isEqualTo(Optional.ofNullable(start).map(When::parse));
        assertThat(when.end()).isEqualTo(Optional.ofNullable(end).map(When::parse));
        assertThat(when.isStartOpen()).isEqualTo(startOpen);
        assertThat(when.isEndOpen()).isEqualTo(endOpen);
    }

    @Test
    void hasEndsThatAreTimesOfTheirOwn() {
        When end = When.parse("1984/2004-06~").end().orElseThrow();
        assertThat(end.isInterval()).isFalse();
        assertThat(end.end()).hasValue(end);
        assertThat(end.earliest(ZoneOffset.UTC)).hasValue(Instant.parse("2004-06-01T00:00:00Z"));
        assertThat(end.latest(ZoneOffset.UTC)).hasValue(Instant.parse("2004-06-30" + END_OF_DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "2004, false, false",
        "2004-06-11T10:00:00Z, false, false",
        "2004/.., false, false",
        "2004?, true, false",
        "2004-06~, false, true",
        "2004-06-11%, true, true",
        "1984?/2004, true, false",
        "1984/2004~, false, true",
        "1984?/2004~, true, true",
        "../2004%, true, true"
    })
    void saysWhetherItIsUncertainOrApproximate(String edtf, boolean uncertain, boolean approximate) {
        assertThat(When.parse(edtf).isUncertain()).isEqualTo(uncertain);
        assertThat(When.parse(edtf).isApproximate()).isEqualTo(approximate);
    }

    @Test
    void isEqualIfWrittenTheSame() {
        EqualsVerifier.forClass(When.class)
                .withOnlyTheseFields("edtf")
                .suppress(Warning.NULL_FIELDS)
                .verify();
        assertThat(List.of("Z", "+00", "+00:00").stream()
                        .map(offset -> When.parse("2001-02-03T09:30:01" + offset))
                        .distinct())
                .hasSize(3);
        assertThat(When.parse("2001-02-03T09:30:01+04")).isNotEqualTo(When.parse("2001-02-03T09:30:01+04:00"));
        assertThat(When.parse("2001")).isEqualTo(When.of(Year.of(2001))).hasSameHashCodeAs("2001");
    }

    @Test
    @SuppressWarnings("NullAway")
    void refusesNull() {
        When when = When.parse("2001-02-03T09:30:01Z");
        List.<Runnable>of(
                        () -> When.parse(null),
                        () -> When.of((Year) null),
                        () -> When.of((YearMonth) null),
                        () -> When.of((LocalDate) null),
                        () -> When.of((LocalDateTime) null),
                        () -> When.of((OffsetDateTime) null),
                        () -> When.of((Instant) null),
                        () -> When.of((ZonedDateTime) null),
                        () -> When.byEarliest(null),
                        () -> When.between(null, when),
                        () -> When.between(when, null),
                        () -> When.startingAt(null),
                        () -> When.endingAt(null),
                        () -> when.earliest(null),
                        () -> when.latest(null))
                .forEach(call ->
                        assertThatNullPointerException().isThrownBy(call::run).withMessageMatching("[a-z]+"));
    }

    @Test
    void readsBackWhatItWrites() {
        Random random = new Random(20010203);
        for (int i = 0; i < 20_000; i++) {
            String edtf = random(random);
            When when = When.parse(edtf);
            assertThat(when).hasToString(edtf).isEqualTo(When.parse(when.toString()));
            ZoneId zone = ZoneId.of(i % 2 == 0 ? "Europe/Berlin" : "America/Sao_Paulo");
            assertThat(when.earliest(zone)).isEqualTo(when.start().flatMap(start -> start.earliest(zone)));
            assertThat(when.latest(zone)).isEqualTo(when.end().flatMap(end -> end.latest(zone)));
            if (!when.isInterval()) {
                assertThat(when.earliest(zone).orElseThrow())
                        .isBeforeOrEqualTo(when.latest(zone).orElseThrow());
            }
        }
    }

    private static String random(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> random(random, -9999, 0) + "/" + random(random, 1, 9999);
            case 1 -> random(random, -9999, 9999) + (random.nextBoolean() ? "/" : "/..");
            case 2 -> (random.nextBoolean() ? "/" : "../") + random(random, -9999, 9999);
            default -> random(random, -9999, 9999);
        };
    }

    private static String random(Random random, int firstYear, int lastYear) {
        int year = firstYear + random.nextInt(lastYear - firstYear + 1);
        LocalDate date = LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        int length = date.toString().length();
        String qualifier = List.of("", "?", "~", "%").get(random.nextInt(4));
        return switch (random.nextInt(4)) {
            case 0 -> date.toString().substring(0, length - 6) + qualifier;
            case 1 -> date.toString().substring(0, length - 3) + qualifier;
            case 2 -> date + qualifier;
            default ->
                String.format(
                        Locale.ROOT,
                        "%sT%02d:%02d:%02d%s",
                        date,
                        random.nextInt(24),
                        random.nextInt(60),
                        random.nextInt(60),
                        List.of("", "Z", "+00", "+00:00", "-03:30", "+14", "-18:00", "+05:45")
                                .get(random.nextInt(8)));
        };
    }

    @Test
    void refusesGarbageWithIllegalArgumentExceptionOnly() {
        Random random = new Random(7);
        String alphabet = "0123456789-:/.?~%TZXYSE+[]{}, tzuWP\u0000\n\u00A0é٢\uD83D\uDE00";
        int accepted = 0;
        for (int i = 0; i < 30_000; i++) {
            StringBuilder edtf = new StringBuilder(i % 4 == 0 ? "" : random(random));
            for (int edits = 1 + random.nextInt(i % 4 == 0 ? 12 : 3); edits > 0; edits--) {
                int at = random.nextInt(edtf.length() + 1);
                int until = Math.min(edtf.length(), at + random.nextInt(2));
                int from = random.nextInt(alphabet.length());
                edtf.replace(
                        at, until, alphabet.substring(from, Math.min(alphabet.length(), from + random.nextInt(2))));
            }
            try {
                assertThat(When.parse(edtf.toString())).hasToString(edtf.toString());
                accepted++;
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageStartingWith("time must ");
            }
        }
        assertThat(accepted).isBetween(1_000, 29_000);
    }

    @Test
    void refusesOrReadsEveryTruncation() {
        String edtf = "-1984-06-02T23:59:59+14:00/2004-06-11%";
        for (int length = 0; length < edtf.length(); length++) {
            String truncated = edtf.substring(0, length);
            try {
                assertThat(When.parse(truncated)).hasToString(truncated);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasMessageStartingWith("time must ");
            }
        }
    }

    @Test
    void acceptsExactlyTheDatesOfTheCalendar() {
        for (int month = 0; month <= 13; month++) {
            for (int day = 0; day <= 32; day++) {
                for (String year : List.of("-0004", "0000", "1900", "2000", "2001", "2004")) {
                    String date = String.format(Locale.ROOT, "%s-%02d-%02d", year, month, day);
                    if (isDate(date)) {
                        assertThatCode(() -> When.parse(date)).doesNotThrowAnyException();
                    } else {
                        assertThatExceptionOfType(IllegalArgumentException.class)
                                .isThrownBy(() -> When.parse(date));
                    }
                }
            }
        }
    }

    private static boolean isDate(String date) {
        try {
            LocalDate.parse(date);
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai", "fa-IR-u-ca-persian", "tr-TR"})
    void isTheSameInEveryLocale(String tag) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(When.of(Year.of(-44))).hasToString("-0044");
            assertThat(When.of(YearMonth.of(2001, 2))).hasToString("2001-02");
            assertThat(When.of(LocalDate.of(2001, 2, 3))).hasToString("2001-02-03");
            assertThat(When.of(LocalDateTime.of(800, 12, 25, 9, 30))).hasToString("0800-12-25T09:30:00");
            assertThat(When.of(OffsetDateTime.parse("2001-02-03T09:30+04:30")))
                    .hasToString("2001-02-03T09:30:00+04:30");
            assertThat(When.of(Instant.EPOCH)).hasToString("1970-01-01T00:00:00Z");
            refusesWith(() -> When.of(Year.of(10000)), "time must have a year from -9999 to 9999: 10000");
            refusesWith("2001-02-30", "time must have its day between 01 and 28: \"2001-02-30\"");
            refusesWith("٢٠٠١", "time must be in ASCII, with the digits 0 to 9: \"٢٠٠١\"");
            assertThat(When.parse("2001-02-03").latest(ZoneOffset.UTC))
                    .hasValue(Instant.parse("2001-02-03" + END_OF_DAY));
        } finally {
            Locale.setDefault(before);
        }
    }
}
