package vn.solieu.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.poi.poifs.crypt.Decryptor;
import vn.solieu.domain.Problem;
import vn.solieu.rules.OutlineWords;

/**
 * Reads a file of any known format. The content decides what it is; the extension only costs a
 * remark where it is wrong.
 *
 * <p>Safe for use by several threads.
 */
public final class ReportReader {
  /** Room for the array's own header in the largest array. */
  private static final long ARRAY_MAX = Integer.MAX_VALUE - 64L;

  private final Limits limits;
  private final OutlineWords words;
  private final Containers containers;
  private final String password;
  private final Map<FileType, FormatReader> readers = new EnumMap<>(FileType.class);

  public ReportReader() {
    this(Limits.DEFAULT);
  }

  public ReportReader(Limits limits) {
    this(limits, null);
  }

  /**
   * A reader of locked files too.
   *
   * @param password tried on files that are locked, or null
   */
  public ReportReader(Limits limits, String password) {
    this(limits, OutlineWords.builtIn(), password, OcrEngine::usual);
  }

  ReportReader(Limits limits, OutlineWords words, String password, Supplier<OcrEngine> engine) {
    this.limits = limits;
    this.words = words;
    this.containers = new Containers(limits);
    this.password = password;
    for (FormatReader reader :
        List.of(
            new PlainTextReader(),
            new DocxReader(words),
            new DocReader(words, password),
            new RtfReader(words),
            new OdtReader(),
            new HtmlReader(),
            new EmlReader(),
            new PdfReader(words, password, engine),
            new ImageReader(words, engine),
            new WorkbookReader(password))) {
      reader.types().forEach(type -> readers.put(type, reader));
    }
  }

  /** What a file is by its content, as messages call it. */
  public static String format(byte[] bytes) {
    return TypeDetector.detect(bytes).label();
  }

  /** Finds the reports in archives and mails; those paths can be read here. */
  public Containers containers() {
    return containers;
  }

  /**
   * Reads one file, or a member of an archive or mail. Whatever is wrong with it is among the
   * problems; nothing is thrown for it.
   *
   * @param doc the path as the user gave it; names the report and its problems
   */
  public Parsed<Report> read(Path file, String doc) {
    if (Files.isDirectory(file)) {
      return Parsed.failed(ReadProblem.IS_FOLDER.fatal(doc));
    }
    Path name = file.getFileName();
    if (!Files.exists(file) && Containers.onDisk(file).isPresent()) {
      Parsed<byte[]> member = containers.bytes(file, doc);
      return member.value().isEmpty()
          ? new Parsed<>(Optional.empty(), member.problems())
          : read(member.value().get(), name == null ? "" : name.toString(), doc);
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      long max = Math.min(limits.maxBytes(), ARRAY_MAX);
      bytes = Files.size(file) > max ? null : in.readNBytes((int) max + 1);
      if (bytes == null || bytes.length > max) {
        return Parsed.failed(ReadProblem.TOO_LARGE.fatal(doc, Sizes.say(max)));
      }
    } catch (NoSuchFileException e) {
      return Parsed.failed(ReadProblem.NOT_FOUND.fatal(doc));
    } catch (AccessDeniedException e) {
      return Parsed.failed(ReadProblem.UNREADABLE.fatal(doc, "access denied"));
    } catch (IOException e) {
      return Parsed.failed(ReadProblem.UNREADABLE.fatal(doc, String.valueOf(e.getMessage())));
    }
    return read(bytes, name == null ? "" : name.toString(), doc);
  }

  /**
   * Reads a report that is already in memory.
   *
   * @param name the file's name, for its extension
   */
  public Parsed<Report> read(byte[] bytes, String name, String doc) {
    if (bytes.length == 0) {
      return Parsed.failed(ReadProblem.EMPTY_FILE.fatal(doc));
    }
    try {
      return Watch.within(limits.maxMillis(), () -> detected(bytes, name, doc));
    } catch (LimitException e) {
      return Parsed.failed(e.problem().fatal(doc, e.limit()));
    } catch (OutOfMemoryError | StackOverflowError e) {
      return Parsed.failed(ReadProblem.TOO_COMPLEX.fatal(doc, e.getClass().getSimpleName()));
    }
  }

