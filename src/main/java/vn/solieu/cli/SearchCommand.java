package vn.solieu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.solieu.export.HitCsv;
import vn.solieu.export.HitJson;
import vn.solieu.library.EmbeddedLibrary;
import vn.solieu.rules.Messages;
import vn.solieu.rules.RuleBook;
import vn.solieu.search.Found;
import vn.solieu.search.Hit;
import vn.solieu.search.LibrarySearch;
import vn.solieu.search.Query;

/** {@code solieu search WORDS --library DIR}: which reports said what, where? */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {
  enum Format {
    JSONL,
    CSV,
    TABLE
  }

  @Parameters(paramLabel = "WORDS", arity = "0..*", descriptionKey = "words")
  private List<String> words = new ArrayList<>();

  @Option(names = "--library", required = true, paramLabel = "DIR", descriptionKey = "library")
  private Path library;

  @Mixin private FilterOptions filters;

  @Option(names = "--limit", paramLabel = "N", descriptionKey = "limit")
  private int limit = 20;

  @Option(names = "--offset", paramLabel = "N", descriptionKey = "offset")
  private int offset;

  @Option(names = "--format", paramLabel = "table|csv|jsonl", descriptionKey = "format")
  private Format format = Format.TABLE;

  @Mixin private Speech speech;

  @Override
  public Integer call() throws IOException {
    Messages messages = speech.messages();
    if (limit < 1 || offset < 0) {
      throw new UsageException(
          messages.text("cli.bad-limit", Integer.toString(limit), Integer.toString(offset)));
    }
    Query query =
        new Query(
            String.join(" ", words), filters.filters(RuleBook.builtIn(), messages), offset, limit);
    try (EmbeddedLibrary open = EmbeddedLibrary.open(library);
        LibrarySearch search = LibrarySearch.open(open)) {
      Found found = search.find(query);
      write(found, messages);
      System.err.println(
          messages.text(
              "cli.found",
              Long.toString(found.lines()),
              Long.toString(found.figures()),
              Integer.toString(found.hits().size())));
      if (found.lines() == 0) {
        System.err.println(messages.text("cli.found-none", library.toString()));
      }
    }
    return Exit.DONE;
  }

  private void write(Found found, Messages messages) throws IOException {
    switch (format) {
      case JSONL -> {
        try (HitJson json = HitJson.to(System.out, messages)) {
          for (Hit hit : found.hits()) {
            json.write(hit);
          }
        }
      }
      case CSV -> {
        try (HitCsv csv = HitCsv.to(System.out, messages)) {
          for (Hit hit : found.hits()) {
            csv.write(hit);
          }
        }
      }
      case TABLE -> new HitTable(System.out, messages).write(found);
    }
  }
}
