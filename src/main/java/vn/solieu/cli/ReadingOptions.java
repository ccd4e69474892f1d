package vn.solieu.cli;

import picocli.CommandLine.Option;
import vn.solieu.read.Limits;
import vn.solieu.read.ReportReader;
import vn.solieu.rules.Messages;

/** Options on how files are read: how much of them, how many at a time, with which password. */
final class ReadingOptions {
  @Option(names = "--max-bytes", paramLabel = "N", descriptionKey = "max-bytes")
  private Long maxBytes;

  @Option(names = "--max-seconds", paramLabel = "N", descriptionKey = "max-seconds")
  private Long maxSeconds;

  @Option(names = "--threads", paramLabel = "N", descriptionKey = "threads")
  private Integer threads;

  @Option(names = "--password", paramLabel = "TEXT", descriptionKey = "password")
  private String password;

  /** A reader within these limits; throws UsageException where one is none. */
  ReportReader reader(Messages messages) {
    require(maxBytes, "cli.max-bytes", messages);
    require(maxSeconds, "cli.max-seconds", messages);
    threads(messages);
    Limits limits = Limits.DEFAULT;
    limits = maxBytes == null ? limits : limits.withMaxBytes(maxBytes);
    limits = maxSeconds == null ? limits : limits.withMaxMillis(maxSeconds * 1000);
    return new ReportReader(limits, password);
  }

  /** How many files are read at a time: as many as there are cores unless said otherwise. */
  int threads(Messages messages) {
    require(threads == null ? null : Long.valueOf(threads), "cli.threads", messages);
    return threads == null ? Runtime.getRuntime().availableProcessors() : threads;
  }

  /** The password tried on locked files, or null. */
  String password() {
    return password;
  }

  private static void require(Long number, String key, Messages messages) {
    if (number != null && (number < 1 || number > Long.MAX_VALUE / 1000)) {
      throw new UsageException(messages.text(key, number.toString()));
    }
  }
}
