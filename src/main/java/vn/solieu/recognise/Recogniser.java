package vn.solieu.recognise;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Quantity;
import vn.solieu.domain.Unit;
import vn.solieu.rules.Cue;
import vn.solieu.rules.ItemSets;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.PatternAutomaton;
import vn.solieu.rules.RuleBook;
import vn.solieu.rules.Stage;

/**
 * The cascade from text to items: tokens, cue words, what is no figure, periods, quantities.
 *
 * <p>Keeps caches; one instance for each thread.
 */
public final class Recogniser {
  private final PhraseTrie<Lexicon.Entry> cues = new PhraseTrie<>();
  private final UnitReader units;
  private final QuantityReader quantities;
  private final SentenceCutter sentences;
  private final ItemSets itemSets;
  private final PatternAutomaton.Matcher blockers;
  private final PatternAutomaton.Matcher periods;

  /** The period rules in their order. */
  private final TimeRule[] timeRules;

  public Recogniser(RuleBook rules) {
    for (Lexicon.Entry entry : rules.lexicon().entries()) {
      cues.add(entry.text(), entry);
    }
    this.units = new UnitReader(rules.lexicon(), cues);
    this.quantities = new QuantityReader(units, cues, new SpelledReader(rules.lexicon(), cues));
    this.sentences = Sentences.trained();
    this.itemSets = rules.itemSets();
    this.blockers = rules.automaton(Stage.BLOCKER).matcher();
    this.periods = rules.automaton(Stage.PERIOD).matcher();
    this.timeRules =
        rules.automaton(Stage.PERIOD).rules().stream().map(TimeRule::new).toArray(TimeRule[]::new);
  }

  /** The unit that a text consists of ({@code Tỷ đồng}), or {@link Unit#NONE}. */
  public Unit unit(String text) {
    List<Token> tokens = Tokeniser.tokens(text);
    UnitReader.Found found = tokens.isEmpty() ? null : units.read(tokens, 0, true);
    return found == null ? Unit.NONE : found.unit();
  }

  /** The listed unit that a text consists of, or {@link Unit#NONE}: no noun is guessed. */
  public Unit listedUnit(String text) {
    Unit unit = units.whole(text);
    return unit == null ? Unit.NONE : unit;
  }

  /** The items of a text; never fails. */
  public Recognised recognise(String text) {
    List<Token> tokens = Tokeniser.tokens(text);
    boolean[] ends = sentenceEnds(text, tokens);
    TokenItems plain = new TokenItems(tokens, ends, cues, itemSets);
    List<Item> items = plain.all();
    int[] sets = sets(items, itemSets);
    List<Item> unblocked = items;
    items = collapse(items, sets, blockers, this::blocked);
    items = collapse(items, items == unblocked ? sets : sets(items, itemSets), periods, this::time);
    // Quantities are read from tokens, since units cut across cue words; what is claimed stays
    // claimed.
    boolean[] taken = new boolean[tokens.size()];
    Item[] claimed = new Item[tokens.size()];
    claim(items, tokens, taken, claimed);
    return new Recognised(
        text, new SharedUnits(text, units).spread(measured(tokens, plain, taken, claimed)));
  }

  /** The items of "label: 12.480", whose number has that unit; others as they are. */
  public List<Item> labelled(List<Item> items, Unit unit) {
    return SharedUnits.labelled(items, unit);
  }

  private boolean[] sentenceEnds(String text, List<Token> tokens) {
    boolean[] ends = new boolean[tokens.size()];
    int next = 0;
    for (int end : sentences.ends(text)) {
      while (next < tokens.size() && tokens.get(next).end() <= end) {
        next++;
      }
      if (next > 0 && tokens.get(next - 1).type() == Token.Type.SIGN) {
        int last = next - 1;
        // The stop itself, where a bracket or quote closes after it.
        while (last > 0
            && !isStop(tokens.get(last))
            && tokens.get(last).type() == Token.Type.SIGN) {
          last--;
        }
        ends[last] |= isStop(tokens.get(last));
      }
    }
    return ends;
  }

  private static boolean isStop(Token token) {
    return token.type() == Token.Type.SIGN && ".!?\u2026".indexOf(token.word()) >= 0;
  }

  private void claim(List<Item> items, List<Token> tokens, boolean[] taken, Item[] claimed) {
    int at = 0;
    for (Item item : items) {
      boolean weak = item.mention() instanceof Mention.Blocked blocked && blocked.weak();
      boolean claims =
          item.is(Cue.BLOCKED) && !(weak && knownUnit(tokens, item)) || item.is(Cue.PERIOD);
      boolean first = true;
      while (at < tokens.size() && tokens.get(at).start() < item.end()) {
        if (claims) {
          taken[at] = true;
          claimed[at] = first ? item : null;
          first = false;
        }
        at++;
      }
    }
  }

  /** Whether a unit or listed noun follows an item that ends with a number. */
  private boolean knownUnit(List<Token> tokens, Item item) {
    int at = 0;
    int above = tokens.size();
    while (at < above) {
      int middle = (at + above) >>> 1;
      if (tokens.get(middle).start() < item.end()) {
        at = middle + 1;
      } else {
        above = middle;
      }
    }
    return at < tokens.size() && units.read(tokens, at, false) != null;
  }

