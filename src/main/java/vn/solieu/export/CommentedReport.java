package vn.solieu.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import vn.solieu.check.CheckResult;
import vn.solieu.rules.Messages;

/**
 * A report as a Word document with comments at the numbers to review: the original itself where it
 * is a Word document, else a copy of its lines.
 *
 * <p>Equal results give equal bytes.
 */
public final class CommentedReport {
  private final Messages messages;
  private final MadeBy madeBy;

  public CommentedReport(Messages messages, MadeBy madeBy) {
    this.messages = messages;
    this.madeBy = madeBy;
  }

  /**
   * Writes the DOCX file; the target stays open.
   *
   * @param original the bytes that the report was read from, or null where they aren't at hand
   */
  public void write(Reading reading, CheckResult result, byte[] original, OutputStream target)
      throws IOException {
    List<Remark> remarks = new Remarks(messages, madeBy).of(reading, result);
    Optional<byte[]> commented =
        original == null ? Optional.empty() : CommentedWord.of(original, reading.report(), remarks);
    target.write(
        commented.isPresent() ? commented.get() : WordCopy.of(reading, remarks, messages, madeBy));
  }
}
