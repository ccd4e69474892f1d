package vn.solieu.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.solieu.check.CheckResult;
import vn.solieu.domain.Indicator;
import vn.solieu.export.AuditWorkbook;
import vn.solieu.export.CommentedReport;
import vn.solieu.export.ExplanationRequest;
import vn.solieu.export.MadeBy;
import vn.solieu.export.Names;
import vn.solieu.export.Reading;
import vn.solieu.read.Containers;
import vn.solieu.read.FileType;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;

/**
 * The papers of {@code check --out}: for each report an audit workbook, a request for explanation
 * and the report with comments, side by side in one folder.
 */
final class CheckPapers {
  private static final String AUDIT = ".audit.xlsx";
  private static final String LETTER = ".letter.docx";
  static final String COMMENTS = ".comments.docx";

  private final Path folder;
  private final Containers containers;
  private final AuditWorkbook audit;
  private final ExplanationRequest letter;
  private final CommentedReport comments;

  /** Files that are there for something else: other reports and their papers, in lower case. */
  private final Set<String> taken = new HashSet<>();

  /**
   * Makes the folder; throws UsageException where it can't be.
   *
   * @param inputs all files of the run; none of them is ever written over
   */
  CheckPapers(Path folder, List<Inputs.Input> inputs, ReportReader reader, Messages messages) {
    this.folder = folder;
    this.containers = reader.containers();
    RuleBook rules = RuleBook.builtIn();
    MadeBy made = new MadeBy(Version.program(), rules.version());
    this.audit = new AuditWorkbook(messages, names(rules, messages), made);
    this.letter = new ExplanationRequest(messages, made);
    this.comments = new CommentedReport(messages, made);
    inputs.forEach(input -> taken.add(key(input.file())));
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UsageException(messages.text("cli.cannot-write", folder.toString()));
    }
    if (!Files.isWritable(folder)) {
      throw new UsageException(messages.text("cli.cannot-write", folder.toString()));
    }
  }

  private static Names names(RuleBook rules, Messages messages) {
    return new Names(
        id -> {
          Indicator indicator = rules.catalogue().byId(id);
          return indicator == null
              ? id
              : messages.language().equals("en") ? indicator.english() : indicator.name();
        },
        id -> id);
  }

  /** Some file systems take two names that differ in case for one. */
  private static String key(Path file) {
    return file.toAbsolutePath().normalize().toString().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes a report's papers; gives their paths.
   *
   * @param open what still asks for an explanation: explained findings are in the audit sheet only
   */
  List<Path> write(Inputs.Input input, Reading reading, CheckResult result, CheckResult open)
      throws IOException {
    String stem = stem(reading.fileName());
    byte[] original = original(input.file());
    List<Path> written = new ArrayList<>();
    written.add(folder.resolve(stem + AUDIT));
    try (OutputStream out = open(written.get(0))) {
      audit.write(reading, result, out);
    }
    written.add(folder.resolve(stem + LETTER));
    try (OutputStream out = open(written.get(1))) {
      letter.write(reading, open, out);
    }
    if (takesComments(reading, original)) {
      written.add(folder.resolve(stem + COMMENTS));
      try (OutputStream out = open(written.get(2))) {
        comments.write(reading, open, original, out);
      }
    }
    return written;
  }

  /** Workbooks and PDF have places that a Word document would lose. */
  private static boolean takesComments(Reading reading, byte[] original) {
    boolean pdf = original != null && ReportReader.format(original).equals(FileType.PDF.label());
    return !pdf && !reading.report().isWorkbook();
  }

  /** The report's name without its extension; with it, or numbered, where that is taken. */
  private String stem(String fileName) {
    String name = fileName.substring(fileName.lastIndexOf('!') + 1);
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    for (int i = 1; isTaken(stem); i++) {
      stem = i == 1 ? name : name + "-" + i;
    }
    for (String end : List.of(AUDIT, LETTER, COMMENTS)) {
      taken.add(key(folder.resolve(stem + end)));
    }
    return stem;
  }

  private boolean isTaken(String stem) {
    return List.of(AUDIT, LETTER, COMMENTS).stream()
        .anyMatch(end -> taken.contains(key(folder.resolve(stem + end))));
  }

  /** The report's bytes; null where they can't be read again. */
  private byte[] original(Path file) {
    try {
      return Files.isRegularFile(file)
          ? Files.readAllBytes(file)
          : containers.content(file).orElse(null);
    } catch (IOException goneMeanwhile) {
      return null;
    }
  }

  private static OutputStream open(Path file) throws IOException {
    return new BufferedOutputStream(Files.newOutputStream(file));
  }
}
