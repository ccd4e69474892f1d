package vn.solieu.cli;

import java.io.IOException;
import vn.solieu.export.CheckedReport;

/** A form in which findings go to the standard output. */
interface CheckOutput {
  /** A report is done; reports come in the order of the command line. */
  void write(CheckedReport report) throws IOException;

  /** All are done. */
  default void finish() throws IOException {}
}
