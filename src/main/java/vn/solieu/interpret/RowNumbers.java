package vn.solieu.interpret;

import java.util.ArrayList;
import java.util.List;

/**
 * The numbers of a table's rows and how deep each lies: a style of numbers that comes up under
 * another one ({@code I}, {@code 1}, {@code 1.1}, {@code a}) is a step deeper, whichever it is.
 */
final class RowNumbers {
  private final List<String> open = new ArrayList<>();
  private char letter;

  /**
   * How deep a row lies that bears this number, from 1; a row without one lies under the row above.
   * Rows must be told in order.
   *
   * @param number empty where the row has none
   */
  int depth(String number) {
    String style = style(number);
    if (style.isEmpty()) {
      return open.isEmpty() ? 0 : open.size() + 1;
    }
    int at = open.indexOf(style);
    if (at >= 0) {
      open.subList(at + 1, open.size()).clear();
    } else {
      open.add(style);
    }
    return open.size();
  }

  private String style(String printed) {
    String number = printed.strip();
    while (!number.isEmpty() && !Character.isLetterOrDigit(number.charAt(number.length() - 1))) {
      number = number.substring(0, number.length() - 1);
    }
    if (number.isEmpty()) {
      return "";
    }
    if (number.indexOf('.') > 0) {
      return "1" + ".".repeat((int) number.chars().filter(c -> c == '.').count());
    }
    char first = number.charAt(0);
    if (Character.isDigit(first)) {
      return "1";
    }
    if (Character.isLowerCase(first)) {
      return "a";
    }
    boolean roman = number.chars().allMatch(c -> "IVX".indexOf(c) >= 0);
    // After H comes the letter I.
    boolean next = number.length() == 1 && first == letter + 1 && open.contains("A");
    letter = number.length() == 1 ? first : letter;
    return roman && !next ? "I" : "A";
  }
}
