package vn.solieu.library;

import com.fasterxml.jackson.core.JsonProcessingException;
import vn.solieu.domain.Figure;
import vn.solieu.domain.ReportInfo;
import vn.solieu.read.LinePlace;

/** Records out of the index's stored fields. */
public final class StoredRecords {
  private StoredRecords() {}

  /** Out of {@link Fields#RECORD}. */
  public static Figure figure(String stored) {
    return read(stored, Figure.class);
  }

  /** Out of {@link Fields#INFO}. */
  public static ReportInfo info(String stored) {
    return read(stored, ReportInfo.class);
  }

  /** Out of {@link Fields#PLACE_IN_REPORT}. */
  public static LinePlace place(String stored) {
    return read(stored, LinePlace.class);
  }

  private static <T> T read(String stored, Class<T> type) {
    try {
      return StoredJson.MAPPER.readValue(stored, type);
    } catch (JsonProcessingException broken) {
      throw new IllegalStateException("the index holds a broken record", broken);
    }
  }
}
