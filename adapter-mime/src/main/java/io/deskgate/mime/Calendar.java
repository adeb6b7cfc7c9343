package io.deskgate.mime;

/** Days of the Gregorian calendar, without the price of loading the JDK's. Months count from 0. */
final class Calendar {
    private static final int DAYS_TO_1970 = 719_468;
    private static final int DAYS_OF_400_YEARS = 146_097;

    private Calendar() {}

    static boolean exists(int year, int month, int day) {
        return year >= 1 && year <= 9999 && month >= 0 && month < 12 && day >= 1 && day <= daysOf(year, month);
    }

    /** Days since 1970-01-01. */
    static long epochDay(int year, int month, int day) {
        // A year that begins in March has its leap day at the end.
        int shifted = month < 2 ? year - 1 : year;
        int era = shifted / 400;
        int yearOfEra = shifted - era * 400;
        int dayOfYear = (153 * ((month + 10) % 12) + 2) / 5 + day - 1;
        int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return (long) era * DAYS_OF_400_YEARS + dayOfEra - DAYS_TO_1970;
    }

    private static int daysOf(int year, int month) {
        if (month == 1) {
            return isLeap(year) ? 29 : 28;
        }
        return month == 3 || month == 5 || month == 8 || month == 10 ? 30 : 31;
    }

    private static boolean isLeap(int year) {
        return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    }
}
