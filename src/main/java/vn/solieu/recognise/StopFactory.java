package vn.solieu.recognise;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import opennlp.tools.sentdetect.EndOfSentenceScanner;
import opennlp.tools.sentdetect.SDContextGenerator;
import opennlp.tools.sentdetect.SentenceDetectorFactory;

/** Gives the detector its candidates and features; OpenNLP makes it by the name in the model. */
public final class StopFactory extends SentenceDetectorFactory {
  /**
   * The model's property for the abbreviations. OpenNLP's own dictionary folds case while it loads,
   * and so loses {@code Tp.} beside {@code TP.}.
   */
  private static final String PROPERTY = "abbreviations";

  private Map<String, String> abbreviations;

  /** For OpenNLP alone. */
  public StopFactory() {}

  /**
   * @param abbreviations as printed, with where each stands
   */
  StopFactory(Map<String, String> abbreviations) {
    super("vi", true, null, StopScanner.stops());
    this.abbreviations = new TreeMap<>(abbreviations);
  }

  @Override
  public Map<String, String> createManifestEntries() {
    Map<String, String> entries = super.createManifestEntries();
    StringBuilder value = new StringBuilder();
    abbreviations.forEach(
        (word, stands) -> value.append(word).append(' ').append(stands).append(' '));
    entries.put(PROPERTY, value.toString().strip());
    return entries;
  }

  @Override
  public EndOfSentenceScanner getEndOfSentenceScanner() {
    return new StopScanner();
  }

  @Override
  public SDContextGenerator getSDContextGenerator() {
    if (abbreviations == null) {
      Map<String, String> read = new HashMap<>();
      String value = artifactProvider.getManifestProperty(PROPERTY);
      String[] cells = value.isEmpty() ? new String[0] : value.split(" ");
      for (int k = 0; k < cells.length; k += 2) {
        read.put(cells[k], cells[k + 1]);
      }
      abbreviations = read;
    }
    return new StopContext(abbreviations);
  }
}
