package vn.solieu.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Walks a document's body and writes its lines, tables and notes. */
final class WordBody {
  private static final String CELL_SEPARATOR = " | ";

  private final WordStyles styles;
  private final WordFonts fonts;
  private final WordNumbering numbering;
  private final Map<String, Element> noteBodies = new HashMap<>();
  private final int maxCells;

  /** Where each line's characters are stored; null where nobody will ask. */
  private final List<List<WordSpot>> trail;

  /** The marks of the notes whose bodies are lines, by the line's number. */
  private final Map<Integer, Element> noteMarks = new HashMap<>();

  private final List<Line> lines = new ArrayList<>();
  private final List<Body.Style> lineStyles = new ArrayList<>();
  private final List<Table> tables = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private final Map<String, List<Integer>> noteLines = new HashMap<>();
  private int tableCount;
  private int cellCount;

  private WordBody(WordParts parts, List<String> headingNames, int maxCells, boolean traced) {
    this.trail = traced ? new ArrayList<>() : null;
    this.styles = new WordStyles(parts.styles(), headingNames);
    this.fonts = new WordFonts(styles, parts.styles(), parts.theme());
    this.numbering = new WordNumbering(parts.numbering(), styles);
    this.maxCells = maxCells;
    collectNotes(parts.footnotes(), "footnote");
    collectNotes(parts.endnotes(), "endnote");
  }

  /** The document's lines; throws LimitException where its tables go beyond the limit. */
  static Body read(WordParts parts, List<String> headingNames, Limits limits)
      throws LimitException {
    WordBody walk = new WordBody(parts, headingNames, limits.maxCells(), false);
    return walk.all(parts);
  }

  /** The same lines as {@link #read} gives, and where each of their characters is stored. */
  static WordTrail trace(WordParts parts, List<String> headingNames, Limits limits)
      throws LimitException {
    WordBody walk = new WordBody(parts, headingNames, limits.maxCells(), true);
    return new WordTrail(walk.all(parts), walk.trail, walk.noteMarks);
  }

  private Body all(WordParts parts) throws LimitException {
    Element body = WordXml.child(parts.document(), "body");
    if (body != null) {
      blocks(body, runs());
    }
    tables.sort(Comparator.comparingInt(Table::number));
    return new Body(lines, lineStyles, tables, notes);
  }

  private WordRuns runs() {
    return new WordRuns(styles, fonts, trail != null);
  }

  private void collectNotes(Element root, String kind) {
    if (root != null) {
      for (Element note : WordXml.children(root)) {
        noteBodies.put(kind + ":" + WordXml.attribute(note, "id"), note);
      }
    }
  }

  private void blocks(Element parent, WordRuns runs) throws LimitException {
    for (Element child : WordXml.children(parent)) {
      if (WordXml.isAlternate(child)) {
        Element branch = WordXml.branch(child);
        if (branch != null) {
          blocks(branch, runs);
        }
      } else if (WordXml.isWord(child)) {
        switch (child.getLocalName()) {
          case "p" -> paragraph(child, runs);
          case "tbl" -> table(child);
          case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag" -> blocks(child, runs);
          default -> {}
        }
      }
    }
  }

  private void paragraph(Element paragraph, WordRuns runs) throws LimitException {
    Element properties = WordXml.child(paragraph, "pPr");
    runs.add(paragraph);
    if (isJoinedToNext(properties)) {
      return;
    }
    WordStyles.ListPlace place = styles.listPlace(properties);
    // An empty numbered paragraph is no line, but Word counts it.
    String label = place == null ? "" : numbering.next(place);
    boolean blank = runs.isBlank();
    WordText text = runs.take(blank ? "" : label);
    if (!blank) {
      int heading = styles.headingLevel(properties);
      Line.Form form =
          heading > 0
              ? Line.Form.HEADING
              : place != null ? Line.Form.LIST_ITEM : Line.Form.PARAGRAPH;
      int listLevel = place == null ? -1 : numbering.level(place);
      line(text, form, List.of(), new Body.Style(heading, listLevel));
    }
    hangings(text);
  }

  /** A tracked deletion of the paragraph's end makes one paragraph of two. */
  private static boolean isJoinedToNext(Element properties) {
    Element mark = WordXml.child(properties, "rPr");
    return WordXml.has(mark, "del") || WordXml.has(mark, "moveFrom");
  }

