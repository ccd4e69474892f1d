package vn.solieu.library;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import vn.solieu.rules.Spelling;

/** Writes each word in its one spelling: lower case, tone mark on one vowel. */
final class SpellingFilter extends TokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  SpellingFilter(TokenStream in) {
    super(in);
  }

  @Override
  public boolean incrementToken() throws IOException {
    if (!input.incrementToken()) {
      return false;
    }
    String printed = term.toString();
    String spelled = Spelling.word(printed);
    if (!spelled.equals(printed)) {
      term.setEmpty().append(spelled);
    }
    return true;
  }
}
