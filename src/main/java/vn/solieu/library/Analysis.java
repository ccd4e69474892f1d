package vn.solieu.library;

import com.ibm.icu.text.Normalizer2;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.icu.ICUFoldingFilter;
import org.apache.lucene.analysis.icu.ICUNormalizer2Filter;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.shingle.ShingleFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.util.CharTokenizer;

/** How text becomes terms; indexing and searching share it. */
public final class Analysis {
  /** Changes with anything that makes other terms of the same text; the index is then rebuilt. */
  static final String VERSION = "1";

  private Analysis() {}

  /** The analyzer of all fields. */
  public static Analyzer analyzer() {
    Analyzer fold = of(Analysis::folded);
    return new PerFieldAnalyzerWrapper(
        fold,
        Map.of(
            Fields.FOLD, fold,
            Fields.EXACT, of(Analysis::spelled),
            Fields.PAIRS, of(Analysis::paired),
            Fields.DOC_NUMBERS, docNumbers()));
  }

  private static TokenStream folded(TokenStream tokens) {
    return new ICUFoldingFilter(tokens);
  }

  private static TokenStream spelled(TokenStream tokens) {
    return new SpellingFilter(new ICUNormalizer2Filter(tokens, Normalizer2.getNFCInstance()));
  }

  private static TokenStream paired(TokenStream tokens) {
    ShingleFilter pairs = new ShingleFilter(folded(tokens), 2, 2);
    pairs.setOutputUnigrams(false);
    return pairs;
  }

  private interface Chain {
    TokenStream over(TokenStream tokens);
  }

  private static Analyzer of(Chain chain) {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, chain.over(words));
      }
    };
  }

  /** {@code 07/2021/NQ-HĐND} whole; what has no slash beside a digit is left out. */
  private static Analyzer docNumbers() {
    return new Analyzer() {
      @Override
      protected TokenStreamComponents createComponents(String field) {
        Tokenizer numbers =
            CharTokenizer.fromTokenCharPredicate(
                c ->
                    Character.isLetterOrDigit(c)
                        || c == '/'
                        || c == '-'
                        || Character.getType(c) == Character.NON_SPACING_MARK);
        return new TokenStreamComponents(numbers, new ICUFoldingFilter(new SlashFilter(numbers)));
      }
    };
  }
}
