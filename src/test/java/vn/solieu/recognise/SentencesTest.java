package vn.solieu.recognise;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.solieu.rules.RuleBook;

class SentencesTest {
  private static final SentenceCutter SENTENCES = Sentences.trained();

  /** What cut sentences before: a stop, a blank and a capital. */
  private static final SentenceCutter RULE_OF_THUMB =
      text -> {
        List<Integer> ends = new ArrayList<>();
        for (int stop : new StopScanner().getPositions(text)) {
          int end = stop + 1;
          while (text.charAt(end) != ' ') {
            end++;
          }
          if (Character.isUpperCase(text.charAt(end + 1))) {
            ends.add(end);
          }
        }
        ends.add(text.length());
        return ends;
      };

  @Test
  void cutsParagraphsThatItHasNotSeen() throws IOException {
    List<List<String>> all =
        SentenceTrainer.paragraphs(Files.readString(Path.of("corpus/sentences.txt")));
    List<List<String>> seen = new ArrayList<>();
    List<List<String>> unseen = new ArrayList<>();
    for (int k = 0; k < all.size(); k++) {
      (k % 10 == 9 ? unseen : seen).add(all.get(k));
    }
    Map<String, String> abbreviations = RuleBook.builtIn().lexicon().abbreviations();
    double trained = f1(new Sentences(SentenceTrainer.train(seen, abbreviations)), unseen);
    double before = f1(RULE_OF_THUMB, unseen);
    System.err.printf(
        "sentences: F1 %.4f trained, %.4f by rule of thumb, %d paragraphs held out%n",
        trained, before, unseen.size());
    assertTrue(trained >= 0.98, () -> "F1 " + trained);
    assertTrue(trained > before, () -> "the rule of thumb has " + before);
  }

  /** F1 of whole sentences: both ends right. */
  private static double f1(SentenceCutter cutter, List<List<String>> paragraphs) {
    int right = 0;
    int wanted = 0;
    int made = 0;
    for (List<String> paragraph : paragraphs) {
      List<String> cut = cut(cutter, String.join(" ", paragraph));
      wanted += paragraph.size();
      made += cut.size();
      int mine = 0;
      int theirs = 0;
      int a = 0;
      int b = 0;
      while (a < cut.size() && b < paragraph.size()) {
        if (mine == theirs && cut.get(a).equals(paragraph.get(b))) {
          right++;
        }
        if (mine + cut.get(a).length() <= theirs + paragraph.get(b).length()) {
          mine += cut.get(a++).length() + 1;
        } else {
          theirs += paragraph.get(b++).length() + 1;
        }
      }
    }
    return 2.0 * right / (wanted + made);
  }

  private static List<String> cut(SentenceCutter cutter, String text) {
    List<String> sentences = new ArrayList<>();
    int begin = 0;
    for (int end : cutter.ends(text)) {
      sentences.add(text.substring(begin, end).strip());
      begin = end;
    }
    return sentences;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Cuộc họp ngày 10.10.2022 bàn về vốn 2.850 tỷ đồng của UBND TP. Vân Khê.",
        "HĐND ban hành Nghị quyết số 07/2021/NQ-HĐND tại Tp. Hải Phòng.",
        "Có 722 ng. tham gia lớp tập huấn tại Q. Ba Đình.",
        "TT. HĐND TP. giám sát việc thực hiện tại P. Tân Khê.",
        "PGS.TS. Lương Thế Khoan trình bày tham luận.",
        "Tiểu thương kiến nghị giảm phí bến bãi, phí vệ sinh v.v. trong quý IV.",
        "Doanh thu đạt 1.240 tr. đồng/ngày.",
        "3. Tổ chức Ngày toàn dân đưa trẻ đến trường",
        "Công trình do Cty. TNHH Xây dựng Thành Lĩnh thi công.",
        "1. Thương mại, dịch vụ đạt 83% KH",
        "a. 1. Vốn phân bổ theo Quyết định",
        "Bệnh cúm A… khống chế dịch bệnh lớn xảy ra.",
      })
  void keepsWhole(String sentence) {
    assertEquals(List.of(sentence), cut(SENTENCES, sentence));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Thu ngân sách đạt 83% KH.|Chi ngân sách đạt 52%.",
        "Sản lượng đạt 4,8 tấn.|10 tháng đầu năm đạt 39 tấn.",
        "Số còn lại đang được vận động...|Doanh thu đạt 5 tỷ đồng.",
        "Vốn đầu tư đạt 371 tr.đ.|Đoàn kiểm tra 14 cơ sở.",
        "Năng lực hạn chế (do mưa kéo dài.)|Tiến độ chậm.",
        "Đơn vị tư vấn mới nộp hồ sơ lần 1.|UBND TP. yêu cầu hoàn thành.",
        "Giá vật tư, nhân công v.v.|Đoàn kiểm tra của TP. Vân Khê ghi nhận 02 vụ.",
        "Báo cáo trước ngày 26.9.|UBND xã đã nộp.",
      })
  void cutsAtTheBar(String sentences) {
    assertEquals(List.of(sentences.split("\\|")), cut(SENTENCES, sentences.replace('|', ' ')));
  }

  @Test
  void endsAreInOrderWhateverTheText() {
    for (String text :
        List.of("", " ", ".", ". . .", "...", "A. ", " . A", "\u00a0.\u00a0A. B", "!? A?! B")) {
      List<Integer> ends = SENTENCES.ends(text);
      for (int k = 1; k < ends.size(); k++) {
        assertTrue(ends.get(k - 1) < ends.get(k), () -> "\"" + text + "\" " + ends);
      }
      assertEquals(text.length(), ends.get(ends.size() - 1));
    }
  }

  @Test
  void equalSentencesMakeAnEqualModel() throws IOException {
    List<List<String>> few = List.of(List.of("Thu tăng.", "Chi giảm."), List.of("TP. Vân Khê."));
    assertArrayEquals(
        SentenceTrainer.bytes(SentenceTrainer.train(few, Map.of("TP.", "before-name"))),
        SentenceTrainer.bytes(SentenceTrainer.train(few, Map.of("TP.", "before-name"))));
  }
}
