package uk.ectmanager.bootstrap.product;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import uk.ectmanager.bootstrap.EctManagerApplication;
import uk.ectmanager.bootstrap.time.DemoClock;

/** The default run: embedded storage, mail catcher, movable clock. */
public record EmbeddedProduct(ConfigurableApplicationContext context) implements Product {

  private static final String POLL = "--ect.relay-poll=";

  public static EmbeddedProduct start(Path folder, String... settings) {
    return start(context -> {}, folder, settings);
  }

  public static EmbeddedProduct start(
      ApplicationContextInitializer<GenericApplicationContext> more,
      Path folder,
      String... settings) {
    var arguments = new ArrayList<>(List.of("--server.port=0", "--ect.data-folder=" + folder));
    arguments.addAll(quickUnlessSet(settings));
    var application = EctManagerApplication.application();
    application.addInitializers(more);
    return new EmbeddedProduct(application.run(arguments.toArray(String[]::new)));
  }

  /** The settings, and a relay that looks often unless they say otherwise. */
  public static List<String> quickUnlessSet(String... settings) {
    var all = new ArrayList<>(List.of(settings));
    if (all.stream().noneMatch(setting -> setting.startsWith(POLL))) {
      all.add(POLL + "200ms");
    }
    return all;
  }

  @Override
  public URI base() {
    return URI.create(
        "http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
  }

  @Override
  public List<Mail> mail(String address) {
    var answer =
        new Browser(base())
            .get("/demo/mail.json?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8))
            .body();
    var mails = new ArrayList<Mail>();
    JsonMapper.shared()
        .readTree(answer)
        .values()
        .forEach(mail ->
            mails.addFirst(
                new Mail(mail.path("subject").asString(""), mail.path("text").asString(""))));
    return mails;
  }

  @Override
  public void moveTo(LocalDate day) {
    new Browser(base())
        .change(
            "mutation($input: AdvanceDemoClockInput!) { advanceDemoClock(input: $input) "
                + "{ today problems { code message path } } }",
            Map.of("input", Map.of("date", day.toString())));
  }

  @Override
  public LocalDate today() {
    return context.getBean(DemoClock.class).today();
  }

  @Override
  public void close() {
    context.close();
  }
}
