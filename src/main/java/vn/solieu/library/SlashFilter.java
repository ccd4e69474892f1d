package vn.solieu.library;

import org.apache.lucene.analysis.FilteringTokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Keeps tokens that hold both a slash and a digit, as document numbers and dates do. */
final class SlashFilter extends FilteringTokenFilter {
  private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

  SlashFilter(TokenStream in) {
    super(in);
  }

  @Override
  protected boolean accept() {
    boolean slash = false;
    boolean digit = false;
    for (int k = 0; k < term.length(); k++) {
      slash |= term.charAt(k) == '/';
      digit |= Character.isDigit(term.charAt(k));
    }
    return slash && digit;
  }
}
