package vn.solieu.read;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.tika.parser.ocr.tess4j.ImageDeskew;

/**
 * A page as shades of gray.
 *
 * @param pixels row by row, 0 black to 255 white
 * @param dpi pixels to the inch
 */
record GrayImage(byte[] pixels, int width, int height, float dpi) {
  /** Darker than this is ink. */
  private static final int INK_MAX = 150;

  /** Red by so much more than green and blue is a stamp. */
  private static final int STAMP_MIN = 40;

  /** Less skew than this harms nobody. */
  private static final double SKEW_MIN = 0.08;

  /** More is no skew of a scan but a picture. */
  private static final double SKEW_MAX = 12;

  /** In gray; the red of stamps, which stand over text, gets as light as paper. */
  static GrayImage of(BufferedImage image, float dpi) {
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] pixels = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int rgb = row[x];
        // What is see-through shows the paper.
        pixels[y * width + x] = (byte) (rgb >>> 24 < 128 ? 255 : gray(rgb));
      }
    }
    return new GrayImage(pixels, width, height, dpi);
  }

  private static int gray(int rgb) {
    int red = rgb >> 16 & 0xFF;
    int green = rgb >> 8 & 0xFF;
    int blue = rgb & 0xFF;
    if (red - Math.max(green, blue) > STAMP_MIN) {
      return red;
    }
    return (red * 299 + green * 587 + blue * 114) / 1000;
  }

  int at(int x, int y) {
    return pixels[y * width + x] & 0xFF;
  }

  boolean isInk(int x, int y) {
    return at(x, y) < INK_MAX;
  }

  /** From pixels to points. */
  float points(float length) {
    return length * 72 / dpi;
  }

  /** By how many degrees its lines fall to the right; 0 where it is next to nothing. */
  double skew() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
    image.getRaster().setDataElements(0, 0, width, height, pixels);
    double skew = new ImageDeskew(image).getSkewAngle();
    return Math.abs(skew) < SKEW_MIN || Math.abs(skew) > SKEW_MAX ? 0 : skew;
  }

  /** Turned about its middle, so that lines that fell by as many degrees are level. */
  GrayImage levelled(double degrees) {
    double sin = Math.sin(Math.toRadians(degrees));
    double cos = Math.cos(Math.toRadians(degrees));
    byte[] turned = new byte[pixels.length];
    Arrays.fill(turned, (byte) 255);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double dx = x - width / 2.0;
        double dy = y - height / 2.0;
        double fromX = width / 2.0 + dx * cos - dy * sin;
        double fromY = height / 2.0 + dx * sin + dy * cos;
        int left = (int) Math.floor(fromX);
        int top = (int) Math.floor(fromY);
        if (left >= 0 && top >= 0 && left + 1 < width && top + 1 < height) {
          turned[y * width + x] = (byte) between(left, top, fromX - left, fromY - top);
        }
      }
    }
    return new GrayImage(turned, width, height, dpi);
  }

  private int between(int x, int y, double right, double down) {
    double upper = at(x, y) * (1 - right) + at(x + 1, y) * right;
    double lower = at(x, y + 1) * (1 - right) + at(x + 1, y + 1) * right;
    return (int) Math.round(upper * (1 - down) + lower * down);
  }

  /** As a file that every picture library reads. */
  byte[] pgm() {
    byte[] head = ("P5\n" + width + " " + height + "\n255\n").getBytes(StandardCharsets.US_ASCII);
    byte[] file = Arrays.copyOf(head, head.length + pixels.length);
    System.arraycopy(pixels, 0, file, head.length, pixels.length);
    return file;
  }
}
