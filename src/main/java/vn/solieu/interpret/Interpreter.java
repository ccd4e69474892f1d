package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import vn.solieu.domain.Base;
import vn.solieu.domain.Extraction;
import vn.solieu.domain.Figure;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Overrides;
import vn.solieu.domain.Period;
import vn.solieu.domain.Relation;
import vn.solieu.domain.Source;
import vn.solieu.domain.Status;
import vn.solieu.domain.Subject;
import vn.solieu.read.Line;
import vn.solieu.read.Note;
import vn.solieu.read.Outline;
import vn.solieu.read.Report;
import vn.solieu.read.Table;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.PeriodExpression;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;
import vn.solieu.rules.RuleBook;
import vn.solieu.rules.Spelling;

/**
 * Reads the figures of a report and how they hang together. Keeps caches; one instance for each
 * thread.
 */
public final class Interpreter {
  private static final int PASSAGE_ITEMS_MOST = 4000;
  private static final int PIECE_FIGURES = 5000;

  private final Recogniser recogniser;
  private final StatementReader statements;
  private final PhraseReader phrases;
  private final TableFigures tables;
  private final Lexicon lexicon;
  private final ReportHeadReader heads;

  public Interpreter(RuleBook rules) {
    this.recogniser = new Recogniser(rules);
    this.heads = new ReportHeadReader(rules);
    this.lexicon = rules.lexicon();
    this.statements = new StatementReader(rules);
    this.phrases = new PhraseReader(lexicon);
    this.tables = new TableFigures(recogniser, lexicon);
  }

  /** What a report says, its figures not yet linked to the catalogue; the user may say some. */
  public Interpretation interpret(Report report, Overrides overrides) {
    return traced(report, overrides).interpretation();
  }

  /** What a report says of itself, where the user says some of it. */
  public ReportHead head(Report report, Overrides overrides) {
    return open(report, overrides).head();
  }

  /** A report whose head is read. */
  public Opened open(Report report, Overrides overrides) {
    return new Opened(report, overrides);
  }

  /** A report whose head is read and whose figures aren't yet. */
  public final class Opened {
    private final Report report;
    private final LineItems items = new LineItems(recogniser);
    private final ReportHead head;

    private Opened(Report report, Overrides overrides) {
      this.report = report;
      this.head = heads.read(report, items, overrides);
    }

    public ReportHead head() {
      return head;
    }

    /**
     * Hands over the figures piece by piece, so that nobody need keep those of a long report; its
     * pieces together are the whole.
     */
    public void read(Consumer<Extraction> pieces) {
      reading().inPieces(pieces);
    }

    private Reading reading() {
      return new Reading(report, items, head);
    }
  }

  /**
   * A report as read, with what its figures and relations were made of.
   *
   * @param planDocument the plan that the whole report sets, or null
   */
  record Traced(
      Interpretation interpretation,
      List<Draft> drafts,
      List<BreakdownReader.Parts> parts,
      String planDocument) {}

  Traced traced(Report report, Overrides overrides) {
    Opened opened = open(report, overrides);
    Reading reading = opened.reading();
    return new Traced(
        new Interpretation(reading.whole(), opened.head()),
        reading.drafts,
        reading.parts,
        reading.planDocument);
  }

  /** The reading of one report. */
  private final class Reading {
    private final Report report;
    private final Period period;
    private final String planDocument;
    private final List<Draft> drafts = new ArrayList<>();
    private final List<BreakdownReader.Parts> parts = new ArrayList<>();
    private final List<List<Draft>> equalities = new ArrayList<>();
    private final List<RowTies.Computed> computed = new ArrayList<>();
    private final Map<Integer, List<Draft>> byLine = new HashMap<>();

    private final LineItems lineItems;
    private final HeadingFacts headings;
    private final Map<Integer, Table> tables = new HashMap<>();

