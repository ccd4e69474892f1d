package vn.solieu.read;

import java.util.List;
import vn.solieu.domain.Problem;

/**
 * Everything that can go wrong with a file. Each code has a message in {@code
 * messages/problem_*.properties} with {0} the file and {1}… the details named here.
 */
public enum ReadProblem {
  /** No such file. */
  NOT_FOUND("not-found"),
  /** It is there but can't be read; detail: the system's reason. */
  UNREADABLE("unreadable"),
  IS_FOLDER("is-folder"),
  /** No bytes, or nothing in it that a reader would see. */
  EMPTY_FILE("empty-file"),
  /** Detail: the limit, as people say it. */
  TOO_LARGE("too-large"),
  /** Nested too deep or too many cells; detail: the limit. */
  TOO_COMPLEX("too-complex"),
  ENCRYPTED("encrypted"),
  /** The password given doesn't open it. */
  WRONG_PASSWORD("wrong-password"),
  /** The program's own error; detail: which. */
  NOT_UNDERSTOOD("not-understood"),
  /** Cut off or damaged; detail: the type that it should be. */
  TRUNCATED("truncated"),
  /** Details: what it is, the extension that it has, the extension that it should have. */
  WRONG_EXTENSION("wrong-extension"),
  /** Detail: what it is. */
  UNSUPPORTED("unsupported"),
  /** Of a type that its program can save as another; details: what it is, the other. */
  SAVE_AS("save-as"),
  /** A mail that its program can't save as one that is read; detail: what it is. */
  SAVE_MAIL("save-mail"),
  NOT_TEXT("not-text"),
  /** An archive that isn't opened here; detail: its type. */
  PACKED("packed"),
  /** An archive without any report in it. */
  NO_MEMBERS("no-members"),
  /** An archive's member behind a password. */
  LOCKED_MEMBER("locked-member"),
  /** Too many members, nested too deep or too large together; detail: the limit. */
  ARCHIVE_LIMIT("archive-limit"),
  /** Text of another encoding than UTF-8; detail: the one assumed. */
  ENCODING("encoding"),
  /** Pictures in which no text was found. */
  NO_TEXT("no-text"),
  /** Some pages are pictures that couldn't be read; detail: their numbers. */
  PICTURE_PAGES("picture-pages"),
  /** Pages were read from pictures; detail: their numbers. */
  RECOGNISED("recognised"),
  /** Pages are pictures and the program that reads them isn't there; detail: their numbers. */
  NO_OCR("no-ocr"),
  /** It is there without its data for Vietnamese; detail: the pages' numbers. */
  NO_OCR_LANGUAGE("no-ocr-language"),
  /** It took longer than allowed; detail: the limit. */
  TOO_SLOW("too-slow"),
  /** Fonts that don't say which letters they print. */
  GARBLED_TEXT("garbled-text");

  private final String code;

  ReadProblem(String code) {
    this.code = code;
  }

  /** The word used in files and as the message's key. */
  public String code() {
    return code;
  }

  /** The problem that leaves nothing of the file. */
  public Problem fatal(String file, String... details) {
    return new Problem(code, file, "", List.of(details), true);
  }

  /** The problem that the file was read in spite of. */
  public Problem passing(String file, String... details) {
    return new Problem(code, file, "", List.of(details), false);
  }
}
