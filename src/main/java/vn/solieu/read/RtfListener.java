package vn.solieu.read;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Follows the groups and commands of an RTF file and tells its body what a reader sees. */
final class RtfListener extends RtfListenerAdaptor {
  /** Groups whose text is no text of the report. */
  private static final Set<Command> UNSEEN =
      EnumSet.of(
          Command.optionalcommand,
          Command.colortbl,
          Command.info,
          Command.pict,
          Command.nonshppict,
          Command.shprslt,
          Command.objdata,
          Command.objclass,
          Command.objname,
          Command.fldinst,
          Command.header,
          Command.headerf,
          Command.headerl,
          Command.headerr,
          Command.footer,
          Command.footerf,
          Command.footerl,
          Command.footerr,
          Command.ftnsep,
          Command.ftnsepc,
          Command.ftncn,
          Command.aftnsep,
          Command.aftnsepc,
          Command.aftncn,
          Command.annotation,
          Command.atnid,
          Command.atnauthor,
          Command.xe,
          Command.tc,
          Command.rxe,
          Command.txe,
          Command.nonesttables,
          Command.sn,
          Command.sv,
          Command.falt,
          Command.panose,
          Command.pn,
          Command.filetbl,
          Command.revtbl);

  /** Optional groups that hold text or lead to some. */
  private static final Set<Command> SEEN =
      EnumSet.of(Command.shpinst, Command.footnote, Command.nesttableprops, Command.shptxt);

  private final RtfBody body;
  private final List<String> headingNames;
  private final int maxDepth;
  private final Deque<RtfState> outer = new ArrayDeque<>();
  private final Map<Integer, String> fonts = new HashMap<>();
  private final Map<Integer, Integer> headings = new HashMap<>();
  private RtfState state = new RtfState();
  private int defaultFont;
  private Body built;

  RtfListener(RtfBody body, List<String> headingNames, Limits limits) {
    this.body = body;
    this.headingNames = headingNames;
    this.maxDepth = limits.maxDepth();
  }

  /** The document, once it has been parsed. */
  Body body() {
    return built;
  }

  @Override
  public void processDocumentEnd() {
    while (!outer.isEmpty()) {
      processGroupEnd();
    }
    if (built == null) {
      built = body.build();
    }
  }

  @Override
  public void processGroupStart() {
    if (outer.size() >= maxDepth) {
      throw new UncheckedIOException(new LimitException(ReadProblem.TOO_COMPLEX, "> " + maxDepth));
    }
    state.begun = true;
    outer.push(state);
    state = state.inner();
  }

  @Override
  public void processGroupEnd() {
    if (outer.isEmpty()) {
      return;
    }
    RtfState ended = state;
    state = outer.pop();
    if (ended.atEnd != null) {
      ended.atEnd.run();
    }
  }

  @Override
  public void processString(String text) {
    state.begun = true;
    switch (state.place) {
      case TEXT -> {
        if (state.isSeen()) {
          body.text().add(text, font());
        }
      }
      case LABEL -> {
        if (!state.hidden && !state.deleted) {
          body.label(text, font());
        }
      }
      case FONT_NAME -> fonts.merge(state.font, text.replace(";", "").strip(), String::concat);
      case STYLE_NAME -> style(text);
      case NOWHERE -> {}
    }
  }

  private String font() {
    return fonts.getOrDefault(state.font, "");
  }

  private void style(String text) {
    boolean said = state.outline >= 0 && state.outline < 9;
    int level =
        said ? state.outline + 1 : DocStyles.levelInName(text.replace(";", ""), headingNames);
    if (level > 0) {
      headings.putIfAbsent(state.style, level);
    }
  }

  private int heading() {
    if (state.outline >= -1) {
      return state.outline < 9 ? state.outline + 1 : 0;
    }
    return headings.getOrDefault(state.style, 0);
  }

  @Override
  public void processCommand(Command command, int value, boolean hasValue, boolean optional) {
    if (state.place == RtfState.Place.NOWHERE) {
      return;
    }
    boolean opens =
        optional && (!state.begun || command.getCommandType() == CommandType.Destination);
    state.begun = true;
    if (UNSEEN.contains(command) || opens && !SEEN.contains(command)) {
      state.place = RtfState.Place.NOWHERE;
      return;
    }
    boolean on = !hasValue || value != 0;
    switch (command) {
      case fonttbl -> state.place = RtfState.Place.FONT_NAME;
      case stylesheet -> state.place = RtfState.Place.STYLE_NAME;
      case listtext, pntext -> state.place = RtfState.Place.LABEL;
      case f -> state.font = value;
      case deff -> {
        defaultFont = value;
        state.font = value;
      }
      case v -> state.hidden = on;
      case deleted -> state.deleted = on;
      case plain -> state.resetLetters(defaultFont);
      case pard -> state.resetParagraph();
      case s -> state.style = value;
      case outlinelevelN -> state.outline = value;
      case ls -> state.listed = on;
      case ilvl -> state.listLevel = value;
      case intbl -> state.inTable = on;
      case itap -> state.inTable = hasValue ? value > 0 : state.inTable;
      default -> flow(command, value);
    }
  }

  private void flow(Command command, int value) {
    if (state.place != RtfState.Place.TEXT) {
      return;
    }
    switch (command) {
      case par, sect -> {
        if (!state.deleted) {
          body.paragraph(state, heading());
        }
      }
      case cell -> body.cell();
      case nestcell -> body.nestedCell();
      case row -> body.row();
      case trowd -> body.drawRow();
      case trleft -> body.rowLeft(value);
      case clmrg -> body.join(EdgeGrid.Join.LEFT);
      case clvmrg -> body.join(EdgeGrid.Join.ABOVE);
      case cellx -> body.drawCell(value);
      // Rows of nested tables are drawn in here; they must not draw the row around them.
      case nesttableprops -> state.place = RtfState.Place.NOWHERE;
      case footnote, shptxt, dptxbxtext -> {
        if (state.isSeen()) {
          state.atEnd = command == Command.footnote ? body.note() : body.box();
          state.resetParagraph();
        } else {
          state.place = RtfState.Place.NOWHERE;
        }
      }
      case line, tab, page, column, lbr -> {
        if (state.isSeen()) {
          body.text().gap();
        }
      }
      case nonbreakingspace -> shown("\u00A0");
      case nonbreakinghyphen -> shown("-");
      case shpinst -> {}
      default -> {}
    }
  }

  private void shown(String sign) {
    if (state.isSeen()) {
      body.text().add(sign, font());
    }
  }
}
