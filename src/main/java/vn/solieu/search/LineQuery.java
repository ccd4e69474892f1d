package vn.solieu.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import vn.solieu.library.Fields;

/**
 * Words as a query over the lines' documents.
 *
 * <p>Folded words decide what is found; pairs of them, and marks where the user typed some, decide
 * the order. A quoted phrase must stand as it is, with its marks where it has some.
 */
final class LineQuery {
  private static final Pattern PHRASE =
      Pattern.compile("[\"\u201c\u201d]([^\"\u201c\u201d]*)[\"\u201c\u201d]");
  private static final float PAIR_BOOST = 1.5f;
  private static final float EXACT_BOOST = 2f;

  /** Up to so many words all must stand in the line; of more, three quarters. */
  private static final int ALL_WORDS_MAX = 4;

  private final Analyzer analyzer;

  LineQuery(Analyzer analyzer) {
    this.analyzer = analyzer;
  }

  /**
   * @param query finds the lines
   * @param marks what to mark in them: folded words and phrases, any of which will do, since a
   *     highlighter sees that one field alone
   */
  record Words(Query query, Query marks) {}

  /** The query, or null where the words hold no letter or digit. */
  Words of(String words) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    BooleanQuery.Builder marks = new BooleanQuery.Builder();
    Matcher quoted = PHRASE.matcher(words);
    StringBuilder loose = new StringBuilder();
    while (quoted.find()) {
      phrase(all, marks, quoted.group(1));
      quoted.appendReplacement(loose, " ");
    }
    quoted.appendTail(loose);
    words(all, marks, withoutNumbers(all, marks, loose.toString()));
    BooleanQuery query = all.build();
    return query.clauses().isEmpty() ? null : new Words(query, marks.build());
  }

  private void phrase(BooleanQuery.Builder all, BooleanQuery.Builder marks, String phrase) {
    List<String> folded = terms(Fields.FOLD, phrase);
    if (folded.isEmpty()) {
      return;
    }
    all.add(phraseOf(Fields.FOLD, folded), Occur.MUST);
    marks.add(phraseOf(Fields.FOLD, folded), Occur.SHOULD);
    List<String> exact = terms(Fields.EXACT, phrase);
    if (!exact.equals(folded)) {
      all.add(phraseOf(Fields.EXACT, exact), Occur.MUST);
    }
  }

  /** Document numbers are whole terms; the rest of the words is left. */
  private String withoutNumbers(
      BooleanQuery.Builder all, BooleanQuery.Builder marks, String words) {
    StringBuilder rest = new StringBuilder();
    for (String word : words.split("\\s+")) {
      List<String> numbers = terms(Fields.DOC_NUMBERS, word);
      if (numbers.isEmpty()) {
        rest.append(' ').append(word);
        continue;
      }
      for (String number : numbers) {
        BooleanQuery.Builder either = new BooleanQuery.Builder();
        either.add(new TermQuery(new Term(Fields.DOC_NUMBERS, number)), Occur.SHOULD);
        either.add(
            new PrefixQuery(
                new Term(Fields.DOC_NUMBERS, number.endsWith("/") ? number : number + "/")),
            Occur.SHOULD);
        all.add(either.build(), Occur.MUST);
        marks.add(phraseOf(Fields.FOLD, terms(Fields.FOLD, number)), Occur.SHOULD);
      }
    }
    return rest.toString();
  }

  private void words(BooleanQuery.Builder all, BooleanQuery.Builder marks, String words) {
    List<String> folded = terms(Fields.FOLD, words);
    if (folded.isEmpty()) {
      return;
    }
    BooleanQuery.Builder required = new BooleanQuery.Builder();
    List<String> distinct = folded.stream().distinct().toList();
    for (String term : distinct) {
      required.add(new TermQuery(new Term(Fields.FOLD, term)), Occur.SHOULD);
      marks.add(new TermQuery(new Term(Fields.FOLD, term)), Occur.SHOULD);
    }
    int count = distinct.size();
    required.setMinimumNumberShouldMatch(count <= ALL_WORDS_MAX ? count : count - count / 4);
    all.add(required.build(), Occur.MUST);
    for (String pair : terms(Fields.PAIRS, words)) {
      all.add(boosted(Fields.PAIRS, pair, PAIR_BOOST), Occur.SHOULD);
    }
    List<String> exact = terms(Fields.EXACT, words);
    // Who types one word's mark means the others to have none.
    if (!exact.equals(folded)) {
      for (String term : exact) {
        all.add(boosted(Fields.EXACT, term, EXACT_BOOST), Occur.SHOULD);
      }
    }
  }

  private static Query boosted(String field, String term, float boost) {
    return new BoostQuery(new TermQuery(new Term(field, term)), boost);
  }

  private static Query phraseOf(String field, List<String> terms) {
    return new PhraseQuery(field, terms.toArray(String[]::new));
  }

  private List<String> terms(String field, String text) {
    List<String> terms = new ArrayList<>();
    try (TokenStream tokens = analyzer.tokenStream(field, text)) {
      CharTermAttribute term = tokens.addAttribute(CharTermAttribute.class);
      tokens.reset();
      while (tokens.incrementToken()) {
        terms.add(term.toString());
      }
      tokens.end();
    } catch (IOException e) {
      throw new UncheckedIOException("text in memory can't be read", e);
    }
    return terms;
  }
}
