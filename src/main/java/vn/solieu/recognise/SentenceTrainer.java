package vn.solieu.recognise;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.model.Event;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;
import vn.solieu.rules.RuleBook;

/** Trains the sentence detector while the program is built. */
public final class SentenceTrainer {
  private static final int ITERATIONS = 150;

  private SentenceTrainer() {}

  /**
   * @param arguments the sentences, the rules' folder, the model to write, and a file that
   *     remembers what it was trained from
   */
  public static void main(String[] arguments) throws IOException {
    Path corpus = Path.of(arguments[0]);
    Path model = Path.of(arguments[2]);
    Path memory = Path.of(arguments[3]);
    Map<String, String> abbreviations =
        RuleBook.in(Path.of(arguments[1])).lexicon().abbreviations();
    String text = Files.readString(corpus);
    String fingerprint = fingerprint(text, abbreviations);
    if (Files.exists(model)
        && Files.exists(memory)
        && Files.readString(memory).equals(fingerprint)) {
      return;
    }
    Files.createDirectories(model.getParent());
    Files.write(model, bytes(train(paragraphs(text), abbreviations)));
    Files.writeString(memory, fingerprint);
  }

  /** Paragraphs of sentences: one sentence a line, an empty line between paragraphs. */
  static List<List<String>> paragraphs(String corpus) {
    List<List<String>> paragraphs = new ArrayList<>();
    List<String> open = new ArrayList<>();
    for (String line : corpus.split("\n", -1)) {
      if (!line.isBlank()) {
        open.add(line.strip());
      } else if (!open.isEmpty()) {
        paragraphs.add(open);
        open = new ArrayList<>();
      }
    }
    if (!open.isEmpty()) {
      paragraphs.add(open);
    }
    return paragraphs;
  }

  static SentenceModel train(List<List<String>> paragraphs, Map<String, String> abbreviations)
      throws IOException {
    StopContext context = new StopContext(abbreviations);
    StopScanner scanner = new StopScanner();
    List<Event> events = new ArrayList<>();
    for (List<String> paragraph : paragraphs) {
      String text = String.join(" ", paragraph);
      Set<Integer> ends = ends(paragraph);
      for (int stop : scanner.getPositions(text)) {
        int end = stop + 1;
        while (!StopScanner.isBlank(text.charAt(end))) {
          end++;
        }
        events.add(
            new Event(
                ends.contains(end) ? SentenceDetectorME.SPLIT : SentenceDetectorME.NO_SPLIT,
                context.getContext(text, stop)));
      }
    }
    TrainingParameters parameters = new TrainingParameters();
    parameters.put(TrainingParameters.ALGORITHM_PARAM, "MAXENT_QN");
    parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
    parameters.put(TrainingParameters.CUTOFF_PARAM, 1);
    Map<String, String> manifest = new HashMap<>();
    return new SentenceModel(
        "vi",
        TrainerFactory.getEventTrainer(parameters, manifest)
            .train(ObjectStreamUtils.createObjectStream(events)),
        manifest,
        new StopFactory(abbreviations));
  }

  /** Offsets just after each sentence of a paragraph but the last. */
  static Set<Integer> ends(List<String> paragraph) {
    Set<Integer> ends = new HashSet<>();
    int at = 0;
    for (String sentence : paragraph.subList(0, paragraph.size() - 1)) {
      at += sentence.length();
      ends.add(at);
      at++;
    }
    return ends;
  }

  /** The model as a file, the same bytes for the same model: without the time it was made. */
  static byte[] bytes(SentenceModel model) throws IOException {
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    model.serialize(made);
    ByteArrayOutputStream timeless = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(made.toByteArray()));
        ZipOutputStream out = new ZipOutputStream(timeless)) {
      Map<String, byte[]> entries = new TreeMap<>();
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        entries.put(entry.getName(), in.readAllBytes());
      }
      // OpenNLP wants the manifest before what it describes.
      String manifest = "manifest.properties";
      write(out, manifest, withoutTime(entries.remove(manifest)));
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        write(out, entry.getKey(), entry.getValue());
      }
    }
    return timeless.toByteArray();
  }

  private static byte[] withoutTime(byte[] properties) {
    List<String> kept = new ArrayList<>();
    for (String line : new String(properties, StandardCharsets.ISO_8859_1).split("\\R")) {
      if (!line.startsWith("#") && !line.startsWith("Timestamp=")) {
        kept.add(line);
      }
    }
    kept.sort(null);
    return (String.join("\n", kept) + "\n").getBytes(StandardCharsets.ISO_8859_1);
  }

  private static void write(ZipOutputStream out, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTime(0);
    out.putNextEntry(entry);
    out.write(content);
    out.closeEntry();
  }

  /** Changes with the sentences, the abbreviations and the code that makes features of them. */
  private static String fingerprint(String corpus, Map<String, String> abbreviations)
      throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(corpus.getBytes(StandardCharsets.UTF_8));
      digest.update(abbreviations.toString().getBytes(StandardCharsets.UTF_8));
      for (Class<?> code :
          List.of(SentenceTrainer.class, StopFactory.class, StopContext.class, StopScanner.class)) {
        try (InputStream in = code.getResourceAsStream(code.getSimpleName() + ".class")) {
          digest.update(in.readAllBytes());
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
