package vn.solieu.recognise;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberReaderTest {
  @ParameterizedTest
  @ValueSource(strings = {"", ".", ",", "..", ".,"})
  void whatIsNoNumberIsNone(String printed) {
    assertTrue(NumberReader.read(printed).isEmpty());
  }
}
