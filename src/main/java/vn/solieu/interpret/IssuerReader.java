package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.solieu.read.Line;
import vn.solieu.rules.DocumentWords;
import vn.solieu.rules.DocumentWords.Organ;
import vn.solieu.rules.DocumentWords.Role;
import vn.solieu.rules.PhraseTable.Match;
import vn.solieu.rules.RuleBook;
import vn.solieu.rules.WordLine;

/** Finds who issued a report: in its letterhead, below its title, in its closing or byline. */
final class IssuerReader {
  private static final int ORGAN_LINE_WORDS_MOST = 16;
  private static final int BELOW_LINES = 4;
  private static final Pattern BYLINE =
      Pattern.compile("^\\p{L}{0,6}\\s*\\(([\\p{Lu}.]{2,16})\\)\\s*[-\u2013\u2014]\\s");

  private final RuleBook rules;
  private final DocumentWords words;
  private final PrintedCase printed;

  IssuerReader(RuleBook rules, PrintedCase printed) {
    this.rules = rules;
    this.words = rules.documents();
    this.printed = printed;
  }

  /**
   * @param name of the issuer
   * @param national whether it speaks for the country
   * @param organs all that the letterhead names, the issuer last
   */
  record Issuer(Fact<String> name, boolean national, List<Fact<String>> organs) {}

