package vn.solieu.cli.eval;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.solieu.rules.Lexicon;

/** When two values, units, periods and phrases count as the same. */
final class Likeness {
  private static final String DAY = "\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?|-Q[1-4])?";
  private static final Pattern PERIOD = Pattern.compile(DAY + "(/" + DAY + ")?");
  private static final Pattern AROUND_SLASH = Pattern.compile("\\s*/\\s*");
  private static final BigDecimal TOLERANCE = new BigDecimal("1e-9");

  private final Lexicon lexicon;

  Likeness(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  static boolean sameValue(List<BigDecimal> a, List<BigDecimal> b) {
    if (a.size() != b.size()) {
      return false;
    }
    for (int k = 0; k < a.size(); k++) {
      if (a.get(k) == null || b.get(k) == null) {
        return false;
      }
      BigDecimal one = a.get(k).abs();
      BigDecimal apart = one.subtract(b.get(k).abs()).abs();
      if (apart.compareTo(TOLERANCE.multiply(one.max(BigDecimal.ONE))) > 0) {
        return false;
      }
    }
    return true;
  }

  static boolean sameSign(List<BigDecimal> a, List<BigDecimal> b) {
    return isNegative(a) == isNegative(b);
  }

  private static boolean isNegative(List<BigDecimal> value) {
    return value.get(0) != null && value.get(0).signum() < 0;
  }

  /** Equal, or a counted noun cut shorter or longer by whole words. */
  boolean sameUnit(String a, String b) {
    List<String> one = unitWords(a);
    List<String> two = unitWords(b);
    if (one.equals(two)) {
      return true;
    }
    List<String> small = one.size() <= two.size() ? one : two;
    List<String> large = small == one ? two : one;
    if (small.isEmpty() || !large.subList(0, small.size()).equals(small)) {
      return false;
    }
    return large.stream().noneMatch(this::isMeasure) && small.stream().noneMatch(this::isMeasure);
  }

  private boolean isMeasure(String word) {
    return word.indexOf('/') >= 0 || lexicon.scoringMeasures().contains(word);
  }

  private List<String> unitWords(String unit) {
    String text = folded(unit);
    for (Map.Entry<String, String> spelling : lexicon.scoringSpellings().entrySet()) {
      text = text.replace(spelling.getKey(), spelling.getValue());
    }
    text = AROUND_SLASH.matcher(text).replaceAll("/").strip();
    return text.isEmpty() ? List.of() : List.of(text.split("\\s+"));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  static boolean isPeriod(String text) {
    return text != null && PERIOD.matcher(text).matches();
  }

  /** Whether both are the same days: 2022 is 2022-01/2022-12. */
  static boolean samePeriod(String a, String b) {
    if (a == null || b == null) {
      return a == b;
    }
    return a.equals(b) || isPeriod(a) && isPeriod(b) && days(a).equals(days(b));
  }

  private static String days(String period) {
    String[] ends = period.split("/");
    return edge(ends[0], false) + "/" + edge(ends[ends.length - 1], true);
  }

  /** The first or last day. */
  private static String edge(String text, boolean last) {
    int quarter = text.indexOf("-Q");
    if (quarter > 0) {
      int month = 3 * (text.charAt(quarter + 2) - '0') - (last ? 0 : 2);
      return edge(String.format(Locale.ROOT, "%s-%02d", text.substring(0, quarter), month), last);
    }
    return switch (text.length()) {
      case 4 -> text + (last ? "-12-31" : "-01-01");
      case 7 -> text + "-" + (last ? "" + YearMonth.parse(text).lengthOfMonth() : "01");
      default -> text;
    };
  }

  /** F1 of the words of two phrases. */
  static double tokenF1(String a, String b) {
    List<String> one = words(a);
    List<String> two = words(b);
    if (one.isEmpty() || two.isEmpty()) {
      return one.equals(two) ? 1 : 0;
    }
    Map<String, Integer> rest = new HashMap<>();
    two.forEach(word -> rest.merge(word, 1, Integer::sum));
    int common = 0;
    for (String word : one) {
      int left = rest.getOrDefault(word, 0);
      if (left > 0) {
        rest.put(word, left - 1);
        common++;
      }
    }
    return 2.0 * common / (one.size() + two.size());
  }

  private static List<String> words(String text) {
    String folded = folded(text == null ? "" : text);
    List<String> words = new ArrayList<>();
    int begin = -1;
    for (int at = 0; at <= folded.length(); at++) {
      boolean inWord = at < folded.length() && isWordSign(folded.charAt(at));
      if (inWord && begin < 0) {
        begin = at;
      } else if (!inWord && begin >= 0) {
        words.add(folded.substring(begin, at));
        begin = -1;
      }
    }
    return words;
  }

  private static boolean isWordSign(char c) {
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || c == '_'
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** How near a phrase is to the nearest of some. */
  static double nearness(List<String> wanted, String form) {
    return wanted.stream().mapToDouble(phrase -> tokenF1(phrase, form)).max().orElse(0);
  }
}
