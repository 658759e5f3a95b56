package uk.ectmanager.bootstrap.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.ectmanager.bootstrap.journey.TransferJourney.mutation;
import static uk.ectmanager.bootstrap.journey.TransferJourney.nadia;
import static uk.ectmanager.bootstrap.journey.TransferJourney.person;
import static uk.ectmanager.bootstrap.product.Browser.input;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import uk.ectmanager.bootstrap.product.Browser;
import uk.ectmanager.bootstrap.product.Product;
import uk.ectmanager.bootstrap.product.Waiting;

/**
 * The way back of {@link TransferJourney}: the ECT leaves the second school and body at the end of
 * term 3 and is full-time at the first from 1 September 2031 on, the first day of term 4.
 *
 * <p>By then 2.0 and 0.8 FTE terms are served; 0.2 are left of part 1: 15 of the 75 school days of
 * term 4, so that it ends on Friday 19 September 2031. Part 2 takes three terms more and ends 0.2
 * into term 7: 14.6 of its 73 school days, on the 15th, Tuesday 21 September 2032.
 */
final class JourneyBack {

  private JourneyBack() {}

  static void toTheSchoolThatRegistered(Product product, String ect) {
    product.moveTo(LocalDate.of(2031, 7, 28));
    var tutor = person(product, TransferJourney.OLD_TUTOR);
    assertThat(MainJourney.registeringAgain(tutor, JourneyPlaces.schoolOf(tutor)))
        .as("the school that registered the ECT, who left since")
        .containsExactly("TRANSFER_OFFERED input.trn");
    var there = person(product, TransferJourney.NEW_TUTOR);
    assertThat(MainJourney.registeringAgain(there, JourneyPlaces.schoolOf(there)))
        .as("the school where the ECT is, which did not register them")
        .containsExactly("TRN_KNOWN input.trn");
    assertThat(there.refusal(mutation("requestTransfer"), asking(there)))
        .containsExactly("ALREADY_EXISTS input.schoolId");

    var asked = tutor.change(mutation("requestTransfer"), asking(tutor)).get("transfer");
    assertThat(asked.get("kind").asString()).isEqualTo("BETWEEN_BODIES");
    var signed =
        person(product, TransferJourney.OLD_HEAD)
            .change(
                mutation("signTransfer"),
                input(
                    "transferId",
                    asked.get("id").asString(),
                    "revision",
                    TransferJourney.revision(asked),
                    "statementVersion",
                    1))
            .get("transfer");
    var released =
        person(product, TransferJourney.NEW_ADMIN)
            .change(mutation("releaseTransfer"), TransferJourney.releasing(signed, "2031-07-25"))
            .get("transfer");
    assertThat(released.at("/leaving/termsServedExact").asString()).isEqualTo("14/5");
    var admin = person(product, TransferJourney.OLD_ADMIN);
    Waiting.until(
        "the claim, once the release is recorded",
        () ->
            admin
                .ask(mutation("completeTransfer"), TransferJourney.completing(released))
                .at("/data/completeTransfer/transfer/state")
                .asString(""),
        "COMPLETED"::equals);
    Waiting.until(
        "the ECT at the first body", () -> TransferJourney.count(admin), count -> count == 1);

    product.moveTo(LocalDate.of(2031, 9, 1));
    assertIsBack(product, ect);
  }

  private static void assertIsBack(Product product, String ect) {
    var head = person(product, TransferJourney.OLD_HEAD);
    Waiting.until(
        "the ECT in the list of the first school",
        () -> TransferJourney.count(head),
        count -> count == 1);
    var here = nadia(head);
    assertThat(here.get("id").asString()).as("the same ECT").isEqualTo(ect);
    assertThat(here.get("status").asString()).isEqualTo("IN_PROGRESS");
    var record =
        head.data(
            "query($id: ID!) { node(id: $id) { ... on Ect { induction { posts { school start"
                + " end } } plan(asOf: \"2031-12-19\") { served { exact }"
                + " reports { kind number due { date } } } } } }",
            Map.of("id", ect));
    assertPosts(record.at("/induction/posts"));
    // 2.0, the 0.8 of term 3 and the 1.0 of term 4.
    assertThat(record.at("/plan/served/exact").asString()).isEqualTo("19/5");
    assertThat(TransferJourney.assessment(record.get("plan"), 1)).isEqualTo("2031-09-19");
    assertThat(TransferJourney.assessment(record.get("plan"), 2)).isEqualTo("2032-09-21");
    for (var login : List.of(TransferJourney.NEW_HEAD, TransferJourney.NEW_ADMIN)) {
      TransferJourney.assertUnseen(person(product, login), login, ect);
    }
    var tutor = person(product, TransferJourney.OLD_TUTOR);
    assertThat(MainJourney.registeringAgain(tutor, JourneyPlaces.schoolOf(tutor)))
        .as("back on the list")
        .containsExactly("TRN_KNOWN input.trn");
  }

  private static void assertPosts(JsonNode posts) {
    assertThat(posts.size()).isEqualTo(3);
    assertThat(posts.at("/0/school")).isEqualTo(posts.at("/2/school"));
    assertThat(posts.at("/1/school")).isNotEqualTo(posts.at("/0/school"));
    assertThat(posts.at("/0/end").asString()).isEqualTo("2031-04-04");
    assertThat(posts.at("/1/end").asString()).isEqualTo("2031-07-25");
    assertThat(posts.at("/2/start").asString()).isEqualTo("2031-09-01");
    assertThat(posts.at("/2/end").isNull()).isTrue();
  }

  private static Map<String, Object> asking(Browser tutor) {
    return TransferJourney.request(tutor, "1999-02-28", "North", 5, "2031-09-01");
  }
}
