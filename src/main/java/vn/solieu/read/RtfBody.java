package vn.solieu.read;

import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts together an RTF document's paragraphs, table rows, notes and text boxes. */
final class RtfBody {
  private static final int BULLETS_MAX = 2;

  /** How a cell of the next row is drawn. */
  private record Cell(int right, EdgeGrid.Join join) {}

  /** A text with paragraphs of its own: the document, a note, a text box. */
  private static final class Story {
    final FlowText text = new FlowText();
    final StringBuilder label = new StringBuilder();
    String labelFont = "";
    List<Cell> drawn = new ArrayList<>();
    int left;
    EdgeGrid.Join join = EdgeGrid.Join.NONE;
    List<WordText> cells = new ArrayList<>();
    List<WordText> inCell = new ArrayList<>();
    EdgeGrid grid = new EdgeGrid();
    List<WordText> boxes = new ArrayList<>();
  }

  private final FlowBody body;
  private final Deque<Story> stories = new ArrayDeque<>();
  private Story story = new Story();
  private int notes;

  RtfBody(Limits limits) {
    this.body = new FlowBody(limits);
  }

  FlowText text() {
    return story.text;
  }

  void label(String raw, String font) {
    story.label.append(raw);
    story.labelFont = font;
  }

  /** The automatic number before the paragraph with the blank behind it, or empty. */
  private String takeLabel() {
    String label = story.label.toString().strip();
    story.label.setLength(0);
    boolean sign = !label.isEmpty() && label.length() <= BULLETS_MAX;
    if (sign && label.chars().noneMatch(c -> Character.isDigit(c) || c >= 'A' && c <= 'z')) {
      label = NumberFormats.bullet(label, story.labelFont);
    } else if (label.length() == 1 && !Character.isDigit(label.charAt(0))) {
      label = NumberFormats.bullet(label, story.labelFont);
    }
    return label.isEmpty() ? "" : label + " ";
  }

  /** {@code \par}: ends a paragraph, inside of a cell a part of it. */
  void paragraph(RtfState state, int heading) {
    String label = takeLabel();
    boolean listed = state.listed || !label.isEmpty();
    WordText text = story.text.take(label);
    if (state.inTable) {
      story.inCell.add(text);
      return;
    }
    endTable();
    body.paragraph(text, heading, listed ? Math.max(0, Math.min(state.listLevel, 8)) : -1);
    boxes();
  }

  /** {@code \nestcell}: a cell inside of a cell is a part of it. */
  void nestedCell() {
    story.inCell.add(story.text.take(takeLabel()));
  }

  /** {@code \cell}. */
  void cell() {
    story.inCell.add(story.text.take(takeLabel()));
    story.cells.add(WordText.join(story.inCell, " ", true));
    story.inCell = new ArrayList<>();
    try {
      body.count(1);
    } catch (LimitException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@code \trowd}: what follows draws a row's cells. */
  void drawRow() {
    story.drawn = new ArrayList<>();
    story.left = 0;
    story.join = EdgeGrid.Join.NONE;
  }

  void rowLeft(int twips) {
    story.left = twips;
  }

  void join(EdgeGrid.Join join) {
    // A cell that goes on to the left has nothing of its own above it either.
    if (story.join != EdgeGrid.Join.LEFT) {
      story.join = join;
    }
  }

  /** {@code \cellx}: the right edge of the next cell. */
  void drawCell(int right) {
    try {
      body.count(1);
    } catch (LimitException e) {
      throw new UncheckedIOException(e);
    }
    story.drawn.add(new Cell(right, story.join));
    story.join = EdgeGrid.Join.NONE;
  }

  /** {@code \row}. */
  void row() {
    if (story.cells.isEmpty()) {
      return;
    }
    story.grid.row();
    int left = story.left;
    for (int i = 0; i < story.cells.size(); i++) {
      // Broken rows hold more cells than they draw.
      Cell drawn =
          i < story.drawn.size() ? story.drawn.get(i) : new Cell(left + 1000, EdgeGrid.Join.NONE);
      story.grid.cell(left, drawn.right(), drawn.join(), story.cells.get(i));
      left = Math.max(left, drawn.right());
    }
    story.cells = new ArrayList<>();
  }

  private void endTable() {
    if (!story.inCell.isEmpty() || !story.cells.isEmpty()) {
      // A row that never ends is text all the same.
      story.cells.addAll(story.inCell);
      story.inCell = new ArrayList<>();
      row();
    }
    if (!story.grid.isEmpty()) {
      body.table(story.grid.rows());
      story.grid = new EdgeGrid();
      boxes();
    }
  }

  /** Text boxes come right behind the paragraph or table that carries them. */
  private void boxes() {
    List<WordText> drawn = story.boxes;
    story.boxes = new ArrayList<>();
    drawn.forEach(text -> body.paragraph(text, 0, -1));
  }

  /** A note begins; gives what to do where it ends. */
  Runnable note() {
    String key = "note:" + ++notes;
    story.text.mark(key);
    begin();
    return () -> body.note(key, end());
  }

  /** A text box begins; gives what to do where it ends. */
  Runnable box() {
    begin();
    return () -> {
      List<WordText> paragraphs = end();
      story.boxes.addAll(paragraphs);
    };
  }

  private void begin() {
    body.open();
    stories.push(story);
    story = new Story();
  }

  private List<WordText> end() {
    finishStory();
    story = stories.pop();
    return body.close();
  }

  private void finishStory() {
    if (!story.text.isBlank()) {
      RtfState last = new RtfState();
      last.inTable = !story.cells.isEmpty();
      paragraph(last, 0);
    }
    endTable();
    boxes();
  }

  Body build() {
    finishStory();
    return body.build();
  }
}
