package vn.solieu.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * The pattern notation of {@code rules/patterns}: what stands beside what, one item after the
 * other.
 *
 * <pre>
 *   word            that word, in any case and tone placement
 *   {cue}           an item with that cue, {cue=value} with that value, {name:cue} remembered under a name
 *   [ … ]           may be missing
 *   ( … | … )       one of these
 *   ~3              up to three items that are no sign, number or figure
 * </pre>
 *
 * Nothing repeats without a bound, so a pattern's length is bounded and matching is linear in the
 * text.
 */
sealed interface PatternSyntax {
  /** A word of the text. */
  record Literal(String word) implements PatternSyntax {}

  /** An item with a cue; value and name may be null. */
  record Slot(Cue cue, String value, String name) implements PatternSyntax {}

  record Sequence(List<PatternSyntax> parts) implements PatternSyntax {}

  record Alternatives(List<PatternSyntax> options) implements PatternSyntax {}

  record Optional(PatternSyntax part) implements PatternSyntax {}

  /** Up to {@code most} items that don't interrupt. */
  record Gap(int most) implements PatternSyntax {}

  /** Reads a pattern; the exception of {@code where} says what is wrong. */
  static PatternSyntax parse(String pattern, YamlNode where) {
    Reader reader = new Reader(pattern, where);
    PatternSyntax parsed = reader.alternatives();
    if (reader.at < pattern.length()) {
      throw where.error(
          "pattern has \"" + pattern.charAt(reader.at) + "\" without its opening: " + pattern);
    }
    return parsed;
  }

  /** Recursive descent over the notation. */
  final class Reader {
    private static final int GAP_MOST = 12;

    private final String text;
    private final YamlNode where;
    private int at;

    Reader(String text, YamlNode where) {
      this.text = text;
      this.where = where;
    }

    PatternSyntax alternatives() {
      List<PatternSyntax> options = new ArrayList<>();
      options.add(sequence());
      while (at < text.length() && text.charAt(at) == '|') {
        at++;
        options.add(sequence());
      }
      return options.size() == 1 ? options.get(0) : new Alternatives(List.copyOf(options));
    }

    private PatternSyntax sequence() {
      List<PatternSyntax> parts = new ArrayList<>();
      while (true) {
        while (at < text.length() && text.charAt(at) == ' ') {
          at++;
        }
        if (at == text.length() || "|)]".indexOf(text.charAt(at)) >= 0) {
          break;
        }
        parts.add(part());
      }
      if (parts.isEmpty()) {
        throw where.error("pattern has an empty part: " + text);
      }
      return parts.size() == 1 ? parts.get(0) : new Sequence(List.copyOf(parts));
    }

    private PatternSyntax part() {
      switch (text.charAt(at)) {
        case '[' -> {
          return new Optional(enclosed(']'));
        }
        case '(' -> {
          return enclosed(')');
        }
        case '{' -> {
          return slot();
        }
        case '~' -> {
          String digits = until(" |)]").substring(1);
          if (!digits.matches("[0-9]{1,2}") || Integer.parseInt(digits) > GAP_MOST) {
            throw where.error("a gap is ~1 to ~" + GAP_MOST + ", not ~" + digits);
          }
          return new Gap(Integer.parseInt(digits));
        }
        default -> {
          return new Literal(Spelling.word(until(" |)]([{")));
        }
      }
    }

    private PatternSyntax enclosed(char close) {
      at++;
      PatternSyntax inner = alternatives();
      if (at == text.length() || text.charAt(at) != close) {
        throw where.error("pattern lacks a closing " + close + ": " + text);
      }
      at++;
      return inner;
    }

    private PatternSyntax slot() {
      int close = text.indexOf('}', at);
      if (close < 0) {
        throw where.error("pattern lacks a closing }: " + text);
      }
      String inner = text.substring(at + 1, close);
      at = close + 1;
      int colon = inner.indexOf(':');
      String name = colon < 0 ? null : inner.substring(0, colon);
      String rest = inner.substring(colon + 1);
      int equals = rest.indexOf('=');
      String spelling = equals < 0 ? rest : rest.substring(0, equals);
      Cue cue = Cue.bySpelling(spelling);
      if (cue == null) {
        throw where.unknown("cue", spelling, Cue.spellings());
      }
      return new Slot(cue, equals < 0 ? null : rest.substring(equals + 1), name);
    }

    private String until(String stops) {
      int begin = at;
      at++;
      while (at < text.length() && stops.indexOf(text.charAt(at)) < 0) {
        at++;
      }
      return text.substring(begin, at);
    }
  }
}
