package uk.ectmanager.application.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.AggregateStoreContract;
import uk.ectmanager.application.DuplicateKey;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.domain.partner.PartnerClient;
import uk.ectmanager.domain.partner.PartnerEvent;
import uk.ectmanager.domain.partner.PartnerScope;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EventId;
import uk.ectmanager.domain.shared.PartnerId;

/** What every store of partner systems must do. */
public interface PartnerClientsContract extends AggregateStoreContract<PartnerId, PartnerClient> {

  /** An active one that speaks for two providers. */
  PartnerClient ACTIVE =
      new PartnerClient(
          PartnerId.of("0f0e0d0c-0b0a-4908-8706-050403020101"),
          "northern-learning",
          "hash-one",
          "Northern Learning Alliance",
          Set.of(PartnerScope.ECT_STATUS_READ),
          Set.of("LP-01", "DP-07"),
          true);

  /** One that may not sign in any more. */
  PartnerClient RETIRED =
      new PartnerClient(
          PartnerId.of("0f0e0d0c-0b0a-4908-8706-050403020102"),
          "coastal.training",
          "hash-two",
          "Coastal Training",
          Set.of(PartnerScope.ECT_STATUS_READ, PartnerScope.ENGAGEMENT_WRITE),
          Set.of("LP-01"),
          false);

  @Override
  PartnerClients store();

  @Override
  default PartnerId idOf(PartnerClient aggregate) {
    return aggregate.id();
  }

  @Override
  default List<PartnerClient> samples() {
    return List.of(ACTIVE, RETIRED);
  }

  @Override
  default PartnerClient changed(PartnerClient client) {
    return new PartnerClient(
        client.id(),
        client.clientId(),
        "another-hash",
        client.name() + " renamed",
        Set.of(PartnerScope.ENGAGEMENT_WRITE),
        Set.of("DP-09"),
        !client.active());
  }

  @Override
  default List<RecordedEvent> someEvents() {
    return List.of(
        new RecordedEvent(
            EventId.of("0f0e0d0c-0b0a-4908-8706-0504030201ff"),
            Instant.parse("2026-11-22T10:00:00Z"),
            AccountId.of("0f0e0d0c-0b0a-4908-8706-0504030201fe"),
            "operator",
            "system",
            new PartnerEvent.PartnerRegistered(ACTIVE.id(), ACTIVE.clientId(), ACTIVE.name())));
  }

  @Test
  default void a_client_is_found_by_the_name_it_signs_in_with() {
    samples().forEach(sample -> store().add(sample, List.of()));
    assertThat(store().findByClientId("coastal.training").orElseThrow().value()).isEqualTo(RETIRED);
    assertThat(store().findByClientId("Coastal.Training")).isEmpty();
  }

  @Test
  default void a_client_id_is_taken_once() {
    store().add(ACTIVE, List.of());
    var second =
        new PartnerClient(
            RETIRED.id(),
            ACTIVE.clientId(),
            "hash",
            "Another",
            RETIRED.scopes(),
            RETIRED.providers(),
            true);
    assertThatThrownBy(() -> store().add(second, List.of()))
        .isInstanceOf(DuplicateKey.class)
        .extracting(e -> ((DuplicateKey) e).key())
        .isEqualTo("clientId");
  }

  @Test
  default void only_active_partners_of_a_provider_are_told() {
    samples().forEach(sample -> store().add(sample, List.of()));
    assertThat(store().ofProviders(Set.of("LP-01"))).containsExactly(ACTIVE.id());
    assertThat(store().ofProviders(Set.of("DP-07", "LP-99"))).containsExactly(ACTIVE.id());
    assertThat(store().ofProviders(Set.of("LP-99"))).isEmpty();
    assertThat(store().ofProviders(Set.of())).isEmpty();
  }
}