  private void line(WordText text, Line.Form form, List<Line.Cell> cells, Body.Style style) {
    lines.add(new Line(lines.size() + 1, text.text(), form, 0, cells));
    lineStyles.add(style);
    if (trail != null) {
      trail.add(text.spots() == null ? List.of() : text.spots());
    }
  }

  /** Notes and text boxes come right behind the line that carries them. */
  private void hangings(WordText text) throws LimitException {
    int anchor = Math.max(1, lines.size());
    for (WordText.Mark mark : text.marks()) {
      note(mark, anchor);
    }
    for (Element box : text.boxes()) {
      blocks(box, runs());
    }
  }

  private void note(WordText.Mark mark, int anchor) {
    List<Integer> bodyLines = noteLines.get(mark.note());
    if (bodyLines == null) {
      bodyLines = new ArrayList<>();
      noteLines.put(mark.note(), bodyLines);
      Element body = noteBodies.get(mark.note());
      if (body != null) {
        for (WordText text : paragraphs(body)) {
          if (!text.text().isEmpty()) {
            line(text, Line.Form.FOOTNOTE, List.of(), Body.Style.NONE);
            bodyLines.add(lines.size());
            noteMarks.put(lines.size(), mark.reference());
          }
        }
      }
    }
    for (int number : bodyLines) {
      int length = lines.get(number - 1).text().length();
      notes.add(new Note(number, 0, length, anchor, mark.offset()));
    }
  }

  /** All paragraphs below an element, those of tables included, each as text. */
  private List<WordText> paragraphs(Element parent) {
    List<WordText> texts = new ArrayList<>();
    collect(parent, runs(), texts);
    return texts;
  }

  private void collect(Element parent, WordRuns runs, List<WordText> texts) {
    for (Element child : WordXml.children(parent)) {
      if (WordXml.isAlternate(child)) {
        Element branch = WordXml.branch(child);
        if (branch != null) {
          collect(branch, runs, texts);
        }
      } else if (WordXml.is(child, "p")) {
        Element properties = WordXml.child(child, "pPr");
        runs.add(child);
        if (!isJoinedToNext(properties)) {
          WordStyles.ListPlace place = styles.listPlace(properties);
          // In a cell a number stands for itself: the column of running numbers.
          texts.add(runs.take(place == null ? "" : numbering.next(place)));
        }
      } else if (WordXml.is(child, "tbl")) {
        for (List<WordTable.Slot> row : WordTable.rows(child)) {
          row.stream()
              .filter(slot -> !slot.continues())
              .map(WordTable.Slot::content)
              .forEach(cell -> collect(cell, runs(), texts));
        }
      } else if (WordXml.isWord(child)) {
        switch (child.getLocalName()) {
          case "sdt", "sdtContent", "customXml", "ins", "moveTo", "smartTag" ->
              collect(child, runs, texts);
          default -> {}
        }
      }
    }
  }

  private void table(Element table) throws LimitException {
    List<List<WordTable.Slot>> rows = WordTable.rows(table);
    if (rows.isEmpty()) {
      return;
    }
    int number = ++tableCount;
    int first = lines.size() + 1;
    int last = first;
    for (int row = 0; row < rows.size(); row++) {
      last = lines.size() + 1;
      row(rows, row);
    }
    tables.add(new Table(number, first, last, WordTable.width(rows)));
  }

  private void row(List<List<WordTable.Slot>> rows, int row) throws LimitException {
    List<WordTable.Slot> slots = rows.get(row);
    cellCount += slots.size();
    if (cellCount > maxCells) {
      throw new LimitException(ReadProblem.TOO_COMPLEX, "> " + maxCells);
    }
    List<WordText> texts = new ArrayList<>();
    List<Line.Cell> cells = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < slots.size(); i++) {
      WordTable.Slot slot = slots.get(i);
      List<WordText> inside = slot.continues() ? List.of() : paragraphs(slot.content());
      WordText text = WordText.join(inside, " ", true);
      texts.add(text);
      int end = start + text.text().length();
      int rowSpan = WordTable.rowSpan(rows, row, i);
      CellLook look = slot.continues() ? null : WordLook.of(slot.content());
      cells.add(new Line.Cell(start, end, row + 1, slot.column(), slot.span(), rowSpan, look));
      start = end + CELL_SEPARATOR.length();
    }
    WordText text = WordText.join(texts, CELL_SEPARATOR, false);
    line(text, Line.Form.TABLE_ROW, cells, Body.Style.NONE);
    hangings(text);
  }
}