    private final Map<Integer, List<Note>> notes = new HashMap<>();
    private final Map<Integer, Optional<Period>> sectionPeriods = new HashMap<>();
    private final Map<Integer, Status> sectionStatuses = new HashMap<>();
    private final PeriodScope scope;
    private final StatusScope statuses;
    private String topic;
    private int topicParent = -1;
    private final PeriodScope.Carry carry = new PeriodScope.Carry();
    private final Seams seams;
    private final ListUnits listUnits;

    /** Where the piece that is being read begins: its line, its drafts, its breakdowns. */
    private int firstOfPiece = 1;

    private int finished;
    private int finishedParts;

    Reading(Report report, LineItems lineItems, ReportHead head) {
      this.report = report;
      this.lineItems = lineItems;
      this.period = head.period() == null ? null : head.period().value();
      this.headings = new HeadingFacts(lineItems, lexicon, period);
      this.scope = new PeriodScope(period, lexicon);
      this.statuses = new StatusScope(period);
      boolean results = head.form() != null && ReportPeriod.RESULTS.contains(head.form().value());
      this.planDocument = results ? null : planDocument();
      this.seams = new Seams(report);
      this.listUnits = new ListUnits(report, lexicon, recogniser);
      for (Note note : report.notes()) {
        notes.computeIfAbsent(note.line(), line -> new ArrayList<>()).add(note);
      }
      report.tables().forEach(table -> tables.put(table.firstLine(), table));
    }

    Extraction whole() {
      readLines(
          number -> {
            if (endsPiece(number)) {
              finish(number);
            }
          });
      finish(report.lines().size() + 1);
      return extraction();
    }

    void inPieces(Consumer<Extraction> pieces) {
      readLines(
          number -> {
            if (endsPiece(number)) {
              finish(number);
              pieces.accept(extraction());
              forget();
            }
          });
      finish(report.lines().size() + 1);
      pieces.accept(extraction());
    }

    /** Whether what was read before a line is a piece of its own: nothing later goes on with it. */
    private boolean endsPiece(int line) {
      return drafts.size() - finished >= PIECE_FIGURES
          && seams.before(line)
          && !SplitBreakdowns.goOn(drafts, line, lexicon);
    }

    /** Ties the figures of the lines read since the last piece, up to {@code next}. */
    private void finish(int next) {
      List<Draft> piece = drafts.subList(finished, drafts.size());
      List<BreakdownReader.Parts> own = parts.subList(finishedParts, parts.size());
      List<BreakdownReader.Parts> found =
          new ArrayList<>(ListBreakdowns.read(report, firstOfPiece, next - 1, byLine));
      found.forEach(one -> StatusScope.spread(one, piece));
      List<BreakdownReader.Parts> known = new ArrayList<>(own);
      known.addAll(found);
      List<BreakdownReader.Parts> splits = SplitBreakdowns.read(piece, known, lexicon);
      found.addAll(splits);
      known.addAll(splits);
      List<BreakdownReader.Parts> runs = ClosingRuns.read(piece, known, lexicon);
      runs.forEach(one -> StatusScope.spread(one, piece));
      runs.forEach(one -> spreadPeriod(one, piece));
      found.addAll(runs);
      known.addAll(runs);
      found.addAll(SlippedBreakdowns.read(piece, known, lexicon));
      OfReader.acrossReport(piece);
      parts.addAll(found);
      firstOfPiece = next;
      finished = drafts.size();
      finishedParts = parts.size();
    }

    /** Lets go of what no later line refers to. */
    private void forget() {
      drafts.clear();
      finished = 0;
      parts.clear();
      finishedParts = 0;
      equalities.clear();
      computed.clear();
      byLine.clear();
      headings.forget();
      sectionPeriods.clear();
      sectionStatuses.clear();
    }

    /**
     * Reads all lines.
     *
     * @param before told the number of each line or table before it is read
     */
    private void readLines(IntConsumer before) {
      for (int number = 1; number <= report.lines().size(); number++) {
        before.accept(number);
        Table table = tables.get(number);
        if (table != null) {
          readTable(table);
          number = table.lastLine();
          continue;
        }
        Line line = report.line(number);
        if (line.form() != Line.Form.BLANK) {
          readLine(line);
        }
      }
    }

