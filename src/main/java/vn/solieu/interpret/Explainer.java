package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Period;
import vn.solieu.domain.PrintedNumber;
import vn.solieu.domain.Status;
import vn.solieu.interpret.Explanation.Field;
import vn.solieu.interpret.Explanation.Loss;
import vn.solieu.interpret.Explanation.Reason;
import vn.solieu.interpret.Explanation.Rival;
import vn.solieu.interpret.Explanation.Silent;
import vn.solieu.interpret.Explanation.Told;
import vn.solieu.interpret.Explanation.Why;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Mention;
import vn.solieu.recognise.PeriodExpression;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.PatternAutomaton;
import vn.solieu.rules.PatternRule;
import vn.solieu.rules.RuleBook;
import vn.solieu.rules.Stage;

/**
 * Tells why the figures of a line are what they are: reads the report as ever, then asks the
 * statement rules again for all that they had to say of the line.
 */
public final class Explainer {
  private final RuleBook rules;
  private final Interpreter interpreter;
  private final Recogniser recogniser;
  private final PatternAutomaton.Matcher matcher;

  public Explainer(RuleBook rules) {
    this.rules = rules;
    this.interpreter = new Interpreter(rules);
    this.recogniser = new Recogniser(rules);
    this.matcher = rules.automaton(Stage.STATEMENT).matcher();
  }

  /**
   * @param stated what the report speaks of, or null to go by its text
   * @param line 1-based
   */
  public Explanation explain(Report report, Period stated, int line) {
    Overrides overrides =
        stated == null
            ? Overrides.NONE
            : new Overrides(
                null,
                null,
                null,
                new Overrides.Said<>(stated, "option", 0, stated.toString()),
                null);
    Interpreter.Traced traced = interpreter.traced(report, overrides);
    List<Draft> drafts =
        traced.drafts().stream().filter(draft -> draft.source.line() == line).toList();
    Map<Passage, Map<Integer, List<Said>>> said = new HashMap<>();
    List<Told> told = new ArrayList<>();
    for (Draft draft : drafts) {
      Map<Integer, List<Said>> passage =
          draft.passage == null
              ? Map.of()
              : said.computeIfAbsent(draft.passage, p -> statements(p));
      told.add(told(report, draft, drafts, passage.getOrDefault(draft.index, List.of())));
    }
    told.sort(java.util.Comparator.comparingInt(one -> one.source().start()));
    return new Explanation(
        traced.interpretation(),
        told,
        silent(report, line, drafts, traced.interpretation().period()));
  }

  /** What a pattern says of a quantity, with the items that its names stand for. */
  private record Said(PatternAutomaton.Match match, Map<String, Integer> captures) {}

  /** All that the statement rules say, by quantity, the strongest first. */
  private Map<Integer, List<Said>> statements(Passage passage) {
    Map<Integer, List<Said>> found = new HashMap<>();
    int[] sets = Recogniser.sets(passage.items(), matcher);
    for (PatternAutomaton.Match match : matcher.all(sets)) {
      Map<String, Integer> captures = matcher.captures(match, sets);
      Integer quantity = captures.get("q");
      if (quantity != null) {
        found.computeIfAbsent(quantity, q -> new ArrayList<>()).add(new Said(match, captures));
      }
    }
    found.values().forEach(list -> list.sort(Explainer::strongestFirst));
    return found;
  }

  private static int strongestFirst(Said a, Said b) {
    if (a.match().beats(b.match())) {
      return -1;
    }
    return b.match().beats(a.match()) ? 1 : Integer.compare(a.match().begin(), b.match().begin());
  }

