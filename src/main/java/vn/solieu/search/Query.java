package vn.solieu.search;

import java.util.Objects;

/**
 * What to look for.
 *
 * @param words of a line: with or without marks, {@code "exact phrases"} in quotes, document
 *     numbers whole; empty for every line with a figure that passes the filters
 * @param filters what one of the line's figures must be
 * @param offset how many hits to pass over
 * @param limit how many to give
 */
public record Query(String words, Filters filters, int offset, int limit) {
  public Query {
    Objects.requireNonNull(words, "words");
    Objects.requireNonNull(filters, "filters");
    if (offset < 0 || limit < 1) {
      throw new IllegalArgumentException("offset " + offset + ", limit " + limit);
    }
  }

  public static Query of(String words) {
    return new Query(words, Filters.NONE, 0, 20);
  }

  public Query with(Filters other) {
    return new Query(words, other, offset, limit);
  }
}
