package vn.solieu.cli.eval;

import java.util.List;

/**
 * A change of a report's text.
 *
 * @param about the figures that are wrong then, any of which a finding may name; of harmless kinds
 *     those that were changed
 */
record Seed(SeedKind kind, List<GoldFigure> about, List<Edit> edits) {}
