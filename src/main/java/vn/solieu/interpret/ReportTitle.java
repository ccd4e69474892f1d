package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.solieu.read.Line;
import vn.solieu.read.Report;
import vn.solieu.rules.DocumentWords;
import vn.solieu.rules.DocumentWords.Form;
import vn.solieu.rules.DocumentWords.Role;
import vn.solieu.rules.PhraseTable.Match;
import vn.solieu.rules.WordLine;

/**
 * Finds a report's title: its kind of document and the lines below that belong to it, else its
 * first line.
 */
final class ReportTitle {
  private static final int TOP_LINES = 20;
  private static final int LINE_WORDS_MOST = 60;
  private static final int SENTENCE_WORDS_MOST = 28;
  private static final int LINES_MOST = 6;
  private static final int CUT = 240;

  private final Report report;
  private final DocumentWords words;
  private final List<Line> top = new ArrayList<>();

  private final PrintedCase printed;
  private final LineWords lineWords;

  private ReportTitle(
      Report report, DocumentWords words, PrintedCase printed, LineWords lineWords) {
    this.lineWords = lineWords;
    this.report = report;
    this.words = words;
    this.printed = printed;
    for (Line line : report.lines()) {
      if (lineWords.of(line).size() > 0) {
        top.add(line);
      }
      if (top.size() == TOP_LINES) {
        break;
      }
    }
  }

  /**
   * @param text its lines joined, as printed
   * @param first line number, 0 where the report has no title line
   * @param last line number
   * @param form code of the kind of document that it names, or null
   * @param above the lines above it
   * @param below the next lines below it
   */
  record Title(String text, int first, int last, String form, List<Line> above, List<Line> below) {}

  static Title of(Report report, DocumentWords words, PrintedCase printed, LineWords lineWords) {
    ReportTitle reader = new ReportTitle(report, words, printed, lineWords);
    return reader.top.isEmpty() ? new Title("", 0, 0, null, List.of(), List.of()) : reader.read();
  }

  private Title read() {
    if (isProse(top.get(0)) && !isLetterhead(top.get(0))) {
      return named(top.get(0));
    }
    int first = first();
    int last = first;
    while (last + 1 < top.size() && last - first < LINES_MOST && goesOn(first, last)) {
      last++;
    }
    WordLine opening = lineWords.of(top.get(first));
    Form form = words.forms().at(opening, 0).map(Match::value).orElse(null);
    return new Title(
        join(top.subList(first, last + 1)),
        top.get(first).number(),
        top.get(last).number(),
        form == null ? null : form.code(),
        top.subList(0, first),
        top.subList(last + 1, top.size()));
  }

  /** The index of the line where the title begins. */
  private int first() {
    int plain = -1;
    boolean signed = false;
    for (int at = 0; at < top.size(); at++) {
      Line line = top.get(at);
      WordLine text = lineWords.of(line);
      boolean numbered = !report.outline().of(line.number()).marker().isEmpty();
      if (isFormAlone(text)
          || at == 0 && words.forms().at(text, 0).isPresent()
          || (signed || plain < 0) && !numbered && opensWithForm(text)) {
        return at;
      }
      if (numbered && at > 0) {
        break;
      }
      if (isLetterhead(line)) {
        signed = true;
        plain = -1;
      } else if (plain < 0 && !isPartOfLetterhead(text, signed)) {
        plain = at;
      }
    }
    return Math.max(plain, 0);
  }

  private boolean isFormAlone(WordLine text) {
    Optional<Match<Form>> form = words.forms().at(text, 0);
    return form.isPresent()
        && form.get().value().named()
        && form.get().size() == text.size()
        && !text.text().strip().endsWith(":");
  }

  private boolean opensWithForm(WordLine text) {
    return words.forms().at(text, 0).isPresent() && !isProse(text);
  }

  private boolean isLetterhead(Line line) {
    return lineWords.of(line).size() <= LINE_WORDS_MOST
        && !line.text().strip().endsWith(".")
        && Letterhead.of(List.of(line), words).isSigned();
  }

  /** Whether a line without motto, number or date belongs to the columns all the same. */
  private boolean isPartOfLetterhead(WordLine text, boolean signed) {
    return words.organs().at(text, 0).isPresent() && text.size() <= 12
        || !signed && WordLine.isAllCapital(text.text()) && isFollowedByMotto(text);
  }

