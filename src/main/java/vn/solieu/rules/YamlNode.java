package vn.solieu.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.nodes.CollectionNode;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A node of a YAML rule file that knows its file and line, so that every complaint can say where.
 */
public final class YamlNode {
  private final String file;
  private final Node node;

  private YamlNode(String file, Node node) {
    this.file = file;
    this.node = node;
  }

  /** The root of a file's text; throws RuleException where it isn't YAML. */
  public static YamlNode parse(String file, String text) {
    try {
      Node root =
          new Compose(settings(file, text))
              .composeString(text)
              .orElseThrow(() -> new RuleException(file, 1, "the file is empty"));
      return new YamlNode(file, root);
    } catch (MarkedYamlEngineException broken) {
      int line = broken.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new RuleException(file, line, "not YAML: " + broken.getProblem());
    } catch (ReaderException broken) {
      int before = Math.min(broken.getPosition(), text.length());
      int line = 1 + (int) text.substring(0, before).chars().filter(c -> c == '\n').count();
      String sign = String.format("U+%04X", broken.getCodePoint());
      throw new RuleException(file, line, "not YAML: the sign " + sign + " must not stand here");
    }
  }

  /** The text is read in one piece: the parser fails where an emoji lies across two. */
  private static LoadSettings settings(String file, String text) {
    return LoadSettings.builder().setLabel(file).setBufferSize(text.length() + 2).build();
  }

  public String file() {
    return file;
  }

  /** 1-based line where the node begins. */
  public int line() {
    return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
  }

  /** An exception that names the node's file and line; the caller throws it. */
  public RuleException error(String what) {
    return new RuleException(file, line(), what);
  }

  /** An exception for a word that isn't known, naming the nearest known one. */
  public RuleException unknown(String what, String word, Collection<String> known) {
    return error("unknown " + what + " \"" + word + "\"" + Nearest.hint(word, known));
  }

  /**
   * The node's fields in file order; throws where it isn't a mapping or a key isn't among {@code
   * allowed}.
   */
  public Map<String, YamlNode> fields(Collection<String> allowed) {
    if (!(node instanceof MappingNode mapping)) {
      throw error("expected fields (key: value)");
    }
    Map<String, YamlNode> fields = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      YamlNode key = new YamlNode(file, tuple.getKeyNode());
      String name = key.text();
      if (!allowed.contains(name)) {
        throw key.unknown("field", name, allowed);
      }
      if (fields.put(name, new YamlNode(file, tuple.getValueNode())) != null) {
        throw key.error("field \"" + name + "\" stands twice");
      }
    }
    return fields;
  }

  /** The field that must be there. */
  public YamlNode require(Map<String, YamlNode> fields, String key) {
    YamlNode value = fields.get(key);
    if (value == null) {
      throw error("field \"" + key + "\" is missing");
    }
    return value;
  }

  /** The items of a list; throws where it isn't one. */
  public List<YamlNode> items() {
    if (!(node instanceof SequenceNode sequence)) {
      throw error("expected a list");
    }
    List<YamlNode> items = new ArrayList<>();
    for (Node item : sequence.getValue()) {
      items.add(new YamlNode(file, item));
    }
    return items;
  }

  /** A list's items as texts. */
  public List<String> texts() {
    return items().stream().map(YamlNode::text).toList();
  }

  /** A scalar's text; throws where it isn't a scalar or is empty. */
  public String text() {
    if (!(node instanceof ScalarNode scalar) || scalar.getValue().isBlank()) {
      throw error("expected a text");
    }
    return scalar.getValue();
  }

  public boolean isText() {
    return node instanceof ScalarNode;
  }

  /** Whether a value was left out behind its key. */
  public boolean isEmpty() {
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }

  /** Whether it is written in brackets rather than on lines of its own. */
  public boolean isInBrackets() {
    return node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() == FlowStyle.FLOW;
  }

  /** Where it begins, in Unicode code points from the text's beginning. */
  public int start() {
    return node.getStartMark().map(Mark::getIndex).orElse(0);
  }

  /** Behind its last sign, in code points; comments and blank lines that follow are left out. */
  public int end() {
    return end(node);
  }

  private static int end(Node node) {
    // A collection on lines of its own ends, for the parser, where the next thing begins.
    if (node instanceof MappingNode mapping && mapping.getFlowStyle() != FlowStyle.FLOW) {
      List<NodeTuple> fields = mapping.getValue();
      return fields.isEmpty() ? mark(node) : end(fields.get(fields.size() - 1).getValueNode());
    }
    if (node instanceof SequenceNode sequence && sequence.getFlowStyle() != FlowStyle.FLOW) {
      List<Node> items = sequence.getValue();
      return items.isEmpty() ? mark(node) : end(items.get(items.size() - 1));
    }
    return mark(node);
  }

  private static int mark(Node node) {
    return node.getEndMark().map(Mark::getIndex).orElse(0);
  }
}
