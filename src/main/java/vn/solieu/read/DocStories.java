package vn.solieu.read;

import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ddf.EscherContainerRecord;
import org.apache.poi.ddf.EscherOptRecord;
import org.apache.poi.ddf.EscherSimpleProperty;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.usermodel.Notes;
import org.apache.poi.hwpf.usermodel.OfficeDrawing;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.util.LittleEndian;

/** What hangs on the text of a DOC: the notes and text boxes anchored at a character. */
final class DocStories {
  static final DocStories NONE = new DocStories(null);

  /** Where the file information block keeps its offsets, and which pair leads to text boxes. */
  private static final int OFFSETS = 154;

  private static final int TEXT_BOXES = 56;
  private static final int TEXT_BOX_BYTES = 22;

  /** The Escher property that names a shape's text. */
  private static final short TEXT_ID = 128;

  private final HWPFDocument document;

  private DocStories(HWPFDocument document) {
    this.document = document;
  }

  static DocStories of(HWPFDocument document) {
    return new DocStories(document);
  }

  /** The key of the note whose mark stands at that character, or null. */
  String noteAt(int character) {
    if (document == null) {
      return null;
    }
    int footnote = document.getFootnotes().getNoteIndexByAnchorPosition(character);
    if (footnote >= 0) {
      return "footnote:" + footnote;
    }
    int endnote = document.getEndnotes().getNoteIndexByAnchorPosition(character);
    return endnote >= 0 ? "endnote:" + endnote : null;
  }

  /** The text of a note that {@link #noteAt} named. */
  Range note(String key) {
    boolean foot = key.startsWith("footnote:");
    int index = Integer.parseInt(key.substring(key.indexOf(':') + 1));
    Notes notes = foot ? document.getFootnotes() : document.getEndnotes();
    Range all = foot ? document.getFootnoteRange() : document.getEndnoteRange();
    return part(all, notes.getNoteTextStartOffset(index), notes.getNoteTextEndOffset(index));
  }

  /** The text of the box drawn at that character, or null. */
  Range boxAt(int character) {
    if (document == null) {
      return null;
    }
    OfficeDrawing drawing = document.getOfficeDrawingsMain().getOfficeDrawingAt(character);
    EscherContainerRecord shape = drawing == null ? null : drawing.getOfficeArtSpContainer();
    if (shape == null) {
      return null;
    }
    EscherOptRecord options = shape.getChildById(EscherOptRecord.RECORD_ID);
    EscherSimpleProperty text = options == null ? null : options.lookup(TEXT_ID);
    int box = text == null ? 0 : text.getPropertyValue() >>> 16;
    List<Integer> starts = boxStarts();
    if (box < 1 || box >= starts.size()) {
      return null;
    }
    return part(document.getMainTextboxRange(), starts.get(box - 1), starts.get(box));
  }

  /** Where each box's text begins among those of all boxes; the last one's end behind them. */
  private List<Integer> boxStarts() {
    byte[] main = document.getMainStream();
    byte[] table = document.getTableStream();
    List<Integer> starts = new ArrayList<>();
    int at = OFFSETS + TEXT_BOXES * 8;
    if (main.length < at + 8) {
      return starts;
    }
    int from = LittleEndian.getInt(main, at);
    int length = LittleEndian.getInt(main, at + 4);
    int count = (length - 4) / (4 + TEXT_BOX_BYTES);
    for (int i = 0; i <= count && length > 4; i++) {
      long place = from + 4L * i;
      if (place < 0 || place + 4 > table.length) {
        return starts;
      }
      starts.add(LittleEndian.getInt(table, (int) place));
    }
    return starts;
  }

  private Range part(Range all, int from, int to) {
    int start = Math.min(all.getEndOffset(), all.getStartOffset() + Math.max(0, from));
    int end = Math.min(all.getEndOffset(), all.getStartOffset() + Math.max(from, to));
    return new Range(start, Math.max(start, end), document);
  }
}
