package vn.solieu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import picocli.CommandLine.Option;
import vn.solieu.check.AuditItem;
import vn.solieu.export.AnnotatedPdf;
import vn.solieu.export.CheckedReport;
import vn.solieu.rules.Messages;

/** The option that puts findings on a copy of each PDF report. */
final class AnnotateOption {
  private static final String ENDING = ".annotated.pdf";

  @Option(names = "--annotate", paramLabel = "DIR", descriptionKey = "annotate")
  private Path folder;

  private final Set<Path> taken = new HashSet<>();

  /** Makes the folder; throws UsageException where that can't be. */
  void open(Messages messages) {
    if (folder == null) {
      return;
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw cannotWrite(folder, messages);
    }
    if (!Files.isWritable(folder)) {
      throw cannotWrite(folder, messages);
    }
  }

  /** Writes a report's copy and says where; reports of other formats are passed over. */
  void write(Inputs inputs, Inputs.Input input, CheckedReport report, List<AuditItem> items) {
    if (folder == null) {
      return;
    }
    Messages messages = inputs.messages();
    String doc = input.doc();
    byte[] original = bytes(inputs, input);
    if (original == null || report.reading().report().boxes().isEmpty() || !isPdf(original)) {
      System.err.println(messages.text("audit.annotate-pdf", doc));
      return;
    }
    Path target = free(report.reading().fileName());
    byte[] copy;
    try {
      copy = new AnnotatedPdf(messages).bytes(original, inputs.password(), report, items);
    } catch (IOException e) {
      System.err.println(messages.text("audit.annotate-failed", doc, String.valueOf(e)));
      return;
    }
    try {
      Files.write(target, copy);
    } catch (IOException e) {
      throw cannotWrite(target, messages);
    }
    System.err.println(messages.text("audit.annotated", doc, target.toString()));
  }

  /** The file's bytes, or the archive member's; null where they are gone. */
  private static byte[] bytes(Inputs inputs, Inputs.Input input) {
    try {
      return Files.isRegularFile(input.file())
          ? Files.readAllBytes(input.file())
          : inputs.content(input.file());
    } catch (IOException e) {
      return null;
    }
  }

  private static boolean isPdf(byte[] bytes) {
    int head = Math.min(bytes.length, 1024);
    String start = new String(bytes, 0, head, java.nio.charset.StandardCharsets.ISO_8859_1);
    return start.contains("%PDF-");
  }

  private Path free(String fileName) {
    String name = fileName.substring(fileName.lastIndexOf('!') + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    Path target = folder.resolve(stem + ENDING);
    for (int n = 2; !taken.add(target); n++) {
      target = folder.resolve(stem + "-" + n + ENDING);
    }
    return target;
  }

  private static UsageException cannotWrite(Path place, Messages messages) {
    return new UsageException(messages.text("cli.cannot-write", place.toString()));
  }
}
