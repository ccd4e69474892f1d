package vn.solieu.recognise;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.Span;

/**
 * OpenNLP's sentence detector with the model that the build trained from {@code corpus/}.
 *
 * <p>All instances share the model; one instance for each thread.
 */
final class Sentences implements SentenceCutter {
  private static final String MODEL = "/models/sentences.bin";
  private static SentenceModel shared;

  private final StopScanner scanner = new StopScanner();
  private final SentenceDetectorME detector;

  /** Throws IllegalStateException where the program was built without its model. */
  Sentences() {
    this(model());
  }

  Sentences(SentenceModel model) {
    // Without the dictionary OpenNLP leaves it to the model what a stop after an abbreviation
    // means.
    this.detector = new SentenceDetectorME(model);
  }

  private static synchronized SentenceModel model() {
    if (shared == null) {
      try (InputStream in = Sentences.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException(
              "the program was built without its sentence model "
                  + MODEL
                  + "; build it with: mvn process-classes");
        }
        shared = new SentenceModel(in);
      } catch (IOException e) {
        throw new IllegalStateException("the sentence model " + MODEL + " can't be read", e);
      }
    }
    return shared;
  }

  @Override
  public List<Integer> ends(String text) {
    List<Integer> ends = new ArrayList<>();
    if (!scanner.getPositions(text).isEmpty()) {
      for (Span sentence : detector.sentPosDetect(text)) {
        ends.add(sentence.getEnd());
      }
      ends.remove(ends.size() - 1);
    }
    ends.add(text.length());
    return ends;
  }
}