  /** Whether one of the next lines is signed: "THÀNH PHỐ VÂN KHÊ" above the motto. */
  private boolean isFollowedByMotto(WordLine text) {
    boolean passed = false;
    int left = 5;
    for (Line line : top) {
      if (passed && left-- > 0 && isLetterhead(line)) {
        return true;
      }
      passed |= line.text().equals(text.text());
    }
    return false;
  }

  private boolean isProse(Line line) {
    return isProse(lineWords.of(line));
  }

  private static boolean isProse(WordLine text) {
    String stripped = text.text().strip();
    boolean closed = stripped.endsWith(".") || stripped.endsWith(").");
    return text.size() > LINE_WORDS_MOST || closed && text.size() > SENTENCE_WORDS_MOST;
  }

  private boolean goesOn(int first, int last) {
    String before = top.get(last).text().strip();
    Line line = top.get(last + 1);
    WordLine next = lineWords.of(line);
    String text = next.text().strip();
    if (!report.outline().of(line.number()).marker().isEmpty()
        || text.startsWith("(")
        || text.startsWith("[")
        || isProse(next)
        || words.opens(next, Role.ADDRESSEE)
        || words.opens(next, Role.VERDICT)
        || isLetterhead(line)) {
      return false;
    }
    boolean alone = isFormAlone(WordLine.of(before));
    if (alone) {
      return !(words.organs().at(next, 0).isPresent() && text.endsWith(":"));
    }
    if (words.opens(next, Role.BASIS) || text.endsWith(":")) {
      return false;
    }
    boolean open = before.endsWith(";") || before.endsWith(",") || before.endsWith("-");
    boolean small = Character.isLowerCase(text.codePointAt(0));
    boolean capitals = WordLine.isAllCapital(before) && WordLine.isAllCapital(text);
    boolean organ = words.organs().at(next, 0).isPresent();
    return open || small || capitals && !organ;
  }

  /** The document that a first paragraph speaks of: "Nghị quyết số 5/NQ-CP về …, trong đó". */
  private Title named(Line line) {
    WordLine text = lineWords.of(line);
    for (Match<Form> form : words.forms().in(text)) {
      if (!form.value().named() || words.of(Role.NUMBER).at(text, form.end()).isEmpty()) {
        continue;
      }
      int begin = text.start(form.begin());
      int end = begin;
      while (end < text.text().length() && !isEnd(text.text(), end)) {
        end++;
      }
      return new Title(
          text.text().substring(begin, end).strip(),
          line.number(),
          line.number(),
          form.value().code(),
          List.of(),
          top.subList(0, top.size()));
    }
    String cut = line.text().strip();
    cut =
        cut.length() > CUT
            ? cut.substring(0, cut.offsetByCodePoints(0, cut.codePointCount(0, CUT))) + "\u2026"
            : cut;
    return new Title(cut, 0, 0, null, List.of(), top);
  }

  private static boolean isEnd(String text, int at) {
    boolean last = at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1));
    return text.charAt(at) == '(' || ",;.:".indexOf(text.charAt(at)) >= 0 && last;
  }

  /** The lines in one sentence's letters. */
  private String join(List<Line> lines) {
    StringBuilder out = new StringBuilder();
    boolean afterForm = false;
    for (Line line : lines) {
      String text = line.text().strip();
      boolean alone = out.length() == 0 && isFormAlone(WordLine.of(text));
      if (WordLine.isAllCapital(text)) {
        text = alone ? text.toLowerCase(Locale.ROOT) : printed.restore(text);
        text = out.length() == 0 ? begun(text, true) : text;
      }
      out.append(out.length() == 0 ? "" : " ").append(afterForm ? begun(text, false) : text);
      afterForm = alone;
    }
    return out.toString();
  }

  /** With a great or small first letter, where the first word isn't an abbreviation. */
  private static String begun(String text, boolean great) {
    if (text.length() < 2 || Character.isUpperCase(text.charAt(1))) {
      return text;
    }
    String first = text.substring(0, 1);
    return (great ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
        + text.substring(1);
  }
}
