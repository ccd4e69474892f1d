package vn.solieu.read;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Keeps the last few containers open, since their members are read one by one. */
final class OpenContainers {
  private static final int KEPT = 4;

  private final Limits limits;
  private final Map<String, SoftReference<Container>> kept = new LinkedHashMap<>(8, 0.75f, true);

  OpenContainers(Limits limits) {
    this.limits = limits;
  }

  /** The container on disk; throws IOException where it is none or broken. */
  synchronized Container of(Path file) throws IOException {
    String key = file + "\n" + Files.size(file) + "\n" + Files.getLastModifiedTime(file);
    Container known = known(key);
    if (known != null) {
      return known;
    }
    byte[] bytes;
    try (InputStream in = Files.newInputStream(file)) {
      int max = (int) Math.min(limits.maxBytes(), Integer.MAX_VALUE - 64L);
      bytes = in.readNBytes(max);
      if (in.read() >= 0) {
        throw new LimitException(ReadProblem.TOO_LARGE, Sizes.say(max));
      }
    }
    Container opened = open(bytes);
    if (opened == null) {
      throw new IOException("no container");
    }
    return keep(key, opened);
  }

  /** Whether a file that begins like a ZIP archive holds files, and is no document. */
  boolean isArchive(Path file) {
    try {
      of(file);
      return true;
    } catch (LimitException e) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** The container that is a member of another, or null where the member is none. */
  synchronized Container in(Container outer, int index, Path path) throws IOException {
    Container known = known(path + "\n" + System.identityHashCode(outer));
    if (known != null) {
      return known;
    }
    Container opened = open(outer.bytes(index, limits.maxBytes()));
    return opened == null ? null : keep(path + "\n" + System.identityHashCode(outer), opened);
  }

  /**
   * The bytes of a member, or null where it isn't there.
   *
   * @param inner its path behind that of the file
   */
  byte[] bytes(Path file, String inner) throws IOException {
    Container container = of(file);
    Path path = file;
    String rest = inner;
    for (int depth = 0; depth < limits.maxNesting(); depth++) {
      int index = -1;
      List<Container.Member> members = container.members();
      for (int i = 0; i < members.size(); i++) {
        String name = members.get(i).name();
        if (rest.equals(name)) {
          return container.bytes(i, limits.maxBytes());
        }
        if (rest.startsWith(name + Containers.INSIDE)) {
          index = i;
        }
      }
      if (index < 0) {
        return null;
      }
      String name = members.get(index).name();
      path = Path.of(path.toString() + Containers.INSIDE + name);
      container = in(container, index, path);
      if (container == null) {
        return null;
      }
      rest = rest.substring(name.length() + 1);
    }
    return null;
  }

  private Container open(byte[] bytes) throws IOException {
    FileType type = TypeDetector.detect(bytes);
    if (type == FileType.ZIP) {
      return new ZipContainer(bytes, limits);
    }
    return type == FileType.EML ? new Mail(bytes, limits) : null;
  }

  private Container known(String key) {
    SoftReference<Container> reference = kept.get(key);
    return reference == null ? null : reference.get();
  }

  private Container keep(String key, Container opened) {
    kept.put(key, new SoftReference<>(opened));
    if (kept.size() > KEPT) {
      kept.remove(kept.keySet().iterator().next());
    }
    return opened;
  }
}
