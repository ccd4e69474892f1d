package vn.solieu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
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
        extracted -> checker.run(extracted.extraction()).findings(),
        (extracted, found) -> {
          readings.add(new Reading(extracted.report(), extracted.extraction(), extracted.info()));
          findings.addAll(found);
        });
    return new Dossier(readings, findings, inputs.problems());
  }

  /** Hands over each report as soon as it is read, so that nobody need keep them all. */
  void each(List<Inputs.Input> files, Consumer<Extractor.Extracted> reader) {
    each(files, extracted -> extracted, (extracted, same) -> reader.accept(extracted));
  }

  /** What is read of a file, and what was made of it beside the reading of others. */
  private record Worked<T>(Parsed<Extractor.Extracted> parsed, Optional<T> made) {}

  private <T> void each(
      List<Inputs.Input> files,
      Function<Extractor.Extracted, T> work,
      BiConsumer<Extractor.Extracted, T> target) {
    try (ProgressBar bar = bar(files.size(), messages)) {
      inputs.each(
          files,
          rules,
          (reader, input) -> {
            Parsed<Extractor.Extracted> parsed = reader.extract(input);
            return new Worked<>(parsed, parsed.value().map(work));
          },
          worked -> {
            inputs.report(worked.parsed().problems());
            if (worked.made().isPresent()) {
              Extractor.Extracted extracted = worked.parsed().value().orElseThrow();
              know(extracted.info());
              target.accept(extracted, worked.made().get());
            }
            if (bar != null) {
              bar.step();
            }
          });
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
