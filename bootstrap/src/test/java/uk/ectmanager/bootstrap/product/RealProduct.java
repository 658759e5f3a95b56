package uk.ectmanager.bootstrap.product;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import uk.ectmanager.adapter.mongo.outbox.OutboxRelay;
import uk.ectmanager.adapter.mongo.testing.TestMongo;
import uk.ectmanager.bootstrap.EctManagerApplication;
import uk.ectmanager.bootstrap.security.KeyCommand;
import uk.ectmanager.bootstrap.time.DailyWork;
import uk.ectmanager.domain.shared.LondonTime;

/** A deployment: a real MongoDB, a mail server, real keys; only the clock is the test's. */
public record RealProduct(
    ConfigurableApplicationContext context, GreenMail post, MovableClock clock) implements Product {

  /** Runs like the machine's, so far ahead. */
  public static final class MovableClock implements InstantSource {
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

    @Override
    public Instant instant() {
      return InstantSource.system().instant().plus(ahead.get());
    }
  }

  /** A database named after the folder on the real MongoDB; skips the test where there is none. */
  public static String freshDatabase(Path folder) {
    var server = TestMongo.real();
    assumeTrue(server.isPresent(), "there is no real MongoDB here");
    var uri = server.orElseThrow().uri();
    var database = "journey" + folder.getFileName();
    var path = uri.indexOf('/', "mongodb://".length());
    if (path < 0) {
      return uri + "/" + database;
    }
    var query = uri.indexOf('?');
    var rest = query < 0 ? "" : uri.substring(query);
    return uri.substring(0, path) + "/" + database + rest;
  }

  public static RealProduct start(String mongoUri, Path folder, String... settings) {
    return start(context -> {}, mongoUri, folder, settings);
  }

  public static RealProduct start(
      ApplicationContextInitializer<GenericApplicationContext> more,
      String mongoUri,
      Path folder,
      String... settings) {
    var post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    post.start();
    var keys = folder.resolve("keys.json");
    if (!Files.exists(keys)) {
      KeyCommand.run(
          new String[] {"keys", "generate", keys.toString()},
          InstantSource.system(),
          System.out,
          System.err);
    }
    var clock = new MovableClock();
    var application = EctManagerApplication.application();
    ApplicationContextInitializer<GenericApplicationContext> withClock =
        context ->
            context.registerBean(
                "movableClock",
                InstantSource.class,
                () -> clock,
                definition -> definition.setPrimary(true));
    application.addInitializers(withClock, more);
    var arguments =
        new ArrayList<>(
            List.of(
                "--server.port=0",
                "--spring.mongodb.uri=" + mongoUri,
                "--spring.mail.host=127.0.0.1",
                "--spring.mail.port=" + post.getSmtp().getPort(),
                "--ect.mail-from=do-not-reply@ectmanager.example",
                "--ect.public-url=https://ect.example",
                "--ect.keys.file=" + keys,
                "--ect.relay-poll=200ms"));
    // Given twice, a setting would be a list of both.
    var named = Arrays.stream(settings).map(RealProduct::name).toList();
    arguments.removeIf(argument -> named.contains(name(argument)));
    arguments.addAll(Arrays.asList(settings));
    return new RealProduct(application.run(arguments.toArray(String[]::new)), post, clock);
  }

  private static String name(String argument) {
    return argument.substring(0, argument.indexOf('='));
  }

  @Override
  public URI base() {
    return URI.create(
        "http://localhost:" + context.getEnvironment().getProperty("local.server.port"));
  }

  @Override
  public List<Mail> mail(String address) {
    var mails = new ArrayList<Mail>();
    try {
      for (var message : post.getReceivedMessages()) {
        if (Arrays.toString(message.getAllRecipients()).contains(address)) {
          mails.add(new Mail(message.getSubject(), text(message)));
        }
      }
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return mails;
  }

  private static String text(Part part) throws MessagingException, IOException {
    if (part.getContent() instanceof Multipart parts) {
      var text = new StringBuilder();
      for (int i = 0; i < parts.getCount(); i++) {
        BodyPart body = parts.getBodyPart(i);
        if (!body.isMimeType("text/html")) {
          text.append(text(body));
        }
      }
      return text.toString();
    }
    return String.valueOf(part.getContent());
  }

  @Override
  public void moveTo(LocalDate day) {
    var time = LondonTime.at(clock.instant()).toLocalTime();
    var target = LondonTime.instantOf(day, time);
    clock.ahead.set(Duration.between(InstantSource.system().instant(), target));
    context.getBean(DailyWork.class).run();
    context.getBean(OutboxRelay.class).drain();
  }

  @Override
  public LocalDate today() {
    return LondonTime.dateAt(clock.instant());
  }

  @Override
  public void close() {
    context.close();
    post.stop();
  }
}
