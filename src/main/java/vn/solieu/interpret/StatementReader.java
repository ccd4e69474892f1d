package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Qualifier;
import vn.solieu.domain.Status;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Mention;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Captures;
import vn.solieu.rules.Cue;
import vn.solieu.rules.ItemSets;
import vn.solieu.rules.PatternAutomaton;
import vn.solieu.rules.RuleBook;
import vn.solieu.rules.Stage;

/**
 * Applies the statement rules: what is said of each quantity, the strongest rule deciding each
 * field.
 */
final class StatementReader {
  private final PatternAutomaton.Matcher matcher;
  private final ItemSets itemSets;

  StatementReader(RuleBook rules) {
    this.itemSets = rules.itemSets();
    this.matcher = rules.automaton(Stage.STATEMENT).matcher();
  }

  /** What a rule says of one quantity, with the items that its names stand for. */
  record Said(PatternAutomaton.Match match, String value, Captures captures) {
    boolean beats(Said other) {
      return match.beats(other.match);
    }
  }

  /** Drafts of all quantities of a passage in order, with what the rules say of them. */
  List<Draft> read(Passage passage) {
    List<Draft> drafts = new ArrayList<>();
    Map<Integer, Map<String, Said>> said = new HashMap<>();
    int[] sets = Recogniser.sets(passage.items(), itemSets);
    for (PatternAutomaton.Match match : matcher.all(sets)) {
      Captures captures = matcher.captures(match, sets);
      int quantity = captures.get("q");
      if (quantity < 0) {
        continue;
      }
      Map<String, Said> fields = said.computeIfAbsent(quantity, q -> new HashMap<>());
      match
          .rule()
          .emits()
          .forEach(
              (field, value) ->
                  fields.merge(
                      field,
                      new Said(match, value, captures),
                      (old, fresh) -> fresh.beats(old) ? fresh : old));
    }
    for (int k = 0; k < passage.size(); k++) {
      if (passage.item(k).is(Cue.QUANTITY)) {
        Draft draft = new Draft(passage, k);
        apply(draft, said.getOrDefault(k, Map.of()));
        if (isPlannedHalf(passage, k)) {
          draft.kind = Kind.LEVEL;
          draft.status = Status.PLAN;
          draft.rules.add("planned-pair");
        }
        draft.order = drafts.size();
        drafts.add(draft);
      }
    }
    return drafts;
  }

  /** What stands behind the slash of "640/600 con", where the unit is printed once for both. */
  private static boolean isPlannedHalf(Passage passage, int index) {
    return index > 1
        && passage.item(index - 1).is(Cue.SLASH)
        && passage.item(index - 2).is(Cue.QUANTITY)
        && passage.item(index - 2).measured().form() == Mention.Form.SHARED_UNIT
        && passage.item(index - 2).end() == passage.item(index - 1).start();
  }

  private static void apply(Draft draft, Map<String, Said> fields) {
    Passage passage = draft.passage;
    Said kind = fields.get("kind");
    if (draft.item.measured().form() == Mention.Form.RANK
        || draft.item.measured().form() == Mention.Form.SIGNED
            && kind != null
            && kind.match().rule().priority() < 0) {
      kind = null;
    }
    if (kind != null) {
      draft.kind = Kind.parse(kind.value());
      draft.rules.add(kind.match().rule().id());
      // Fields of a weaker rule that belong to another kind would contradict it.
      Said sign = fields.get("sign");
      if (sign != null && sign.match() == kind.match()) {
        Item move = captured(passage, sign, "move");
        boolean falls = move != null && move.value(Cue.MOVE).equals("down");
        // A printed sign already says where it went.
        boolean signed = draft.item.measured().form() == Mention.Form.SIGNED;
        if (falls && !signed && draft.kind != Kind.LEVEL) {
          draft.quantity = draft.quantity.negate();
        }
      }
    } else {
      draft.kind = plainKind(draft);
    }
    Said plan = fields.get("plan");
    if (plan != null
        && (kind == null || plan.match() == kind.match() || draft.kind == Kind.LEVEL)) {
      draft.plan = planText(passage, plan);
    }
    Said claim = fields.get("claim");
    if (claim != null && (draft.kind == Kind.PLAN_COMPLETION || draft.kind == Kind.RATIO)) {
      // What is said of the plan besides its percentage is known by the rule that read it.
      draft.rules.add(claim.match().rule().id());
    }
    Said status = fields.get("status");
    if (status != null) {
      Item word = captured(passage, status, status.value());
      draft.status = Status.parse(word == null ? status.value() : word.value(Cue.STATUS));
      draft.rules.add(status.match().rule().id());
    }
    Said qualifier = fields.get("qualifier");
    if (qualifier != null) {
      draft.qualifier =
          Qualifier.parse(captured(passage, qualifier, qualifier.value()).value(Cue.QUALIFIER));
    }
    Said base = fields.get("base");
    if (base != null && draft.plan == null) {
      draft.basePeriod = captured(passage, base, base.value()).time().expression();
      draft.baseIndex = base.captures().get(base.value());
      draft.rules.add(base.match().rule().id());
    }
    Said period = fields.get("period");
    if (period != null) {
      draft.ownPeriod = captured(passage, period, period.value()).time().expression();
      draft.ownIndex = period.captures().get(period.value());
    }
  }

  /** The kind that the quantity has by itself. */
  private static Kind plainKind(Draft draft) {
    if (draft.quantity.amount() instanceof Amount.Fraction) {
      return Kind.RATIO;
    }
    Dimension dimension = draft.quantity.unit().dimension();
    return switch (draft.item.measured().form()) {
      case RANK -> Kind.RANK;
      case SIGNED -> dimension == Dimension.PERCENT ? Kind.GROWTH : Kind.DIFFERENCE;
      default -> dimension == Dimension.POINTS ? Kind.DIFFERENCE : Kind.LEVEL;
    };
  }

  static Item captured(Passage passage, Said said, String name) {
    int index = said.captures().get(name);
    return index < 0 ? null : passage.item(index);
  }

  /** The plan and who set it, in the report's words, abbreviations written out. */
  static String planText(Passage passage, Said said) {
    int index = said.captures().get(said.value());
    if (index < 0) {
      return said.value();
    }
    Item plan = passage.item(index);
    String name = plan.value(Cue.PLAN).isEmpty() ? plan.word() : plan.value(Cue.PLAN);
    int last = said.match().end() - 1;
    if (last <= index || passage.item(last).isAny(Cue.QUANTITY.bit() | Cue.CLOSE.bit())) {
      return name;
    }
    String rest = passage.text().substring(plan.end(), passage.item(last).end()).strip();
    return rest.isEmpty() ? name : name + " " + rest;
  }
}
