package vn.solieu.library;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a library must become: which reports to read, to rename and to drop, and what that means for
 * each file. Decided from facts alone, before anything is written.
 *
 * @param reports that must be read or renamed, in order of their first files
 * @param dropped hashes of reports that no file has any longer
 * @param fates what happens to each listed file, by its absolute path
 * @param removed how many files are gone
 */
record IndexPlan(List<Target> reports, List<String> dropped, Map<String, Fate> fates, int removed) {
  enum Fate {
    ADDED,
    UNCHANGED,
    CHANGED,
    MOVED,
    COPY
  }

  /**
   * A report to bring up to date.
   *
   * @param source its first file where that one is read in this run, else null: it is only renamed
   * @param settings that the reading depends on
   */
  record Target(String hash, List<StoredFile> files, SourceFile source, String settings) {}

  /** A listed file and the hash of its content. */
  record Looked(SourceFile source, StoredFile file, String hash) {}

  /**
   * @param kept absolute paths that are listed but couldn't be looked at now
   * @param inScope whether the run speaks for a path, so that a file missing there is gone
   * @param exists whether there is a file of that path
   * @param settings of a listed file
   */
  static IndexPlan of(
      SortedMap<String, ReportHead> heads,
      List<Looked> listed,
      Set<String> kept,
      Predicate<String> inScope,
      Predicate<String> exists,
      Function<SourceFile, String> settings) {
    Map<String, Looked> byPath = new HashMap<>();
    Set<String> hashes = new HashSet<>();
    listed.forEach(looked -> byPath.put(looked.file().path(), looked));
    listed.forEach(looked -> hashes.add(looked.hash()));

    SortedMap<String, SortedMap<String, StoredFile>> wanted = new TreeMap<>();
    Map<String, Integer> goneOf = new HashMap<>();
    Map<String, Set<String>> knownHashes = new HashMap<>();
    int gone = 0;
    for (ReportHead head : heads.values()) {
      for (StoredFile file : head.files()) {
        knownHashes.computeIfAbsent(file.path(), p -> new HashSet<>()).add(head.contentHash());
        if (byPath.containsKey(file.path())) {
          continue;
        }
        boolean movedAway = hashes.contains(head.contentHash()) && !exists.test(file.path());
        if (!kept.contains(file.path()) && (inScope.test(file.path()) || movedAway)) {
          goneOf.merge(head.contentHash(), 1, Integer::sum);
          gone++;
        } else {
          want(wanted, head.contentHash(), file);
        }
      }
    }
    Map<String, Fate> fates = new HashMap<>();
    int moved = 0;
    for (Looked looked : listed) {
      Set<String> known = knownHashes.getOrDefault(looked.file().path(), Set.of());
      Fate fate;
      if (!known.isEmpty()) {
        fate = known.contains(looked.hash()) ? Fate.UNCHANGED : Fate.CHANGED;
      } else if (goneOf.getOrDefault(looked.hash(), 0) > 0) {
        goneOf.merge(looked.hash(), -1, Integer::sum);
        fate = Fate.MOVED;
        moved++;
      } else {
        fate = wanted.containsKey(looked.hash()) ? Fate.COPY : Fate.ADDED;
      }
      fates.put(looked.file().path(), fate);
      want(wanted, looked.hash(), looked.file());
    }
    List<String> dropped =
        heads.keySet().stream().filter(hash -> !wanted.containsKey(hash)).toList();
    return new IndexPlan(targets(heads, wanted, byPath, settings), dropped, fates, gone - moved);
  }

  private static void want(
      SortedMap<String, SortedMap<String, StoredFile>> wanted, String hash, StoredFile file) {
    wanted.computeIfAbsent(hash, h -> new TreeMap<>()).put(file.path(), file);
  }

  private static List<Target> targets(
      SortedMap<String, ReportHead> heads,
      SortedMap<String, SortedMap<String, StoredFile>> wanted,
      Map<String, Looked> listed,
      Function<SourceFile, String> settings) {
    List<Target> targets = new ArrayList<>();
    wanted.forEach(
        (hash, byPath) -> {
          List<StoredFile> files = List.copyOf(byPath.values());
          ReportHead head = heads.get(hash);
          Looked first = listed.get(files.get(0).path());
          String now = first == null ? head.settings() : settings.apply(first.source());
          if (head == null || !head.settings().equals(now)) {
            targets.add(new Target(hash, files, first.source(), now));
          } else if (!head.files().equals(files)) {
            targets.add(new Target(hash, files, null, now));
          }
        });
    targets.sort(Comparator.comparing((Target target) -> target.files().get(0).path()));
    return targets;
  }
}
