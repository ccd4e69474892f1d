package vn.solieu.read;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;

/**
 * Collects the straight lines that a page draws: strokes, and rectangles so thin that they are
 * lines, which is how word processors draw borders.
 */
final class PdfDrawing extends PDFGraphicsStreamEngine {
  private static final float THIN_MAX = 3;
  private static final float STRAY_MAX = 1;
  private static final int RULES_MAX = 200_000;

  private final PdfClock clock;
  private final PdfFrame frame;
  private final double originX;
  private final double originY;
  private final List<PdfRule> rules = new ArrayList<>();
  private final List<List<Point2D>> path = new ArrayList<>();
  private Point2D current = new Point2D.Float();
  private boolean images;
  private float largest;
  private float resolution;

  PdfDrawing(PDPage page, PdfFrame frame, PdfClock clock) {
    super(page);
    this.clock = clock;
    this.frame = frame;
    this.originX = page.getCropBox().getLowerLeftX();
    this.originY = page.getCropBox().getLowerLeftY();
  }

  List<PdfRule> draw() throws IOException {
    processPage(getPage());
    return rules;
  }

  boolean hasImages() {
    return images;
  }

  /** Pixels to the inch of the largest picture; 0 without any. */
  float resolution() {
    return resolution;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    clock.step();
    super.processOperator(operator, operands);
  }

  /** The text is collected elsewhere. */
  @Override
  protected void showText(byte[] string) {}

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    path.add(new ArrayList<>(List.of(p0, p1, p2, p3, p0)));
    current = p0;
  }

  @Override
  public void drawImage(PDImage image) {
    images = true;
    Matrix place = getGraphicsState().getCurrentTransformationMatrix();
    float width = place.getScalingFactorX();
    float height = place.getScalingFactorY();
    if (width * height > largest) {
      largest = width * height;
      resolution = Math.max(image.getWidth(), image.getHeight()) * 72f / Math.max(width, height);
    }
  }

  @Override
  public void clip(int windingRule) {}

  @Override
  public void moveTo(float x, float y) {
    current = new Point2D.Float(x, y);
    path.add(new ArrayList<>(List.of(current)));
  }

  @Override
  public void lineTo(float x, float y) {
    clock.step();
    current = new Point2D.Float(x, y);
    if (path.isEmpty()) {
      path.add(new ArrayList<>());
    }
    path.get(path.size() - 1).add(current);
  }

  /** A curve is no rule: the path goes on behind it. */
  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    moveTo(x3, y3);
  }

  @Override
  public Point2D getCurrentPoint() {
    return current;
  }

  @Override
  public void closePath() {
    if (!path.isEmpty() && path.get(path.size() - 1).size() > 1) {
      List<Point2D> last = path.get(path.size() - 1);
      last.add(last.get(0));
      current = last.get(0);
    }
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    for (List<Point2D> line : path) {
      for (int i = 1; i < line.size(); i++) {
        add(line.get(i - 1), line.get(i), STRAY_MAX);
      }
    }
    path.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    for (List<Point2D> shape : path) {
      double[] x = shape.stream().mapToDouble(Point2D::getX).toArray();
      double[] y = shape.stream().mapToDouble(Point2D::getY).toArray();
      if (x.length >= 3) {
        Point2D low = new Point2D.Double(min(x), min(y));
        Point2D high = new Point2D.Double(-min(negative(x)), -min(negative(y)));
        add(low, high, THIN_MAX);
      }
    }
    path.clear();
  }

  private static double min(double[] values) {
    double min = Double.POSITIVE_INFINITY;
    for (double value : values) {
      min = Math.min(min, value);
    }
    return min;
  }

  private static double[] negative(double[] values) {
    return java.util.Arrays.stream(values).map(value -> -value).toArray();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    List<List<Point2D>> again = new ArrayList<>(path);
    strokePath();
    path.addAll(again);
    fillPath(windingRule);
  }

  @Override
  public void shadingFill(COSName shadingName) {}

  private void add(Point2D a, Point2D b, float thinMax) {
    double width = Math.abs(a.getX() - b.getX());
    double height = Math.abs(a.getY() - b.getY());
    if (Math.min(width, height) <= thinMax && rules.size() < RULES_MAX) {
      rules.add(
          frame.rule(
              a.getX() - originX, a.getY() - originY, b.getX() - originX, b.getY() - originY));
    }
  }
}
