package vn.solieu.export;

import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Native line charts of rows of a sheet, which follow when somebody mends a cell. */
final class SheetCharts {
  private static final int COLUMNS_WIDE = 6;
  private static final int ROWS_HIGH = 17;

  /**
   * A row to draw.
   *
   * @param row 0-based
   * @param first column of its first value
   * @param last column of its last value
   */
  record Course(String title, String unit, int row, int first, int last) {}

  private SheetCharts() {}

  /**
   * Draws the courses two abreast below the rows.
   *
   * @param header row of the categories
   * @param top first free row
   */
  static void draw(XSSFSheet sheet, List<Course> courses, int header, int top) {
    XSSFDrawing drawing = sheet.createDrawingPatriarch();
    for (int i = 0; i < courses.size(); i++) {
      // The first column is as wide as several others.
      int left = i % 2 == 0 ? 0 : 3;
      int right = i % 2 == 0 ? 3 : 3 + COLUMNS_WIDE;
      int row = top + i / 2 * (ROWS_HIGH + 1);
      XSSFClientAnchor anchor = drawing.createAnchor(0, 0, 0, 0, left, row, right, row + ROWS_HIGH);
      draw(drawing.createChart(anchor), sheet, courses.get(i), header);
    }
  }

  private static void draw(XSSFChart chart, XSSFSheet sheet, Course course, int header) {
    chart.setTitleText(course.title());
    chart.setTitleOverlay(false);
    chart.getFormattedTitle().getParagraph(0).addDefaultRunProperties().setFontSize(11d);
    chart.displayBlanksAs(DisplayBlanks.GAP);
    XDDFCategoryAxis bottom = chart.createCategoryAxis(AxisPosition.BOTTOM);
    XDDFValueAxis side = chart.createValueAxis(AxisPosition.LEFT);
    side.setCrosses(AxisCrosses.AUTO_ZERO);
    side.setTitle(course.unit());
    XDDFCategoryDataSource months =
        XDDFDataSourcesFactory.fromStringCellRange(
            sheet, new CellRangeAddress(header, header, course.first(), course.last()));
    XDDFNumericalDataSource<Double> numbers =
        XDDFDataSourcesFactory.fromNumericCellRange(
            sheet, new CellRangeAddress(course.row(), course.row(), course.first(), course.last()));
    XDDFChartData data = chart.createData(ChartTypes.LINE, bottom, side);
    data.setVaryColors(false);
    XDDFLineChartData.Series line = (XDDFLineChartData.Series) data.addSeries(months, numbers);
    line.setTitle(course.title());
    line.setSmooth(false);
    line.setMarkerStyle(MarkerStyle.CIRCLE);
    XDDFSolidFillProperties blue =
        new XDDFSolidFillProperties(XDDFColor.from(PresetColor.STEEL_BLUE));
    XDDFShapeProperties shape = new XDDFShapeProperties();
    shape.setLineProperties(new XDDFLineProperties(blue));
    line.setShapeProperties(shape);
    chart.plot(data);
  }
}
