package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import vn.solieu.domain.Base;
import vn.solieu.domain.Period;
import vn.solieu.interpret.Explanation.Field;
import vn.solieu.interpret.Explanation.Loss;
import vn.solieu.interpret.Explanation.Reason;
import vn.solieu.interpret.Explanation.Rival;
import vn.solieu.interpret.StatementReader.Said;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Captures;
import vn.solieu.rules.Cue;
import vn.solieu.rules.ItemSets;
import vn.solieu.rules.PatternAutomaton;
import vn.solieu.rules.PatternRule;
import vn.solieu.rules.RuleBook;
import vn.solieu.rules.Stage;

/** What the statement rules had to say of a quantity, the ones that lost too. */
final class StatementFields {
  private final PatternAutomaton.Matcher matcher;
  private final ItemSets itemSets;
  private final Map<Passage, Map<Integer, List<Match>>> known = new HashMap<>();

  /** A pattern that speaks of a quantity, with the items that its names stand for. */
  private record Match(PatternAutomaton.Match match, Captures captures) {}

  StatementFields(RuleBook rules) {
    this.itemSets = rules.itemSets();
    this.matcher = rules.automaton(Stage.STATEMENT).matcher();
  }

  /** All that the rules say of a figure, the strongest first. */
  private List<Match> of(Draft draft) {
    return known.computeIfAbsent(draft.passage, this::matches).getOrDefault(draft.index, List.of());
  }

  private Map<Integer, List<Match>> matches(Passage passage) {
    Map<Integer, List<Match>> found = new HashMap<>();
    int[] sets = Recogniser.sets(passage.items(), itemSets);
    for (PatternAutomaton.Match match : matcher.all(sets)) {
      Captures captures = matcher.captures(match, sets);
      int quantity = captures.get("q");
      if (quantity >= 0) {
        found.computeIfAbsent(quantity, q -> new ArrayList<>()).add(new Match(match, captures));
      }
    }
    found.values().forEach(list -> list.sort(StatementFields::strongestFirst));
    return found;
  }

  private static int strongestFirst(Match a, Match b) {
    if (a.match().beats(b.match())) {
      return -1;
    }
    return b.match().beats(a.match()) ? 1 : Integer.compare(a.match().begin(), b.match().begin());
  }

  /** What the rules that set a field say, the strongest first, each with its meaning. */
  private List<Claim> claims(Draft draft, String key) {
    List<Claim> claims = new ArrayList<>();
    for (Match match : of(draft)) {
      String emitted = match.match().rule().emit(key);
      if (emitted != null) {
        Said said = new Said(match.match(), emitted, match.captures());
        claims.add(new Claim(said, meaning(draft, key, said)));
      }
    }
    return claims;
  }

  /** A rule's word on a field; {@code meaning} is what the field would be. */
  private record Claim(Said said, String meaning) {
    PatternRule rule() {
      return said.match().rule();
    }

    String text(Passage passage) {
      return passage.between(said.match().begin(), said.match().end() - 1);
    }
  }

  private static String meaning(Draft draft, String key, Said said) {
    Passage passage = draft.passage;
    Item item = StatementReader.captured(passage, said, said.value());
    return switch (key) {
      case "plan" -> StatementReader.planText(passage, said);
      case "status" -> item == null ? said.value() : item.value(Cue.STATUS);
      case "qualifier" -> item == null ? said.value() : item.value(Cue.QUALIFIER);
      case "base" -> {
        Optional<Period> period =
            draft.period == null
                ? Optional.empty()
                : item.time().expression().before(draft.period, draft.period);
        yield period.map(Period::toString).orElse(printed(passage, item));
      }
      // Which period it would be hangs on the figure before, so its own words must do.
      case "period" -> printed(passage, item);
      default -> said.value();
    };
  }

  private static String printed(Passage passage, Item item) {
    return passage.text().substring(item.start(), item.end());
  }

  /**
   * A field as the strongest rule set it; as {@code otherwise} where none that agrees with the
   * figure did.
   */
  Field field(Draft draft, String name, String value, Reason otherwise) {
    return field(draft, name, value, claims(draft, name), claim -> true, Loss.FORM, otherwise);
  }

