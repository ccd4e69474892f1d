package vn.solieu.interpret;

import vn.solieu.domain.Extraction;
import vn.solieu.domain.Period;

/**
 * What a report says.
 *
 * @param extraction its figures, not yet linked to the catalogue
 * @param period that an unqualified figure speaks of, or null where the report names no year
 * @param title what people call it; its first line where it has none
 */
public record Interpretation(Extraction extraction, Period period, String title) {}