  /** From the columns above the title; the organ above comes first, the issuer last. */
  Optional<Issuer> above(Letterhead head) {
    List<Fact<String>> organs = new ArrayList<>();
    for (Fact<String> fragment : head.fragments()) {
      WordLine text = WordLine.of(fragment.value());
      boolean named = words.organs().at(text, 0).isPresent();
      int last = organs.size() - 1;
      if (!named && last >= 0 && !endsWithPlace(organs.get(last).value())) {
        Fact<String> before = organs.get(last);
        String whole = before.value() + " " + fragment.value();
        organs.set(last, Fact.read(whole, before.line(), whole));
      } else if (named || head.isSigned() && text.size() > 1) {
        organs.add(fragment);
      }
    }
    if (organs.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(issuer(organs.get(organs.size() - 1), organs));
  }

  private boolean endsWithPlace(String organ) {
    WordLine text = WordLine.of(organ);
    List<Match<String>> kinds = rules.gazetteer().kindPhrases().in(text);
    return !kinds.isEmpty() && kinds.get(kinds.size() - 1).end() < text.size();
  }

  /** From a short line right below the title: "Hội đồng nhân dân tỉnh Hải Dương". */
  Optional<Issuer> below(List<Line> lines) {
    for (Line line : lines.subList(0, Math.min(BELOW_LINES, lines.size()))) {
      WordLine text = WordLine.of(line.text());
      boolean sentence = line.text().strip().endsWith(".") || line.text().strip().endsWith(";");
      if (words.organs().at(text, 0).isPresent()
          && text.size() <= ORGAN_LINE_WORDS_MOST
          && !sentence) {
        Fact<String> organ = Fact.read(text.text().strip(), line.number(), text.text().strip());
        return Optional.of(issuer(organ, List.of(organ)));
      }
    }
    return Optional.empty();
  }

  /** From a closing line that names who passed or reported it. */
  Optional<Issuer> closing(List<Line> lines) {
    for (Line line : lines) {
      WordLine text = WordLine.of(line.text());
      Optional<Match<String>> passed = words.of(Role.PASSED_BY).first(text);
      boolean closing = words.opens(text, Role.CLOSING);
      for (Match<Organ> organ : words.organs().in(text)) {
        if (closing || passed.isPresent() && organ.begin() == passed.get().end()) {
          return Optional.of(issuer(text, organ, line.number()));
        }
      }
    }
    return Optional.empty();
  }

  /** From the report that an article's first or last lines say they follow. */
  Optional<Issuer> reported(List<Line> lines) {
    for (Line line : lines) {
      WordLine text = WordLine.of(line.text());
      Optional<Match<String>> reported = words.of(Role.REPORT_OF).first(text);
      Optional<Match<Organ>> organ = reported.flatMap(r -> words.organs().at(text, r.end()));
      if (organ.isPresent()) {
        return Optional.of(issuer(text, organ.get(), line.number()));
      }
    }
    return Optional.empty();
  }

  /** From a press agency's byline: "(HDDTVN) – Theo …". */
  Optional<Issuer> byline(List<Line> lines) {
    for (Line line : lines) {
      Matcher matcher = BYLINE.matcher(line.text());
      if (matcher.find()) {
        Fact<String> name = Fact.read(matcher.group(1), line.number(), matcher.group().strip());
        return Optional.of(new Issuer(name, false, List.of()));
      }
    }
    return Optional.empty();
  }

  /** From the first organ that a first paragraph names. */
  Optional<Issuer> lead(Line line) {
    WordLine text = WordLine.of(line.text());
    return words
        .organs()
        .first(text)
        .filter(organ -> text.isCapital(organ.begin()))
        .map(organ -> issuer(text, organ, line.number()));
  }

  private Issuer issuer(WordLine text, Match<Organ> organ, int line) {
    String said = text.printed(organ.begin(), end(text, organ));
    Fact<String> fact = Fact.read(said, line, said);
    return issuer(fact, List.of(fact));
  }

  /** Where an organ's name ends in running text: with its place and other names. */
  private int end(WordLine text, Match<Organ> organ) {
    int end = organ.end();
    while (end < text.size() && text.gapBefore(end).isBlank()) {
      Optional<Match<String>> kind = rules.gazetteer().kindPhrases().at(text, end);
      if (kind.isPresent()) {
        end = kind.get().end();
      } else if (text.isCapital(end) && words.of(Role.SESSION).at(text, end).isEmpty()) {
        end++;
      } else {
        break;
      }
    }
    return end;
  }

  /** Whether what an organ does begins there: it meets, or it speaks to someone. */
  private boolean endsName(WordLine text, int at) {
    return words.of(Role.SESSION).at(text, at).isPresent()
        || words.of(Role.ADDRESSEE).at(text, at).filter(m -> m.end() == text.size()).isPresent();
  }

  private Issuer issuer(Fact<String> said, List<Fact<String>> organs) {
    WordLine text = WordLine.of(said.value());
    Optional<Match<Organ>> organ = words.organs().at(text, 0);
    if (organ.isEmpty()) {
      String name =
          WordLine.isAllCapital(said.value()) ? printed.restore(said.value()) : said.value();
      return new Issuer(said.with(great(name)), false, organs);
    }
    int end = organ.get().end();
    while (end < text.size() && !endsName(text, end)) {
      end++;
    }
    String rest = text.printed(organ.get().end(), end);
    String name = organ.get().value().name() + (rest.isEmpty() ? "" : " " + named(rest));
    return new Issuer(said.with(name), organ.get().value().national(), organs);
  }

  /** A name's rest with the letters of names: "THÀNH PHỐ VÂN KHÊ" is "thành phố Vân Khê". */
  private String named(String rest) {
    boolean odd = WordLine.isAllCapital(rest) || rest.equals(rest.toLowerCase(Locale.ROOT));
    String restored = odd ? printed.restore(rest) : rest;
    WordLine text = WordLine.of(restored);
    Optional<Match<String>> kind = rules.gazetteer().kindPhrases().at(text, 0);
    if (kind.isEmpty()) {
      return restored;
    }
    StringBuilder out =
        new StringBuilder(text.printed(0, kind.get().end()).toLowerCase(Locale.ROOT));
    for (int at = kind.get().end(); at < text.size(); at++) {
      out.append(text.gapBefore(at)).append(great(text.printed(at, at + 1)));
    }
    return out.toString();
  }

  private static String great(String text) {
    return text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
