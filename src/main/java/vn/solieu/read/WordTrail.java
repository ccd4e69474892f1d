package vn.solieu.read;

import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/**
 * A Word document's lines with their way back into it.
 *
 * @param spots for each line, each character's place, null for one that isn't stored; empty for a
 *     line that has none
 * @param noteMarks the marks of notes by the number of the line that is their body
 */
record WordTrail(Body body, List<List<WordSpot>> spots, Map<Integer, Element> noteMarks) {}
