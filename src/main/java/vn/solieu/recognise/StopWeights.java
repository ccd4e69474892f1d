package vn.solieu.recognise;

import java.util.HashMap;
import java.util.Map;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * The trained model's weights by what is known of a stop, so that no feature's name need be put
 * together: decides as the model does, several times faster.
 */
final class StopWeights {
  private static final double[] NONE = new double[2];

  private final Map<String, Map<String, double[]>> single = new HashMap<>();
  private final Map<String, Map<String, Map<String, double[]>>> pairs = new HashMap<>();
  private final Map<String, double[]> stop;
  private final double[][] closed;
  private final Map<String, double[]> word;
  private final Map<String, double[]> made;
  private final double[][] length = new double[StopFeatures.LENGTH_MOST + 1][];
  private final Map<String, double[]> next;
  private final Map<String, double[]> then;
  private final double[][] first;
  private final Map<String, Map<String, double[]>> firstAndMade;
  private final Map<String, Map<String, double[]>> beforeAndMade;
  private final Map<String, Map<String, double[]>> madeAndThen;
  private final Map<String, Map<String, double[]>> wordAndThen;

  /** Whether the model's first outcome, which wins where both weigh the same, is an end. */
  private final boolean endFirst;

  StopWeights(SentenceModel trained) {
    AbstractModel model = (AbstractModel) trained.getMaxentModel();
    int end = model.getIndex(SentenceDetectorME.SPLIT);
    this.endFirst = end == 0;
    @SuppressWarnings("unchecked")
    Map<String, Context> features = (Map<String, Context>) model.getDataStructures()[1];
    features.forEach((name, context) -> add(name, weights(context, end)));
    this.stop = one("stop");
    this.closed = truths("closed");
    this.word = one("word");
    this.made = one("made");
    for (int k = 0; k < length.length; k++) {
      length[k] = one("long").getOrDefault(Integer.toString(k), NONE);
    }
    this.next = one("next");
    this.then = one("then");
    this.first = truths("first");
    this.firstAndMade = two("first|made");
    this.beforeAndMade = two("before|made");
    this.madeAndThen = two("made|then");
    this.wordAndThen = two("word|then");
  }

  /** What a feature says for an end, and against it. */
  private static double[] weights(Context context, int end) {
    double[] weights = new double[2];
    for (int k = 0; k < context.getOutcomes().length; k++) {
      weights[context.getOutcomes()[k] == end ? 0 : 1] = context.getParameters()[k];
    }
    return weights;
  }

  private void add(String name, double[] weights) {
    int equals = name.indexOf('=');
    String kind = name.substring(0, equals);
    String value = name.substring(equals + 1);
    if (kind.indexOf('|') < 0) {
      single.computeIfAbsent(kind, k -> new HashMap<>()).put(value, weights);
      return;
    }
    // A word may have a bar in it: whichever bar parts the two, the name is the same.
    for (int bar = value.indexOf('|'); bar >= 0; bar = value.indexOf('|', bar + 1)) {
      pairs
          .computeIfAbsent(kind, k -> new HashMap<>())
          .computeIfAbsent(value.substring(0, bar), k -> new HashMap<>())
          .put(value.substring(bar + 1), weights);
    }
  }

  private Map<String, double[]> one(String kind) {
    return single.getOrDefault(kind, Map.of());
  }

  private double[][] truths(String kind) {
    return new double[][] {
      one(kind).getOrDefault("false", NONE), one(kind).getOrDefault("true", NONE)
    };
  }

  private Map<String, Map<String, double[]>> two(String kind) {
    return pairs.getOrDefault(kind, Map.of());
  }

  /** Whether a sentence ends there. */
  boolean isEnd(StopFeatures at) {
    double[][] found = {
      stop.getOrDefault(String.valueOf(at.stop()), NONE),
      closed[at.closed() ? 1 : 0],
      word.getOrDefault(at.word(), NONE),
      made.getOrDefault(at.made(), NONE),
      length[at.length()],
      next.getOrDefault(at.next(), NONE),
      then.getOrDefault(at.then(), NONE),
      first[at.first() ? 1 : 0],
      pair(firstAndMade, at.first() ? "true" : "false", at.made()),
      pair(beforeAndMade, at.before(), at.made()),
      pair(madeAndThen, at.made(), at.then()),
      pair(wordAndThen, at.word(), at.then())
    };
    double end = 0;
    double none = 0;
    for (double[] weights : found) {
      end += weights[0];
      none += weights[1];
    }
    return endFirst ? end >= none : end > none;
  }

  private static double[] pair(
      Map<String, Map<String, double[]>> weights, String one, String other) {
    Map<String, double[]> known = weights.get(one);
    return known == null ? NONE : known.getOrDefault(other, NONE);
  }
}
