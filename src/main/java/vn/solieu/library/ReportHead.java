package vn.solieu.library;

import java.util.List;
import vn.solieu.domain.ReportInfo;

/**
 * What the beginning of a stored report says, cheap to read for thousands of them.
 *
 * @param format version of the file's format
 * @param revision 64 hexadecimal digits that change with anything in the file
 * @param settings what the reading depended on beside the content: rules, options, sidecar
 * @param files the files with this content
 * @param info what is known of the report
 * @param figures how many it states
 */
public record ReportHead(
    int format,
    String revision,
    String settings,
    List<StoredFile> files,
    ReportInfo info,
    int figures) {
  public ReportHead {
    files = List.copyOf(files);
  }

  public String contentHash() {
    return info.contentHash();
  }
}
