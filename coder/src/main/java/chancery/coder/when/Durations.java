package chancery.coder.when;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lengths of time in the notation of ISO 8601 as TimeML widens it. */
final class Durations {
    private static final Map<String, String> HALF =
            Map.of("Y", "6M", "TH", "30M", "TM", "30S", "E", "", "D", "T12H", "C", "", "M", "2W");

    private Durations() {}

    /** The length of a number ("X": some) of a unit. */
    static Optional<String> of(List<String> numberAndUnit) {
        String number = numberAndUnit.get(0);
        String unit = numberAndUnit.get(1);
        if (number.startsWith("0.5")) {
            return Optional.of(half(unit));
        }
        boolean andHalf = number.endsWith(".5");
        String whole = andHalf ? number.substring(0, number.length() - 2) : number;
        if (unit.equals("E") && whole.matches("\\d{1,6}") && !whole.equals("1")) {
            return Optional.of("P" + (Integer.parseInt(whole) * 10 + (andHalf ? 5 : 0)) + "Y");
        }
        if (unit.equals("C") && whole.matches("\\d{1,6}") && !whole.equals("1")) {
            return Optional.of("P" + Integer.parseInt(whole) * 100 + "Y");
        }
        String clock = unit.startsWith("T") ? "T" : "";
        String letter = unit.equals("N") ? "D" : unit.substring(unit.length() - 1);
        return Optional.of("P" + clock + whole + letter + (andHalf ? HALF.getOrDefault(unit, "") : ""));
    }

    private static String half(String unit) {
        return switch (unit) {
            case "Y" -> "P6M";
            case "TH" -> "PT30M";
            case "TM" -> "PT30S";
            case "D" -> "PT12H";
            case "E" -> "P5Y";
            case "C" -> "P50Y";
            case "M" -> "P2W";
            default -> "PXX";
        };
    }
}
