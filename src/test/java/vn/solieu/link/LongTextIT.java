package vn.solieu.link;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.solieu.read.Report;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.RuleBook;

/** Texts that no office writes, and that must cost no more than their length. */
class LongTextIT {
  /**
   * What squares of these sizes cost many times over; how time grows is {@code solieu bench}'s to
   * say.
   */
  private static final double SECONDS_MOST = 30;

  private static final Extractor EXTRACTOR = new Extractor(RuleBook.builtIn(), new ReportReader());

  static Stream<Arguments> texts() {
    return Stream.of(
        text("numbers in a row", 10_000, "5 "::repeat),
        text("numbers with units in a row", 10_000, "5 ha "::repeat),
        text("percentages in a row", 10_000, "tăng 5%, "::repeat),
        text("fractions in a row", 10_000, "5/9 đơn; "::repeat),
        text("no blank at all", 500_000, "ab"::repeat),
        text("stops and no blank", 500_000, "1."::repeat),
        text("stops and blanks", 100_000, "A. "::repeat),
        text("nested brackets", 5_000, n -> "(5 ha ".repeat(n) + ")".repeat(n)),
        text("brackets that never close", 20_000, "(a "::repeat),
        text("a long list", 10_000, "trong đó: gạo 5 ha, ngô 6 ha; "::repeat),
        text("a long list of labels", 10_000, "thu phí: 5 triệu đồng. "::repeat),
        text("colons in a row", 20_000, ": "::repeat),
        text(
            "a wide table",
            5_000,
            n -> ("Tên" + " | 10".repeat(n) + "\nThu" + " | 12,5".repeat(n) + "\n").repeat(2)),
        text(
            "a row of many cells",
            20_000,
            n -> ("Tên" + " | Tháng 3".repeat(n) + "\nThu" + " | 12,5".repeat(n) + "\n")),
        text("commas alone", 100_000, ","::repeat),
        text("amounts between commas", 20_000, "thu 5 tỷ đồng, "::repeat),
        text("exports and imports", 5_000, "Xuất nhập khẩu đạt 5 tỷ USD.\n"::repeat),
        text("many lines of fractions", 5_000, "Giải quyết 5/9 đơn.\n"::repeat));
  }

  private static Arguments text(String name, int size, IntFunction<String> maker) {
    return Arguments.of(name, size, maker);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void hangsOnNothing(String name, int size, IntFunction<String> maker) {
    extract(maker.apply(Math.max(1, size / 10)));
    double once = Math.min(extract(maker.apply(size)), extract(maker.apply(size)));
    double twice = extract(maker.apply(2 * size));
    System.err.printf("%s: %.2f s, twice the text %.2f s%n", name, once, twice);
    assertTrue(twice < SECONDS_MOST, () -> "takes " + twice + " s");
  }

  /** Seconds of processor time for the stages after reading. */
  private static double extract(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    Report report = new ReportReader().read(bytes, "long.txt", "long.txt").value().orElseThrow();
    long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    EXTRACTOR.extract(report);
    return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
  }
}
