package vn.solieu.library;

import java.io.IOException;

/** A file of {@code figures/} that isn't a whole stored report. */
final class StoredReportException extends IOException {
  private static final long serialVersionUID = 1L;

  StoredReportException(String message) {
    super(message);
  }
}
