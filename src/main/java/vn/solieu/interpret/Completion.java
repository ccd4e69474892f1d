package vn.solieu.interpret;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import vn.solieu.domain.Unit;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;

/**
 * What a phrase lacks to stand on its own, taken from what stands before it: the object of a
 * generic noun ("tổng diện tích" of what), the measure of a list's member ("khai khoáng" of which
 * index).
 */
final class Completion {
  /** What ends the noun phrase that a title is. */
  private static final long ENDS_TITLE =
      Words.mask(
          Cue.PREPOSITION,
          Cue.ADVERB,
          Cue.PERIOD,
          Cue.COMMA,
          Cue.STATUS,
          Cue.REACH,
          Cue.MOVE,
          Cue.AUXILIARY,
          Cue.OPEN,
          Cue.CONSIST,
          Cue.INCLUDE,
          Cue.PLACE);

  private final Lexicon lexicon;
  private final Map<String, BigDecimal> scales;
  private final Map<String, String> dimensionHeads;
  private final Set<String> carriers;
  private final Set<String> fieldWork;

  /** Whether things of that noun are counted. */
  boolean isCounted(String noun) {
    return lexicon.counted().contains(noun);
  }

  /** Whether words are nothing but the noun of a measure: "năng suất". */
  boolean isBareMeasure(String words) {
    Lexicon.Entry entry = lexicon.entry(words);
    return entry != null
        && (entry.is(Cue.FIGURE_NOUN) || entry.value(Cue.HEAD).startsWith("measure"));
  }

  /** The words that phrases with a theme begin with, each run of them. */
  private final Set<String> themeNouns = new HashSet<>();

  Completion(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.scales = lexicon.scales();
    this.dimensionHeads = lexicon.dimensionHeads();
    this.carriers = lexicon.carriers();
    this.fieldWork = lexicon.fieldWork();
    for (String phrase : lexicon.themes().keySet()) {
      for (int end = phrase.indexOf(' '); end >= 0; end = phrase.indexOf(' ', end + 1)) {
        themeNouns.add(phrase.substring(0, end));
      }
    }
  }

  /** What is counted, its scale word left out: "nghìn lượt khách" counts "lượt khách". */
  String noun(Unit unit) {
    String symbol = unit.symbol();
    for (String scale : scales.keySet()) {
      int end = scale.length();
      if (symbol.length() > end && symbol.charAt(end) == ' ' && symbol.startsWith(scale)) {
        return symbol.substring(end + 1);
      }
    }
    return scales.containsKey(symbol) ? "" : symbol;
  }

  /**
   * What a figure's phrase is about, its head or counting noun left out; a noun that is a thing of
   * its own stays: "185 cánh đồng lớn" is about the fields, "29 quyết định thu hồi đất" about the
   * land.
   */
  String object(Draft anchor) {
    String noun = noun(anchor.quantity.unit());
    String phrase = anchor.phrase;
    if (!noun.isEmpty() && phrase.startsWith(noun + " ")) {
      String rest = phrase.substring(noun.length() + 1);
      return carriers.contains(noun) ? rest : phrase;
    }
    String head = Lists.leadingHead(lexicon, phrase);
    return phrase.length() > head.length() + 1 && !head.isEmpty()
        ? phrase.substring(head.length() + 1)
        : phrase;
  }

  /**
   * The crop that a figure is about, without its measure and without what was done to it: the area
   * sown with maize is about maize; empty where nothing else is left.
   */
  String crop(Draft anchor) {
    String rest = object(anchor);
    for (int end = rest.length(); end > 0; end = rest.lastIndexOf(' ', end - 1)) {
      if (fieldWork.contains(rest.substring(0, end))) {
        return rest.substring(end).strip();
      }
    }
    for (int at = rest.indexOf(' '); at >= 0; at = rest.indexOf(' ', at + 1)) {
      if (fieldWork.contains(rest.substring(at + 1))) {
        // "hoa màu xuống giống"
        return rest.substring(0, at);
      }
    }
    return rest.equals(anchor.phrase) ? "" : rest;
  }

