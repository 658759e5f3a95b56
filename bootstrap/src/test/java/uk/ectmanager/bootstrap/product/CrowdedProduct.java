package uk.ectmanager.bootstrap.product;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ConfigurableApplicationContext;
import uk.ectmanager.adapter.mongo.outbox.OutboxRelay;
import uk.ectmanager.adapter.mongo.testing.TestMongo;
import uk.ectmanager.application.notification.MessageQueue;
import uk.ectmanager.bootstrap.demo.Crowd;
import uk.ectmanager.domain.access.Role;

/**
 * The product with a body of any size in it, on a real MongoDB where there is one, with nothing
 * going on in the background.
 */
public final class CrowdedProduct {

  private static final List<String> SETTINGS =
      List.of(
          "--ect.demo-data=false",
          "--ect.relay-poll=1h",
          "--ect.mail-pause=1h",
          "--ect.schedule-pause=1h",
          "--ect.recalculation-pause=1h",
          "--ect.graphql.rate.per-address=1000000",
          "--ect.graphql.rate.per-account=1000000",
          "--ect.operator.partners[0].client-id=crowd-partner",
          "--ect.operator.partners[0].secret=" + Caller.PARTNER_SECRET,
          "--ect.operator.partners[0].name=Harbour Learning",
          "--ect.operator.partners[0].providers[0]=harbour-learning",
          "--ect.programme-providers[0].code=harbour-learning",
          "--ect.programme-providers[0].name=Harbour Learning",
          "--ect.programme-providers[0].kind=LEAD_PROVIDER",
          "--ect.programme-providers[1].code=northmouth-partnership",
          "--ect.programme-providers[1].name=Northmouth Teaching Partnership",
          "--ect.programme-providers[1].kind=DELIVERY_PARTNER");

  private CrowdedProduct() {}

  public static Product start(WatchedStorage storage, Path folder, String... more) {
    var all = new ArrayList<>(SETTINGS);
    all.addAll(List.of(more));
    var settings = all.toArray(String[]::new);
    return TestMongo.real().isPresent()
        ? RealProduct.start(storage, RealProduct.freshDatabase(folder), folder, settings)
        : EmbeddedProduct.start(storage, folder.resolve("data"), settings);
  }

  public static ConfigurableApplicationContext context(Product product) {
    return switch (product) {
      case RealProduct there -> there.context();
      case EmbeddedProduct here -> here.context();
      default -> throw new AssertionError("a product of an unknown kind");
    };
  }

  /** Moves on to the day on which the next reviews are released, and lets everything follow. */
  public static void untilReviewsAreReleased(Product product) {
    var next =
        Caller.person(product, Crowd.ADMIN)
            .ask(
                "{ ects(first: 100) { edges { node { plan { reports { release review { id } } } } "
                    + "} } }")
            .json()
            .findParents("release")
            .stream()
            .filter(report -> report.get("review").isNull())
            .map(report -> LocalDate.parse(report.get("release").asString()))
            .min(LocalDate::compareTo)
            .orElseThrow();
    var today = product.today();
    product.moveTo(next.isBefore(today) ? today : next);
    settle(product);
  }

  /** Waits until every event and every mail is delivered. */
  public static void settle(Product product) {
    var context = context(product);
    context.getBean(OutboxRelay.class).drain();
    var queue = context.getBean(MessageQueue.class);
    Waiting.until("an empty queue of messages", queue::countWaiting, waiting -> waiting == 0);
  }

  /** One caller in each role of the first school and its body, just signed in. */
  public static Map<Role, Caller> callers(Product product) {
    var callers = new EnumMap<Role, Caller>(Role.class);
    Map.of(
            Role.AB_ADMINISTRATOR, Crowd.ADMIN,
            Role.AB_OFFICER, Crowd.OFFICER,
            Role.AB_ANALYST, Crowd.ANALYST,
            Role.HEADTEACHER, Crowd.at(0, "head"),
            Role.INDUCTION_LEAD, Crowd.at(0, "lead"),
            Role.INDUCTION_TUTOR, Crowd.at(0, "tutor"),
            Role.SCHOOL_ADMINISTRATOR, Crowd.at(0, "office"),
            Role.ECT, Crowd.firstEct())
        .forEach((role, login) -> callers.put(role, Caller.person(product, login)));
    callers.put(Role.PARTNER, Caller.partner(product, "crowd-partner"));
    return callers;
  }
}