  private Told told(Report report, Draft draft, List<Draft> all, List<Said> said) {
    List<Field> fields = new ArrayList<>();
    String value =
        draft.quantity.amount().numbers().stream()
            .map(PrintedNumber::value)
            .map(java.math.BigDecimal::toPlainString)
            .collect(Collectors.joining(" \u2013 "));
    fields.add(field("value", value, Reason.PRINTED));
    fields.add(field("unit", draft.quantity.unit().symbol(), Reason.PRINTED));
    fields.add(kind(draft, said));
    fields.add(indicator(draft, all));
    fields.add(period(draft, said));
    fields.add(base(draft, said));
    fields.add(status(draft, said));
    if (draft.qualifier != null) {
      fields.add(ruled(draft, "qualifier", draft.qualifier.code(), said, Reason.DEFAULT));
    }
    if (draft.of != null) {
      Line line = report.line(draft.of.source.line());
      String level = line.text().substring(draft.of.source.start(), draft.of.source.end());
      fields.add(field("of", level, Reason.BEFORE));
    }
    Line line = report.line(draft.source.line());
    String quote = line.text().substring(draft.source.start(), draft.source.end());
    return new Told(draft.source, quote, fields);
  }

  private static Field field(String name, String value, Reason reason) {
    return new Field(name, value, reason, null, "", List.of());
  }

  /** The field as the strongest pattern set it; as {@code otherwise} where none did. */
  private Field ruled(
      Draft draft, String name, String value, List<Said> said, Reason otherwise, String... keys) {
    List<String> wanted = keys.length == 0 ? List.of(name) : List.of(keys);
    List<Said> setting = new ArrayList<>();
    for (Said one : said) {
      if (wanted.stream().anyMatch(key -> one.match().rule().emit(key) != null)) {
        setting.add(one);
      }
    }
    if (setting.isEmpty()) {
      return field(name, value, otherwise);
    }
    Said winner = setting.get(0);
    List<Rival> rivals = new ArrayList<>();
    for (Said loser : setting.subList(1, setting.size())) {
      rivals.add(rival(winner.match(), loser, wanted));
    }
    return new Field(
        name,
        value,
        Reason.RULE,
        winner.match().rule(),
        draft.passage.between(winner.match().begin(), winner.match().end() - 1),
        rivals);
  }

  private static Rival rival(PatternAutomaton.Match winner, Said loser, List<String> keys) {
    PatternRule rule = loser.match().rule();
    String value =
        keys.stream().map(rule::emit).filter(java.util.Objects::nonNull).findFirst().orElseThrow();
    if (winner.rule().priority() != rule.priority()) {
      return new Rival(rule, value, Loss.PRIORITY, rule.priority(), winner.rule().priority());
    }
    return winner.length() != loser.match().length()
        ? new Rival(rule, value, Loss.LENGTH, loser.match().length(), winner.length())
        : new Rival(rule, value, Loss.ORDER, loser.match().order(), winner.order());
  }

  private Field kind(Draft draft, List<Said> said) {
    if (draft.passage == null) {
      return field("kind", draft.kind.code(), Reason.TABLE);
    }
    Field field = ruled(draft, "kind", draft.kind.code(), said, Reason.UNIT);
    boolean inherited = field.rule() == null && draft.rules.contains("list-kind");
    return inherited ? field("kind", draft.kind.code(), Reason.LIST) : field;
  }

  private static Field indicator(Draft draft, List<Draft> all) {
    String phrase = draft.phrase == null ? "" : draft.phrase;
    Reason reason;
    if (draft.passage == null) {
      reason = Reason.TABLE;
    } else if (draft.ownPhrase) {
      reason = Reason.BESIDE;
    } else {
      boolean before =
          all.stream()
              .takeWhile(other -> other != draft)
              .anyMatch(other -> phrase.equals(other.phrase));
      reason = phrase.isEmpty() ? Reason.NOTHING : before ? Reason.BEFORE : Reason.ABOVE;
    }
    return field("indicator", phrase, reason);
  }

  private Field period(Draft draft, List<Said> said) {
    String value = draft.period == null ? "" : draft.period.toString();
    if (draft.passage == null) {
      return field("period", value, Reason.TABLE);
    }
    if (draft.periodFrom == Draft.PeriodFrom.STATEMENT) {
      return ruled(draft, "period", value, said, Reason.TIME);
    }
    if (draft.periodFrom == Draft.PeriodFrom.TIME) {
      return timed("period", value, draft.passage, draft.periodSaid, Reason.TIME);
    }
    Reason reason =
        draft.periodFrom == null
            ? Reason.NOTHING
            : switch (draft.periodFrom) {
              case CARRIED -> Reason.CARRIED;
              case PLAN_YEAR -> Reason.PLAN_YEAR;
              case SECTION -> Reason.SECTION;
              default -> draft.period == null ? Reason.NOTHING : Reason.REPORT;
            };
    return field("period", value, reason);
  }

