package vn.solieu.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Takes out running heads and feet: what most pages repeat at their edges, and page numbers. */
final class PdfRunning {
  private static final float EDGE_MAX = 0.12f;
  private static final int EDGE_LINES = 3;
  private static final float SHIFT_MAX = 3;
  private static final int NUMBER_LENGTH_MAX = 16;

  private PdfRunning() {}

  /** The lines of each page without those that run through the report. */
  static List<List<PdfLine>> without(List<List<PdfLine>> pages, List<PdfFrame> frames) {
    Map<String, Integer> repeated = new HashMap<>();
    Map<Integer, Integer> shifts = new HashMap<>();
    for (int i = 0; i < pages.size(); i++) {
      PdfFrame frame = frames.get(i);
      Set<String> here = new HashSet<>();
      for (PdfLine line : edges(pages.get(i), frame)) {
        here.addAll(keys(line));
        int number = number(line);
        if (number >= 0) {
          shifts.merge(number - frame.page(), 1, Integer::sum);
        }
      }
      here.forEach(key -> repeated.merge(key, 1, Integer::sum));
    }
    List<List<PdfLine>> kept = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      PdfFrame frame = frames.get(i);
      List<PdfLine> edges = edges(pages.get(i), frame);
      int most = Math.max(2, (pages.size() + 1) / 2);
      List<PdfLine> lines = new ArrayList<>(pages.get(i));
      lines.removeIf(
          line ->
              edges.contains(line)
                  && (isPageNumber(line, frame, shifts)
                      || keys(line).stream().anyMatch(k -> repeated.getOrDefault(k, 0) >= most)));
      kept.add(lines);
    }
    return kept;
  }

  /** The first and last lines, as far as they stand in the page's margins. */
  private static List<PdfLine> edges(List<PdfLine> lines, PdfFrame frame) {
    float head = EDGE_MAX * frame.textHeight();
    List<PdfLine> edges = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      PdfLine line = lines.get(i);
      boolean first = i < EDGE_LINES && line.base() < head;
      boolean last = i >= lines.size() - EDGE_LINES && line.base() > frame.textHeight() - head;
      if (first || last) {
        edges.add(line);
      }
    }
    return edges;
  }

  /** Text with every number alike, and its place; two, so that places on an edge meet. */
  private static List<String> keys(PdfLine line) {
    String text = line.plain().replaceAll("[0-9]+", "#");
    int place = (int) Math.floor(line.base() / SHIFT_MAX);
    return List.of(text + "@" + place, text + "@" + (place + 1));
  }

  /** A number alone at the edge that is the page's own, or goes with the pages. */
  private static boolean isPageNumber(PdfLine line, PdfFrame frame, Map<Integer, Integer> shifts) {
    int number = number(line);
    int shift = number - frame.page();
    return number >= 0 && (shift == 0 || shifts.getOrDefault(shift, 0) >= 2);
  }

  /** The number of {@code 3}, {@code - 3 -}, {@code 3/12}, or -1. */
  private static int number(PdfLine line) {
    String text = line.plain();
    if (text.length() > NUMBER_LENGTH_MAX) {
      return -1;
    }
    String bare = text.replaceAll("[-\u2013\u2014|\\[\\]() ]", "");
    int slash = bare.indexOf('/');
    String first = slash > 0 ? bare.substring(0, slash) : bare;
    boolean digits = bare.replace("/", "").chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && !first.isEmpty() && first.length() <= 4 ? Integer.parseInt(first) : -1;
  }
}
