package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;
import vn.solieu.domain.Dimension;
import vn.solieu.domain.Kind;
import vn.solieu.domain.Unit;
import vn.solieu.recognise.Item;
import vn.solieu.rules.Cue;

/** What an amount or percentage measures where its name stands behind it. */
final class BehindPhrase {
  private static final int SOURCE_WORDS_MOST = 8;

  private static final long NOT_DONE = Words.SMALL | Words.mask(Cue.PLACE, Cue.FILLER);

  /** What only says that something was done. */
  private static final long DEED = Words.SMALL | Words.mask(Cue.VERB, Cue.PLACE, Cue.FILLER);

  private static final long NOT_A_THING =
      Words.mask(
          Cue.VERB,
          Cue.SEMICOLON,
          Cue.STOP,
          Cue.COLON,
          Cue.OPEN,
          Cue.CLOSE,
          Cue.QUANTITY,
          Cue.PERIOD,
          Cue.COMPARE,
          Cue.PLAN,
          Cue.MOVE,
          Cue.SHARE,
          Cue.INCLUDE,
          Cue.CONSIST,
          Cue.SLASH,
          Cue.DASH,
          Cue.EQUALS,
          Cue.PLACE);

  /** What may stand before a change that is named behind it: "tăng 7% số vụ, 2% số người chết". */
  private static final long BEFORE_CHANGE =
      Words.SMALL
          | Words.mask(
              Cue.MOVE,
              Cue.COMMA,
              Cue.CONJUNCTION,
              Cue.COMPARE,
              Cue.PERIOD,
              Cue.SAME_PERIOD,
              Cue.PREVIOUS,
              Cue.HEAD,
              Cue.VERB);

  /** What a part of a list stands right behind. */
  private static final long LISTED =
      Words.mask(Cue.CONSIST, Cue.INCLUDE, Cue.COLON, Cue.COMMA, Cue.CONJUNCTION);

  private final Completion completion;

  BehindPhrase(Completion completion) {
    this.completion = completion;
  }

  /** The phrase that stands behind the figure, with the deed before it; empty where none does. */
  String of(Passage passage, Draft draft, LeftContext left) {
    List<Integer> phrase = isListedChange(passage, draft) ? List.of() : left.phrase();
    Unit unit = draft.quantity.unit();
    // "thu 100 tỷ đồng tiền sử dụng đất": a noun of one word is a deed before another noun.
    boolean brief =
        phrase.size() == 1
            && left.isAdjacent(passage)
            && passage.text().indexOf(' ', passage.item(phrase.get(0)).start())
                >= passage.item(phrase.get(0)).end()
            && headBehind(passage, draft.index);
    if (isHeaded(passage, phrase) && !brief || !takesRight(passage, draft, left)) {
      return "";
    }
    boolean generic = MeasuredPhrase.isGeneric(passage, phrase) && MeasuredPhrase.isMeasure(unit);
    // "đã xuống giống được 318.500 ha lúa": what is done to a field names no crop.
    boolean field = completion.isFieldWork(Words.join(passage, phrase));
    boolean named =
        !generic && !field && phrase.stream().anyMatch(k -> !passage.item(k).isAny(DEED));
    boolean adjacent = left.isAdjacent(passage);
    boolean opensBracket =
        passage.group(draft.index) != 0
            && passage.before(draft.index) < 0
            && MeasuredPhrase.isMeasure(unit);
    List<Integer> right =
        right(passage, draft, phrase.isEmpty() || adjacent || !named || opensBracket);
    if (right.isEmpty()) {
      return "";
    }
    String text = Words.join(passage, right);
    boolean headed = passage.item(right.get(0)).is(Cue.HEAD);
    boolean joined = left.endsWithPreposition(passage);
    if (named && !headed && !adjacent && !joined && !opensBracket) {
      return "";
    }
    List<Integer> deed = phrase.stream().filter(k -> !passage.item(k).isAny(NOT_DONE)).toList();
    if (deed.isEmpty() && unit.dimension() == Dimension.AREA) {
      deed = fieldWorkBefore(passage, left);
    }
    boolean drop = !brief && (generic || named && (headed || joined || opensBracket));
    String said = drop ? text : (Words.join(passage, deed) + " " + text).strip();
    // A mass of what stands behind it is no yield: "thu giữ 0,84 kg ma túy".
    return unit.dimension() == Dimension.MASS ? said : completion.headed(said, unit);
  }

