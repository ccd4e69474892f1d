package vn.solieu.rules;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/**
 * The words by which letterhead, title and closing of a document are known, from {@code
 * rules/lexicon/letterhead.tsv} and {@code document-forms.tsv}.
 */
public final class DocumentWords {
  private static final String LETTERHEAD = "lexicon/letterhead.tsv";
  private static final String FORMS = "lexicon/document-forms.tsv";

  /** What a phrase does in a document's head or closing; letterhead.tsv says more of each. */
  public enum Role {
    MOTTO,
    NUMBER,
    DAY,
    MONTH,
    YEAR,
    ISSUER,
    NATIONAL,
    SESSION,
    ADDRESSEE,
    BASIS,
    VERDICT,
    SUBJECT,
    ADOPTED,
    PASSED_BY,
    CLOSING,
    REPORT_OF,
    UNTIL,
    ELSEWHERE,
    WHERE;

    String spelling() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final Map<Role, PhraseTable<String>> roles = new EnumMap<>(Role.class);
  private final PhraseTable<Organ> organs = new PhraseTable<>();
  private final PhraseTable<Form> forms = new PhraseTable<>();
  private final Map<String, String> formByCode = new HashMap<>();

  /**
   * How an organ's name begins.
   *
   * @param name that beginning in its one spelling
   * @param national whether it speaks for the whole country
   */
  public record Organ(String name, boolean national) {}

  /**
   * A kind of document.
   *
   * @param code its stable word ({@code report})
   * @param named whether the phrase names it, so that it may stand alone above the title
   */
  public record Form(String code, boolean named) {}

  DocumentWords(SortedMap<String, String> files) {
    for (Role role : Role.values()) {
      roles.put(role, new PhraseTable<>());
    }
    if (files.containsKey(LETTERHEAD)) {
      TsvFile.rows("rules/" + LETTERHEAD, files.get(LETTERHEAD), List.of("phrase", "role", "value"))
          .forEach(this::addSign);
    }
    if (files.containsKey(FORMS)) {
      TsvFile.rows("rules/" + FORMS, files.get(FORMS), List.of("phrase", "form", "code"))
          .forEach(this::addForm);
    }
  }

  private void addSign(TsvFile.Row row) {
    Role role =
        Arrays.stream(Role.values())
            .filter(one -> one.spelling().equals(row.cell(1)))
            .findFirst()
            .orElseThrow(
                () ->
                    row.error(
                        "unknown role \""
                            + row.cell(1)
                            + "\""
                            + Nearest.hint(
                                row.cell(1),
                                Arrays.stream(Role.values()).map(Role::spelling).toList())));
    boolean organ = role == Role.ISSUER || role == Role.NATIONAL;
    if (organ == row.cell(2).isEmpty()) {
      throw row.error(organ ? "an organ needs its name in one spelling" : "takes no value");
    }
    boolean fresh =
        organ
            ? organs.add(row.cell(0), new Organ(row.cell(2), role == Role.NATIONAL))
            : roles.get(role).add(row.cell(0), row.cell(1));
    if (!fresh) {
      throw row.error("\"" + row.cell(0) + "\" stands twice");
    }
  }

  private void addForm(TsvFile.Row row) {
    if (!forms.add(row.cell(0), new Form(row.cell(1), !row.cell(2).isEmpty()))) {
      throw row.error("\"" + row.cell(0) + "\" stands twice");
    }
    if (!row.cell(2).isEmpty()) {
      formByCode.put(row.cell(2).toLowerCase(Locale.ROOT), row.cell(1));
    }
  }

  /** The phrases of a role; those of organs have a table of their own. */
  public PhraseTable<String> of(Role role) {
    return roles.get(role);
  }

  /** Whether a line begins with a phrase of that role. */
  public boolean opens(WordLine line, Role role) {
    return roles.get(role).at(line, 0).isPresent();
  }

  /** The beginnings of organs' names. */
  public PhraseTable<Organ> organs() {
    return organs;
  }

  /** Kinds of documents by the words that open a title. */
  public PhraseTable<Form> forms() {
    return forms;
  }

  /** The form that the code in a document's number stands for ({@code 553/BC-UBND}). */
  public Optional<String> formOf(String docNumber) {
    for (String part : docNumber.split("[/-]")) {
      String form = formByCode.get(part.toLowerCase(Locale.ROOT));
      if (form != null) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }
}
