package uk.ectmanager.adapter.notify;

import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import uk.ectmanager.adapter.notify.MessageSource.Block;
import uk.ectmanager.adapter.notify.MessageSource.Kind;
import uk.ectmanager.application.notification.MessageRenderer;
import uk.ectmanager.application.notification.RenderedMessage;
import uk.ectmanager.domain.access.Role;
import uk.ectmanager.domain.notification.MessageParameter;
import uk.ectmanager.domain.notification.MessageTemplate;
import uk.ectmanager.domain.notification.QueuedMessage;

/** Puts messages into words by templates, once as text and once as HTML. */
public final class ThymeleafMessageRenderer implements MessageRenderer {

  private static final String LAYOUT = "uk/ectmanager/adapter/notify/layout.html";

  private final URI publicUrl;
  private final TemplateEngine words = new TemplateEngine();
  private final TemplateEngine pages = new TemplateEngine();
  private final Map<MessageTemplate, MessageSource> sources = new EnumMap<>(MessageTemplate.class);

  /**
   * Reads every template, so that a missing one stops the start and not a message.
   *
   * @param publicUrl where people reach the product, without a path
   */
  public ThymeleafMessageRenderer(URI publicUrl) {
    if (!publicUrl.isAbsolute() || publicUrl.getHost() == null) {
      throw new IllegalArgumentException("the public address must be such as https://ect.example");
    }
    this.publicUrl = publicUrl;
    var text = new StringTemplateResolver();
    text.setTemplateMode(TemplateMode.TEXT);
    text.setCacheable(true);
    words.setTemplateResolver(text);
    var html = new ClassLoaderTemplateResolver(ThymeleafMessageRenderer.class.getClassLoader());
    html.setTemplateMode(TemplateMode.HTML);
    html.setCharacterEncoding("UTF-8");
    html.setCacheable(true);
    pages.setTemplateResolver(html);
    for (var template : MessageTemplate.values()) {
      sources.put(template, MessageSource.of(template));
    }
  }

  @Override
  public RenderedMessage render(QueuedMessage message, @Nullable URI link) {
    var source = Objects.requireNonNull(sources.get(message.template()));
    var context = new Context(Locale.UK, variables(message));
    var subject = words.process(source.subject(), context).strip();
    var blocks = source.blocks().stream().map(block -> filled(block, message, context)).toList();
    blocks = blocks.stream().filter(block -> !block.items().isEmpty()).toList();
    var target = Objects.requireNonNullElse(link, publicUrl.resolve(message.path())).toString();
    return switch (message.channel()) {
      case MAIL ->
          new RenderedMessage(
              message.key(),
              message.recipient(),
              message.sender(),
              subject,
              text(message, blocks, target),
              html(message, subject, blocks, target));
      case TEXT ->
          new RenderedMessage(
              message.key(),
              message.recipient(),
              message.sender(),
              subject,
              message.sender().name() + ": " + subject + "\n" + target,
              "");
    };
  }

  private Block filled(Block block, QueuedMessage message, Context context) {
    return switch (block.kind()) {
      case LINES -> new Block(Kind.LINES, message.lines());
      case PARAGRAPH, QUOTE, FACTS, LINK ->
          new Block(
              block.kind(),
              block.items().stream()
                  .map(item -> words.process(item, context).strip())
                  .filter(item -> !item.isEmpty())
                  .toList());
    };
  }

  private static Map<String, Object> variables(QueuedMessage message) {
    var variables = new HashMap<String, Object>();
    for (var parameter : MessageParameter.values()) {
      variables.put(parameter.key(), message.parameters().getOrDefault(parameter, ""));
    }
    var role = message.parameters().get(MessageParameter.RECIPIENT_ROLE);
    variables.put("recipientRoleInWords", role == null ? "" : inWords(Role.valueOf(role)));
    variables.put("aReport", uncapitalised(message.parameters().get(MessageParameter.REPORT)));
    variables.put("count", message.lines().size());
    variables.put("bodyName", message.sender().name());
    return variables;
  }

  /** A report within a sentence: "progress review 2". */
  private static String uncapitalised(@Nullable String report) {
    return report == null || report.isEmpty()
        ? ""
        : report.substring(0, 1).toLowerCase(Locale.UK) + report.substring(1);
  }

  private static String inWords(Role role) {
    return switch (role) {
      case OPERATOR -> "operator";
      case SYSTEM -> "system";
      case AB_ADMINISTRATOR -> "administrator of the appropriate body";
      case AB_OFFICER -> "quality assurance officer of the appropriate body";
      case AB_ANALYST -> "analyst of the appropriate body";
      case HEADTEACHER -> "headteacher";
      case INDUCTION_LEAD -> "induction lead";
      case INDUCTION_TUTOR -> "induction tutor";
      case SCHOOL_ADMINISTRATOR -> "school administrator";
      case ECT -> "early career teacher (ECT)";
      case PARTNER -> "partner";
    };
  }

  private static String text(QueuedMessage message, List<Block> blocks, String link) {
    var parts = new ArrayList<String>();
    parts.add("Dear " + message.recipient().name() + ",");
    for (var block : blocks) {
      parts.add(
          switch (block.kind()) {
            case PARAGRAPH -> block.items().getFirst();
            case QUOTE -> "    " + block.items().getFirst().replace("\n", "\n    ");
            case FACTS, LINES -> "- " + String.join("\n- ", block.items());
            case LINK -> block.items().getFirst() + ":\n" + link;
          });
    }
    parts.add("-- \n" + String.join("\n", foot(message)));
    return String.join("\n\n", parts) + "\n";
  }

  private String html(QueuedMessage message, String subject, List<Block> blocks, String link) {
    var variables = new HashMap<String, Object>();
    variables.put("subject", subject);
    variables.put("recipient", message.recipient().name());
    variables.put("link", link);
    variables.put("foot", foot(message));
    variables.put("blocks", blocks.stream().map(ThymeleafMessageRenderer::asMap).toList());
    return pages.process(LAYOUT, new Context(Locale.UK, variables));
  }

  /** Expressions read maps, not records. */
  private static Map<String, Object> asMap(Block block) {
    return Map.of("kind", block.kind().name(), "items", block.items());
  }

  private static List<String> foot(QueuedMessage message) {
    var sender = message.sender();
    var foot = new ArrayList<String>();
    foot.add(sender.name());
    foot.add("E-mail: " + sender.email());
    if (sender.telephone() != null) {
      foot.add("Telephone: " + sender.telephone());
    }
    foot.add(
        "ECT Manager sent this message because of your part in a teacher's induction. An answer"
            + " to it goes to "
            + sender.name()
            + ".");
    return foot;
  }
}
