package vn.solieu.export;

import java.util.HashMap;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STCellType;

/**
 * The texts of a workbook that are there already. POI serialises a text each time to find out; with
 * a status, a unit and a file name in every row that was a quarter of all its time.
 */
final class SharedTexts {
  private final Map<String, String> places = new HashMap<>();

  void put(XSSFCell cell, String text) {
    String place = places.get(text);
    if (place != null) {
      cell.getCTCell().setT(STCellType.S);
      cell.getCTCell().setV(place);
      return;
    }
    cell.setCellValue(text);
    // An empty text makes a blank cell, which has no place.
    if (!text.isEmpty()) {
      places.put(text, cell.getCTCell().getV());
    }
  }
}
