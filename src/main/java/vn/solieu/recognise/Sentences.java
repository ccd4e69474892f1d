package vn.solieu.recognise;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceModel;

/**
 * Cuts sentences with the model that the build trained from {@code corpus/}, by OpenNLP's rules but
 * without its machinery: every line of a report comes through here.
 *
 * <p>All instances share the model.
 */
final class Sentences implements SentenceCutter {
  private static final String MODEL = "/models/sentences.bin";
  private static Sentences shared;

  private final StopScanner scanner = new StopScanner();
  private final StopContext context;
  private final StopWeights weights;

  Sentences(SentenceModel model) {
    this.context = (StopContext) model.getFactory().getSDContextGenerator();
    this.weights = new StopWeights(model);
  }

  /** Throws IllegalStateException where the program was built without its model. */
  static synchronized Sentences trained() {
    if (shared == null) {
      try (InputStream in = Sentences.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException(
              "the program was built without its sentence model "
                  + MODEL
                  + "; build it with: mvn process-classes");
        }
        shared = new Sentences(new SentenceModel(in));
      } catch (IOException e) {
        throw new IllegalStateException("the sentence model " + MODEL + " can't be read", e);
      }
    }
    return shared;
  }

  @Override
  public List<Integer> ends(String text) {
    List<Integer> stops = scanner.getPositions(text);
    if (stops.isEmpty()) {
      return List.of(text.length());
    }
    List<Integer> ends = new ArrayList<>();
    int next = 0;
    for (int k = 0; k < stops.size(); k++) {
      int stop = stops.get(k);
      int wordEnd = wordEnd(text, stop + 1);
      boolean inWord = k + 1 < stops.size() && stops.get(k + 1) < wordEnd;
      // A text that opens with a stop has no sentence before it.
      if (inWord || stop < next || stop == 0) {
        continue;
      }
      if (weights.isEnd(context.features(text, stop))) {
        next = wordEnd;
        while (next < text.length() && isSpace(text.charAt(next))) {
          next++;
        }
        if (next < text.length()) {
          ends.add(wordEnd);
        }
      }
    }
    ends.add(text.length());
    return ends;
  }

  private static int wordEnd(String text, int begin) {
    int end = begin;
    while (end < text.length() && !isSpace(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