  /**
   * "vận chuyển 25 nghìn tấn, luân chuyển 18 triệu tấn.km, tăng 4% về tấn và 6% về tấn.km": the
   * level that a change is of by its unit, or null.
   */
  Draft counted(Passage passage, Draft draft, List<Draft> drafts) {
    int about = draft.isDependent() ? passage.after(draft.index) : -1;
    int unit = about < 0 ? -1 : passage.after(about);
    if (unit < 0 || !passage.item(about).value(Cue.PREPOSITION).equals("topic")) {
      return null;
    }
    String text = passage.text().substring(passage.item(unit).start());
    String words = Words.join(passage, toListEnd(passage, about));
    Draft found = null;
    int longest = 0;
    for (int k = draft.order - 1; k >= 0; k--) {
      Draft level = drafts.get(k);
      if (passage.sentence(level.index) != passage.sentence(draft.index)) {
        break;
      }
      if (level.kind != Kind.LEVEL || level.phrase == null) {
        continue;
      }
      String noun = completion.noun(level.quantity.unit());
      // "về số vốn đăng ký" is of the capital, "về số doanh nghiệp" of the enterprises.
      boolean named = !words.isEmpty() && level.phrase.contains(words);
      boolean counted = text.startsWith(noun) || !noun.isEmpty() && words.endsWith(" " + noun);
      int length = named ? words.length() : counted ? noun.length() : 0;
      if (length > longest) {
        found = level;
        longest = length;
      }
    }
    return found;
  }

  /** "thu hoạch được 640 ha lúa mùa": what was done to the field, right before its area. */
  private List<Integer> fieldWorkBefore(Passage passage, LeftContext left) {
    List<Integer> words = Words.trimRight(passage, left.region());
    if (words.isEmpty()) {
      return List.of();
    }
    List<Integer> last = words.subList(words.size() - 1, words.size());
    return completion.isFieldWork(passage.item(last.get(0)).word()) ? last : List.of();
  }

  /**
   * "4.268 tấn, gồm 2.935 tấn nuôi trồng và 1.333 tấn khai thác": what a part of a whole was won by
   * stands behind it; the whole's phrase with it, or empty.
   */
  String branch(Passage passage, Draft draft, LeftContext left, Draft anchor) {
    int before = passage.before(draft.index);
    int next = passage.after(draft.index);
    boolean listed =
        before >= 0
            && next >= 0
            && draft.kind == Kind.LEVEL
            && left.phrase().isEmpty()
            && passage.item(before).isAny(LISTED)
            && (completion.isFieldWork(passage.item(next).word())
                || passage.item(next).is(Cue.VERB)
                    && !passage.item(next).value(Cue.VERB).equals("light"));
    Draft whole = listed ? anchor : null;
    while (whole != null
        && (whole.isDependent()
            || passage.item(Math.max(0, passage.before(whole.index))).isAny(LISTED))) {
      whole = whole.anchor;
    }
    boolean same =
        whole != null
            && whole.phrase != null
            && whole.passage == passage
            && whole.quantity.unit().comparableWith(draft.quantity.unit());
    String words = same ? Words.join(passage, toListEnd(passage, draft.index)) : "";
    return words.isEmpty() ? "" : whole.phrase + " " + words;
  }

  /** "(63 tỷ đồng từ chế biến; 50 tỷ đồng từ điện)": a part named by where it comes from. */
  String source(Passage passage, Draft draft, Draft anchor) {
    int from = passage.after(draft.index);
    boolean part =
        draft.kind == Kind.LEVEL
            && passage.group(draft.index) != 0
            && from >= 0
            && passage.item(from).is(Cue.LINK)
            && passage.item(from).value(Cue.LINK).equals("from");
    String noun = part ? Words.join(passage, toListEnd(passage, from)) : "";
    String heads = noun.isEmpty() ? "" : completion.heads(anchor.phrase);
    return heads.isEmpty() || noun.startsWith(heads) ? noun : heads + " " + noun;
  }

