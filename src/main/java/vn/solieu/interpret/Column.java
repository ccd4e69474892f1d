package vn.solieu.interpret;

import vn.solieu.domain.Kind;
import vn.solieu.domain.Period;
import vn.solieu.domain.Status;
import vn.solieu.domain.Unit;

/**
 * What a table's column holds, as its head says.
 *
 * @param kind of its cells
 * @param period that its cells speak of; null where neither head nor title nor report says
 * @param base period compared with, or null
 * @param plan who set the plan, or null
 * @param status or null where the head doesn't say
 * @param unit stated in the head, or null
 */
record Column(Kind kind, Period period, Period base, String plan, Status status, Unit unit) {}
