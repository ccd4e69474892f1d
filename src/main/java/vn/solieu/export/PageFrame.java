package vn.solieu.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.function.Consumer;
import vn.solieu.rules.Messages;

/** What every page has: head, style, a policy that lets nothing in or out, and the footer. */
final class PageFrame {
  private static final String STYLE = load("/export/page.css");

  private final Messages messages;
  private final MadeBy madeBy;

  PageFrame(Messages messages, MadeBy madeBy) {
    this.messages = messages;
    this.madeBy = madeBy;
  }

  /**
   * A whole page.
   *
   * @param back where the link back leads, or null for none
   */
  String page(String title, String back, Consumer<Html> body) {
    Html html = new Html();
    html.open("html", "lang", messages.language()).newline().open("head").newline();
    html.open("meta", "charset", "utf-8").newline();
    html.open("meta", "http-equiv", "Content-Security-Policy", "content", policy()).newline();
    html.open("meta", "name", "referrer", "content", "no-referrer").newline();
    html.open("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.newline().open("meta", "name", "color-scheme", "content", "light dark").newline();
    html.open("meta", "name", "generator", "content", "solieu " + madeBy.program()).newline();
    html.element("title", title).newline().style(STYLE).newline().close().newline();
    html.open("body").newline();
    html.element("a", messages.text("page.skip"), "class", "skip", "href", "#content").newline();
    html.open("header");
    if (back != null) {
      html.open("p", "class", "back");
      html.element("a", "← " + messages.text("page.back"), "href", back).close();
    }
    html.element("h1", title).close().newline();
    html.open("main", "id", "content").newline();
    body.accept(html);
    html.close().newline().open("footer");
    html.element("p", messages.text("page.madeBy", madeBy.program(), madeBy.rules())).close();
    html.newline().close().newline().close();
    return "<!DOCTYPE html>\n" + html.finish() + "\n";
  }

  /** No script, no picture, no connection; only this page's own style, known by its hash. */
  private static String policy() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(hash)
          + "'; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String load(String path) {
    try (InputStream in = PageFrame.class.getResourceAsStream(path)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("can't read " + path, e);
    }
  }
}
