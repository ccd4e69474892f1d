package vn.solieu.read;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Counts automatic numbers of lists in paragraph order, for formats that store how they look but
 * not the numbers themselves.
 */
final class ListCounter {
  static final int LEVELS = 9;

  /**
   * How one level counts and looks.
   *
   * @param format as {@link NumberFormats} names them; {@code bullet} for a sign
   * @param pattern what is shown, {@code %1} to {@code %9} standing for the levels' numbers
   * @param font of the sign, or empty
   * @param decimal whether all numbers are shown as decimals
   * @param restart the 0-based level whose step restarts this one is below it; the level itself
   *     where each upper level does, 0 where none does
   * @param glued whether the text follows without a blank
   */
  record Level(
      int start,
      String format,
      String pattern,
      String font,
      boolean decimal,
      int restart,
      boolean glued) {}

  private static final class State {
    final int[] value = new int[LEVELS];
    final boolean[] running = new boolean[LEVELS];
  }

  private final Map<Object, State> states = new HashMap<>();

  /**
   * Counts one paragraph and gives its label with the blank that follows it, or empty.
   *
   * @param list what goes on counting together
   * @param levels null for a level that isn't defined
   * @param restart the number to begin anew with, or -1
   */
  String next(Object list, int level, IntFunction<Level> levels, int restart) {
    int at = Math.max(0, Math.min(level, LEVELS - 1));
    Level look = levels.apply(at);
    if (look == null) {
      return "";
    }
    State counted = states.computeIfAbsent(list, key -> new State());
    if (restart >= 0) {
      counted.value[at] = restart;
    } else if (counted.running[at]) {
      counted.value[at]++;
    } else {
      counted.value[at] = look.start();
    }
    counted.running[at] = true;
    for (int below = at + 1; below < LEVELS; below++) {
      Level deeper = levels.apply(below);
      if (deeper == null || at < deeper.restart()) {
        counted.running[below] = false;
      }
    }
    String label =
        look.format().equals("bullet")
            ? NumberFormats.bullet(look.pattern(), look.font())
            : numbers(look, levels, counted);
    if (label.isBlank()) {
      return "";
    }
    return look.glued() ? label : label.strip() + " ";
  }

  private static String numbers(Level look, IntFunction<Level> levels, State counted) {
    StringBuilder label = new StringBuilder();
    String pattern = look.pattern();
    for (int i = 0; i < pattern.length(); i++) {
      char c = pattern.charAt(i);
      int shown = i + 1 < pattern.length() ? pattern.charAt(i + 1) - '1' : -1;
      Level of = c == '%' && shown >= 0 && shown < LEVELS ? levels.apply(shown) : null;
      if (of == null) {
        label.append(c);
        continue;
      }
      i++;
      int value = counted.running[shown] ? counted.value[shown] : of.start();
      label.append(NumberFormats.format(value, look.decimal() ? "decimal" : of.format()));
    }
    return label.toString();
  }
}
