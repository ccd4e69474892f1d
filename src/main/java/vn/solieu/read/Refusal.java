package vn.solieu.read;

import java.util.Optional;
import vn.solieu.domain.Problem;

/** What is said of a file for which there is no reader: what it is, and what to do. */
final class Refusal {
  private Refusal() {}

  /**
   * What is said of a file.
   *
   * @param named the type that its name claims
   */
  static Problem of(FileType type, Optional<FileType> named, String name, String doc) {
    if (type == FileType.MSG) {
      return ReadProblem.SAVE_MAIL.fatal(doc, type.label());
    }
    if (type == FileType.RAR || type == FileType.SEVEN_ZIP) {
      return ReadProblem.PACKED.fatal(doc, type.label());
    }
    if (type == FileType.ZIP && named.isPresent() && named.get() == FileType.ZIP) {
      // What can be opened never comes here, its members do.
      return ReadProblem.TRUNCATED.fatal(doc, type.label());
    }
    if (!type.saveAs().isEmpty()) {
      return ReadProblem.SAVE_AS.fatal(doc, type.label(), type.saveAs());
    }
    boolean shapeless = type == FileType.OTHER || type == FileType.ZIP;
    if (shapeless && named.isPresent() && named.get() == FileType.TEXT && type == FileType.OTHER) {
      return ReadProblem.NOT_TEXT.fatal(doc);
    }
    boolean maybeBroken =
        named.isPresent()
            && named.get() != type
            && (named.get().isPacked() || type == FileType.OTHER);
    if (shapeless && maybeBroken) {
      return ReadProblem.TRUNCATED.fatal(doc, named.get().label());
    }
    if (named.isPresent() && named.get() != type) {
      return ReadProblem.WRONG_EXTENSION.fatal(doc, wrongExtension(type, name));
    }
    String extension = name.lastIndexOf('.') > 0 ? "." + FileType.extensionOf(name) : "?";
    return ReadProblem.UNSUPPORTED.fatal(doc, type == FileType.OTHER ? extension : type.label());
  }

  /** What it is, the extension that it has, the extension that it should have. */
  static String[] wrongExtension(FileType type, String name) {
    return new String[] {type.label(), FileType.extensionOf(name), type.extension()};
  }
}