  private Parsed<Report> detected(byte[] bytes, String name, String doc) {
    FileType type = TypeDetector.detect(bytes);
    if (type == FileType.ENCRYPTED) {
      return unlocked(bytes, name, doc);
    }
    return read(bytes, type, name, doc);
  }

  private Parsed<Report> unlocked(byte[] locked, String name, String doc) {
    byte[] bytes;
    try {
      // Excel locks with a password of its own where only changes are forbidden.
      bytes = Unlocked.bytes(locked, Decryptor.DEFAULT_PASSWORD, limits);
      if (bytes == null && password != null) {
        bytes = Unlocked.bytes(locked, password, limits);
      }
    } catch (LimitException e) {
      return Parsed.failed(e.problem().fatal(doc, e.limit()));
    } catch (IOException e) {
      if (password == null) {
        return Parsed.failed(ReadProblem.ENCRYPTED.fatal(doc));
      }
      String label = FileType.ENCRYPTED.label();
      return Parsed.failed(ReadProblem.TRUNCATED.fatal(doc, label, String.valueOf(e)));
    }
    if (bytes == null) {
      return Parsed.failed(
          (password == null ? ReadProblem.ENCRYPTED : ReadProblem.WRONG_PASSWORD).fatal(doc));
    }
    return read(bytes, TypeDetector.detect(bytes), name, doc);
  }

  private Parsed<Report> read(byte[] bytes, FileType type, String name, String doc) {
    Optional<FileType> named = FileType.ofName(name);
    FormatReader reader = readers.get(type);
    if (reader == null) {
      return Parsed.failed(Refusal.of(type, named, name, doc));
    }
    List<Problem> problems = new ArrayList<>();
    if (named.isPresent() && named.get() != type) {
      problems.add(ReadProblem.WRONG_EXTENSION.passing(doc, Refusal.wrongExtension(type, name)));
    }
    Parsed<Body> parsed = guarded(reader, type, doc, bytes);
    problems.addAll(parsed.problems());
    if (parsed.value().isEmpty()) {
      return new Parsed<>(Optional.empty(), problems);
    }
    Body body = parsed.value().get();
    if (body.isEmpty()) {
      return Parsed.failed(ReadProblem.EMPTY_FILE.fatal(doc));
    }
    return Parsed.of(report(doc, bytes, body), problems);
  }

  /** What a library throws at a hostile file costs that file. */
  private Parsed<Body> guarded(FormatReader reader, FileType type, String doc, byte[] bytes) {
    try {
      return reader.read(doc, bytes, limits);
    } catch (RuntimeException | LinkageError e) {
      return Parsed.failed(ReadProblem.TRUNCATED.fatal(doc, type.label(), String.valueOf(e)));
    }
  }

  private Report report(String doc, byte[] bytes, Body body) {
    Outline outline = new OutlineBuilder(body, words).build();
    List<Line> lines = new ArrayList<>(body.lines().size());
    for (Line line : body.lines()) {
      lines.add(formed(line.whole(), outline.of(line.number())));
    }
    return new Report(
        doc, sha256(bytes), lines, body.tables(), body.notes(), outline, body.boxes());
  }

  /** The outline knows the typed headings and items that the format doesn't. */
  private static Line formed(Line line, Outline.Entry entry) {
    if (line.form() != Line.Form.PARAGRAPH && line.form() != Line.Form.LIST_ITEM) {
      return line;
    }
    Line.Form form =
        entry.heading()
            ? Line.Form.HEADING
            : entry.marker().isEmpty() ? line.form() : Line.Form.LIST_ITEM;
    return form == line.form()
        ? line
        : new Line(line.number(), line.text(), form, line.page(), line.cells());
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
