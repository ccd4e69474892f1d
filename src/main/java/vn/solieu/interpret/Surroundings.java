package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Mention;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Spelling;

/**
 * What a figure's name is found in where it doesn't stand beside it: the head of its sentence, the
 * sentence before, the words before a bracket, the end of the line above a list.
 */
final class Surroundings {
  private static final int PLACE_WORDS_MOST = 8;

  private Surroundings() {}

  /** The measure that a passage ends with: "… có đất góp, mức hỗ trợ"; empty where none does. */
  static String atEnd(Passage passage) {
    List<Integer> region = new ArrayList<>();
    for (int k = passage.size() - 1;
        k >= 0
            && !passage.item(k).isAny(LeftContext.BOUNDARY)
            && region.size() < LeftContext.REGION_MOST;
        k--) {
      region.add(0, k);
    }
    List<Integer> phrase = NounPhrase.of(passage, region);
    boolean measure =
        !phrase.isEmpty() && passage.item(phrase.get(0)).value(Cue.HEAD).startsWith("measure");
    return measure && phrase.size() <= LeftContext.NAME_WORDS_MOST
        ? Words.join(passage, phrase)
        : "";
  }

  /**
   * "cụ thể: Vân Khê (12), thị xã Tân Lĩnh (8)": the name that a number alone in brackets is of.
   */
  static List<Integer> placeOfBracket(Passage passage, int index) {
    Passage.Group bracket = passage.groupAt(passage.group(index));
    boolean alone =
        bracket.open() == index - 1
            && index + 1 < passage.size()
            && passage.item(index + 1).is(Cue.CLOSE)
            && passage.item(index).measured().form() == Mention.Form.SHARED_UNIT;
    List<Integer> words = new ArrayList<>();
    for (int k = bracket.open() - 1;
        alone && k >= 0 && passage.item(k).is(Cue.WORD) && words.size() < PLACE_WORDS_MOST;
        k--) {
      words.add(0, k);
    }
    return Words.isPlaceOnly(passage, words) ? words : List.of();
  }

  /**
   * "Địa bàn Tân Lĩnh, tổng kim ngạch đạt …": the named place that opens the sentence, or empty.
   */
  static String placeAhead(Passage passage, LeftContext left) {
    List<Integer> region = left.region();
    int first = left.phrase().isEmpty() ? -1 : region.indexOf(left.phrase().get(0));
    if (first < 3
        || !passage.item(region.get(0)).is(Cue.PLACE)
        || !passage.item(region.get(first - 1)).is(Cue.COMMA)) {
      return "";
    }
    List<Integer> place = region.subList(0, first - 1);
    boolean only =
        place.size() > 1 && place.size() <= PLACE_WORDS_MOST && Words.isPlaceOnly(passage, place);
    return only ? Words.join(passage, place) : "";
  }

  /**
   * The subject of the sentence before this one's, where it opens with one and states no figure:
   * "Số thu phí còn thấp. Trong tháng, đơn vị đã thu 12 tỷ đồng"; else empty.
   */
  static List<Integer> subjectBefore(Passage passage, LeftContext left) {
    List<Integer> region = left.region();
    int last = region.isEmpty() ? -1 : region.get(0) - 1;
    if (last < 0 || !passage.item(last).is(Cue.STOP)) {
      return List.of();
    }
    int first = last;
    while (first > 0 && passage.sentence(first - 1) == passage.sentence(last)) {
      first--;
      if (passage.item(first).is(Cue.QUANTITY)) {
        return List.of();
      }
    }
    while (first < last && passage.item(first).isAny(NounPhrase.OPENERS | Cue.COMMA.bit())) {
      first++;
    }
    if (!passage.item(first).is(Cue.HEAD)) {
      return List.of();
    }
    List<Integer> words = new ArrayList<>();
    for (int k = first; k < last && !passage.item(k).is(Cue.COMMA); k++) {
      words.add(k);
    }
    List<Integer> subject = NounPhrase.beforeVerb(passage, words);
    return subject.size() < words.size() ? subject : List.of();
  }

  /**
   * The crop's season that a figure's sentence names before it, without its year: "Vụ hè thu đã
   * gieo sạ xong, với tổng diện tích …"; empty where it names none.
   */
  static String season(Passage passage, int index) {
    for (int k = index - 1; k >= 0 && passage.sentence(k) == passage.sentence(index); k--) {
      Item item = passage.item(k);
      if (item.value(Cue.WORD).equals("season")) {
        return item.word();
      }
      if (item.mention() instanceof Mention.Time time && time.rule().startsWith("season")) {
        String said = Spelling.phrase(passage.text().substring(item.start(), item.end()));
        return said.replaceAll("[ \\p{Punct}]*\\d.*$", "");
      }
    }
    return "";
  }

  /** What a sentence says at its head that it is about: "Đối với dự án …, đã phê duyệt 171". */
  static List<Integer> adjunct(Passage passage, int index) {
    int sentence = passage.sentence(index);
    int first = index;
    while (first > 0 && passage.sentence(first - 1) == sentence) {
      first--;
    }
    if (!passage.item(first).value(Cue.PREPOSITION).equals("topic")) {
      return List.of();
    }
    List<Integer> words = new ArrayList<>();
    for (int k = first + 1; k < index && words.size() < 14; k++) {
      if (passage.item(k).isAny(LeftContext.BOUNDARY | Cue.COMMA.bit() | Cue.OPEN.bit())) {
        return LeftContext.subject(passage, words);
      }
      words.add(k);
    }
    return List.of();
  }
}
