package vn.solieu.interpret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicContainer.dynamicContainer;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.TestFactory;
import vn.solieu.domain.Period;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Mention;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.PatternAutomaton;
import vn.solieu.rules.PatternRule;
import vn.solieu.rules.RuleBook;
import vn.solieu.rules.Stage;

/** Every example of every pattern: with the rule alone, and with all rules. */
class RuleExamplesTest {
  /** The examples are read as if their report spoke of October 2022. */
  private static final Period REPORT = Period.month(2022, 10);

  private static final RuleBook ALL = RuleBook.builtIn();

  @TestFactory
  Stream<DynamicNode> everyRuleKeepsItsExamples() {
    return ALL.patterns().stream()
        .map(rule -> dynamicContainer(rule.id(), List.of(alone(rule), withAll(rule), todos(rule))));
  }

  private static DynamicNode alone(PatternRule rule) {
    return dynamicTest(
        "alone",
        () -> {
          RuleBook alone = ALL.alone(rule);
          for (PatternRule.Example example : rule.matches()) {
            assertTrue(
                fires(alone, rule, example),
                () -> where(rule, example) + "doesn't match by itself");
            assertExpected(alone, rule, example);
          }
          for (String text : rule.nots()) {
            assertFalse(
                matchesAnywhere(alone, rule, text),
                () -> rule.id() + " matches by itself in \"" + text + "\"");
          }
        });
  }

  private static DynamicNode withAll(PatternRule rule) {
    return dynamicTest(
        "with all rules",
        () -> {
          for (PatternRule.Example example : rule.matches()) {
            assertTrue(
                fires(ALL, rule, example), () -> where(rule, example) + "loses to another rule");
            assertExpected(ALL, rule, example);
          }
        });
  }

  private static DynamicNode todos(PatternRule rule) {
    return dynamicTest(
        "todos still fail",
        () -> {
          for (PatternRule.Example example : rule.todos()) {
            assertFalse(
                fires(ALL, rule, example),
                () -> where(rule, example) + "works now: move it to match");
          }
        });
  }

  private static String where(PatternRule rule, PatternRule.Example example) {
    return rule.file()
        + ":"
        + example.line()
        + ": "
        + rule.id()
        + " on \""
        + example.span()
        + "\" ";
  }

  /** Whether the rule itself made what the example says, at its span. */
  private static boolean fires(RuleBook rules, PatternRule rule, PatternRule.Example example) {
    if (rule.stage() == Stage.STATEMENT) {
      return statementMatches(rules, rule, example.text()).contains(example.span());
    }
    return items(rules, rule, example.text()).stream()
        .anyMatch(span -> sameSpan(span, example.span()));
  }

  /** The span may leave out an opening "trong", which says nothing. */
  private static boolean sameSpan(String found, String expected) {
    String a = found.toLowerCase(Locale.ROOT);
    String b = expected.toLowerCase(Locale.ROOT);
    return a.equals(b) || a.endsWith(" " + b) && a.length() - b.length() <= 6;
  }

  private static boolean matchesAnywhere(RuleBook rules, PatternRule rule, String text) {
    return rule.stage() == Stage.STATEMENT
        ? !statementMatches(rules, rule, text).isEmpty()
        : !items(rules, rule, text).isEmpty();
  }

  /** Texts of the items that the rule made. */
  private static List<String> items(RuleBook rules, PatternRule rule, String text) {
    List<String> found = new ArrayList<>();
    for (Item item : new Recogniser(rules).recognise(text).items()) {
      boolean own =
          item.mention() instanceof Mention.Blocked blocked && blocked.rule().equals(rule.id())
              || item.mention() instanceof Mention.Time time && time.rule().equals(rule.id());
      if (own) {
        found.add(text.substring(item.start(), item.end()));
      }
    }
    return found;
  }

  /** Quotes of the quantities that the rule says something of. */
  private static List<String> statementMatches(RuleBook rules, PatternRule rule, String text) {
    List<Item> items = new Recogniser(rules).recognise(text).items();
    PatternAutomaton.Matcher matcher = rules.automaton(Stage.STATEMENT).matcher();
    int[] sets = Recogniser.sets(items, rules.itemSets());
    List<String> found = new ArrayList<>();
    for (PatternAutomaton.Match match : matcher.all(sets)) {
      if (match.rule().id().equals(rule.id())) {
        Item quantity = items.get(matcher.captures(match, sets).get("q"));
        found.add(text.substring(quantity.start(), quantity.end()));
      }
    }
    return found;
  }

  private static void assertExpected(
      RuleBook rules, PatternRule rule, PatternRule.Example example) {
    Map<String, String> expects = example.expects();
    if (rule.stage() == Stage.PERIOD && expects.containsKey("period")) {
      for (Item item : new Recogniser(rules).recognise(example.text()).items()) {
        if (item.mention() instanceof Mention.Time time && time.rule().equals(rule.id())) {
          assertEquals(
              expects.get("period"),
              time.expression().in(REPORT).map(Period::toString).orElse("none"),
              () -> where(rule, example));
        }
      }
    }
    if (rule.stage() == Stage.STATEMENT) {
      Draft draft = draft(rules, example);
      expects.forEach(
          (field, value) ->
              assertEquals(value, actual(draft, field), () -> where(rule, example) + field));
    }
  }

  private static Draft draft(RuleBook rules, PatternRule.Example example) {
    Passage passage =
        new Passage(1, example.text(), new Recogniser(rules).recognise(example.text()).items());
    List<Draft> drafts = new StatementReader(rules).read(passage);
    new PeriodScope(REPORT, rules.lexicon())
        .resolve(passage, drafts, new PeriodScope.Carry(), null);
    return drafts.stream()
        .filter(d -> example.text().substring(d.item.start(), d.item.end()).equals(example.span()))
        .findFirst()
        .orElseThrow(
            () ->
                new AssertionError("no quantity \"" + example.span() + "\" in " + example.text()));
  }

  private static String actual(Draft draft, String field) {
    return switch (field) {
      case "kind" -> draft.kind.code();
      case "value" -> draft.quantity.amount().first().value().toPlainString();
      case "unit" -> draft.quantity.unit().symbol();
      case "base" -> draft.base == null ? "none" : draft.base.text();
      case "plan" -> draft.plan;
      case "status" -> draft.status == null ? "none" : draft.status.code();
      case "qualifier" -> draft.qualifier == null ? "none" : draft.qualifier.code();
      case "period" -> draft.period == null ? "none" : draft.period.toString();
      default -> throw new AssertionError("no test of field " + field);
    };
  }
}