  /** Tokens become items: claimed ones as they were, quantities, cue phrases, single words. */
  private List<Item> measured(
      List<Token> tokens, TokenItems plain, boolean[] taken, Item[] claimed) {
    QuantityReader.Found[] found = found(tokens, taken);
    List<Item> items = new ArrayList<>(tokens.size());
    int at = 0;
    while (at < tokens.size()) {
      if (claimed[at] != null) {
        Item item = claimed[at];
        items.add(item);
        while (at < tokens.size() && tokens.get(at).start() < item.end()) {
          at++;
        }
      } else if (found[at] != null) {
        items.add(measured(found[at].mention()));
        at = found[at].end();
      } else {
        at = plain.add(at, taken, items);
      }
    }
    return items;
  }

  /** The quantities by their first token; takes their tokens. */
  private QuantityReader.Found[] found(List<Token> tokens, boolean[] taken) {
    QuantityReader.Found[] found = new QuantityReader.Found[tokens.size()];
    for (int at = 0; at < tokens.size(); at++) {
      if (!taken[at] && quantities.begins(tokens, at)) {
        QuantityReader.Found quantity = quantities.read(tokens, at, taken);
        if (quantity != null && (quantity.begin() == at || !taken[quantity.begin()])) {
          found[quantity.begin()] = quantity;
          for (int k = quantity.begin(); k < quantity.end(); k++) {
            taken[k] = true;
          }
          at = quantity.end() - 1;
        }
      }
    }
    return found;
  }

  static Item measured(Mention.Measured mention) {
    Quantity quantity = mention.quantity();
    long bits = Cue.QUANTITY.bit();
    Dimension dimension = quantity.unit().dimension();
    if (quantity.amount() instanceof Amount.Fraction) {
      bits |= Cue.FRACTION.bit();
    } else {
      bits |=
          switch (dimension) {
            case PERCENT, PER_MILLE -> Cue.PERCENT.bit();
            case POINTS -> Cue.POINTS.bit();
            case TIMES -> Cue.TIMES.bit();
            case COUNT -> Cue.COUNT.bit();
            // "5%/năm"
            case RATE ->
                quantity.unit().symbol().startsWith("%") ? Cue.PERCENT.bit() : Cue.AMOUNT.bit();
            default -> Cue.AMOUNT.bit();
          };
      if (quantity.amount() instanceof Amount.Range) {
        bits |= Cue.RANGE.bit();
      }
    }
    return new Item(mention.quoteStart(), mention.quoteEnd(), "", bits, Map.of(), mention);
  }

  private interface Maker {
    Item make(List<Item> items, PatternAutomaton.Match match, int[] sets);
  }

  /**
   * Puts one item in place of each match; the leftmost, then the higher priority, then the longest
   * wins.
   */
  private static List<Item> collapse(
      List<Item> items, int[] sets, PatternAutomaton.Matcher matcher, Maker maker) {
    List<PatternAutomaton.Match> matches = matcher.all(sets);
    if (matches.isEmpty()) {
      return items;
    }
    List<Item> collapsed = new ArrayList<>(items.size());
    int at = 0;
    int next = 0;
    while (next < matches.size()) {
      PatternAutomaton.Match best = matches.get(next++);
      while (next < matches.size() && matches.get(next).begin() == best.begin()) {
        best = matches.get(next).beats(best) ? matches.get(next) : best;
        next++;
      }
      if (best.begin() >= at) {
        Item made = maker.make(items, best, sets);
        // What only told what follows stays as it is.
        for (; at < best.end() && items.get(at).start() < made.start(); at++) {
          collapsed.add(items.get(at));
        }
        collapsed.add(made);
        at = best.end();
      }
    }
    collapsed.addAll(items.subList(at, items.size()));
    return collapsed;
  }

  /** The items as matchers see them. */
  public static int[] sets(List<Item> items, ItemSets numbers) {
    int[] sets = new int[items.size()];
    for (int k = 0; k < sets.length; k++) {
      sets[k] = items.get(k).set(numbers);
    }
    return sets;
  }

  private Item blocked(List<Item> items, PatternAutomaton.Match match, int[] sets) {
    String from = match.rule().emit("from");
    int begin = from == null ? match.begin() : blockers.captures(match, sets).get(from);
    Item first = items.get(begin);
    Item last = items.get(match.end() - 1);
    return new Item(
        first.start(),
        last.end(),
        "",
        Cue.BLOCKED.bit(),
        Map.of(),
        new Mention.Blocked(
            match.rule().id(),
            match.rule().emits().containsValue("weak"),
            !match.rule().emits().containsValue("reference")));
  }

  private Item time(List<Item> items, PatternAutomaton.Match match, int[] sets) {
    return timeRules[match.order()].time(
        items, items.get(match.begin()), items.get(match.end() - 1), periods.captures(match, sets));
  }
}
