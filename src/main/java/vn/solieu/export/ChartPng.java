package vn.solieu.export;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.ImageIO;

/** A chart as PNG, twice as fine as it is large, so that it prints well. */
public final class ChartPng {
  private static final int FINENESS = 2;

  private ChartPng() {}

  /** Writes the picture; the target stays open. Needs a font of the system's. */
  public static void write(ChartDrawing chart, OutputStream target) throws IOException {
    BufferedImage image =
        new BufferedImage(
            chart.width() * FINENESS, chart.height() * FINENESS, BufferedImage.TYPE_INT_RGB);
    Graphics2D paper = image.createGraphics();
    paper.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    paper.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    paper.scale(FINENESS, FINENESS);
    paper.setColor(Color.WHITE);
    paper.fillRect(0, 0, chart.width(), chart.height());
    chart.inks().forEach(ink -> paint(paper, ink));
    paper.dispose();
    ImageIO.write(image, "png", target);
  }

  private static void paint(Graphics2D paper, Ink ink) {
    if (ink instanceof Ink.Text text) {
      paper.setColor(Color.decode(text.tone().color()));
      int style = text.bold() ? Font.BOLD : Font.PLAIN;
      paper.setFont(new Font(Font.SANS_SERIF, style, text.size()));
      double width = paper.getFontMetrics().stringWidth(text.text());
      double before =
          switch (text.anchor()) {
            case START -> 0;
            case MIDDLE -> width / 2;
            case END -> width;
          };
      paper.drawString(text.text(), (float) (text.x() - before), (float) text.y());
    } else if (ink instanceof Ink.Stroke stroke) {
      paper.setColor(Color.decode(stroke.tone().color()));
      paper.setStroke(
          new BasicStroke((float) stroke.width(), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      paper.draw(path(stroke.spots(), 0, 0));
    } else if (ink instanceof Ink.Mark mark) {
      Shape shape =
          mark.shape() == Ink.Shape.FINAL
              ? new Ellipse2D.Double(mark.x() - 4.5, mark.y() - 4.5, 9, 9)
              : closed(mark);
      Color color = Color.decode(Ink.Tone.COURSE.color());
      paper.setColor(ChartSvg.isFilled(mark.shape()) ? color : Color.WHITE);
      paper.fill(shape);
      paper.setColor(color);
      paper.setStroke(new BasicStroke(1.5f));
      paper.draw(shape);
    }
  }

  private static Path2D closed(Ink.Mark mark) {
    Path2D path = path(Ink.corners(mark.shape()), mark.x(), mark.y());
    path.closePath();
    return path;
  }

  private static Path2D path(List<Ink.Spot> spots, double x, double y) {
    Path2D path = new Path2D.Double();
    for (Ink.Spot spot : spots) {
      if (path.getCurrentPoint() == null) {
        path.moveTo(spot.x() + x, spot.y() + y);
      } else {
        path.lineTo(spot.x() + x, spot.y() + y);
      }
    }
    return path;
  }
}