    private String planDocument() {
      int seen = 0;
      for (Line line : report.lines()) {
        if (line.text().isBlank()) {
          continue;
        }
        if (++seen > 4) {
          break;
        }
        String text = Spelling.phrase(line.text());
        boolean law = lineItems.ahead(line).stream().anyMatch(this::isLaw);
        for (Map.Entry<String, String> plan : lexicon.planDocuments().entrySet()) {
          if (law && text.contains(plan.getKey())) {
            return plan.getValue();
          }
        }
      }
      return null;
    }

    private boolean isLaw(Item item) {
      return item.is(Cue.LAW)
          || item.mention() instanceof vn.solieu.recognise.Mention.Blocked blocked
              && blocked.rule().startsWith("document");
    }

    private void readTable(Table table) {
      RowTies ties = new RowTies();
      List<Draft> read = Interpreter.this.tables.read(report, table, period, ties);
      for (Draft draft : read) {
        draft.section = report.outline().of(draft.source.line()).path();
      }
      drafts.addAll(read);
      parts.addAll(TableBreakdowns.read(report, read, lexicon));
      parts.addAll(ties.splits());
      computed.addAll(ties.computed());
    }

    private void readLine(Line line) {
      Outline.Entry entry = report.outline().of(line.number());
      List<Item> items = lineItems.read(line, isAbove(line.number()));
      items = listUnits.spread(items, line.number());
      List<Note> notes = this.notes.getOrDefault(line.number(), List.of());
      if (notes.isEmpty() && entry.contentStart() == 0) {
        readItems(items, line, entry);
        return;
      }
      List<Item> main = new ArrayList<>();
      List<List<Item>> bodies = new ArrayList<>();
      notes.forEach(n -> bodies.add(new ArrayList<>()));
      for (Item item : items) {
        int note = -1;
        for (int k = 0; k < notes.size(); k++) {
          if (item.start() >= notes.get(k).start() && item.end() <= notes.get(k).end()) {
            note = k;
          }
        }
        if (note >= 0) {
          bodies.get(note).add(item);
        } else if (item.start() >= entry.contentStart()) {
          main.add(item);
        }
      }
      readItems(main, line, entry);
      bodies.forEach(body -> readItems(body, line, entry));
    }

    /** Whether the next line stands below a line. */
    private boolean isAbove(int line) {
      return line < report.lines().size() && report.outline().of(line + 1).parent() == line;
    }

    /** A line longer than any report's is read piece by piece, or its time would be quadratic. */
    private void readItems(List<Item> items, Line line, Outline.Entry entry) {
      int begin = 0;
      while (begin < items.size()) {
        int end = Math.min(items.size(), begin + PASSAGE_ITEMS_MOST);
        for (int k = end; end < items.size() && k > begin + PASSAGE_ITEMS_MOST / 2; k--) {
          if (items.get(k - 1).is(Cue.STOP)) {
            end = k;
            break;
          }
        }
        readPassage(
            new Passage(line.number(), line.text(), items.subList(begin, end)), line, entry);
        begin = end;
      }
    }

