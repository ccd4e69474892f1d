package vn.solieu.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts the footnotes off the feet of the pages. */
final class PdfNotes {
  /** The line over the notes: shorter than this part of the page, and drawn from the margin. */
  private static final float SEPARATOR_MAX = 0.6f;

  private static final float SEPARATOR_MIN = 36;
  private static final float MARGIN_SHIFT_MAX = 12;
  private static final float SMALL_MAX = 0.95f;
  private static final float GAP_MIN = 1.25f;
  private static final float HEAD_MAX = 0.2f;

  /** A footnote's text; it may end on a later page than it begins. */
  record Foot(int number, int page, String label, List<PdfLine> lines) {}

  private final float bodySize;
  private final float pitch;
  private final List<Foot> feet = new ArrayList<>();

  /** Raised labels of the page before. */
  private final Set<String> marks = new HashSet<>();

  /**
   * @param bodySize of most print
   * @param pitch usual distance from line to line
   */
  PdfNotes(float bodySize, float pitch) {
    this.bodySize = bodySize;
    this.pitch = pitch;
  }

  /** The notes in their order, as far as pages have been given. */
  List<Foot> feet() {
    return feet;
  }

  /** Labels that marks on a page may have; a note's text may stand on the page after its mark. */
  Set<String> labels(int page) {
    Set<String> labels = new HashSet<>();
    for (Foot foot : feet) {
      if (foot.page() == page || foot.page() == page + 1) {
        labels.add(foot.label());
      }
    }
    return labels;
  }

  /** The note that a mark on a page means: of its own page, else of the next; or null. */
  Foot of(int page, String label) {
    Foot later = null;
    for (Foot foot : feet) {
      if (foot.label().equals(label) && foot.page() == page) {
        return foot;
      }
      if (foot.label().equals(label) && foot.page() == page + 1) {
        later = foot;
      }
    }
    return later;
  }

  /** Takes the notes of the next page; returns its lines without them. */
  List<PdfLine> cut(List<PdfLine> lines, List<PdfRule> rules, PdfFrame frame) {
    int start = start(lines, rules, frame);
    if (start >= lines.size()) {
      return lines;
    }
    Set<String> known = new HashSet<>(marks);
    lines.forEach(line -> known.addAll(line.raisedLabels()));
    read(lines.subList(start, lines.size()), known);
    marks.clear();
    lines.forEach(line -> marks.addAll(line.raisedLabels()));
    return List.copyOf(lines.subList(0, start));
  }

  /** Index of the first line that belongs to the notes, or the count of lines. */
  private int start(List<PdfLine> lines, List<PdfRule> rules, PdfFrame frame) {
    float left = (float) lines.stream().mapToDouble(PdfLine::left).min().orElse(0);
    for (PdfRule rule : rules) {
      boolean separates =
          rule.isLevel()
              && rule.length() > SEPARATOR_MIN
              && rule.length() < SEPARATOR_MAX * frame.textWidth()
              && Math.abs(rule.x1() - left) < MARGIN_SHIFT_MAX
              && rule.at() > HEAD_MAX * frame.textHeight();
      if (!separates) {
        continue;
      }
      int below = 0;
      while (below < lines.size() && lines.get(below).base() < rule.at()) {
        below++;
      }
      // A rule under words is an underline.
      boolean apart = below == 0 || rule.at() - lines.get(below - 1).base() > 0.3f * bodySize;
      if (apart && below < lines.size() && areNotes(lines.subList(below, lines.size()))) {
        return below;
      }
    }
    int small = lines.size();
    while (small > 0 && isSmall(lines.get(small - 1))) {
      small--;
    }
    while (small < lines.size() && lines.get(small).raisedLabel().isEmpty()) {
      small++;
    }
    return small < lines.size() ? small : unruled(lines);
  }

  /** Notes in the text's own print: behind a gap, begun with the label of a mark above. */
  private int unruled(List<PdfLine> lines) {
    Set<String> marks = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      boolean gap = i > 0 && line.base() - lines.get(i - 1).base() > GAP_MIN * pitch;
      String last = feet.isEmpty() ? "" : feet.get(feet.size() - 1).label();
      if (gap && marks.contains(plainLabel(line, last))) {
        return i;
      }
      marks.addAll(line.raisedLabels());
    }
    return lines.size();
  }

  private boolean areNotes(List<PdfLine> lines) {
    boolean labelled = !lines.get(0).raisedLabel().isEmpty();
    boolean small = lines.stream().allMatch(this::isSmall);
    return labelled || small && (!feet.isEmpty() || !plainLabel(lines.get(0), "").isEmpty());
  }

  private boolean isSmall(PdfLine line) {
    return line.size() < SMALL_MAX * bodySize;
  }

  private void read(List<PdfLine> lines, Set<String> known) {
    for (PdfLine line : lines) {
      String label = line.raisedLabel();
      int end = label.isEmpty() ? 0 : line.raisedEnd(0);
      if (label.isEmpty()) {
        label = plainLabel(line, feet.isEmpty() ? "" : feet.get(feet.size() - 1).label());
        label = known.isEmpty() || known.contains(label) ? label : "";
        end = label.isEmpty() ? 0 : labelEnd(line, label.length());
      }
      if (!label.isEmpty() && end < line.glyphs().size()) {
        List<PdfLine> first = new ArrayList<>();
        first.add(line.part(end, line.glyphs().size()));
        feet.add(new Foot(feet.size() + 1, line.page(), label, first));
      } else if (!feet.isEmpty()) {
        feet.get(feet.size() - 1).lines().add(line);
      }
    }
  }

  /** The number after the last note's, where the line begins with it in ordinary print. */
  private static String plainLabel(PdfLine line, String last) {
    String text = line.plain();
    int start = text.startsWith("(") || text.startsWith("[") ? 1 : 0;
    int end = start;
    while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
      end++;
    }
    if (end == start || end - start > 3) {
      return "";
    }
    String label = text.substring(start, end);
    int content = end;
    while (content < text.length() && "()[].: ".indexOf(text.charAt(content)) >= 0) {
      content++;
    }
    boolean opens = content < text.length() && !Character.isDigit(text.charAt(content));
    boolean digits = !last.isEmpty() && last.chars().allMatch(Character::isDigit);
    int expected = digits ? Integer.parseInt(last) + 1 : 1;
    int value = Integer.parseInt(label);
    // Some number their notes page by page.
    return opens && (last.isEmpty() || value == expected || start > 0 && value == 1) ? label : "";
  }

  /** Index of the glyph behind the label and its brackets. */
  private static int labelEnd(PdfLine line, int digits) {
    int at = 0;
    int seen = 0;
    while (at < line.glyphs().size()) {
      String sign = line.glyphs().get(at).text();
      boolean digit = Character.isDigit(sign.charAt(0));
      if (digit ? seen == digits : "()[].:".indexOf(sign.charAt(0)) < 0) {
        break;
      }
      seen += digit ? 1 : 0;
      at++;
    }
    return at;
  }
}
