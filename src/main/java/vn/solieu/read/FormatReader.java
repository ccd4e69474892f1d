package vn.solieu.read;

import java.util.Set;

/**
 * Reads files of one format. A new format is one class with this interface and a place in {@link
 * ReportReader}'s list.
 */
interface FormatReader {
  /** The types that it reads. */
  Set<FileType> types();

  /**
   * The file's lines in reading order, or a fatal problem. Never throws for what the file holds.
   *
   * @param doc the path as given, for problems
   * @param bytes the whole file; not changed
   */
  Parsed<Body> read(String doc, byte[] bytes, Limits limits);
}
