package chancery.coder.when;

import java.util.Optional;

/** Years, decades and centuries in the notation of TimeML. */
final class Years {
    private static final int LAST_OF_THIS_CENTURY = 40;

    private Years() {}

    /** The year behind two digits: 41 to 99 lie in the twentieth century. */
    static String full(String twoDigits) {
        return (Integer.parseInt(twoDigits) > LAST_OF_THIS_CENTURY ? "19" : "20") + twoDigits;
    }

    /** "1980s" and "'80s" give "198". */
    static Optional<String> decade(String words) {
        String digits = words.replaceAll("\\D", "");
        String year = digits.length() == 2 ? full(digits) : digits;
        return year.endsWith("0") ? Optional.of(year.substring(0, 3)) : Optional.empty();
    }

    /** The 20th century gives "19". */
    static Optional<String> century(String ordinal) {
        String digits = ordinal.replaceAll("\\D", "");
        int number = digits.length() > 2 ? 0 : Integer.parseInt(digits);
        return number < 1 || number > 30 ? Optional.empty() : Optional.of(String.format("%02d", number - 1));
    }
}
