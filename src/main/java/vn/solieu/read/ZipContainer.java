package vn.solieu.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** A ZIP archive in memory. */
final class ZipContainer implements Container {
  private final PackedFile file;
  private final List<ZipArchiveEntry> entries = new ArrayList<>();
  private final List<Member> members = new ArrayList<>();

  /** Throws IOException where the archive's directory can't be read. */
  ZipContainer(byte[] bytes, Limits limits) throws IOException {
    file = PackedFile.open(bytes, limits);
    List<String> stored = new ArrayList<>();
    for (ZipArchiveEntry entry : file.entries()) {
      String name = ZipNames.of(entry);
      if (!entry.isDirectory() && !name.startsWith("__MACOSX/")) {
        entries.add(entry);
        stored.add(name);
      }
    }
    List<String> names = Container.safe(stored);
    for (int i = 0; i < names.size(); i++) {
      members.add(new Member(names.get(i), entries.get(i).getSize()));
    }
  }

  @Override
  public List<Member> members() {
    return members;
  }

  @Override
  public byte[] bytes(int index, long max) throws IOException {
    ZipArchiveEntry entry = entries.get(index);
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new LimitException(ReadProblem.LOCKED_MEMBER, "");
    }
    // What unpacks to more than it claims is counted by what it is.
    try (InputStream in = file.stream(entry, max)) {
      return in.readAllBytes();
    }
  }
}
