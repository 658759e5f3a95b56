package uk.ectmanager.application.ect;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import uk.ectmanager.application.InMemoryAggregateStore;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.ect.Registration;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.shared.AppropriateBodyId;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.Trn;

/** Registrations kept in memory. */
public final class InMemoryRegistrations extends InMemoryAggregateStore<EctId, Registration>
    implements Registrations {

  public InMemoryRegistrations() {
    super(Registration::id, InMemoryRegistrations::keys);
  }

  private static Map<String, String> keys(Registration registration) {
    var trn = registration.content().trn();
    return trn == null || !registration.holdsTrn() ? Map.of() : Map.of(TRN, trn.value());
  }

  @Override
  public Optional<Versioned<Registration>> findByTrn(Trn trn) {
    return allVersioned().stream()
        .filter(one -> trn.value().equals(keys(one.value()).get(TRN)))
        .findFirst();
  }

  @Override
  public Page<Registration> ofSchool(
      SchoolId school, Set<RegistrationState> states, PageRequest request) {
    return page(one -> one.core().school().equals(school) && states.contains(one.state()), request);
  }

  @Override
  public Page<Registration> ofBody(
      AppropriateBodyId body, Set<RegistrationState> states, PageRequest request) {
    return page(one -> one.core().body().equals(body) && states.contains(one.state()), request);
  }

  @Override
  public Page<Registration> queue(RegistrationQueue queue, PageRequest request) {
    var page =
        page(
            queue::holds,
            one -> Objects.requireNonNull(one.signature()).signedAt() + " " + one.id(),
            request);
    return new Page<>(
        page.rows(),
        page.hasNext(),
        request.counted() ? all().stream().filter(queue::holds).count() : null);
  }

  @Override
  public Page<Registration> unchecked(PageRequest request) {
    return page(
        one -> one instanceof Registration.PendingAb pending && pending.qtsCheck() == null,
        request);
  }

  @Override
  public Page<Registration> all(PageRequest request) {
    return page(_ -> true, request);
  }

  private Page<Registration> page(Predicate<Registration> filter, PageRequest request) {
    return page(filter, one -> one.id().toString(), request);
  }

  private Page<Registration> page(
      Predicate<Registration> filter, Function<Registration, String> key, PageRequest request) {
    var after = request.after();
    var rows =
        all().stream()
            .filter(filter)
            .map(one -> new Page.Row<>(key.apply(one), one))
            .sorted(Comparator.comparing(Page.Row::key))
            .filter(row -> after == null || row.key().compareTo(after) > 0)
            .limit(request.first() + 1L)
            .toList();
    return new Page<>(
        rows.stream().limit(request.first()).toList(), rows.size() > request.first(), null);
  }
}
