package uk.ectmanager.bootstrap.demo;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import uk.ectmanager.adapter.mongo.embedded.EmbeddedMongo;
import uk.ectmanager.bootstrap.time.DemoClock;

/** The demonstration's data, and the block that says how to use it. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "ect.demo", havingValue = "true")
@Import({
  DemoPeople.class,
  DemoRegistrations.class,
  DemoTransfers.class,
  DemoAbsences.class,
  DemoData.class,
  AdvanceDemoClock.class
})
class DemoWiring {

  private static final Logger LOG = LoggerFactory.getLogger("uk.ectmanager.start");

  /** After every other thing done at start, and before the run reports itself ready. */
  @Bean
  ApplicationListener<ApplicationReadyEvent> demoAtStart(
      DemoData data,
      DemoClock clock,
      @Value("${ect.demo-data:true}") boolean wanted,
      @Value("${ect.data-folder:data}") String folder,
      @Value("${server.port:8080}") int port) {
    return ready -> {
      if (wanted) {
        data.fill();
      }
      LOG.info(
          "ECT Manager is ready. This is the demonstration, on {}.\n{}",
          clock.today(),
          howTo("http://localhost:" + port, folder));
    };
  }

  static String howTo(String address, String folder) {
    return """

      Explore      %1$s/graphiql
      API          %1$s/graphql
      Mail         %1$s/demo/mail   (every mail and text message lands here, none leaves)
      Sign in      with password  %2$s
                   admin@oakfield.example    appropriate body: administrator
                   officer@oakfield.example  appropriate body: officer
                   head@harbour.example      headteacher
                   lead@harbour.example      induction lead
                   tutor@harbour.example     induction tutor
                   office@harbour.example    school administrator
                   amara.ashdown@ect.example ECT
                   lila.lane@ect.example     ECT whose absence extends part 1
                   mina.moss@ect.example     ECT who has to choose about her leave
                   nina.nash@ect.example     ECT who served two terms at another school before
                   a second body:            admin@meridian.example, head@foxdale.example
      Partner      client demo-partner, see the README
      Storage      embedded, in %3$s: %4$s
      Real use     set spring.mongodb.uri and the mail server; see the README
    """
        .formatted(address, DemoPeople.PASSWORD, folder, EmbeddedMongo.LIMITS);
  }
}
