package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/** The noun phrase right of a figure: what is counted or measured, its unit left out. */
final class RightContext {
  private static final long HARD =
      Words.mask(
          Cue.COMMA,
          Cue.SEMICOLON,
          Cue.STOP,
          Cue.COLON,
          Cue.OPEN,
          Cue.CLOSE,
          Cue.QUANTITY,
          Cue.PERIOD,
          Cue.EQUALS,
          Cue.INCLUDE,
          Cue.CONTRAST,
          Cue.COMPARE,
          Cue.CUMULATIVE,
          Cue.SAME_PERIOD);

  /** Ends the phrase only where another figure's statement begins with it. */
  private static final long SOFT =
      Words.mask(
          Cue.REACH,
          Cue.MOVE,
          Cue.SHARE,
          Cue.STATUS,
          Cue.CONSIST,
          Cue.AUXILIARY,
          Cue.CONJUNCTION,
          Cue.PLAN);

  private static final int WORDS_MOST = 14;
  private static final int AHEAD_MOST = 5;

  private RightContext() {}

  static List<Integer> of(Passage passage, int index) {
    List<Integer> found = new ArrayList<>();
    int at = passage.after(index);
    while (at >= 0 && found.size() < WORDS_MOST) {
      Item item = passage.item(at);
      if (found.isEmpty() && opensOther(item)
          || item.isAny(HARD)
          || item.isAny(SOFT) && !item.is(Cue.HEAD) && figureAhead(passage, at)
          || isHead(item) && predicateAhead(passage, at, !found.isEmpty())
          || Words.isJoin(item) && figureAhead(passage, at)
          || !found.isEmpty() && item.is(Cue.STATUS) && verbAhead(passage, at)
          || item.value(Cue.PREPOSITION).equals("end")
          || !found.isEmpty() && item.is(Cue.PREPOSITION) && lawAhead(passage, at)) {
        break;
      }
      found.add(at);
      at = passage.after(at);
    }
    List<Integer> words =
        Words.withoutPlace(passage, Words.trimRight(passage, Words.trimLeft(passage, found)));
    if (Words.isPlaceOnly(passage, words)) {
      return List.of();
    }
    return moves(passage, words, found, at)
        ? found.subList(found.indexOf(words.get(0)), found.size())
        : words;
  }

  /**
   * "9 nhóm chỉ số giá tăng", "4 tiêu chí chưa đạt": what is said of the things counted, and no
   * number follows.
   */
  private static boolean moves(
      Passage passage, List<Integer> words, List<Integer> found, int next) {
    if (words.isEmpty() || next >= 0 && passage.item(next).is(Cue.QUANTITY)) {
      return false;
    }
    int tail = found.indexOf(words.get(words.size() - 1)) + 1;
    List<Integer> rest = found.subList(tail, found.size());
    if (rest.size() == 1) {
      return passage.item(rest.get(0)).is(Cue.MOVE);
    }
    return rest.size() == 2
        && passage.item(rest.get(0)).value(Cue.AUXILIARY).equals("negative")
        && passage.item(rest.get(1)).is(Cue.REACH);
  }

  /** What money is for, said behind it: "5 tỷ đồng để bổ sung cân đối". */
  static List<Integer> purpose(Passage passage, int index) {
    int next = passage.after(index);
    if (next < 0) {
      return List.of();
    }
    boolean opens = passage.item(next).is(Cue.PREPOSITION) && !Words.isJoin(passage.item(next));
    return opens ? of(passage, next) : of(passage, index);
  }

  /** What can't open a noun's own description: "18 ghe câu cho bà con", "10 xe và số tiền". */
  private static boolean opensOther(Item item) {
    return item.is(Cue.CONJUNCTION) || item.value(Cue.PREPOSITION).equals("beneficiary");
  }

  /** "11 trường hợp khó khăn theo Nghị quyết 68/NQ-CP": the law that it goes by. */
  private static boolean lawAhead(Passage passage, int at) {
    int next = passage.after(at);
    return next >= 0 && passage.item(next).isAny(Cue.LAW.bit() | Cue.BLOCKED.bit());
  }

  /** "02 cơ sở chế biến dự kiến đặt tại …": what is meant to be done with it. */
  private static boolean verbAhead(Passage passage, int at) {
    int next = passage.after(at);
    return next >= 0 && passage.item(next).is(Cue.VERB);
  }

  private static boolean isHead(Item item) {
    return item.isAny(Cue.HEAD.bit() | Cue.FIGURE_NOUN.bit());
  }

  /**
   * Whether a noun is the subject of the next figure: "… số tiền là 296 triệu đồng".
   *
   * @param bare whether no copula need stand between them
   */
  private static boolean predicateAhead(Passage passage, int at, boolean bare) {
    int next = passage.after(at);
    boolean said = bare;
    for (int k = 0; k < AHEAD_MOST && next >= 0; k++) {
      Item item = passage.item(next);
      if (item.is(Cue.QUANTITY)) {
        return said;
      }
      said |= item.is(Cue.REACH);
      if (!item.isAny(Words.SMALL)) {
        return false;
      }
      next = passage.after(next);
    }
    return false;
  }

  private static boolean figureAhead(Passage passage, int at) {
    int next = at;
    for (int k = 0; k < AHEAD_MOST; k++) {
      next = passage.after(next);
      if (next < 0
          || passage.item(next).isAny(Cue.STOP.bit() | Cue.COMMA.bit() | Cue.SEMICOLON.bit())) {
        return false;
      }
      if (passage.item(next).is(Cue.QUANTITY)) {
        return !passage.item(at).is(Cue.SHARE) || passage.item(next).is(Cue.PERCENT);
      }
    }
    return false;
  }
}
