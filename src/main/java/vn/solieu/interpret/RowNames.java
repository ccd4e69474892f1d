package vn.solieu.interpret;

import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;

/** What the row of a table is called, of its label and the label that it stands under. */
final class RowNames {
  private final Lexicon lexicon;

  RowNames(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** A row moved in: a measure is of what its parent names; any other row is a part of it. */
  String inside(String bare, String parent) {
    return isMeasure(bare) ? bare + " " + parent : parent + " " + bare;
  }

  /**
   * A row under a number, a dash or the words that open parts; it may say all by itself.
   *
   * @param numbered whether it bears a number of its own
   */
  String under(String bare, String parent, boolean numbered) {
    Lexicon.Entry own = lexicon.entry(bare);
    String head = own == null ? "" : own.value(Cue.HEAD);
    if (head.startsWith("measure") || head.startsWith("count")) {
      return bare + " " + parent;
    }
    if (own != null && own.is(Cue.HEAD) || opensWithHead(bare)) {
      return bare;
    }
    String measure = measure(parent);
    if (!measure.isEmpty() && !numbered) {
      return measure + " " + bare;
    }
    String taken = takenOver(bare, parent);
    return !taken.isEmpty() ? taken : numbered ? bare : parent + " " + bare;
  }

  /**
   * "khách quốc tế" under "tổng lượt khách du lịch": what stands before the word it begins with.
   */
  private String takenOver(String bare, String total) {
    String parent =
        lexicon.hasTableRole(total, "whole") ? total.substring(total.indexOf(' ') + 1) : total;
    int blank = bare.indexOf(' ');
    String first = blank < 0 ? bare : bare.substring(0, blank);
    int at = (" " + parent + " ").indexOf(" " + first + " ");
    return at > 0 && !parent.endsWith(" " + bare) ? parent.substring(0, at) + bare : "";
  }

  private boolean isMeasure(String bare) {
    Lexicon.Entry head = lexicon.entry(bare);
    return head != null && head.is(Cue.HEAD);
  }

  private boolean opensWithHead(String text) {
    for (int end = text.indexOf(' '); end >= 0; end = text.indexOf(' ', end + 1)) {
      Lexicon.Entry head = lexicon.entry(text.substring(0, end));
      if (head != null && head.is(Cue.HEAD) && !head.value(Cue.HEAD).equals("sector")) {
        return true;
      }
    }
    return false;
  }

  /** The measure that a row's name begins with, the first listed; empty where it has none. */
  private String measure(String name) {
    Lexicon.Entry found = null;
    for (int end = name.indexOf(' '); end >= 0; end = name.indexOf(' ', end + 1)) {
      Lexicon.Entry head = lexicon.entry(name.substring(0, end));
      boolean measure = head != null && head.value(Cue.HEAD).startsWith("measure");
      if (measure && (found == null || head.number() < found.number())) {
        found = head;
      }
    }
    if (found == null) {
      return "";
    }
    String value = found.value(Cue.HEAD);
    return value.length() > 8 ? value.substring(8) : found.text();
  }
}
