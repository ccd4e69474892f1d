package vn.solieu.read;

import java.util.ArrayList;
import java.util.List;

/** Finds the ruled lines of a scanned page, and takes them off the picture. */
final class ScanRules {
  /** In inches: longer than any stroke of a letter. */
  private static final float LEVEL_MIN = 0.45f;

  private static final float UPRIGHT_MIN = 0.22f;
  private static final float THICK_MAX = 0.035f;

  /** Dust may break a line for as long. */
  private static final float BREAK_MAX = 0.012f;

  private static final int RULES_MAX = 20_000;

  private final GrayImage image;
  private final List<Piece> pieces = new ArrayList<>();

  /** A line on the picture: along it from {@code from} to {@code to}, across it likewise. */
  private static final class Piece {
    final boolean level;
    int from;
    int to;
    final int first;
    int last;

    /** Where its newest row begins and ends, since a slanted line wanders. */
    int headFrom;

    int headTo;

    Piece(boolean level, int from, int to, int at) {
      this.level = level;
      this.from = from;
      this.to = to;
      this.first = at;
      this.last = at;
      this.headFrom = from;
      this.headTo = to;
    }

    boolean grows(int at, int begin, int end) {
      return last >= at - 1 && begin <= headTo + 2 && end >= headFrom - 2;
    }

    void grow(int at, int begin, int end) {
      from = Math.min(from, begin);
      to = Math.max(to, end);
      headFrom = last == at ? Math.min(headFrom, begin) : begin;
      headTo = last == at ? Math.max(headTo, end) : end;
      last = at;
    }
  }

  private ScanRules(GrayImage image) {
    this.image = image;
    find(true, image.height(), image.width(), LEVEL_MIN);
    find(false, image.width(), image.height(), UPRIGHT_MIN);
    int thick = Math.round(THICK_MAX * image.dpi());
    pieces.removeIf(piece -> piece.last - piece.first > thick);
  }

  static ScanRules of(GrayImage image) {
    return new ScanRules(image);
  }

  private boolean isInk(boolean level, int along, int across) {
    return level ? image.isInk(along, across) : image.isInk(across, along);
  }

  private void find(boolean level, int rows, int length, float inches) {
    int shortest = Math.round(inches * image.dpi());
    int gap = Math.max(1, Math.round(BREAK_MAX * image.dpi()));
    List<Piece> open = new ArrayList<>();
    for (int at = 0; at < rows; at++) {
      int row = at;
      open.removeIf(piece -> piece.last < row - 1);
      int begin = -1;
      int end = -1;
      for (int x = 0; x <= length; x++) {
        if (x < length && isInk(level, x, at)) {
          begin = begin < 0 ? x : begin;
          end = x;
        } else if (begin >= 0 && (x == length || x - end > gap)) {
          if (end - begin >= shortest) {
            add(open, level, at, begin, end);
          }
          begin = -1;
        }
      }
    }
  }

  private void add(List<Piece> open, boolean level, int at, int begin, int end) {
    for (Piece piece : open) {
      if (piece.grows(at, begin, end)) {
        piece.grow(at, begin, end);
        return;
      }
    }
    if (pieces.size() < RULES_MAX) {
      Piece piece = new Piece(level, begin, end, at);
      open.add(piece);
      pieces.add(piece);
    }
  }

  /** The lines in points from the top left corner. */
  List<PdfRule> rules() {
    List<PdfRule> rules = new ArrayList<>();
    for (Piece piece : pieces) {
      float at = image.points((piece.first + piece.last) / 2f);
      float from = image.points(piece.from);
      float to = image.points(piece.to);
      rules.add(piece.level ? new PdfRule(from, at, to, at) : new PdfRule(at, from, at, to));
    }
    return rules;
  }

  /** The picture without them: the recogniser takes them for letters and cuts lines at them. */
  GrayImage without() {
    byte[] pixels = image.pixels().clone();
    for (Piece piece : pieces) {
      for (int across = piece.first - 1; across <= piece.last + 1; across++) {
        for (int along = piece.from; along <= piece.to; along++) {
          int x = piece.level ? along : across;
          int y = piece.level ? across : along;
          if (x >= 0 && y >= 0 && x < image.width() && y < image.height()) {
            pixels[y * image.width() + x] = (byte) 255;
          }
        }
      }
    }
    return new GrayImage(pixels, image.width(), image.height(), image.dpi());
  }
}
