package vn.solieu.cli;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.solieu.check.Waiver;
import vn.solieu.check.WaiverBook;
import vn.solieu.check.WaiverFile;
import vn.solieu.domain.Finding;
import vn.solieu.read.Containers;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleException;

/**
 * The reasons that auditors gave for findings: the file beside each report, or one for all reports
 * of the run.
 */
final class Waivers {
  private final Messages messages;
  private final Path given;
  private final Map<Path, WaiverBook> books = new LinkedHashMap<>();
  private final Set<String> reports = new TreeSet<>();
  private final Set<String> read = new TreeSet<>();

  /**
   * Reads all files before any report; throws UsageException where one is wrong.
   *
   * @param given the file for all reports, or null for the one beside each
   * @param making whether a file that isn't there will be made
   */
  Waivers(List<Inputs.Input> inputs, Path given, boolean making, Messages messages) {
    this.messages = messages;
    this.given = given;
    if (given != null && !making && !Files.isRegularFile(given)) {
      throw new UsageException(messages.text("audit.no-waivers", given.toString()));
    }
    for (Inputs.Input input : inputs) {
      reports.add(name(input));
      Path file = file(input);
      if (!books.containsKey(file)) {
        books.put(file, open(file));
        if (making) {
          ResultFile.check(file, messages);
        }
      }
    }
  }

  private WaiverBook open(Path file) {
    try {
      String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
      return new WaiverBook(WaiverFile.parse(file.toString(), text));
    } catch (RuleException wrong) {
      throw wrong(wrong.getMessage());
    } catch (CharacterCodingException wrong) {
      throw wrong(file + ":1: not UTF-8");
    } catch (IOException unreadable) {
      throw wrong(file + ":1: " + unreadable);
    }
  }

  private UsageException wrong(String what) {
    return new UsageException(messages.text("audit.bad-waivers", what));
  }

  /** The file that has, or would have, the reasons for a report's findings. */
  private Path file(Inputs.Input input) {
    return given != null
        ? given
        : Containers.onDisk(input.file()).orElse(input.file()).resolveSibling(WaiverFile.NAME);
  }

  static String name(Inputs.Input input) {
    return input.doc().substring(Math.max(input.doc().lastIndexOf('/'), 0)).replace("/", "");
  }

  /** A report's findings are about to be asked for. */
  void reading(Inputs.Input input) {
    read.add(name(input));
  }

  /** The waiver that explains a finding as it stands. */
  Optional<Waiver> covering(Inputs.Input input, Finding finding) {
    return books.get(file(input)).covering(finding);
  }

  /** The waiver that explained a finding before one of its numbers changed. */
  Optional<Waiver> lapsed(Inputs.Input input, Finding finding) {
    return books.get(file(input)).lapsed(finding, name(input), reports);
  }

  /** Writes a waiver beside the report; returns the file. */
  Path put(Inputs.Input input, Finding finding, WaiveOptions.Reason reason) {
    Path file = file(input);
    WaiverBook book = books.get(file);
    try {
      book.put(
          Waiver.of(finding, name(input), reason.text(), reason.by(), reason.date()),
          messages.text("audit.waivers-header"));
      SmallFile.write(file, book.file().text());
      return file;
    } catch (RuleException cannot) {
      throw wrong(cannot.getMessage());
    } catch (IOException e) {
      throw new UsageException(messages.text("cli.cannot-write", file.toString()));
    }
  }

  /** Says which waivers are of no use any more, as far as this run can tell. */
  void sayUnused(Predicate<String> told) {
    books.forEach(
        (file, book) -> {
          List<Waiver> unused =
              book.unused().stream()
                  .filter(waiver -> waiver.check() == null || told.test(waiver.check()))
                  .toList();
          List<Waiver> elsewhere =
              unused.stream()
                  .filter(waiver -> waiver.report() != null && !read.contains(waiver.report()))
                  .toList();
          for (Waiver waiver : unused) {
            if (!elsewhere.contains(waiver)) {
              System.err.println(
                  messages.text("audit.unused", file.toString(), waiver.id(), waiver.reason()));
            }
          }
          if (!elsewhere.isEmpty()) {
            System.err.println(
                messages.text(
                    "audit.unused-elsewhere",
                    file.toString(),
                    Integer.toString(elsewhere.size()),
                    elsewhere.stream().map(Waiver::id).collect(Collectors.joining(", "))));
          }
        });
  }
}
