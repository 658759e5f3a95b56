package uk.ectmanager.domain.induction.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import uk.ectmanager.domain.calendar.CalendarPath;
import uk.ectmanager.domain.calendar.CalendarPath.Stay;
import uk.ectmanager.domain.induction.ledger.RecordedFact.BodyClaimed;
import uk.ectmanager.domain.induction.ledger.RecordedFact.BodyReleased;
import uk.ectmanager.domain.induction.ledger.RecordedFact.OfBody;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/**
 * With which appropriate body and at which school an ECT was from when, as far as a ledger tells: a
 * release that was recorded before releases named the body does not.
 */
public final class Whereabouts {

  private Whereabouts() {}

  private record Since(LocalDate from, AppropriateBodyId body) {}

  /**
   * Whose calendars hold: of several posts that of the school that leads, between two posts that of
   * the one before.
   *
   * @param body that has the ECT now
   */
  public static CalendarPath path(Ledger ledger, AppropriateBodyId body) {
    var posts = Posts.of(ledger);
    var first = first(ledger, body);
    var claims = claims(ledger);
    var stays = new ArrayList<Stay>();
    for (var day : turns(posts, claims)) {
      if (posts.all().stream().anyMatch(post -> post.spans(day))) {
        var next = new Stay(day, bodyOn(day, first, claims), posts.leading(day).school());
        if (stays.isEmpty() || !isSame(stays.getLast(), next)) {
          stays.add(next);
        }
      }
    }
    return new CalendarPath(first, stays);
  }

  /** The appropriate bodies that had the ECT before the one that has them now. */
  public static Set<AppropriateBodyId> earlierBodies(Ledger ledger, AppropriateBodyId body) {
    var all = new LinkedHashSet<AppropriateBodyId>();
    all.add(first(ledger, body));
    claims(ledger).forEach(claim -> all.add(claim.body()));
    all.remove(body);
    return all;
  }

  /**
   * The appropriate body that had the ECT when only so much was known.
   *
   * @param known of what is recorded now
   * @param body that has the ECT now
   */
  public static AppropriateBodyId knownBody(Ledger known, Ledger all, AppropriateBodyId body) {
    var claims = claims(known);
    return claims.isEmpty() ? first(all, body) : claims.getLast().body();
  }

  private static Set<LocalDate> turns(Posts posts, List<Since> claims) {
    var turns = new TreeSet<LocalDate>();
    for (var post : posts.all()) {
      turns.add(post.start());
      var end = post.end();
      if (end != null) {
        turns.add(end.plusDays(1));
      }
    }
    posts.leads().forEach(lead -> turns.add(lead.from()));
    claims.forEach(claim -> turns.add(claim.from()));
    return turns;
  }

  private static boolean isSame(Stay one, Stay other) {
    return one.body().equals(other.body()) && one.school().equals(other.school());
  }

  private static AppropriateBodyId first(Ledger ledger, AppropriateBodyId body) {
    var facts = ledger.standing(OfBody.class);
    if (facts.isEmpty()) {
      return body;
    }
    if (facts.getFirst().fact() instanceof BodyReleased released && released.body() != null) {
      return released.body();
    }
    var claims = claims(ledger);
    return claims.isEmpty() ? body : claims.getFirst().body();
  }

  private static List<Since> claims(Ledger ledger) {
    return ledger.standing(BodyClaimed.class).stream()
        .map(one -> new Since(one.fact().from(), one.fact().body()))
        .toList();
  }

  private static AppropriateBodyId bodyOn(
      LocalDate day, AppropriateBodyId first, List<Since> claims) {
    var body = first;
    for (var claim : claims) {
      if (!claim.from().isAfter(day)) {
        body = claim.body();
      }
    }
    return body;
  }
}