  /** The words behind an item up to the list's next member. */
  private static List<Integer> toListEnd(Passage passage, int item) {
    List<Integer> words = new ArrayList<>();
    for (int at = passage.after(item);
        at >= 0
            && words.size() < SOURCE_WORDS_MOST
            && !passage
                .item(at)
                .isAny(
                    Words.mask(
                        Cue.SEMICOLON,
                        Cue.STOP,
                        Cue.QUANTITY,
                        Cue.PERIOD,
                        Cue.CONJUNCTION,
                        Cue.COMMA,
                        Cue.CLOSE,
                        Cue.MOVE,
                        Cue.COMPARE));
        at = passage.after(at)) {
      words.add(at);
    }
    return Words.trimRight(passage, words);
  }

  private static boolean headBehind(Passage passage, int index) {
    int next = passage.after(index);
    return next >= 0 && passage.item(next).is(Cue.HEAD);
  }

  private static boolean isHeaded(Passage passage, List<Integer> phrase) {
    return phrase.stream()
        .anyMatch(
            k ->
                passage.item(k).is(Cue.HEAD)
                    && !passage.item(k).isAny(Cue.VERB.bit() | Cue.FIGURE_NOUN.bit()));
  }

  /**
   * Whether the words behind a figure may name it: a level's do, and a share's that no verb
   * precedes ("trong đó 90% diện tích cao su"; but "chiếm 32% tổng thu" names the whole).
   */
  private static boolean takesRight(Passage passage, Draft draft, LeftContext left) {
    boolean percent = draft.quantity.unit().dimension() == Dimension.PERCENT;
    if (draft.kind == Kind.GROWTH) {
      // "giảm 2% số hộ cận nghèo": the noun right behind, where none stands before.
      int next = passage.after(draft.index);
      return (left.phrase().isEmpty() || isListedChange(passage, draft))
          && passage.group(draft.index) == 0
          && next >= 0
          && passage.item(next).is(Cue.HEAD)
          && left.region().stream().allMatch(k -> passage.item(k).isAny(BEFORE_CHANGE));
    }
    if (!percent) {
      return !draft.isDependent();
    }
    boolean deed =
        draft.kind == Kind.LEVEL
            && left.phrase().size() == 1
            && passage.item(left.phrase().get(0)).is(Cue.VERB);
    if (deed && passage.group(draft.index) == 0) {
      // "đã giải quyết đạt 92% yêu cầu của công dân": the object stands behind the rate.
      return true;
    }
    // "nợ khó thu 3.915 triệu đồng (18% tổng nợ)": a bracket's share is of the figure before it.
    boolean inBracket = passage.group(draft.index) != 0 && left.own().isEmpty();
    return !inBracket
        && (draft.kind == Kind.LEVEL || draft.kind == Kind.SHARE)
        && left.region().stream()
            .noneMatch(
                k ->
                    passage.item(k).is(Cue.SHARE)
                        || passage.item(k).is(Cue.REACH)
                            && !passage.item(k).value(Cue.REACH).equals("exists"));
  }

  /** "tăng 7% số vụ và 5% số người chết": another percentage with its own noun behind it. */
  private static boolean isListedChange(Passage passage, Draft draft) {
    int before = passage.before(draft.index);
    int next = passage.after(draft.index);
    return draft.kind == Kind.GROWTH
        && before >= 0
        && passage.item(before).isAny(Cue.COMMA.bit() | Cue.CONJUNCTION.bit())
        && next >= 0
        && passage.item(next).is(Cue.HEAD);
  }

  /** The thing right behind a measure: "gieo trồng được 3.554 ha cây rau màu". */
  private static List<Integer> right(Passage passage, Draft draft, boolean anyNoun) {
    int next = passage.after(draft.index);
    if (next < 0) {
      return List.of();
    }
    Item item = passage.item(next);
    boolean percent = draft.quantity.unit().dimension() == Dimension.PERCENT;
    boolean noun =
        item.is(Cue.HEAD)
            || item.value(Cue.ADVERB).equals("plural")
            || percent && item.is(Cue.PLACE)
            || !item.isAny(Words.SMALL | NOT_A_THING);
    boolean taken = item.is(Cue.HEAD) || MeasuredPhrase.isMeasure(draft.quantity.unit()) || percent;
    return noun && taken && (anyNoun || item.is(Cue.HEAD))
        ? RightContext.of(passage, draft.index)
        : List.of();
  }
}
