package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Unit;
import vn.solieu.recognise.Recogniser;

/** Reads the units that notes beside a table name. */
final class UnitNotes {
  /** A unit's name has no more words: "nghìn lượt người". */
  private static final int WORDS_MOST = 3;

  private final Recogniser recogniser;

  UnitNotes(Recogniser recogniser) {
    this.recogniser = recogniser;
  }

  /** "1.000 tấn": thousands may be written in figures; NONE where the words are no unit. */
  Unit unit(String said) {
    String text = said.strip();
    if (text.equals("%")) {
      return Unit.PERCENT;
    }
    Unit unit = recogniser.listedUnit(text);
    if (!unit.equals(Unit.NONE)) {
      return unit;
    }
    int blank = text.indexOf(' ');
    String number = blank < 0 ? "" : text.substring(0, blank).replace(".", "");
    if (number.matches("1(000)+")) {
      Unit bare = recogniser.listedUnit(text.substring(blank + 1));
      bare = bare.equals(Unit.NONE) ? Unit.counted(text.substring(blank + 1)) : bare;
      return new Unit(
          text, bare.dimension(), bare.factor().movePointRight(number.length() - 1), bare.base());
    }
    return unit;
  }

  /**
   * The units of a note, none where it isn't one: "Đơn vị tính: Tỷ đồng", "Nghìn tấn; triệu USD".
   * Percent stands beside others for the columns that show it themselves.
   */
  List<Unit> named(String note) {
    int colon = note.lastIndexOf(':');
    String said = note.substring(colon + 1).replace("(", "").replace(")", "").strip();
    List<Unit> units = new ArrayList<>();
    for (String one : said.split("[;,]")) {
      Unit unit = unit(one);
      if (unit.equals(Unit.NONE) && (colon > 0 || said.split(" ").length <= WORDS_MOST)) {
        unit = recogniser.unit(one.strip());
      }
      if (!unit.equals(Unit.NONE)) {
        units.add(unit);
      }
    }
    boolean others = units.stream().anyMatch(unit -> unit.dimension() != Dimension.PERCENT);
    return others
        ? units.stream().filter(unit -> unit.dimension() != Dimension.PERCENT).toList()
        : units;
  }
}