  /**
   * @param admitted which claims could set it at all
   * @param barred why the others couldn't
   */
  private static Field field(
      Draft draft,
      String name,
      String value,
      List<Claim> claims,
      Predicate<Claim> admitted,
      Loss barred,
      Reason otherwise) {
    Claim winner = claims.stream().filter(admitted).findFirst().orElse(null);
    List<Rival> rivals = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Claim claim : claims) {
      boolean agrees =
          claim.meaning().equals(value)
              || winner != null && claim.meaning().equals(winner.meaning());
      if (claim == winner || agrees) {
        continue;
      }
      boolean fresh = seen.add(claim.rule().id() + "\n" + claim.meaning());
      if (fresh && !admitted.test(claim)) {
        rivals.add(Rival.of(claim.rule(), claim.meaning(), claim.text(draft.passage), barred));
      } else if (fresh && winner != null) {
        rivals.add(rival(draft.passage, winner, claim));
      }
    }
    return winner == null
        ? new Field(name, value, otherwise, null, "", rivals)
        : new Field(name, value, Reason.RULE, winner.rule(), winner.text(draft.passage), rivals);
  }

  private static Rival rival(Passage passage, Claim winner, Claim loser) {
    PatternRule rule = loser.rule();
    int mine = rule.priority();
    int theirs = winner.rule().priority();
    Loss why =
        mine != theirs
            ? Loss.PRIORITY
            : loser.said().match().length() != winner.said().match().length()
                ? Loss.LENGTH
                : Loss.ORDER;
    return new Rival(rule, loser.meaning(), loser.text(passage), why, mine, theirs);
  }

  /** The kind: a sign or a ranking says it by itself, else the strongest rule. */
  Field kind(Draft draft) {
    boolean ranked = draft.item.measured().form() == vn.solieu.recognise.Mention.Form.RANK;
    boolean signed = draft.item.measured().form() == vn.solieu.recognise.Mention.Form.SIGNED;
    List<Claim> claims = claims(draft, "kind");
    // Only the strongest is asked whether it may overrule the sign, as when the figure was read.
    boolean yields = signed && !claims.isEmpty() && claims.get(0).rule().priority() < 0;
    Reason otherwise = ranked ? Reason.RANK : signed ? Reason.SIGN : Reason.UNIT;
    Field field =
        field(
            draft,
            "kind",
            draft.kind.code(),
            claims,
            claim -> !ranked && !yields,
            Loss.FORM,
            otherwise);
    Reason later =
        draft.rules.contains("list-kind")
            ? Reason.LIST
            : draft.rules.contains("fraction-as-percent")
                ? Reason.FRACTION
                : draft.rules.contains("amount-reaches-percent") ? Reason.REACHES : null;
    return later == null
        ? field
        : new Field(field.name(), field.value(), later, null, "", field.rivals());
  }

  /** The base where a rule set it: a plan, else a time to compare with; empty where none did. */
  Optional<Field> base(Draft draft) {
    String value = draft.base == null ? "" : draft.base.text();
    List<Claim> plans = claims(draft, "plan");
    List<Claim> times = claims(draft, "base");
    if (draft.plan != null && draft.base instanceof Base.OfPlan) {
      Field field = field(draft, "base", value, plans, claim -> true, Loss.KIND, Reason.DEFAULT);
      return Optional.of(with(field, draft, times, Loss.PLAN));
    }
    if (times.isEmpty()) {
      return Optional.empty();
    }
    Field field = field(draft, "base", value, times, claim -> true, Loss.KIND, Reason.USUAL);
    return Optional.of(with(field, draft, plans, Loss.KIND));
  }

  private static Field with(Field field, Draft draft, List<Claim> barred, Loss why) {
    List<Rival> rivals = new ArrayList<>(field.rivals());
    Set<String> seen = new HashSet<>();
    for (Claim claim : barred) {
      if (!claim.meaning().equals(field.value()) && seen.add(claim.rule().id())) {
        rivals.add(Rival.of(claim.rule(), claim.meaning(), claim.text(draft.passage), why));
      }
    }
    return new Field(
        field.name(), field.value(), field.reason(), field.rule(), field.said(), rivals);
  }
}
