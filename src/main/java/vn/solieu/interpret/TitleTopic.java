package vn.solieu.interpret;

import java.util.Locale;
import vn.solieu.recognise.Item;
import vn.solieu.recognise.Recogniser;
import vn.solieu.rules.Cue;
import vn.solieu.rules.Lexicon;

/** What a table is about: its title without number, time, price base and how it is split. */
final class TitleTopic {
  private TitleTopic() {}

  /** In lower case; empty where the title says nothing else. */
  static String of(Recogniser recogniser, Lexicon lexicon, String title) {
    String text = TableLabels.phrase(title);
    for (var role : lexicon.tableRoles().entrySet()) {
      if (role.getValue().equals("continued")) {
        text = TableLabels.phrase(text.replace("(" + role.getKey() + ")", ""));
      }
    }
    int end = text.length();
    for (var role : lexicon.tableRoles().entrySet()) {
      int at = role.getValue().equals("split") ? text.indexOf(" " + role.getKey()) : -1;
      end = at > 0 ? Math.min(end, at) : end;
    }
    int bracket = text.indexOf('(');
    end = bracket > 0 ? Math.min(end, bracket) : end;
    for (Item item : recogniser.recognise(text).items()) {
      if (item.is(Cue.PERIOD) && item.start() > 0) {
        end = Math.min(end, item.start());
      }
    }
    return text.substring(0, end).strip().toLowerCase(Locale.ROOT);
  }
}
