package vn.solieu.read;

import java.util.ArrayList;
import java.util.List;

/**
 * The pages of a report as one flow: tables and lines in reading order, without running heads and
 * footnotes.
 *
 * @param pitch usual distance from line to line
 */
record PdfLayout(List<PdfFlow.Item> items, PdfNotes notes, float pitch) {
  /** Full lines that end in a stored blank, where blanks are stored at line ends at all. */
  private static final float OPEN_MIN = 0.5f;

  static PdfLayout of(List<PdfSheet> sheets) {
    List<PdfFrame> frames = sheets.stream().map(PdfSheet::frame).toList();
    List<List<PdfRule>> rules = new ArrayList<>();
    List<List<PdfTable>> tables = new ArrayList<>();
    List<List<PdfLine>> pages = new ArrayList<>();
    for (PdfSheet sheet : sheets) {
      List<PdfRule> drawn = PdfRules.whole(sheet.rules());
      List<PdfGlyph> left = new ArrayList<>(sheet.glyphs());
      rules.add(drawn);
      tables.add(tables(sheet.page(), PdfRules.grids(drawn), left));
      pages.add(PdfLines.of(sheet.page(), left));
    }
    pages = trusted(pages);
    float bodySize = PdfMargins.bodySize(pages.stream().flatMap(List::stream).toList());
    pages = PdfRunning.without(pages, frames);
    PdfNotes notes = new PdfNotes(bodySize, PdfParagraphs.pitch(pages, bodySize));
    for (int i = 0; i < pages.size(); i++) {
      List<PdfRule> free = outside(rules.get(i), tables.get(i));
      pages.set(i, notes.cut(pages.get(i), free, frames.get(i)));
    }
    List<PdfFlow.Item> items = new ArrayList<>();
    List<PdfMargins> margins = margins(pages, frames);
    for (int i = 0; i < pages.size(); i++) {
      page(items, pages.get(i), tables.get(i), margins.get(i));
    }
    return new PdfLayout(items, notes, PdfParagraphs.pitch(pages, bodySize));
  }

  /** The tables of a page; their glyphs are taken out of those left. */
  private static List<PdfTable> tables(int page, List<PdfGrid> grids, List<PdfGlyph> left) {
    List<PdfTable> tables = new ArrayList<>();
    for (PdfGrid grid : grids) {
      List<PdfGlyph> inside = left.stream().filter(grid::holds).toList();
      PdfTable table = inside.isEmpty() ? null : PdfTable.of(page, grid, inside);
      if (table != null) {
        tables.add(table);
        left.removeIf(grid::holds);
      }
    }
    return tables;
  }

  /** Where no line ends in a blank, its lack says nothing: then no blank counts as stored. */
  private static List<List<PdfLine>> trusted(List<List<PdfLine>> pages) {
    long stored = 0;
    long open = 0;
    for (List<PdfLine> lines : pages) {
      PdfMargins margins = PdfMargins.of(lines, null);
      for (PdfLine line : lines) {
        if (line.blanks() && margins.right() - line.right() < line.size()) {
          stored++;
          open += line.open() ? 1 : 0;
        }
      }
    }
    if (open >= OPEN_MIN * stored) {
      return new ArrayList<>(pages);
    }
    List<List<PdfLine>> plain = new ArrayList<>();
    for (List<PdfLine> lines : pages) {
      plain.add(lines.stream().map(PdfLine::withoutBlanks).toList());
    }
    return plain;
  }

  private static List<PdfRule> outside(List<PdfRule> rules, List<PdfTable> tables) {
    return rules.stream()
        .filter(
            rule ->
                tables.stream()
                    .noneMatch(
                        table ->
                            rule.at() > table.grid().top() - PdfRules.NEAR
                                && rule.at() < table.grid().bottom() + PdfRules.NEAR))
        .toList();
  }

  /** Each page's own; a page with few lines takes those of its fellows of the same size. */
  private static List<PdfMargins> margins(List<List<PdfLine>> pages, List<PdfFrame> frames) {
    List<PdfMargins> margins = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      PdfMargins like = null;
      if (pages.get(i).size() < 12) {
        List<PdfLine> fellows = new ArrayList<>();
        for (int j = 0; j < pages.size(); j++) {
          if (j != i && pages.get(j).size() >= 12 && isAlike(frames.get(i), frames.get(j))) {
            fellows.addAll(pages.get(j).subList(0, Math.min(60, pages.get(j).size())));
          }
          if (fellows.size() > 200) {
            break;
          }
        }
        like = fellows.isEmpty() ? null : PdfMargins.of(fellows, null);
      }
      margins.add(PdfMargins.of(pages.get(i), like));
    }
    return margins;
  }

  private static boolean isAlike(PdfFrame a, PdfFrame b) {
    return a.direction() == b.direction() && Math.abs(a.textWidth() - b.textWidth()) < 1;
  }

  private static void page(
      List<PdfFlow.Item> items, List<PdfLine> lines, List<PdfTable> tables, PdfMargins margins) {
    int at = 0;
    for (PdfTable table : tables) {
      int end = at;
      while (end < lines.size() && lines.get(end).base() < table.grid().top() + 1) {
        end++;
      }
      items.addAll(PdfFlow.of(lines.subList(at, end), margins));
      at = end;
      PdfFlow.Item last = items.isEmpty() ? null : items.get(items.size() - 1);
      if (last instanceof PdfFlow.Ruled before
          && at == 0
          && before.table().page() < table.page()
          && table.grid().hasColumnsOf(before.table().grid())) {
        items.set(items.size() - 1, new PdfFlow.Ruled(before.table().with(table)));
      } else {
        items.add(new PdfFlow.Ruled(table));
      }
    }
    items.addAll(PdfFlow.of(lines.subList(at, lines.size()), margins));
  }
}
