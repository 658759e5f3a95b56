package uk.ectmanager.bootstrap.journey;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;
import uk.ectmanager.bootstrap.EctManagerApplication;
import uk.ectmanager.bootstrap.time.DemoClock;

/** The default run: embedded storage, mail catcher, movable clock. */
record EmbeddedProduct(ConfigurableApplicationContext context) implements Product {

  static EmbeddedProduct start(Path folder, String... settings) {
    var arguments =
        new ArrayList<>(
            List.of("--server.port=0", "--ect.data-folder=" + folder, "--ect.relay-poll=200ms"));
    arguments.addAll(Arrays.asList(settings));
    return new EmbeddedProduct(
        EctManagerApplication.application().run(arguments.toArray(String[]::new)));
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