    private void readPassage(Passage passage, Line line, Outline.Entry entry) {
      List<Draft> read = statements.read(passage);
      if (carry.parent != entry.parent()) {
        carry.parent = entry.parent();
        carry.cumulative = null;
      }
      if (read.isEmpty()) {
        return;
      }
      phrases.read(passage, read, opener(entry));
      topic = read.get(0).phrase;
      topicParent = entry.parent();
      Lists.inheritKinds(passage, read);
      Lists.readBrackets(passage, read);
      Lists.completePlans(passage, read);
      OfReader.read(passage, read);
      carry.listBase = listBase(entry);
      scope.resolve(
          passage,
          read,
          carry,
          sectionPeriods
              .computeIfAbsent(entry.parent(), parent -> Optional.ofNullable(sectionPeriod(entry)))
              .orElse(null));
      Status status =
          sectionStatuses.computeIfAbsent(entry.parent(), parent -> sectionStatus(entry));
      statuses.resolve(passage, read, status);
      OfReader.byPeriod(read);
      for (Draft draft : read) {
        settle(draft, line, entry);
      }
      List<BreakdownReader.Parts> own =
          new ArrayList<>(
              BreakdownReader.read(passage, read, previous(line.number()), lexicon.people()));
      own.addAll(Contributions.read(read, previous(line.number())));
      own.forEach(one -> StatusScope.spread(one, read));
      own.forEach(one -> spreadPeriod(one, read));
      OfReader.pastParts(read, own);
      parts.addAll(own);
      equalities.addAll(Lists.equalities(passage, read));
      drafts.addAll(read);
      byLine.computeIfAbsent(line.number(), n -> new ArrayList<>()).addAll(read);
    }

    /** What the line before states, in the same piece. */
    private List<Draft> previous(int line) {
      return line > firstOfPiece ? byLine.getOrDefault(line - 1, List.of()) : List.of();
    }

    /** Parts speak of their total's time where none was said for them, and so do their changes. */
    private static void spreadPeriod(BreakdownReader.Parts breakdown, List<Draft> drafts) {
      for (Draft part : breakdown.parts()) {
        boolean said =
            part.periodFrom == Draft.PeriodFrom.TIME
                || part.periodFrom == Draft.PeriodFrom.STATEMENT;
        if (!said && breakdown.total().period != null) {
          PeriodScope.move(part, breakdown.total().period, drafts);
        }
      }
    }

    private void settle(Draft draft, Line line, Outline.Entry entry) {
      Item item = draft.item;
      draft.source =
          new Source.TextSpan(
              line.number(), item.measured().quoteStart(), item.measured().quoteEnd(), line.page());
      draft.section = entry.path();
      if (planDocument != null && draft.status == Status.ACTUAL && !draft.inForce) {
        draft.status = Status.PLAN;
        if (draft.base == null && draft.kind == Kind.LEVEL) {
          draft.base = new Base.OfPlan(planDocument);
        }
      }
    }

    /**
     * What a line stands under: the figure or item above it whose nouns its own bare phrase takes
     * over.
     */
    private PhraseReader.Opener opener(Outline.Entry entry) {
      int parent = entry.parent();
      String phrase = null;
      String heads = "";
      String title = null;
      while (parent > 0) {
        Outline.Entry above = report.outline().of(parent);
        List<Draft> levels = byLine.getOrDefault(parent, List.of());
        // What a chapter opens with names nothing under the headings within it.
        if (phrase == null && title == null && !levels.isEmpty() && !above.heading()) {
          phrase = levels.get(0).phrase;
          heads = Lists.head(lexicon, phrase);
        }
        if (phrase == null && heads.isEmpty() && levels.isEmpty()) {
          heads = headings.heads(report.line(parent));
        }
        title = title == null ? headings.title(report.line(parent), above) : title;
        parent = above.parent();
      }
      return new PhraseReader.Opener(
          phrase, heads, topicParent == entry.parent() ? topic : null, title == null ? "" : title);
    }

    /** A heading that names a time sets it for all below. */
    private Period sectionPeriod(Outline.Entry entry) {
      for (int parent = entry.parent(); parent > 0; parent = report.outline().of(parent).parent()) {
        Line line = report.line(parent);
        Draft listed = lastLevel(byLine.get(parent));
        boolean paragraph = listed != null && !report.outline().of(parent).heading();
        if (paragraph && parent == entry.parent()) {
          return listed.period;
        }
        if (paragraph) {
          // "I. Kinh tế: Giá trị sản xuất 9 tháng đạt …" says nothing for "3. Nông nghiệp" below.
          continue;
        }
        Period found = headings.period(line);
        if (found != null) {
          return found;
        }
      }
      return null;
    }

