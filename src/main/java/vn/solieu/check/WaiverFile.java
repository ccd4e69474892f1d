package vn.solieu.check;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.solieu.rules.RuleException;
import vn.solieu.rules.YamlNode;

/**
 * The text of a {@code solieu.waivers.yml}. It belongs to its auditor: a waiver is put in without
 * touching the rest.
 */
public final class WaiverFile {
  /** Its name beside the reports. */
  public static final String NAME = "solieu.waivers.yml";

  private static final String LIST = "waivers";
  private static final List<String> FIELDS =
      List.of("id", "check", "report", "quotes", "fingerprint", "reason", "by", "date");
  private static final String BOM = "\uFEFF";

  private final String name;
  private final String text;
  private final List<Waiver> waivers = new ArrayList<>();
  private final List<YamlNode> nodes = new ArrayList<>();

  /** The value of {@code waivers}; null where the file has nothing in it yet. */
  private YamlNode list;

  private WaiverFile(String name, String text) {
    this.name = name;
    this.text = text;
  }

  /**
   * Reads a file's text; {@code name} is what complaints call it. Throws RuleException, which names
   * file and line, where it isn't YAML or an entry isn't whole.
   */
  public static WaiverFile parse(String name, String text) {
    WaiverFile file = new WaiverFile(name, text);
    String plain = file.plain();
    if (plain.lines().anyMatch(line -> !line.isBlank() && !line.strip().startsWith("#"))) {
      file.read(YamlNode.parse(name, plain));
    }
    return file;
  }

  /** Without the mark that some editors put before the text. */
  private String plain() {
    return text.startsWith(BOM) ? text.substring(1) : text;
  }

  private void read(YamlNode root) {
    Map<String, YamlNode> fields = root.fields(List.of(LIST));
    list = root.require(fields, LIST);
    if (!list.isEmpty()) {
      for (YamlNode node : list.items()) {
        waivers.add(waiver(node));
        nodes.add(node);
      }
    }
  }

  private static Waiver waiver(YamlNode node) {
    Map<String, YamlNode> fields = node.fields(FIELDS);
    String id = node.require(fields, "id").text().strip();
    String reason = node.require(fields, "reason").text().strip();
    List<String> quotes =
        fields.containsKey("quotes")
            ? fields.get("quotes").texts().stream().map(WaiverFile::composed).toList()
            : List.of();
    String fingerprint = optional(fields, "fingerprint");
    String ofQuotes = quotes.isEmpty() ? null : Fingerprint.ofWaiver(id, quotes);
    if (fingerprint == null && ofQuotes == null) {
      throw node.error("a waiver needs \"quotes\" or \"fingerprint\", or it would never lapse");
    }
    if (fingerprint != null && ofQuotes != null && !fingerprint.equals(ofQuotes)) {
      throw fields
          .get("fingerprint")
          .error("the fingerprint isn't that of \"id\" and \"quotes\"; leave one of them out");
    }
    return new Waiver(
        id,
        optional(fields, "check"),
        optional(fields, "report"),
        quotes,
        fingerprint == null ? ofQuotes : fingerprint,
        reason,
        optional(fields, "by"),
        date(fields.get("date")));
  }

  private static String optional(Map<String, YamlNode> fields, String key) {
    YamlNode node = fields.get(key);
    return node == null || node.isEmpty() ? null : composed(node.text().strip());
  }

  private static String composed(String typed) {
    return Normalizer.normalize(typed, Normalizer.Form.NFC);
  }

  private static LocalDate date(YamlNode node) {
    try {
      return node == null || node.isEmpty() ? null : LocalDate.parse(node.text().strip());
    } catch (DateTimeParseException wrong) {
      throw node.error("not a date (2022-10-21): \"" + node.text() + "\"");
    }
  }

  public String text() {
    return text;
  }

  /** In the file's order. */
  public List<Waiver> waivers() {
    return List.copyOf(waivers);
  }

  /**
   * The file with a waiver in it: in the place of the one for the same finding and report, else at
   * the end. Comments and the other entries stay as they are.
   *
   * @param header a comment for a file that is made new
   * @throws RuleException where the file is laid out so that a new entry can't be put in safely
   */
  public WaiverFile with(Waiver waiver, String header) {
    String changed = edited(waiver, header);
    WaiverFile file;
    try {
      file = parse(name, changed);
    } catch (RuleException broken) {
      throw cannot(waiver);
    }
    List<Waiver> expected = new ArrayList<>(waivers);
    int old = place(waiver);
    if (old < 0) {
      expected.add(waiver);
    } else {
      expected.set(old, waiver);
    }
    if (!expected.equals(file.waivers)) {
      throw cannot(waiver);
    }
    return file;
  }

  private RuleException cannot(Waiver waiver) {
    int line = list == null ? 1 : list.line();
    return new RuleException(
        name, line, "can't be changed by the program; write into it:\n" + WaiverEntry.of(waiver));
  }

  private int place(Waiver waiver) {
    for (int i = 0; i < waivers.size(); i++) {
      Waiver old = waivers.get(i);
      boolean sameReport = old.report() == null || old.report().equals(waiver.report());
      if (old.id().equals(waiver.id()) && sameReport) {
        return i;
      }
    }
    return -1;
  }

  private String edited(Waiver waiver, String header) {
    String mark = text.startsWith(BOM) ? BOM : "";
    String plain = plain();
    String newline = plain.contains("\r\n") ? "\r\n" : "\n";
    WaiverEntry entry = new WaiverEntry(plain, newline);
    if (list == null) {
      String before = plain.isBlank() ? header.replace("\n", newline) : plain;
      String gap = before.isEmpty() || before.endsWith("\n") ? "" : newline;
      return mark + before + gap + LIST + ":" + newline + entry.lines(waiver, "  ") + newline;
    }
    int old = place(waiver);
    if (old >= 0) {
      return mark + entry.replacing(nodes.get(old), list, waiver);
    }
    return mark + entry.behind(list, nodes, waiver);
  }
}
