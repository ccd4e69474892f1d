package vn.solieu.export;

import java.util.HashSet;
import java.util.Set;

/** Row labels: the indicator, and its place where the reports' own place doesn't say it. */
final class RowNames {
  private final Names names;
  private final Set<String> homes = new HashSet<>();

  RowNames(Dossier dossier, Names names) {
    this.names = names;
    for (Reading reading : dossier.readings()) {
      if (reading.placeId() != null) {
        homes.add(reading.placeId());
      }
    }
  }

  String of(SeriesKey key) {
    String name = key.linked() ? names.ofIndicator(key.indicator()) : key.phrase();
    boolean atHome = homes.size() == 1 && homes.contains(key.place());
    return key.place().isEmpty() || atHome ? name : name + " (" + names.ofPlace(key.place()) + ")";
  }
}
