package vn.solieu.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class VietnameseNumberTest {
  @Test
  void groupsWithPointsAndMarksDecimalsWithAComma() {
    assertEquals("6.913,8", VietnameseNumber.format(new BigDecimal("6913.8")));
    assertEquals("1.234.567", VietnameseNumber.format(new BigDecimal("1234567")));
    assertEquals("-481,90", VietnameseNumber.format(new BigDecimal("-481.90")));
    assertEquals("999", VietnameseNumber.format(new BigDecimal("999")));
    assertEquals("0,05", VietnameseNumber.format(new BigDecimal("0.05")));
  }

  @Test
  void leavesOutZerosThatSayNothing() {
    assertEquals("53,2", VietnameseNumber.format(new BigDecimal("53.2000"), 0));
    assertEquals("53,20", VietnameseNumber.format(new BigDecimal("53.2"), 2));
    assertEquals("10.000", VietnameseNumber.format(new BigDecimal("1E+4"), 0));
  }

  @Test
  void writesIntervals() {
    Interval interval = new Interval(new BigDecimal("2.5"), true, null, false);
    assertEquals("[2,5; ∞)", VietnameseNumber.format(interval));
  }
}
