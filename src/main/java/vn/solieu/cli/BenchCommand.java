package vn.solieu.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.solieu.cli.bench.Bench;
import vn.solieu.cli.bench.ReadBench;
import vn.solieu.rules.Messages;

/** {@code solieu bench}: how fast the stages are, as ratios. */
@Command(name = "bench", mixinStandardHelpOptions = true)
final class BenchCommand implements Callable<Integer> {
  enum What {
    TEXT,
    PARSE,
    SCALE,
    /** The files given, by solieu and by Tika. */
    READ,
    /** What checks find of errors put into annotated reports. */
    CHECK,
    /** Text and parse; scale takes minutes. */
    ALL
  }

  private static final int NAME_WIDTH = 48;

  @Option(names = "--what", paramLabel = "text|parse|scale|read|check|all", descriptionKey = "what")
  private What what = What.ALL;

  @Parameters(paramLabel = "FILE", arity = "0..*", descriptionKey = "bench-files")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--millis", paramLabel = "N", descriptionKey = "millis")
  private long millis = 2000;

  @Option(names = "--per-report", paramLabel = "N", descriptionKey = "per-report")
  private int perReport = 5;

  @Option(names = "--seed", paramLabel = "N", descriptionKey = "seed")
  private long seed = 1;

  @Option(names = "--show", descriptionKey = "show-missed")
  private boolean show;

  @Option(names = "--json", paramLabel = "FILE", descriptionKey = "json")
  private Path json;

  @Mixin private Speech speech;

  @Override
  public Integer call() throws IOException {
    Messages messages = speech.messages();
    if (json != null) {
      ResultFile.check(json, messages);
    }
    if (what == What.READ) {
      return read(messages);
    }
    if (what == What.CHECK) {
      write(new CheckBench(messages, perReport, seed, show).run(files));
      return Exit.DONE;
    }
    Bench bench = new Bench(Math.max(1, millis));
    List<Bench.Measured> all = new ArrayList<>();
    if (what == What.SCALE) {
      all.addAll(print("scale", bench.scale(), messages));
    }
    if (what == What.TEXT || what == What.ALL) {
      all.addAll(print("text", bench.text(), messages));
    }
    if (what == What.PARSE || what == What.ALL) {
      List<Bench.Measured> rows = print("parse", bench.parse(), messages);
      if (rows.stream().noneMatch(row -> row.name().equals("tika"))) {
        System.err.println(messages.text("bench.no-tika"));
      }
      all.addAll(rows);
    }
    write(all);
    return Exit.DONE;
  }

  private int read(Messages messages) throws IOException {
    if (files.isEmpty()) {
      throw new UsageException(messages.text("cli.missing", "FILE"));
    }
    if (!Bench.hasTika()) {
      throw new UsageException(messages.text("bench.tika-needed"));
    }
    System.out.println(messages.text("bench.title.read"));
    List<Bench.Measured> all = new ArrayList<>();
    for (ReadBench.Row row : Bench.read(files)) {
      String name = row.format().isEmpty() ? messages.text("bench.row.all") : row.format();
      System.out.println(
          String.format(
              Locale.ROOT,
              "  %-28s %5d %10.1f ms %10.1f ms %8.2f \u00d7",
              name,
              row.files(),
              row.solieu(),
              row.tika(),
              row.ratio()));
      all.add(new Bench.Measured("read " + row.format(), row.solieu(), "ms", row.ratio()));
    }
    write(all);
    return Exit.DONE;
  }

  private static List<Bench.Measured> print(
      String group, List<Bench.Measured> rows, Messages messages) {
    System.out.println(messages.text("bench.title." + group));
    for (Bench.Measured row : rows) {
      String name = messages.text("bench.row." + row.name());
      System.out.println(
          "  "
              + name
              + " ".repeat(Math.max(1, NAME_WIDTH - name.length()))
              + String.format(
                  Locale.ROOT, "%9.2f %-4s %8.2f \u00d7", row.value(), row.unit(), row.ratio()));
    }
    return rows;
  }

  private void write(List<Bench.Measured> rows) throws IOException {
    if (json == null) {
      return;
    }
    try (Writer out = Files.newBufferedWriter(json);
        JsonGenerator generator = new JsonFactory().createGenerator(out)) {
      generator.writeStartObject();
      generator.writeStringField("version", Version.program());
      generator.writeStringField("java", Runtime.version().toString());
      generator.writeArrayFieldStart("measured");
      for (Bench.Measured row : rows) {
        generator.writeStartObject();
        generator.writeStringField("name", row.name());
        generator.writeNumberField("value", row.value());
        generator.writeStringField("unit", row.unit());
        generator.writeNumberField("ratio", row.ratio());
        generator.writeEndObject();
      }
      generator.writeEndArray();
      generator.writeEndObject();
    }
  }
}