  /** Whether words are what is done to a crop, which its yield doesn't name. */
  boolean isFieldWork(String words) {
    return fieldWork.contains(words);
  }

  /** Whether a word says a phrase in short: "thu" both "thu lệ phí" and "tổng thu ngân sách". */
  boolean isShortOf(String word, String phrase) {
    String head = Lists.leadingHead(lexicon, phrase);
    return phrase.startsWith(word + " ") || (" " + head + " ").contains(" " + word + " ");
  }

  /** Whether phrases that begin with a noun may be named in full by their theme. */
  boolean opensTheme(String noun) {
    return themeNouns.contains(noun);
  }

  /** Whether a phrase is named in full by its theme, so that it takes nothing from a label. */
  boolean isThemed(String phrase) {
    return lexicon.themes().containsKey(phrase);
  }

  /** Whether words name a whole branch ("trồng trọt"), of which many crops are. */
  boolean isBranch(String words) {
    return lexicon.branches().contains(words);
  }

  /** Whether a counted noun only carries what was done. */
  boolean isCarrier(String noun) {
    return carriers.contains(noun);
  }

  /** Whether words are one known verb: what was done, and to nothing that is named. */
  boolean isDeed(String words) {
    Lexicon.Entry entry = lexicon.entry(words);
    return entry != null && entry.is(Cue.VERB);
  }

  /**
   * The sector that a phrase ends with, from its word for one on ("khối doanh nghiệp"), or empty.
   */
  String sector(String phrase) {
    for (int at = 0; at >= 0; at = phrase.indexOf(' ', at + 1)) {
      String rest = at == 0 ? phrase : phrase.substring(at + 1);
      String head = Lists.leadingHead(lexicon, rest);
      if (!head.isEmpty() && lexicon.entry(head).value(Cue.HEAD).equals("sector")) {
        return rest;
      }
    }
    return "";
  }

  /** The phrase with the head that its unit implies: "lúa mùa 522,8 ha" is an area. */
  String headed(String text, Unit unit) {
    String head = dimensionHeads.get(noun(unit));
    if (head == null) {
      head = dimensionHeads.get(unit.symbol());
    }
    if (head == null) {
      head = dimensionHeads.get(unit.dimension().name().toLowerCase(Locale.ROOT));
    }
    return head == null || (" " + text + " ").contains(" " + head + " ") ? text : head + " " + text;
  }

  /** The noun at a phrase's beginning that its list's members take over, or empty. */
  String heads(String phrase) {
    String head = Lists.leadingHead(lexicon, phrase);
    boolean measure = !head.isEmpty() && lexicon.entry(head).value(Cue.HEAD).startsWith("measure");
    return measure ? Lists.head(lexicon, phrase) : "";
  }

  /** The measure or activity at a phrase's beginning, or empty. */
  String anyHead(String phrase) {
    return Lists.head(lexicon, phrase);
  }

  /** A heading as a phrase: without "về" before it and a stop behind. */
  String title(String heading) {
    String text = heading;
    while (!text.isEmpty() && !Character.isLetterOrDigit(text.codePointBefore(text.length()))) {
      text = text.substring(0, text.length() - 1);
    }
    int blank = text.indexOf(' ');
    Lexicon.Entry first = blank < 0 ? null : lexicon.entry(text.substring(0, blank));
    return first != null && first.is(Cue.PREPOSITION) ? text.substring(blank + 1) : text;
  }

  /** The head nouns of what opened the list that a figure stands in, or empty. */
  String openerHeads(Passage passage, int index) {
    int marker = marker(passage, index);
    if (marker < 0) {
      return "";
    }
    int sentence = passage.sentence(marker);
    int begin = marker;
    boolean figures = false;
    while (begin > 0 && passage.sentence(begin - 1) == sentence) {
      begin--;
      figures |= passage.item(begin).is(Cue.QUANTITY);
    }
    if (!figures) {
      String title = title(passage, begin, marker);
      if (!title.isEmpty()) {
        return title;
      }
    }
    return measureAndActivity(passage, begin, marker);
  }

