package vn.solieu.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The patterns of one stage as one nondeterministic automaton without loops, made deterministic as
 * the text needs it.
 *
 * <p>Built once; {@link #matcher()} gives each thread its own cache. From each position the
 * automaton runs at most as far as the longest pattern, so time is linear in the text.
 */
public final class PatternAutomaton {
  /** Edge targets by state; {@code symbol -1} takes none. */
  private record Edge(int symbol, int target) {}

  private final List<List<Edge>> states = new ArrayList<>();
  private final List<Integer> accepts = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<PatternRule> rules;
  private final List<Integer> starts = new ArrayList<>();
  private final Symbols symbols;
  private final Set<String> phrases;

  /**
   * @param phrases cue phrases, each of which is one item in a text
   */
  PatternAutomaton(List<PatternRule> rules, Symbols symbols, Set<String> phrases) {
    this.phrases = phrases;
    this.rules = List.copyOf(rules);
    this.symbols = symbols;
    for (int rule = 0; rule < rules.size(); rule++) {
      int start = state();
      starts.add(start);
      int end = add(rules.get(rule).pattern(), start);
      accepts.set(end, rule);
    }
  }

  public List<PatternRule> rules() {
    return rules;
  }

  /** A matcher with a cache of its own; not for use by two threads. */
  public Matcher matcher() {
    return new Matcher();
  }

  private int state() {
    states.add(new ArrayList<>());
    accepts.add(-1);
    names.add(null);
    return states.size() - 1;
  }

  private int add(PatternSyntax part, int from) {
    if (part instanceof PatternSyntax.Literal literal) {
      return step(from, symbols.word(literal.word()), null);
    }
    if (part instanceof PatternSyntax.Slot slot) {
      // An unnamed slot goes by its cue's spelling.
      String name = slot.name() == null ? slot.cue().spelling() : slot.name();
      return step(from, symbols.cue(slot.cue(), slot.value()), name);
    }
    if (part instanceof PatternSyntax.Sequence sequence) {
      return sequence(sequence.parts(), from);
    }
    int end;
    if (part instanceof PatternSyntax.Alternatives alternatives) {
      end = state();
      for (PatternSyntax option : alternatives.options()) {
        int begin = state();
        states.get(from).add(new Edge(-1, begin));
        int last = add(option, begin);
        states.get(last).add(new Edge(-1, end));
      }
      return end;
    }
    if (part instanceof PatternSyntax.Optional optional) {
      int last = add(optional.part(), from);
      end = state();
      states.get(last).add(new Edge(-1, end));
      states.get(from).add(new Edge(-1, end));
      return end;
    }
    PatternSyntax.Gap gap = (PatternSyntax.Gap) part;
    end = state();
    int at = from;
    states.get(at).add(new Edge(-1, end));
    for (int k = 0; k < gap.most(); k++) {
      at = step(at, Symbols.PASSABLE, null);
      states.get(at).add(new Edge(-1, end));
    }
    return end;
  }

  /** Literal words side by side may be one item of the text where they make up a cue phrase. */
  private int sequence(List<PatternSyntax> parts, int from) {
    int[] before = new int[parts.size() + 1];
    before[0] = from;
    for (int k = 0; k < parts.size(); k++) {
      before[k + 1] = add(parts.get(k), before[k]);
      StringBuilder phrase = new StringBuilder();
      for (int begin = k;
          begin >= 0 && parts.get(begin) instanceof PatternSyntax.Literal literal;
          begin--) {
        phrase.insert(0, phrase.length() == 0 ? literal.word() : literal.word() + " ");
        if (begin < k && phrases.contains(phrase.toString())) {
          int whole = step(before[begin], symbols.word(phrase.toString()), null);
          states.get(whole).add(new Edge(-1, before[k + 1]));
        }
      }
    }
    return before[parts.size()];
  }

  /** The name is kept on the state that the step reaches: no other edge reaches it. */
  private int step(int from, int symbol, String name) {
    int to = state();
    states.get(from).add(new Edge(symbol, to));
    names.set(to, name);
    return to;
  }

  /**
   * A pattern found in the items, from {@code begin} to {@code end} (exclusive); {@code order} is
   * its place in the files.
   */
  public record Match(PatternRule rule, int order, int begin, int end) {
    public int length() {
      return end - begin;
    }

    /** Whether this decides a field that the other one sets too. */
    public boolean beats(Match other) {
      if (rule.priority() != other.rule.priority()) {
        return rule.priority() > other.rule.priority();
      }
      return length() != other.length() ? length() > other.length() : order < other.order;
    }
  }

  /** The items of a text as the matcher sees them: a number for each one's set of symbols. */
  public final class Matcher {
    private final class Known {
      final int[] nfa;
      final int[] accepted;
      Known[] next = new Known[64];

      Known(int[] nfa) {
        this.nfa = nfa;
        this.accepted =
            Arrays.stream(nfa).map(accepts::get).filter(rule -> rule >= 0).sorted().toArray();
      }
    }

    private record Key(int[] values) {
      @Override
      public boolean equals(Object other) {
        return other instanceof Key key && Arrays.equals(values, key.values);
      }

      @Override
      public int hashCode() {
        return Arrays.hashCode(values);
      }
    }

    private final Map<Key, Known> known = new HashMap<>();
    private final Map<Key, Integer> setNumbers = new HashMap<>();
    private final Map<Long, Integer> plainSets = new HashMap<>();
    private int bareWordSet = -1;
    private final Map<String, WordSet> wordSets = new HashMap<>();
    private final List<int[]> sets = new ArrayList<>();
    private final int[][] closures = new int[states.size()][];
    private final Known start;
    private final Known dead;

    private Matcher() {
      dead = intern(new int[0]);
      start = intern(closure(starts));
    }

    /** The number of an item's set of symbols. */
    public int symbolSet(String word, long cues, Map<Cue, String> values, boolean passable) {
      boolean plain = (values == null || values.isEmpty()) && !symbols.knows(word);
      if (plain && passable && cues == Cue.WORD.bit()) {
        if (bareWordSet < 0) {
          bareWordSet = number(symbols.of(word, cues, values, true));
        }
        return bareWordSet;
      }
      if (plain) {
        // Most items are words that no pattern names: their cues tell all.
        return plainSets.computeIfAbsent(
            passable ? cues : ~cues, key -> number(symbols.of(word, cues, values, passable)));
      }
      WordSet known = wordSets.get(word);
      if (known == null
          || known.cues != cues
          || known.values != values
          || known.passable != passable) {
        known =
            new WordSet(cues, values, passable, number(symbols.of(word, cues, values, passable)));
        wordSets.put(word, known);
      }
      return known.number;
    }

    /** The set of the last item that was that word; the lexicon's words always carry one map. */
    private record WordSet(long cues, Map<Cue, String> values, boolean passable, int number) {}

    private int number(int[] set) {
      return setNumbers.computeIfAbsent(
          new Key(set),
          key -> {
            sets.add(set);
            return sets.size() - 1;
          });
    }

    /**
     * All patterns that match somewhere, each at its longest from each position, in order of begin.
     */
    public List<Match> all(int[] items) {
      List<Match> found = new ArrayList<>();
      int[] longest = new int[rules.size()];
      for (int begin = 0; begin < items.length; begin++) {
        Known at = next(start, items[begin]);
        if (at == dead) {
          continue;
        }
        boolean any = false;
        int end = begin + 1;
        while (true) {
          for (int rule : at.accepted) {
            longest[rule] = end;
            any = true;
          }
          if (end == items.length) {
            break;
          }
          at = next(at, items[end]);
          if (at == dead) {
            break;
          }
          end++;
        }
        if (any) {
          for (int rule = 0; rule < longest.length; rule++) {
            if (longest[rule] > 0) {
              found.add(new Match(rules.get(rule), rule, begin, longest[rule]));
              longest[rule] = 0;
            }
          }
        }
      }
      return found;
    }

    /** Which item stands for each name of the match's pattern. */
    public Map<String, Integer> captures(Match match, int[] items) {
      int size = match.end() - match.begin();
      int rule = match.order();
      // The states after each item, each with the state before it that first led there.
      List<Map<Integer, Integer>> reached = new ArrayList<>();
      int[] current = closure((int) starts.get(rule));
      for (int k = 0; k < size; k++) {
        Map<Integer, Integer> from = new HashMap<>();
        List<Integer> order = new ArrayList<>();
        int[] set = sets.get(items[match.begin() + k]);
        for (int state : current) {
          for (Edge edge : states.get(state)) {
            if (edge.symbol() >= 0
                && Arrays.binarySearch(set, edge.symbol()) >= 0
                && from.putIfAbsent(edge.target(), state) == null) {
              order.add(edge.target());
            }
          }
        }
        reached.add(from);
        current = order.size() == 1 ? closure((int) order.get(0)) : closure(order);
      }
      return trace(rule, match.begin(), size, current, reached);
    }

    private Map<String, Integer> trace(
        int rule, int begin, int size, int[] last, List<Map<Integer, Integer>> reached) {
      Map<String, Integer> names = new HashMap<>();
      int goal = -1;
      for (int state : last) {
        if (accepts.get(state) == rule) {
          goal = state;
        }
      }
      for (int k = size - 1; k >= 0 && goal >= 0; k--) {
        int stepped = -1;
        // The step that ended at item k is one whose closure holds the goal.
        for (int target : reached.get(k).keySet()) {
          if (contains(closure((int) target), goal)
              && (stepped < 0 || PatternAutomaton.this.names.get(target) != null)) {
            stepped = target;
          }
        }
        if (stepped < 0) {
          break;
        }
        String name = PatternAutomaton.this.names.get(stepped);
        if (name != null) {
          names.putIfAbsent(name, begin + k);
        }
        goal = reached.get(k).get(stepped);
      }
      return names;
    }

    private boolean contains(int[] sorted, int value) {
      return Arrays.binarySearch(sorted, value) >= 0;
    }

    private Known next(Known at, int set) {
      if (set >= at.next.length) {
        at.next = Arrays.copyOf(at.next, Math.max(set + 1, 2 * at.next.length));
      }
      Known to = at.next[set];
      if (to == null) {
        List<Integer> targets = new ArrayList<>();
        int[] symbolSet = sets.get(set);
        for (int state : at.nfa) {
          for (Edge edge : states.get(state)) {
            if (edge.symbol() >= 0 && Arrays.binarySearch(symbolSet, edge.symbol()) >= 0) {
              targets.add(edge.target());
            }
          }
        }
        to = intern(closure(targets));
        at.next[set] = to;
      }
      return to;
    }

    private Known intern(int[] nfa) {
      return known.computeIfAbsent(new Key(nfa), key -> new Known(nfa));
    }

    private int[] closure(int state) {
      if (closures[state] == null) {
        closures[state] = closure(List.of(state));
      }
      return closures[state];
    }

    private int[] closure(List<Integer> from) {
      BitSet seen = new BitSet(states.size());
      List<Integer> open = new ArrayList<>(from);
      while (!open.isEmpty()) {
        int state = open.remove(open.size() - 1);
        if (!seen.get(state)) {
          seen.set(state);
          for (Edge edge : states.get(state)) {
            if (edge.symbol() < 0) {
              open.add(edge.target());
            }
          }
        }
      }
      return seen.stream().toArray();
    }
  }
}
