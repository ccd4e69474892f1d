package vn.solieu.read;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a mail says and what hangs on it. */
class MailTest {
  static byte[] mail(String... parts) {
    StringBuilder text =
        new StringBuilder("From: a@x.vn\r\nTo: b@x.vn\r\nSubject: =?UTF-8?B?")
            .append(base64("Báo cáo tháng 8"))
            .append(
                "?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=\"=-=\"\r\n");
    for (String part : parts) {
      text.append("\r\n--=-=\r\n").append(part);
    }
    return text.append("\r\n--=-=--\r\n").toString().getBytes(StandardCharsets.UTF_8);
  }

  static String text(String type, String text) {
    return "Content-Type: "
        + type
        + "; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64(text);
  }

  static String attached(String parameter, String content) {
    return "Content-Type: application/octet-stream\r\nContent-Disposition: attachment; "
        + parameter
        + "\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + base64(content);
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> lines(byte[] mail) {
    Parsed<Report> parsed = new ReportReader().read(mail, "a.eml", "a.eml");
    return parsed.value().orElseThrow().lines().stream().map(Line::text).toList();
  }

  @Test
  void theSubjectAndTheTextAreRead() {
    byte[] mail = mail(text("text/plain", "Kính gửi\r\n\r\nThu 5 tỷ đồng\r\n"));
    assertEquals(List.of("Báo cáo tháng 8", "Kính gửi", "Thu 5 tỷ đồng"), lines(mail));
  }

  @Test
  void ofTwoWaysOfSayingTheSameThePageIsRead() {
    String both =
        "Content-Type: multipart/alternative; boundary=\"in\"\r\n\r\n--in\r\n"
            + text("text/plain", "Thu 5 tỷ")
            + "\r\n--in\r\n"
            + text("text/html", "<table><tr><td>Thu<td>5 tỷ</table>")
            + "\r\n--in--\r\n";
    assertEquals(List.of("Báo cáo tháng 8", "Thu | 5 tỷ"), lines(mail(both)));
  }

  @Test
  void attachmentsAreNamedHoweverTheirNameIsEncoded() throws IOException {
    Mail mail =
        new Mail(
            mail(
                attached("filename*=UTF-8''b%C3%A1o%20c%C3%A1o.txt", "một"),
                attached("filename=\"=?UTF-8?B?" + base64("phụ lục.txt") + "?=\"", "hai"),
                attached("filename=\"../../etc/passwd\"", "ba")),
            Limits.DEFAULT);
    assertEquals(
        List.of("báo cáo.txt", "phụ lục.txt", "etc/passwd"),
        mail.members().stream().map(Container.Member::name).toList());
    assertFalse(mail.hasText());
    assertArrayEquals("hai".getBytes(StandardCharsets.UTF_8), mail.bytes(1, 100));
  }

  @Test
  void aPageStoredLikeAMailIsReadUnderAWordFilesName() {
    String page =
        "MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=\"b\"\r\n\r\n--b\r\n"
            + text("text/html", "<html><body><p>Thu 5 tỷ</p></body></html>")
            + "\r\n--b--\r\n";
    Parsed<Report> parsed =
        new ReportReader().read(page.getBytes(StandardCharsets.UTF_8), "a.doc", "a.doc");
    assertEquals("Thu 5 tỷ", parsed.value().orElseThrow().line(1).text());
    assertEquals("wrong-extension", parsed.problems().get(0).code());
  }

  @Test
  void partsNestedDeepNeverThrow() {
    StringBuilder deep = new StringBuilder("From: a@x.vn\r\nMIME-Version: 1.0\r\n");
    for (int i = 0; i < 3000; i++) {
      deep.append("Content-Type: multipart/mixed; boundary=\"b" + i + "\"\r\n\r\n--b" + i + "\r\n");
    }
    Parsed<Report> parsed =
        new ReportReader().read(deep.toString().getBytes(StandardCharsets.UTF_8), "a.eml", "a");
    assertTrue(parsed.value().isEmpty());
    assertEquals(1, parsed.problems().size());
  }

  @Test
  void aMailWithItsMailboxsLineIsAMail() {
    String mail =
        "From a@x.vn Wed Jul 20 17:35:09 2016\nReceived: from x\n\tby y\nTo: b@x.vn\nFrom: a@x.vn\n"
            + "Subject: Thu\nDate: Wed, 20 Jul 2016 17:35:02 +0700\n\nThu 5 tỷ\n";
    byte[] bytes = mail.getBytes(StandardCharsets.UTF_8);
    Parsed<Report> parsed = new ReportReader().read(bytes, "a.eml", "a.eml");
    assertTrue(parsed.problems().isEmpty(), parsed.problems().toString());
    assertEquals(
        List.of("Thu", "Thu 5 tỷ"),
        parsed.value().orElseThrow().lines().stream().map(Line::text).toList());
  }

  @Test
  void aTextThatSpeaksOfAMailIsNone() {
    for (String text :
        List.of(
            "Subject: thu\nFrom: a\nTo: b\n\nThu 5 tỷ",
            "To: b\nFrom: a\nSubject: thu\nDate: nay\nThu 5 tỷ\n\n")) {
      assertFalse(Mail.opens(text), text);
    }
  }
}