  /** Where the list opens: a colon, "gồm", "trong đó" or a bracket; -1 for none. */
  private static int marker(Passage passage, int index) {
    int group = passage.group(index);
    int sentence = passage.sentence(index);
    long marks = Words.mask(Cue.COLON, Cue.CONSIST, Cue.INCLUDE);
    int found = -1;
    int first = index;
    for (int k = index - 1; k >= 0 && passage.sentence(k) == sentence; k--) {
      first = k;
      if (passage.group(k) == group && passage.item(k).isAny(marks)) {
        found = k;
        break;
      }
    }
    if (found < 0 && group != 0) {
      found = passage.groupAt(group).open();
    }
    if (found > 0 && opensSentence(passage, found)) {
      // "Trong đó: …" as a sentence of its own goes on from the one before.
      int before = found;
      while (before > 0 && passage.sentence(before) == sentence) {
        before--;
      }
      return passage.sentence(before) == sentence ? found : before;
    }
    return found < first && group == 0 ? -1 : found;
  }

  private static boolean opensSentence(Passage passage, int marker) {
    for (int k = marker; k >= 0 && passage.sentence(k) == passage.sentence(marker); k--) {
      if (!passage.item(k).isAny(NounPhrase.OPENERS | Cue.COLON.bit() | Cue.COMMA.bit())
          && !passage.item(k).is(Cue.PREPOSITION)
          && marker - k > 3) {
        return false;
      }
    }
    int first = marker;
    while (first > 0 && passage.sentence(first - 1) == passage.sentence(marker)) {
      first--;
    }
    return passage.item(first).isAny(Cue.CONSIST.bit() | Cue.INCLUDE.bit());
  }

  /** "Tỷ lệ chậm hạn của từng địa phương: …": the measure that the members are of. */
  private static String title(Passage passage, int begin, int marker) {
    int head = -1;
    for (int k = begin; k < marker; k++) {
      Item item = passage.item(k);
      if (passage.group(k) == passage.group(marker)
          && item.is(Cue.HEAD)
          && !item.value(Cue.HEAD).equals("sector")) {
        head = k;
        break;
      }
    }
    if (head < 0) {
      return "";
    }
    int end = head + 1;
    while (end < marker
        && !passage.item(end).isAny(ENDS_TITLE)
        && !passage.item(end).value(Cue.HEAD).equals("sector")) {
      end++;
    }
    List<Integer> words = java.util.stream.IntStream.range(head, end).boxed().toList();
    String first = passage.item(head).value(Cue.HEAD);
    return first.startsWith("measure:") ? first.substring(8) : Words.join(passage, words);
  }

  /** Two phrases in a row, what the first ends and the second begins with said once. */
  private static String joined(String first, String second) {
    for (int at = 0; at >= 0; at = first.indexOf(' ', at + 1)) {
      String end = first.substring(at).strip();
      if (!end.isEmpty() && (second.equals(end) || second.startsWith(end + " "))) {
        return (first + second.substring(end.length())).strip();
      }
    }
    return (first + " " + second).strip();
  }

  private static String measureAndActivity(Passage passage, int begin, int marker) {
    String measure = "";
    String activity = "";
    for (int k = marker - 1; k >= begin; k--) {
      Item item = passage.item(k);
      if (item.is(Cue.SEMICOLON) && passage.group(k) == 0 && passage.group(marker + 1) != 0) {
        // A bracket's members are of what stands in its own clause.
        break;
      }
      String value = item.value(Cue.HEAD);
      if (value.startsWith("measure") && measure.isEmpty()) {
        // "measure:diện tích" hands on another noun than its own.
        measure = value.length() > 8 ? value.substring(8) : item.word();
      } else if (value.equals("activity") && activity.isEmpty()) {
        activity = item.word();
      }
    }
    // "chỉ số sản xuất" and "sản xuất công nghiệp" share a word.
    return joined(measure, activity);
  }
}
