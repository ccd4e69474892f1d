package vn.solieu.cli.eval;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import vn.solieu.domain.Overrides;
import vn.solieu.export.FigureJson;
import vn.solieu.link.Extractor;
import vn.solieu.read.Parsed;
import vn.solieu.read.Report;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/** Extracts annotated reports as {@code extract} does, and scores the records that come out. */
public final class Evaluation {
  private final ReportReader reader;
  private final Extractor extractor;
  private final Scorer scorer;

  public Evaluation(RuleBook rules, ReportReader reader) {
    this.reader = reader;
    this.extractor = new Extractor(rules, reader);
    this.scorer = new Scorer(rules.lexicon());
  }

  /** The score of a report; one that can't be read has no figures. */
  public ReportScore score(GoldReport gold) throws IOException {
    return score(gold, extractor.extract(gold.text(), gold.text().toString()));
  }

  /** The score of a report's text, read as a TXT of which the user says some things. */
  ReportScore score(GoldReport gold, String text, Overrides overrides) throws IOException {
    Parsed<Report> read = reader.read(text.getBytes(UTF_8), gold.id() + ".txt", gold.id());
    return score(gold, extractor.extract(read.value().orElseThrow(), overrides));
  }

  private ReportScore score(GoldReport gold, Parsed<Extractor.Extracted> parsed)
      throws IOException {
    if (parsed.value().isEmpty()) {
      return scorer.score(gold, List.of());
    }
    Extractor.Extracted extracted = parsed.value().get();
    StringWriter records = new StringWriter();
    try (FigureJson json = FigureJson.to(records)) {
      json.write(extracted.report(), extracted.extraction());
    }
    return scorer.score(gold, GotFigure.all(Json.lines(records.toString(), gold.id())));
  }
}
