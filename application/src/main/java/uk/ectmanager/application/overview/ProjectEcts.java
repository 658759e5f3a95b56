package uk.ectmanager.application.overview;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.EventHandler;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.RecordedEvent;
import uk.ectmanager.application.StaleAggregate;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.account.PersonCard;
import uk.ectmanager.application.ect.EctCard;
import uk.ectmanager.application.ect.RegistrationDirectory;
import uk.ectmanager.application.induction.CurrentCards;
import uk.ectmanager.application.induction.Inductions;
import uk.ectmanager.application.review.Reviews;
import uk.ectmanager.application.school.SchoolDirectory;
import uk.ectmanager.application.transfer.Transfers;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.induction.Handover;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.induction.ledger.LedgerFacts;
import uk.ectmanager.domain.review.ProgressReview;
import uk.ectmanager.domain.school.SchoolEvent;
import uk.ectmanager.domain.shared.AccountId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.transfer.Transfer;

/**
 * Makes rows of the aggregates. The row is read before the aggregates and written only if nobody
 * wrote it since, so a late handler never puts an older row over a newer one; making a row again
 * changes nothing.
 */
public final class ProjectEcts implements EventHandler {

  private static final int TRIES = 20;
  private static final int PAGE = 100;

  private final EctRows rows;
  private final RegistrationDirectory registrations;
  private final Inductions inductions;
  private final Reviews reviews;
  private final Transfers transfers;
  private final SchoolDirectory schools;
  private final AccountDirectory accounts;

  public ProjectEcts(
      EctRows rows,
      RegistrationDirectory registrations,
      Inductions inductions,
      Reviews reviews,
      Transfers transfers,
      SchoolDirectory schools,
      AccountDirectory accounts) {
    this.rows = rows;
    this.registrations = registrations;
    this.inductions = inductions;
    this.reviews = reviews;
    this.transfers = transfers;
    this.schools = schools;
    this.accounts = accounts;
  }

  @Override
  public void handle(RecordedEvent recorded) {
    var ect = recorded.event().scope().ect();
    if (ect != null) {
      project(Set.of(ect));
    } else if (recorded.event() instanceof SchoolEvent.SchoolDetailsChanged changed) {
      projectSchool(changed.school());
    }
  }

  /** Brings the rows of these up to date; answers those that there are. */
  Map<EctId, EctRow> project(Collection<EctId> ects) {
    var done = new HashMap<EctId, EctRow>();
    Set<EctId> open = Set.copyOf(ects);
    for (int tries = 1; !open.isEmpty(); tries++) {
      if (tries > TRIES) {
        throw new StaleAggregate("the row of an ECT");
      }
      open = projectOnce(open, done);
    }
    return done;
  }

  /** Brings every row up to date; answers how many ECTs there are. */
  long projectAll() {
    var count = 0L;
    @Nullable String after = null;
    var more = true;
    while (more) {
      var page = registrations.all(new PageRequest(PAGE, after));
      project(page.rows().stream().map(row -> row.value().ect()).toList());
      count += page.rows().size();
      more = page.hasNext();
      after = page.rows().isEmpty() ? null : page.rows().getLast().key();
    }
    return count;
  }

  private void projectSchool(SchoolId school) {
    @Nullable EctId after = null;
    List<EctId> page;
    do {
      page = rows.ofSchool(school, after, PAGE);
      project(page);
      after = page.isEmpty() ? null : page.getLast();
    } while (page.size() == PAGE);
  }

  /** Answers those that somebody else wrote meanwhile. */
  private Set<EctId> projectOnce(Set<EctId> ects, Map<EctId, EctRow> done) {
    var before = rows.findAll(ects);
    var missed = new HashSet<EctId>();
    make(ects)
        .forEach((ect, row) -> {
          var was = before.get(ect);
          var current = was != null && was.value().equals(row);
          if (current || (was == null ? rows.add(row) : rows.replace(was.with(row)))) {
            done.put(ect, row);
          } else {
            missed.add(ect);
          }
        });
    return missed;
  }

