package uk.ectmanager.application.account.credential;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.ectmanager.application.account.AnAccount;
import uk.ectmanager.application.account.AtOnce;
import uk.ectmanager.application.account.credential.OneTimeLinks.Link;
import uk.ectmanager.domain.notification.LinkPurpose;

/** What every store of links must do. */
public interface OneTimeLinksContract {

  /** When the contract runs. */
  Instant NOW = Instant.parse("2026-11-22T10:00:00Z");

  /** The store under test, empty; the same one within a test method. */
  OneTimeLinks links();

  @Test
  default void a_link_is_found_as_it_was_added_until_it_runs_out() {
    for (var purpose : LinkPurpose.values()) {
      var link = new Link("hash-" + purpose, AnAccount.id(1), purpose, NOW.plusSeconds(10));
      links().add(link);
      assertThat(links().find(link.hash(), NOW.plusSeconds(9))).contains(link);
      assertThat(links().find(link.hash(), NOW.plusSeconds(10))).isEmpty();
      assertThat(links().consume(link.hash(), NOW.plusSeconds(10))).isEmpty();
      assertThat(links().find(link.hash(), NOW)).contains(link);
    }
    assertThat(links().find("unknown", NOW)).isEmpty();
    assertThat(links().consume("unknown", NOW)).isEmpty();
  }

  @Test
  default void a_link_is_used_up_once() {
    var link = link("a", 1);
    links().add(link);
    assertThat(links().consume("a", NOW)).contains(link);
    assertThat(links().consume("a", NOW)).isEmpty();
    assertThat(links().find("a", NOW)).isEmpty();
  }

  @Test
  default void of_many_who_use_a_link_at_once_one_gets_it() {
    for (var round = 0; round < 5; round++) {
      var hash = "round-" + round;
      links().add(link(hash, 1));
      var answers = AtOnce.run(10, number -> links().consume(hash, NOW));
      assertThat(answers.stream().filter(Optional::isPresent)).hasSize(1);
    }
  }

  @Test
  default void every_link_of_an_account_is_revoked_and_no_other() {
    links().add(link("a", 1));
    links().add(link("b", 1));
    links().add(link("c", 2));
    links().revokeAll(AnAccount.id(1));
    assertThat(links().find("a", NOW)).isEmpty();
    assertThat(links().find("b", NOW)).isEmpty();
    assertThat(links().find("c", NOW)).isPresent();
  }

  @Test
  default void what_ran_out_is_removed() {
    links().add(link("a", 1));
    assertThat(links().purge(NOW)).isZero();
    assertThat(links().purge(NOW.plusSeconds(60))).isEqualTo(1);
    assertThat(links().find("a", NOW)).isEmpty();
  }

  private static Link link(String hash, int account) {
    return new Link(hash, AnAccount.id(account), LinkPurpose.RESET_PASSWORD, NOW.plusSeconds(60));
  }
}
