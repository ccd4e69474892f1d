package vn.solieu.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.File;
import java.util.Set;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whatever is said in one language is said in the other. */
class MessagesTest {
  @TestFactory
  java.util.stream.Stream<DynamicTest> bothLanguagesSayTheSameThings() {
    String[] files = new File("src/main/resources/messages").list((dir, name) -> true);
    Set<String> areas = new java.util.TreeSet<>();
    for (String file : files) {
      areas.add(file.substring(0, file.indexOf('_')));
    }
    return areas.stream()
        .map(
            area ->
                DynamicTest.dynamicTest(
                    area,
                    () -> {
                      Set<String> words = Messages.in("vi").area(area).stringPropertyNames();
                      assertFalse(words.isEmpty());
                      assertEquals(words, Messages.in("en").area(area).stringPropertyNames());
                    }));
  }
}