  private Map<EctId, EctRow> make(Set<EctId> ects) {
    var registered = registrations.findAll(ects);
    var begun = inductions.findAll(registered.keySet());
    var cards = CurrentCards.of(registered, begun);
    var released = reviews.ofEcts(cards.keySet());
    var open = transfers.openOf(cards.keySet());
    var schoolIds = cards.values().stream().map(EctCard::school).collect(Collectors.toSet());
    open.values().forEach(transfer -> schoolIds.add(transfer.value().core().toSchool()));
    var schoolCards = schools.findAll(schoolIds);
    var tutors =
        accounts.findAll(
            cards.values().stream()
                .map(EctCard::tutor)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    var made = new HashMap<EctId, EctRow>();
    cards.forEach((ect, card) -> {
      var induction = begun.get(ect);
      made.put(
          ect,
          row(
              card,
              induction == null || isUndone(card) ? null : induction.value(),
              isUndone(card) ? List.of() : released.getOrDefault(ect, List.of()),
              open(open.get(ect), schoolCards),
              schoolCards.get(card.school()),
              tutors));
    });
    return made;
  }

  private static EctRow row(
      EctCard card,
      @Nullable Induction induction,
      List<ProgressReview> released,
      EctRow.@Nullable OpenTransfer transfer,
      SchoolDirectory.@Nullable SchoolCard school,
      Map<AccountId, PersonCard> tutors) {
    var tutor = card.tutor() == null ? null : tutors.get(card.tutor());
    return new EctRow(
        card.ect(),
        card.revision(),
        card.state(),
        card.body(),
        card.school(),
        school == null ? "" : school.name(),
        school == null ? "" : school.urn().value(),
        card.registrant(),
        card.name(),
        card.trn(),
        card.tutor(),
        tutor == null ? null : tutor.name().full(),
        card.leadProvider(),
        card.deliveryPartner(),
        induction == null ? card.startDate() : induction.start(),
        posts(card, induction),
        released.stream()
            .map(review ->
                new EctRow.ReleasedReview(
                    review.id(),
                    review.head().number(),
                    review.state(),
                    review.head().revision(),
                    review.head().dates().due()))
            .toList(),
        induction == null
            ? List.of()
            : induction.ahead().stream()
                .map(slot ->
                    new EctRow.PlannedReport(slot.kind(), slot.dates().due(), slot.provisional()))
                .toList(),
        induction == null ? null : induction.releasedOn(),
        transfer,
        card.returned(),
        card.qts(),
        induction == null ? null : Handover.reportedLastDay(induction).orElse(null),
        induction == null ? List.of() : leaveChoices(induction));
  }

  private static List<EctRow.LeaveChoice> leaveChoices(Induction induction) {
    return LedgerFacts.awaitingChoice(induction.ledger()).stream()
        .map(leave ->
            new EctRow.LeaveChoice(
                leave.root(), leave.fact().kind(), Objects.requireNonNull(leave.fact().to())))
        .sorted(Comparator.comparing(EctRow.LeaveChoice::lastDay))
        .toList();
  }

  private static EctRow.@Nullable OpenTransfer open(
      @Nullable Versioned<Transfer> open, Map<SchoolId, SchoolDirectory.SchoolCard> schools) {
    if (open == null) {
      return null;
    }
    var transfer = open.value();
    var school = schools.get(transfer.core().toSchool());
    return new EctRow.OpenTransfer(
        transfer.id(),
        transfer.core().toSchool(),
        school == null ? "" : school.name(),
        transfer.waitsFor(),
        transfer instanceof Transfer.Signed signed && signed.releases());
  }

  /** Of what was undone lists show no report: nothing is due any more. */
  private static boolean isUndone(EctCard card) {
    return card.state() == RegistrationState.UNDONE;
  }

  private static List<EctRow.Post> posts(EctCard card, @Nullable Induction induction) {
    if (induction != null) {
      return induction.spells().stream()
          .map(spell -> new EctRow.Post(spell.start(), spell.end()))
          .toList();
    }
    return card.state() == RegistrationState.AUTHORISED && card.startDate() != null
        ? List.of(new EctRow.Post(card.startDate(), card.endDate()))
        : List.of();
  }
}
