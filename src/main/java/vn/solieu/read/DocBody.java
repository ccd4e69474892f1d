package vn.solieu.read;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.poi.hwpf.HWPFDocumentCore;
import org.apache.poi.hwpf.usermodel.CharacterRun;
import org.apache.poi.hwpf.usermodel.Paragraph;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Table;
import org.apache.poi.hwpf.usermodel.TableCell;
import org.apache.poi.hwpf.usermodel.TableRow;

/** Walks a DOC as a reader sees it: numbers shown, changes accepted, fields by their results. */
final class DocBody {
  private static final char FIELD_BEGIN = 0x13;
  private static final char FIELD_SEPARATOR = 0x14;
  private static final char FIELD_END = 0x15;
  private static final char LINE_BREAK = 0x0B;
  private static final char PAGE_BREAK = 0x0C;
  private static final char COLUMN_BREAK = 0x0E;
  private static final char HARD_HYPHEN = 0x1E;
  private static final char NOTE_MARK = 0x02;
  private static final char DRAWING = 0x08;

  private final DocStories stories;
  private final DocStyles styles;
  private final FlowBody body;
  private final DocNumbers numbers = new DocNumbers();
  private final Set<String> told = new HashSet<>();
  private FlowText text = new FlowText();
  private Deque<Boolean> fields = new ArrayDeque<>();
  private List<Range> boxes = new ArrayList<>();

  /**
   * @param headingNames names of heading styles in lower case, without their level
   */
  DocBody(HWPFDocumentCore document, DocStories stories, List<String> headingNames, FlowBody body) {
    this.stories = stories;
    this.styles = new DocStyles(document, headingNames);
    this.body = body;
  }

  /** Throws LimitException where the tables go beyond the limit. */
  void read(Range story) throws LimitException {
    int count = story.numParagraphs();
    for (int i = 0; i < count; i++) {
      Paragraph paragraph = story.getParagraph(i);
      Table table = paragraph.isInTable() ? table(story, paragraph) : null;
      if (table != null && table.numParagraphs() > 0) {
        rows(table);
        i += table.numParagraphs() - 1;
      } else {
        paragraph(paragraph);
      }
    }
  }

  private static Table table(Range story, Paragraph first) {
    try {
      return story.getTable(first);
    } catch (RuntimeException notTheFirst) {
      // Damaged tables are read as the paragraphs that they hold.
      return null;
    }
  }

  private void rows(Table table) throws LimitException {
    EdgeGrid grid = new EdgeGrid();
    List<Range> held = boxes;
    boxes = new ArrayList<>();
    for (int r = 0; r < table.numRows(); r++) {
      TableRow row = table.getRow(r);
      body.count(row.numCells());
      grid.row();
      for (int c = 0; c < row.numCells(); c++) {
        TableCell cell = row.getCell(c);
        EdgeGrid.Join join = EdgeGrid.Join.NONE;
        if (cell.isMerged() && !cell.isFirstMerged()) {
          join = EdgeGrid.Join.LEFT;
        } else if (cell.isVerticallyMerged() && !cell.isFirstVerticallyMerged()) {
          join = EdgeGrid.Join.ABOVE;
        }
        int left = cell.getLeftEdge();
        grid.cell(left, left + cell.getWidth(), join, cell(cell));
      }
    }
    body.table(grid.rows());
    boxes();
    boxes = held;
  }

  private WordText cell(TableCell cell) throws LimitException {
    body.open();
    for (int i = 0; i < cell.numParagraphs(); i++) {
      Paragraph paragraph = cell.getParagraph(i);
      // A nested table's cells and rows end in paragraphs of the cell around them.
      add(paragraph);
      body.paragraph(text.take(label(paragraph)), 0, -1);
    }
    return body.closeCell();
  }

  private void paragraph(Paragraph paragraph) throws LimitException {
    add(paragraph);
    if (DocStyles.endIsDeleted(paragraph)) {
      return;
    }
    boolean listed = DocNumbers.isListed(paragraph);
    String label = listed ? numbers.next(paragraph) : "";
    int level = listed ? Math.max(0, Math.min(paragraph.getIlvl(), 8)) : -1;
    body.paragraph(text.take(label), styles.headingLevel(paragraph), level);
    boxes();
  }

  private String label(Paragraph paragraph) {
    return DocNumbers.isListed(paragraph) ? numbers.next(paragraph) : "";
  }

  /** Text boxes come right behind the paragraph or table that carries them. */
  private void boxes() throws LimitException {
    List<Range> drawn = boxes;
    boxes = new ArrayList<>();
    for (Range box : drawn) {
      story(box);
    }
  }

  /** Reads a story of its own in the midst of another. */
  private void story(Range range) throws LimitException {
    FlowText outerText = text;
    Deque<Boolean> outerFields = fields;
    text = new FlowText();
    fields = new ArrayDeque<>();
    read(range);
    text = outerText;
    fields = outerFields;
  }

  private void add(Paragraph paragraph) throws LimitException {
    for (int i = 0; i < paragraph.numCharacterRuns(); i++) {
      run(paragraph.getCharacterRun(i));
    }
    // An instruction never ends in another paragraph; a field without result must not eat the rest.
    if (fields.contains(false)) {
      fields.clear();
    }
  }

  private void run(CharacterRun run) throws LimitException {
    if (run.isMarkedDeleted() || run.isVanished()) {
      return;
    }
    if (run.isSymbol()) {
      symbol(run.getSymbolCharacter());
      return;
    }
    String raw = run.text();
    int from = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c < ' ') {
        letters(raw.substring(from, i), run);
        from = i + 1;
        control(c, run.getStartOffset() + i);
      }
    }
    letters(raw.substring(from), run);
  }

  private void letters(String raw, CharacterRun run) {
    if (!raw.isEmpty() && isShown()) {
      String font = run.getFontName();
      text.add(raw, font == null ? "" : font);
    }
  }

  private boolean isShown() {
    return !fields.contains(false);
  }

  private void control(char c, int character) throws LimitException {
    switch (c) {
      case FIELD_BEGIN -> fields.push(false);
      case FIELD_SEPARATOR -> {
        if (!fields.isEmpty()) {
          fields.pop();
          fields.push(true);
        }
      }
      case FIELD_END -> fields.poll();
      case '\t', LINE_BREAK, PAGE_BREAK, COLUMN_BREAK -> gap();
      case HARD_HYPHEN -> shown("-");
      case NOTE_MARK -> note(stories.noteAt(character));
      case DRAWING -> {
        Range box = isShown() ? stories.boxAt(character) : null;
        if (box != null) {
          boxes.add(box);
        }
      }
      default -> {}
    }
  }

  private void gap() {
    if (isShown()) {
      text.gap();
    }
  }

  private void shown(String seen) {
    if (isShown()) {
      text.add(seen, "");
    }
  }

  private void symbol(char c) {
    if (c >= ' ' && !(c >= '\uE000' && c <= '\uF8FF')) {
      shown(String.valueOf(c));
    }
  }

  private void note(String key) throws LimitException {
    if (key == null || !isShown()) {
      return;
    }
    text.mark(key);
    if (told.add(key)) {
      body.open();
      story(stories.note(key));
      body.note(key, body.close());
    }
  }
}