    /** The level that a list under a line most likely breaks down: the last that isn't a plan. */
    private static Draft lastLevel(List<Draft> drafts) {
      Draft found = null;
      if (drafts != null) {
        for (Draft draft : drafts) {
          boolean level = draft.kind == Kind.LEVEL && draft.passage.group(draft.index) == 0;
          if (level && draft.status != Status.PLAN) {
            found = draft;
          }
        }
      }
      return found;
    }

    /** What the changes in a list are against, said by the line above it. */
    private PeriodExpression listBase(Outline.Entry entry) {
      PeriodExpression found = null;
      boolean heading = entry.parent() > 0 && report.outline().of(entry.parent()).heading();
      for (Draft draft :
          heading ? List.<Draft>of() : byLine.getOrDefault(entry.parent(), List.of())) {
        if (draft.kind == Kind.GROWTH && draft.basePeriod != null) {
          found = draft.basePeriod;
        }
      }
      return found;
    }

    private Status sectionStatus(Outline.Entry entry) {
      for (int parent = entry.parent(); parent > 0; parent = report.outline().of(parent).parent()) {
        Line line = report.line(parent);
        if (headings.isPlan(line)) {
          return Status.PLAN;
        }
        Status said = byLine.containsKey(parent) ? null : headings.status(line);
        if (said != null) {
          return said;
        }
      }
      return Status.ACTUAL;
    }

    /** The figures of the lines read and not let go of. */
    private Extraction extraction() {
      Map<Draft, String> ids = new IdentityHashMap<>();
      FigureIds sources = new FigureIds(report.contentHash());
      for (Draft draft : drafts) {
        ids.put(draft, sources.id(draft.source));
      }
      List<Figure> figures = new ArrayList<>();
      for (Draft draft : drafts) {
        figures.add(figure(draft, ids));
      }
      figures.sort(
          java.util.Comparator.comparingInt((Figure f) -> f.source().line())
              .thenComparingInt(f -> f.source().start()));
      return new Extraction(report.doc(), report.contentHash(), figures, relations(ids));
    }

    private Figure figure(Draft draft, Map<Draft, String> ids) {
      Line line = report.line(draft.source.line());
      String quote = line.text().substring(draft.source.start(), draft.source.end());
      String phrase = draft.phrase == null ? "" : draft.phrase;
      return new Figure(
          ids.get(draft),
          draft.source,
          draft.section,
          quote,
          draft.quantity,
          draft.kind,
          new Subject(phrase, draft.topic, null, null),
          draft.period,
          draft.base,
          draft.status == null ? Status.ACTUAL : draft.status,
          draft.qualifier,
          draft.of == null ? null : ids.get(draft.of),
          draft.ownPhrase ? 0.9 : 0.7,
          List.copyOf(draft.rules));
    }

    private String lineAfter(int line) {
      return line < report.lines().size() ? report.line(line + 1).text() : "";
    }

    private List<Relation> relations(Map<Draft, String> ids) {
      List<Relation> relations = new ArrayList<>();
      for (BreakdownReader.Parts one : parts) {
        relations.add(
            new Relation.Breakdown(
                ids.get(one.total()),
                one.parts().stream().map(ids::get).toList(),
                one.exhaustive(),
                one.cue()));
      }
      equalities.forEach(
          one -> relations.add(new Relation.Equality(one.stream().map(ids::get).toList())));
      computed.forEach(one -> relations.add(one.relation(ids)));
      for (ListedCounts.Listed one : ListedCounts.of(drafts, this::lineAfter)) {
        relations.add(new Relation.Listing(ids.get(one.count()), one.items()));
      }
      for (List<Draft> siblings : Lists.siblings(drafts)) {
        Draft whole = siblings.get(0).kind == Kind.RATIO ? null : siblings.get(0);
        List<Draft> fractions = whole == null ? siblings : siblings.subList(1, siblings.size());
        relations.add(
            new Relation.Siblings(
                whole == null ? null : ids.get(whole), fractions.stream().map(ids::get).toList()));
      }
      return relations;
    }
  }
}
