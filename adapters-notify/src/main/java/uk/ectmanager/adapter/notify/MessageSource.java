package uk.ectmanager.adapter.notify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import uk.ectmanager.domain.notification.MessageTemplate;

/**
 * The words of one template as written in its resource: the subject, then blocks with an empty line
 * between. A block is a paragraph; or a quotation ({@code > words}); or facts ({@code - Name:
 * value} each line); or the lines of a digest ({@code [lines]}); or the link ({@code => words}).
 * The blocks are told apart before anything typed by people is put in, so nobody can add one.
 */
record MessageSource(String subject, List<Block> blocks) {

  enum Kind {
    PARAGRAPH,
    QUOTE,
    FACTS,
    LINES,
    LINK
  }

  /** One block; only facts have several items. */
  record Block(Kind kind, List<String> items) {}

  /** Reads the resource of a template. */
  static MessageSource of(MessageTemplate template) {
    var name = template.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
    try (var stream = MessageSource.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return parse(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MessageSource parse(String text) {
    var parts = Arrays.asList(text.strip().split("\\R\\s*\\R"));
    var subject = parts.getFirst();
    if (!subject.startsWith("Subject: ") || subject.lines().count() != 1) {
      throw new IllegalStateException("the first line must be the subject");
    }
    var blocks = new ArrayList<Block>();
    for (var part : parts.subList(1, parts.size())) {
      blocks.add(block(part.strip()));
    }
    return new MessageSource(subject.substring("Subject: ".length()), List.copyOf(blocks));
  }

  private static Block block(String part) {
    if (part.equals("[lines]")) {
      return new Block(Kind.LINES, List.of());
    }
    if (part.startsWith("=> ")) {
      return new Block(Kind.LINK, List.of(part.substring(3)));
    }
    if (part.startsWith("> ")) {
      return new Block(Kind.QUOTE, List.of(part.substring(2)));
    }
    if (part.startsWith("- ")) {
      return new Block(Kind.FACTS, part.lines().map(line -> line.substring(2)).toList());
    }
    return new Block(Kind.PARAGRAPH, List.of(String.join(" ", part.lines().toList())));
  }
}
