package vn.solieu.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.solieu.domain.Problem;

/**
 * Finds the reports in archives and mails. A member's path is the container's, an exclamation mark
 * and its name in it: {@code thang-10.zip!xa/bao-cao.docx}. Nothing is written to disk.
 *
 * <p>Safe for use by several threads.
 */
public final class Containers {
  /** Between a container and its member. */
  static final char INSIDE = '!';

  private static final int HEAD_BYTES = 1 << 14;

  private final Limits limits;
  private final OpenContainers open;

  public Containers(Limits limits) {
    this.limits = limits;
    this.open = new OpenContainers(limits);
  }

  /** A report, with the path as the user would give it. */
  public record Found(Path file, String doc) {}

  /** How much of one archive has been found. */
  private static final class Budget {
    int members;
    long bytes;
  }

  /**
   * The reports that a file stands for: itself, or those in it. Problems name what in it can't be
   * read.
   *
   * @param doc the path as the user gave it
   */
  public Parsed<List<Found>> expand(Path file, String doc) {
    List<Found> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    FileType type = typeOf(file);
    if (type == null) {
      return Parsed.of(List.of(new Found(file, doc)), List.of());
    }
    try {
      Container container = open.of(file);
      inside(container, new Found(file, doc), 1, new Budget(), found, problems);
    } catch (LimitException e) {
      problems.add(e.problem().fatal(doc, e.limit()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      problems.add(ReadProblem.TRUNCATED.fatal(doc, type.label(), String.valueOf(e)));
    }
    if (found.isEmpty() && problems.isEmpty()) {
      problems.add(ReadProblem.NO_MEMBERS.fatal(doc));
    }
    return Parsed.of(found, problems);
  }

  /** The type of a file that holds others, null for any other; unreadable ones are left to read. */
  private FileType typeOf(Path file) {
    if (!Files.isRegularFile(file)) {
      return null;
    }
    Optional<FileType> named = FileType.ofName(file.getFileName().toString());
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD_BYTES);
      if (TypeDetector.startsWith(head, 'P', 'K') && !named.map(FileType::isPacked).orElse(false)) {
        return Files.size(file) <= limits.maxBytes() && open.isArchive(file) ? FileType.ZIP : null;
      }
      return TypeDetector.detect(head) == FileType.EML ? FileType.EML : null;
    } catch (IOException | RuntimeException unreadable) {
      return null;
    }
  }

  private void inside(
      Container container,
      Found place,
      int depth,
      Budget budget,
      List<Found> found,
      List<Problem> problems)
      throws LimitException {
    if (container.hasText()) {
      found.add(place);
    }
    List<Container.Member> members = container.members();
    for (int i = 0; i < members.size(); i++) {
      Container.Member member = members.get(i);
      String name = member.name().substring(member.name().lastIndexOf('/') + 1);
      if (!FileType.isReportName(name)) {
        continue;
      }
      Found here = at(place, member.name());
      budget.bytes += Math.max(0, member.size());
      if (++budget.members > limits.maxMembers()) {
        throw new LimitException(ReadProblem.ARCHIVE_LIMIT, "> " + limits.maxMembers());
      }
      if (budget.bytes > limits.maxUnpackedBytes()) {
        throw new LimitException(
            ReadProblem.ARCHIVE_LIMIT, "> " + Sizes.say(limits.maxUnpackedBytes()));
      }
      FileType named = FileType.ofName(name).orElse(FileType.OTHER);
      if (named != FileType.ZIP && named != FileType.EML) {
        found.add(here);
        continue;
      }
      nested(container, i, here, depth, budget, found, problems);
    }
  }

  private void nested(
      Container container,
      int index,
      Found here,
      int depth,
      Budget budget,
      List<Found> found,
      List<Problem> problems)
      throws LimitException {
    if (depth >= limits.maxNesting()) {
      problems.add(ReadProblem.ARCHIVE_LIMIT.fatal(here.doc(), "> " + limits.maxNesting()));
      return;
    }
    Container inner;
    try {
      inner = open.in(container, index, here.file());
    } catch (LimitException e) {
      problems.add(e.problem().fatal(here.doc(), e.limit()));
      return;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      problems.add(ReadProblem.TRUNCATED.fatal(here.doc(), FileType.ZIP.label()));
      return;
    }
    if (inner == null) {
      // No container after all: the reader says what it is.
      found.add(here);
      return;
    }
    int before = found.size();
    int said = problems.size();
    inside(inner, here, depth + 1, budget, found, problems);
    if (found.size() == before && problems.size() == said) {
      problems.add(ReadProblem.NO_MEMBERS.fatal(here.doc()));
    }
  }

  private static Found at(Found place, String member) {
    Path file = Path.of(place.file().toString() + INSIDE + member);
    return new Found(file, place.doc() + INSIDE + member);
  }

  /** The file on disk that a path leads to or into; empty where there is none. */
  public static Optional<Path> onDisk(Path path) {
    if (Files.exists(path)) {
      return Optional.of(path);
    }
    String text = path.toString();
    for (int at = text.indexOf(INSIDE); at > 0; at = text.indexOf(INSIDE, at + 1)) {
      Path container = Path.of(text.substring(0, at));
      if (Files.isRegularFile(container)) {
        return Optional.of(container);
      }
    }
    return Optional.empty();
  }

  /** The bytes of a member; empty where it isn't there or can't be read. */
  public Optional<byte[]> content(Path member) {
    return bytes(member, member.toString()).value();
  }

  /** A member's bytes, or what is wrong with it; {@code path} isn't a file on disk itself. */
  Parsed<byte[]> bytes(Path path, String doc) {
    Path file = onDisk(path).orElse(null);
    if (file == null) {
      return Parsed.failed(ReadProblem.NOT_FOUND.fatal(doc));
    }
    try {
      byte[] bytes = open.bytes(file, path.toString().substring(file.toString().length() + 1));
      return bytes == null
          ? Parsed.failed(ReadProblem.NOT_FOUND.fatal(doc))
          : Parsed.of(bytes, List.of());
    } catch (LimitException e) {
      return Parsed.failed(e.problem().fatal(doc, e.limit()));
    } catch (IOException | RuntimeException | StackOverflowError e) {
      String type = FileType.ofName(path.toString()).orElse(FileType.OTHER).label();
      return Parsed.failed(ReadProblem.TRUNCATED.fatal(doc, type));
    }
  }
}
