package vn.solieu.read.legacy;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.usermodel.HSSFCell;
import org.apache.poi.hssf.usermodel.HSSFRichTextString;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The text cells of real workbooks of 2000 to 2010 become Vietnamese words. */
class LegacyWorkbooksIT {
  private static final Path WORKBOOKS = Path.of("../shared/gso/workbooks");

  private int words;
  private int changed;
  private final Map<String, Integer> strange = new HashMap<>();

  @Test
  void nearlyAllWordsAreSyllablesOrHaveNoMarks() throws IOException {
    Assumptions.assumeTrue(Files.isDirectory(WORKBOOKS), WORKBOOKS + " isn't here");
    List<Path> files;
    try (var all = Files.list(WORKBOOKS)) {
      files =
          all.filter(path -> path.getFileName().toString().matches("20(0\\d|10)-.*\\.xls"))
              .sorted()
              .toList();
    }
    for (Path file : files) {
      workbook(file);
    }
    int strangers = strange.values().stream().mapToInt(Integer::intValue).sum();
    System.out.printf(
        "%d workbooks, %d words, %d cells decoded, %d words with marks that are no syllables%n",
        files.size(), words, changed, strangers);
    strange.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(60)
        .forEach(word -> System.out.println(word.getValue() + "\t" + word.getKey()));
    assertTrue(strangers * 1000L <= words * 5L, strangers + " of " + words);
  }

  private void workbook(Path file) throws IOException {
    try (HSSFWorkbook book = new HSSFWorkbook(Files.newInputStream(file))) {
      for (Sheet sheet : book) {
        for (Row row : sheet) {
          for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING) {
              cell(book, (HSSFCell) cell);
            }
          }
        }
      }
    }
  }

  private void cell(HSSFWorkbook book, HSSFCell cell) {
    HSSFRichTextString rich = cell.getRichStringCellValue();
    String text = rich.getString();
    String first = cell.getCellStyle().getFont(book).getFontName();
    List<Run> runs = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < rich.numFormattingRuns(); i++) {
      int next = Math.min(rich.getIndexOfFormattingRun(i), text.length());
      if (next > start) {
        runs.add(new Run(text.substring(start, next), first));
      }
      first = book.getFontAt(rich.getFontOfFormattingRun(i)).getFontName();
      start = Math.max(start, next);
    }
    if (start < text.length()) {
      runs.add(new Run(text.substring(start), first));
    }
    Decoded decoded = LegacyText.read(runs);
    changed += decoded.text().equals(text) ? 0 : 1;
    for (String word : decoded.text().split("[^\\p{L}\\p{M}]+")) {
      if (!word.isEmpty()) {
        words++;
        if (word.chars().anyMatch(c -> c >= 0x80) && !Words.isSyllable(word)) {
          strange.merge(word + " < " + text.strip() + " < " + runs.get(0).font(), 1, Integer::sum);
        }
      }
    }
  }
}
