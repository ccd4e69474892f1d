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

  /** The same for the matchers: for each state the symbols of its edges, and where they lead. */
  private final int[][] edgeSymbols;

  private final int[][] edgeTargets;
  private final List<Integer> accepts = new ArrayList<>();
  private final List<String> names = new ArrayList<>();
  private final List<Integer> sources = new ArrayList<>();
  private final List<PatternRule> rules;
  private final List<Integer> starts = new ArrayList<>();
  private final Symbols symbols;
  private final Set<String> phrases;
  private final ItemSets sets;

  /**
   * @param symbols what the patterns of all stages ask for; those of these rules are added
   * @param sets the numbers of items' sets of symbols
   * @param phrases cue phrases, each of which is one item in a text
   */
  PatternAutomaton(List<PatternRule> rules, Symbols symbols, ItemSets sets, Set<String> phrases) {
    this.sets = sets;
    this.phrases = phrases;
    this.rules = List.copyOf(rules);
    this.symbols = symbols;
    for (int rule = 0; rule < rules.size(); rule++) {
      int start = state();
      starts.add(start);
      int end = add(rules.get(rule).pattern(), start);
      accepts.set(end, rule);
    }
    edgeSymbols = new int[states.size()][];
    edgeTargets = new int[states.size()][];
    for (int state = 0; state < states.size(); state++) {
      List<Edge> steps = states.get(state).stream().filter(edge -> edge.symbol() >= 0).toList();
      edgeSymbols[state] = steps.stream().mapToInt(Edge::symbol).toArray();
      edgeTargets[state] = steps.stream().mapToInt(Edge::target).toArray();
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
    sources.add(-1);
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

  /** Name and source are kept on the state that the step reaches: no other edge reaches it. */
  private int step(int from, int symbol, String name) {
    int to = state();
    states.get(from).add(new Edge(symbol, to));
    names.set(to, name);
    sources.set(to, from);
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
    private static final int TARGETS_FIRST = 4;

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
    private final int[][] closures = new int[states.size()][];

    /** Each rule's longest end from the position at hand, and which rules have one. */
    private final int[] longest = new int[rules.size()];

    private final int[] matching = new int[rules.size()];

    /** The last step of a trace that reached each state. */
    private final int[] marks = new int[states.size()];

    private int step;
    private final Known start;
    private final Known dead;

    private Matcher() {
      dead = intern(new int[0]);
      start = intern(closure(starts.stream().mapToInt(Integer::intValue).toArray()));
    }

    /**
     * All patterns that match somewhere, each at its longest from each position, in order of begin.
     */
    public List<Match> all(int[] items) {
      List<Match> found = new ArrayList<>();
      for (int begin = 0; begin < items.length; begin++) {
        Known at = next(start, items[begin]);
        int rulesFound = 0;
        for (int end = begin + 1; at != dead; end++) {
          for (int rule : at.accepted) {
            if (longest[rule] == 0) {
              matching[rulesFound++] = rule;
            }
            longest[rule] = end;
          }
          if (end == items.length) {
            break;
          }
          at = next(at, items[end]);
        }
        Arrays.sort(matching, 0, rulesFound);
        for (int k = 0; k < rulesFound; k++) {
          int rule = matching[k];
          found.add(new Match(rules.get(rule), rule, begin, longest[rule]));
          longest[rule] = 0;
        }
      }
      return found;
    }

    /** Which item stands for each name of the match's pattern. */
    public Captures captures(Match match, int[] items) {
      int size = match.end() - match.begin();
      // The states that each item's step leads to.
      int[][] reached = new int[size][];
      int[] current = closure((int) starts.get(match.order()));
      for (int k = 0; k < size; k++) {
        reached[k] = step(current, sets.symbols(items[match.begin() + k]));
        current = closure(reached[k]);
      }
      return trace(match, current, reached);
    }

    /** The states behind the edges that leave some states with one of the symbols. */
    private int[] step(int[] from, int[] symbolSet) {
      int[] targets = new int[Math.min(from.length, TARGETS_FIRST)];
      int size = 0;
      for (int state : from) {
        int[] symbols = edgeSymbols[state];
        for (int edge = 0; edge < symbols.length; edge++) {
          if (holds(symbolSet, symbols[edge])) {
            targets = size == targets.length ? Arrays.copyOf(targets, 2 * size) : targets;
            targets[size++] = edgeTargets[state][edge];
          }
        }
      }
      targets = size == targets.length ? targets : Arrays.copyOf(targets, size);
      if (size > 1) {
        Arrays.sort(targets);
      }
      return targets;
    }

    private Captures trace(Match match, int[] last, int[][] reached) {
      Captures found = new Captures();
      int goal = -1;
      for (int state : last) {
        if (accepts.get(state) == match.order()) {
          goal = state;
        }
      }
      for (int k = reached.length - 1; k >= 0 && goal >= 0; k--) {
        int stepped = -1;
        // The step that ended at item k is one whose closure holds the goal.
        for (int target : reached[k]) {
          if (contains(closure(target), goal) && (stepped < 0 || names.get(target) != null)) {
            stepped = target;
          }
        }
        if (stepped < 0) {
          break;
        }
        String name = names.get(stepped);
        if (name != null) {
          found.putIfAbsent(name, match.begin() + k);
        }
        goal = sources.get(stepped);
      }
      return found;
    }

    /** Whether a sorted set of a few symbols holds one. */
    private static boolean holds(int[] symbolSet, int symbol) {
      int at = 0;
      while (at < symbolSet.length && symbolSet[at] < symbol) {
        at++;
      }
      return at < symbolSet.length && symbolSet[at] == symbol;
    }

    private static boolean contains(int[] sorted, int value) {
      return Arrays.binarySearch(sorted, value) >= 0;
    }

    private Known next(Known at, int set) {
      if (set >= at.next.length) {
        at.next = Arrays.copyOf(at.next, Math.max(set + 1, 2 * at.next.length));
      }
      Known to = at.next[set];
      if (to == null) {
        to = intern(closure(step(at.nfa, sets.symbols(set))));
        at.next[set] = to;
      }
      return to;
    }

    private Known intern(int[] nfa) {
      return known.computeIfAbsent(new Key(nfa), key -> new Known(nfa));
    }

    /** The states that a state leads to without an item, itself among them. */
    private int[] closure(int state) {
      if (closures[state] == null) {
        BitSet reached = new BitSet(states.size());
        List<Integer> open = new ArrayList<>(List.of(state));
        while (!open.isEmpty()) {
          int next = open.remove(open.size() - 1);
          if (!reached.get(next)) {
            reached.set(next);
            for (Edge edge : states.get(next)) {
              if (edge.symbol() < 0) {
                open.add(edge.target());
              }
            }
          }
        }
        closures[state] = reached.stream().toArray();
      }
      return closures[state];
    }

    /** The same of several states. */
    private int[] closure(int[] from) {
      if (from.length == 1) {
        return closure(from[0]);
      }
      step++;
      int[] found = new int[2 * from.length];
      int size = 0;
      for (int state : from) {
        for (int reached : closure(state)) {
          if (marks[reached] != step) {
            marks[reached] = step;
            found = size == found.length ? Arrays.copyOf(found, 2 * size) : found;
            found[size++] = reached;
          }
        }
      }
      found = Arrays.copyOf(found, size);
      Arrays.sort(found);
      return found;
    }
  }
}
