package vn.solieu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import vn.solieu.check.Checker;
import vn.solieu.domain.Finding;
import vn.solieu.domain.Indicator;
import vn.solieu.domain.ReportInfo;
import vn.solieu.export.Dossier;
import vn.solieu.export.Names;
import vn.solieu.export.Reading;
import vn.solieu.link.Extractor;
import vn.solieu.read.Parsed;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;

/** Reads the reports of a command line, and knows what people call what is in them. */
final class DossierReader {
  private final Inputs inputs;
  private final RuleBook rules;
  private final Messages messages;
  private final Map<String, String> placeNames = new HashMap<>();

  DossierReader(Inputs inputs, RuleBook rules) {
    this.inputs = inputs;
    this.rules = rules;
    this.messages = inputs.messages();
  }

  /**
   * The files and folders given; throws UsageException where no report is among them.
   *
   * @param results the folder that results go to, or null; nothing in it is a report
   */
  List<Inputs.Input> files(Path results) {
    List<Inputs.Input> files = inputs.filesAndFolders(results);
    if (files.isEmpty() && inputs.problems().isEmpty()) {
      throw new UsageException(messages.text("cli.no-reports"));
    }
    return files;
  }

  /** Reads the files and checks each report. */
  Dossier read(List<Inputs.Input> files) {
    List<Reading> readings = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    Checker checker = Checker.standard();
    each(
        files,
        extracted -> {
          readings.add(new Reading(extracted.report(), extracted.extraction(), extracted.info()));
          findings.addAll(checker.run(extracted.extraction()).findings());
        });
    return new Dossier(readings, findings, inputs.problems());
  }

  /** Hands over each report as soon as it is read, so that nobody need keep them all. */
  void each(List<Inputs.Input> files, Consumer<Extractor.Extracted> reader) {
    Extractor extractor = new Extractor(rules, inputs.reader());
    try (ProgressBar bar = bar(files.size(), messages)) {
      for (Inputs.Input input : files) {
        Parsed<Extractor.Extracted> parsed =
            extractor.extract(input.file(), input.doc(), input.overrides());
        inputs.report(parsed.problems());
        parsed.value().ifPresent(extracted -> know(extracted.info()));
        parsed.value().ifPresent(reader);
        if (bar != null) {
          bar.step();
        }
      }
    }
  }

  /** Remembers what a report calls its place. */
  void know(ReportInfo info) {
    if (info.placeId() != null && info.placeName() != null) {
      placeNames.put(info.placeId(), info.placeName());
    }
  }

  /** The catalogue's names and those of the places that the reports read so far speak of. */
  Names names() {
    return new Names(
        id -> {
          Indicator indicator = rules.catalogue().byId(id);
          return indicator == null
              ? id
              : messages.language().equals("en") ? indicator.english() : indicator.name();
        },
        id -> placeNames.getOrDefault(id, id));
  }

  /** A progress bar on a terminal; none where the output goes to a file. */
  static ProgressBar bar(int files, Messages messages) {
    if (System.console() == null) {
      return null;
    }
    return new ProgressBarBuilder()
        .setTaskName(messages.text("cli.reading"))
        .setInitialMax(files)
        .setStyle(ProgressBarStyle.ASCII)
        .setUpdateIntervalMillis(100)
        .build();
  }
}
