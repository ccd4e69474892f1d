package vn.solieu.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import vn.solieu.domain.Figure;
import vn.solieu.library.Fields;

/** Cuts the telling part out of a line and marks what answers the query. */
final class Highlights {
  private static final int SENTENCES = 2;
  private static final int LENGTH_MIN = 80;
  private static final int AROUND = 90;
  private static final String CUT = " \u2026 ";

  private final UnifiedHighlighter highlighter;

  Highlights(Analyzer analyzer) {
    highlighter =
        UnifiedHighlighter.builderWithoutSearcher(analyzer)
            .withFormatter(new Marks())
            // A heading's number ends a sentence for the JDK.
            .withBreakIterator(
                () ->
                    LengthGoalBreakIterator.createMinLength(
                        BreakIterator.getSentenceInstance(Locale.ROOT), LENGTH_MIN, 0f))
            .build();
  }

  /** The sentences that hold the query's words. */
  Snippet ofWords(Query words, String text) throws IOException {
    Object found = highlighter.highlightWithoutSearcher(Fields.FOLD, words, text, SENTENCES);
    return found instanceof Snippet snippet ? snippet : new Snippet(text, List.of());
  }

  /** The surroundings of the first figure, with all figures marked that they hold. */
  static Snippet ofFigures(List<Figure> figures, String text) {
    if (figures.isEmpty()) {
      return new Snippet(text, List.of());
    }
    int start = wordStart(text, figures.get(0).source().start() - AROUND);
    int end = wordEnd(text, figures.get(0).source().end() + AROUND);
    List<Snippet.Mark> marks = new ArrayList<>();
    for (Figure figure : figures) {
      if (figure.source().start() >= start && figure.source().end() <= end) {
        marks.add(new Snippet.Mark(figure.source().start(), figure.source().end()));
      }
    }
    Cutting cutting = new Cutting(text);
    cutting.add(start, end, marks);
    return cutting.snippet();
  }

  private static int wordStart(String text, int from) {
    return from <= 0 ? 0 : Math.max(0, text.lastIndexOf(' ', from) + 1);
  }

  private static int wordEnd(String text, int to) {
    int blank = to >= text.length() ? -1 : text.indexOf(' ', to);
    return blank < 0 ? text.length() : blank;
  }

  /** Gathers passages of a text, with an ellipsis for what lies between. */
  private static final class Cutting {
    private final String text;
    private final StringBuilder out = new StringBuilder();
    private final List<Snippet.Mark> marks = new ArrayList<>();
    private int at;

    Cutting(String text) {
      this.text = text;
    }

    void add(int start, int end, List<Snippet.Mark> within) {
      if (start > at) {
        out.append(out.length() == 0 ? CUT.stripLeading() : CUT);
      }
      int shift = out.length() - start;
      int marked = start;
      List<Snippet.Mark> ordered = new ArrayList<>(within);
      ordered.sort(Comparator.comparingInt(Snippet.Mark::start));
      for (Snippet.Mark mark : ordered) {
        if (mark.start() >= marked && mark.end() <= end) {
          marks.add(new Snippet.Mark(mark.start() + shift, mark.end() + shift));
          marked = mark.end();
        }
      }
      out.append(text, start, end);
      at = end;
    }

    Snippet snippet() {
      if (at < text.length()) {
        out.append(CUT.stripTrailing());
      }
      return new Snippet(out.toString(), marks);
    }
  }

  private static final class Marks extends PassageFormatter {
    @Override
    public Object format(Passage[] passages, String content) {
      Cutting cutting = new Cutting(content);
      for (Passage passage : passages) {
        List<Snippet.Mark> marks = new ArrayList<>();
        for (int k = 0; k < passage.getNumMatches(); k++) {
          marks.add(new Snippet.Mark(passage.getMatchStarts()[k], passage.getMatchEnds()[k]));
        }
        cutting.add(passage.getStartOffset(), passage.getEndOffset(), marks);
      }
      return cutting.snippet();
    }
  }
}