  private Field base(Draft draft, List<Said> said) {
    String value = draft.base == null ? "" : draft.base.text();
    if (draft.passage == null || draft.base == null) {
      return field("base", value, draft.base == null ? Reason.NOTHING : Reason.TABLE);
    }
    if (draft.plan != null) {
      return ruled(draft, "base", value, said, Reason.DEFAULT, "plan");
    }
    Field ruled = ruled(draft, "base", value, said, Reason.USUAL);
    return ruled.rule() != null || draft.basePeriod == null
        ? ruled
        : timed("base", value, draft.passage, draft.basePeriod, Reason.USUAL);
  }

  /** The field as the time said it, found again by identity. */
  private Field timed(
      String name, String value, Passage passage, PeriodExpression time, Reason otherwise) {
    for (Item item : passage.items()) {
      if (item.mention() instanceof Mention.Time mention && mention.expression() == time) {
        return new Field(
            name,
            value,
            Reason.TIME,
            rules.pattern(mention.rule()).orElse(null),
            passage.text().substring(item.start(), item.end()),
            List.of());
      }
    }
    return field(name, value, otherwise);
  }

  private Field status(Draft draft, List<Said> said) {
    Status status = draft.status == null ? Status.ACTUAL : draft.status;
    if (draft.passage == null) {
      return field("status", status.code(), Reason.TABLE);
    }
    Reason otherwise =
        status == Status.ACTUAL
            ? Reason.DEFAULT
            : draft.of != null && draft.of.status == status ? Reason.LEVEL : Reason.SECTION;
    return ruled(draft, "status", status.code(), said, otherwise);
  }

  /** The numbers of a line that belong to no figure. */
  private List<Silent> silent(Report report, int number, List<Draft> drafts, Period period) {
    Line line = report.line(number);
    String text = line.text();
    int content = report.outline().of(number).contentStart();
    List<Item> items = recogniser.recognise(text).items();
    List<Silent> found = new ArrayList<>();
    int item = 0;
    for (int at = 0; at < text.length(); at++) {
      if (!isDigit(text.charAt(at))) {
        continue;
      }
      int begin = at;
      while (at < text.length() && (isDigit(text.charAt(at)) || isInside(text, at))) {
        at++;
      }
      while (item < items.size() - 1 && items.get(item).end() <= begin) {
        item++;
      }
      int end = at;
      boolean told =
          drafts.stream()
              .anyMatch(draft -> draft.source.start() < end && begin < draft.source.end());
      if (!told) {
        found.add(silent(line, begin, end, items.get(item), content, period));
      }
    }
    return found;
  }

  private Silent silent(Line line, int begin, int end, Item item, int content, Period period) {
    String text = line.text();
    String printed = text.substring(begin, end);
    String said = text.substring(item.start(), item.end());
    if (begin < content) {
      return new Silent(begin, end, printed, Why.MARKER, null, "", "");
    }
    if (line.form() == Line.Form.TABLE_ROW) {
      return new Silent(begin, end, printed, Why.NO_COLUMN, null, "", "");
    }
    if (item.mention() instanceof Mention.Blocked blocked) {
      PatternRule rule = rules.pattern(blocked.rule()).orElse(null);
      return new Silent(begin, end, printed, Why.BLOCKED, rule, said, "");
    }
    if (item.mention() instanceof Mention.Time time) {
      String value = time.expression().in(period).map(Period::toString).orElse("");
      PatternRule rule = rules.pattern(time.rule()).orElse(null);
      return new Silent(begin, end, printed, Why.TIME, rule, said, value);
    }
    boolean number = item.mention() instanceof Mention.Number;
    return new Silent(begin, end, printed, number ? Why.NO_UNIT : Why.CODE, null, said, "");
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** A separator between two digits. */
  private static boolean isInside(String text, int at) {
    char c = text.charAt(at);
    return (c == '.' || c == ',') && at + 1 < text.length() && isDigit(text.charAt(at + 1));
  }
}
