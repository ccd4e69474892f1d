package vn.solieu.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.solieu.rules.YamlNode;

/** Writes a waiver as YAML into a text that somebody else wrote. */
final class WaiverEntry {
  private static final String INDENT = "  ";

  private final String text;
  private final String newline;

  WaiverEntry(String text, String newline) {
    this.text = text;
    this.newline = newline;
  }

  /** A waiver alone, as a person would put it in. */
  static String of(Waiver waiver) {
    return new WaiverEntry("", "\n").lines(waiver, INDENT);
  }

  /** On lines of its own, behind a dash that is moved in; the last line isn't ended. */
  String lines(Waiver waiver, String indent) {
    return indent + "- " + String.join(newline + indent + INDENT, fields(waiver));
  }

  private static String inBrackets(Waiver waiver) {
    return "{" + String.join(", ", fields(waiver)) + "}";
  }

  /** The text with the entry in another's place. */
  String replacing(YamlNode old, YamlNode list, Waiver waiver) {
    int start = offset(old.start());
    int end = trimmed(offset(old.end()));
    if (list.isInBrackets()) {
      return text.substring(0, start) + inBrackets(waiver) + text.substring(end);
    }
    int dash = dash(start);
    String entry = lines(waiver, indent(dash)).stripLeading();
    return text.substring(0, dash) + entry + text.substring(end);
  }

  /** The text with the entry behind all others. */
  String behind(YamlNode list, List<YamlNode> entries, Waiver waiver) {
    int end = trimmed(offset(list.end()));
    if (entries.isEmpty()) {
      // "waivers:" alone or with an empty pair of brackets.
      int start = list.isInBrackets() ? trimmed(offset(list.start())) : end;
      return put(text.substring(0, start), text.substring(end), lines(waiver, INDENT));
    }
    if (list.isInBrackets()) {
      int close = end - 1;
      return text.substring(0, close) + ", " + inBrackets(waiver) + text.substring(close);
    }
    String indent = indent(dash(offset(entries.get(0).start())));
    return put(text.substring(0, end), text.substring(end), lines(waiver, indent));
  }

  /** Puts lines behind the line that {@code before} ends on, which may go on with a comment. */
  private String put(String before, String after, String lines) {
    int rest = after.indexOf('\n');
    String sameLine = rest < 0 ? after : after.substring(0, rest);
    String below = rest < 0 ? "" : after.substring(rest + 1);
    return before + sameLine.stripTrailing() + newline + lines + newline + below;
  }

  /** Code points, as the parser counts, to the units of a Java text. */
  private int offset(int codePoints) {
    return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
  }

  private int trimmed(int end) {
    int at = end;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  private int dash(int start) {
    return Math.max(0, text.lastIndexOf('-', start - 1));
  }

  private String indent(int dash) {
    int line = text.lastIndexOf('\n', dash) + 1;
    return " ".repeat(Math.max(0, dash - line));
  }

  private static List<String> fields(Waiver waiver) {
    List<String> fields = new ArrayList<>();
    fields.add("id: " + word(waiver.id()));
    if (waiver.check() != null) {
      fields.add("check: " + word(waiver.check()));
    }
    if (waiver.report() != null) {
      fields.add("report: " + quoted(waiver.report()));
    }
    if (!waiver.quotes().isEmpty()) {
      fields.add(
          "quotes: "
              + waiver.quotes().stream()
                  .map(WaiverEntry::quoted)
                  .collect(Collectors.joining(", ", "[", "]")));
    }
    fields.add("fingerprint: " + word(waiver.fingerprint()));
    fields.add("reason: " + quoted(waiver.reason()));
    if (waiver.by() != null) {
      fields.add("by: " + quoted(waiver.by()));
    }
    if (waiver.date() != null) {
      fields.add("date: " + waiver.date());
    }
    return fields;
  }

  /** A plain word; one that other programs would take for a number is quoted. */
  private static String word(String text) {
    return text.matches("[0-9a-z-]*[a-df-z][0-9a-z-]*") ? text : quoted(text);
  }

  /** Letters stand as they are; what isn't printed is written as its code. */
  private static String quoted(String text) {
    StringBuilder out = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '"', '\\' -> out.append('\\').appendCodePoint(point);
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                  if (isShown(point)) {
                    out.appendCodePoint(point);
                  } else {
                    out.append(String.format(point > 0xFFFF ? "\\U%08X" : "\\u%04X", point));
                  }
                }
              }
            });
    return out.append('"').toString();
  }

  private static boolean isShown(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
  }
}
