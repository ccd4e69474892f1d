package vn.solieu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Indicator;
import vn.solieu.export.IndicatorRecords;
import vn.solieu.export.PlaceWords;
import vn.solieu.library.EmbeddedLibrary;
import vn.solieu.library.StoredReport;
import vn.solieu.link.UnknownPhrases;
import vn.solieu.link.UnknownPhrases.Unknown;
import vn.solieu.read.Report;
import vn.solieu.rules.Catalogue;
import vn.solieu.rules.IndicatorEntry;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;

/**
 * {@code solieu indicators [TEXT]}: what the catalogue knows; with {@code --unknown FILE…} what it
 * lacks, ready to be put in.
 */
@Command(name = "indicators", mixinStandardHelpOptions = true)
final class IndicatorsCommand implements Callable<Integer> {
  /** So many unknown phrases are shown unless the user says otherwise; there may be thousands. */
  private static final int UNKNOWN_SHOWN = 50;

  enum Format {
    TABLE,
    CSV,
    JSONL,
    YAML
  }

  @Mixin private Inputs inputs;

  @Option(names = "--unknown", descriptionKey = "unknown")
  private boolean unknown;

  @Option(names = "--library", paramLabel = "DIR", descriptionKey = "library")
  private Path library;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
  private Integer limit;

  @Option(names = "--format", paramLabel = "table|csv|jsonl|yaml", descriptionKey = "format")
  private Format format = Format.TABLE;

  @Override
  public Integer call() throws IOException {
    Messages messages = inputs.messages();
    if (limit != null && limit < 1) {
      throw new UsageException(messages.text("cli.bad-limit", limit.toString(), "0"));
    }
    return unknown || library != null ? unknown(messages) : known(messages);
  }

  private int known(Messages messages) throws IOException {
    if (format == Format.YAML) {
      throw new UsageException(messages.text("cli.yaml-of-unknown"));
    }
    Catalogue catalogue = RuleBook.builtIn().catalogue();
    List<Indicator> found =
        inputs.isEmpty()
            ? List.copyOf(catalogue.all())
            : catalogue.find(String.join(" ", inputs.words()));
    List<Indicator> shown = first(found, found.size());
    switch (format) {
      case CSV -> IndicatorRecords.known(shown).csv(System.out);
      case JSONL -> IndicatorRecords.known(shown).json(System.out);
      default -> new IndicatorTable(System.out, messages).known(shown);
    }
    System.err.println(
        messages.text(
            "cli.indicators-found",
            Integer.toString(found.size()),
            Integer.toString(catalogue.all().size()),
            Integer.toString(shown.size())));
    return Exit.DONE;
  }

  private int unknown(Messages messages) throws IOException {
    RuleBook rules = RuleBook.builtIn();
    UnknownPhrases phrases = new UnknownPhrases(rules.catalogue());
    int reports = count(phrases, rules, messages);
    List<Unknown> found = phrases.all();
    List<Unknown> shown = first(found, UNKNOWN_SHOWN);
    switch (format) {
      case CSV -> IndicatorRecords.unknown(shown).csv(System.out);
      case JSONL -> IndicatorRecords.unknown(shown).json(System.out);
      case YAML -> yaml(shown, rules.catalogue(), messages);
      case TABLE -> new IndicatorTable(System.out, messages).unknown(shown);
    }
    System.err.println(
        messages.text(
            "cli.unknown-found",
            Integer.toString(found.size()),
            Integer.toString(reports),
            Integer.toString(shown.size())));
    return inputs.finish(Exit.DONE);
  }

  /** Counts the phrases of all reports named or stored; returns how many reports there were. */
  private int count(UnknownPhrases phrases, RuleBook rules, Messages messages) {
    PlaceWords places = new PlaceWords(messages);
    List<String> seen = new ArrayList<>();
    if (library != null) {
      if (!inputs.isEmpty()) {
        throw new UsageException(messages.text("cli.library-or-files"));
      }
      try (EmbeddedLibrary open = EmbeddedLibrary.open(library);
          Stream<StoredReport> reports = open.reports()) {
        reports.forEach(stored -> add(phrases, stored.report(), stored.extraction(), places, seen));
      }
    } else {
      DossierReader reader = new DossierReader(inputs, rules);
      reader.each(
          reader.files(null), read -> add(phrases, read.report(), read.extraction(), places, seen));
    }
    return seen.size();
  }

  private static void add(
      UnknownPhrases phrases,
      Report report,
      Extraction extraction,
      PlaceWords places,
      List<String> seen) {
    phrases.add(extraction, figure -> places.of(report, figure));
    seen.add(extraction.doc());
  }

  /** The entries as they would stand in a file of {@code rules/indicators}. */
  private static void yaml(List<Unknown> phrases, Catalogue catalogue, Messages messages) {
    Set<String> taken = new HashSet<>();
    catalogue.all().forEach(indicator -> taken.add(indicator.id()));
    for (Unknown one : phrases) {
      IndicatorEntry entry = IndicatorEntry.propose(one.phrase(), one.dimension(), taken);
      taken.add(entry.id());
      String note =
          messages.text(
              "cli.unknown-note",
              Integer.toString(one.figures()),
              Integer.toString(one.reports()),
              one.example().quote(),
              one.example().doc(),
              one.example().place());
      System.out.print(entry.yaml(note, messages.text("cli.unknown-translate")));
    }
  }

  private <T> List<T> first(List<T> found, int usual) {
    return found.subList(0, Math.min(found.size(), limit == null ? usual : limit));
  }
}
