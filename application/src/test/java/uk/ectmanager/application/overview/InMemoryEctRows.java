package uk.ectmanager.application.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.application.MalformedCursor;
import uk.ectmanager.application.Page;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.ect.RegistrationState;
import uk.ectmanager.domain.school.NameWords;
import uk.ectmanager.domain.shared.EctId;
import uk.ectmanager.domain.shared.SchoolId;
import uk.ectmanager.domain.shared.Trn;

/** Rows kept in memory. */
public final class InMemoryEctRows implements EctRows {

  private static final String KEY = "k";

  private final Map<EctId, Versioned<EctRow>> stored = new ConcurrentHashMap<>();

  @Override
  public Map<EctId, Versioned<EctRow>> findAll(Collection<EctId> ects) {
    var found = new LinkedHashMap<EctId, Versioned<EctRow>>();
    for (var ect : ects) {
      var row = stored.get(ect);
      if (row != null) {
        found.put(ect, row);
      }
    }
    return found;
  }

  @Override
  public Optional<EctRow> findByTrn(Trn trn) {
    return rows()
        .filter(row -> row.registration() != RegistrationState.REFUSED && trn.equals(row.trn()))
        .findFirst();
  }

  @Override
  public boolean add(EctRow row) {
    return stored.putIfAbsent(row.ect(), new Versioned<>(row, 0)) == null;
  }

  @Override
  public boolean replace(Versioned<EctRow> next) {
    var was = stored.get(next.value().ect());
    return was != null
        && was.version() == next.version()
        && stored.replace(
            next.value().ect(), was, new Versioned<>(next.value(), next.version() + 1));
  }

  @Override
  public Page<EctRow> list(EctScope scope, EctQuery query, PageRequest request) {
    return page(
        rows().filter(scope::holds).filter(query::holds).toList(),
        request,
        row -> {
          var name = row.name();
          return name == null
              ? "\n\n" + row.ect()
              : NameWords.key(name.last()) + "\n" + NameWords.key(name.first()) + "\n" + row.ect();
        },
        true);
  }

  @Override
  public Page<EctTask> tasks(Desk desk, LocalDate today, PageRequest request) {
    return page(
        rows()
            .flatMap(row -> EctTask.of(row).stream())
            .filter(task -> task.desks().contains(desk) && task.waits(today))
            .toList(),
        request,
        task -> task.urgency() + " " + task.place(),
        true);
  }

  @Override
  public Page<DueReport> due(EctScope scope, LocalDate today, PageRequest request) {
    return page(
        rows()
            .filter(scope::holds)
            .filter(row -> row.registration() == RegistrationState.AUTHORISED)
            .flatMap(row ->
                row.reports().stream()
                    .filter(report -> report.isAhead(today))
                    .map(report -> new DueReport(row, report)))
            .toList(),
        request,
        due -> due.report().due() + " " + due.row().ect() + due.report().kind(),
        false);
  }

  @Override
  public List<EctId> ofSchool(SchoolId school, @Nullable EctId after, int limit) {
    return rows()
        .filter(row -> row.school().equals(school))
        .map(EctRow::ect)
        .filter(ect -> after == null || ect.toString().compareTo(after.toString()) > 0)
        .sorted(Comparator.comparing(EctId::toString))
        .limit(limit)
        .toList();
  }

  private Stream<EctRow> rows() {
    return stored.values().stream().map(Versioned::value);
  }

  private static <T> Page<T> page(
      List<T> all, PageRequest request, Function<T, String> key, boolean counted) {
    var after = request.after();
    if (after != null && !after.startsWith(KEY)) {
      throw new MalformedCursor();
    }
    var sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparing(key));
    var rest =
        sorted.stream()
            .filter(one -> after == null || (KEY + key.apply(one)).compareTo(after) > 0)
            .toList();
    return new Page<>(
        rest.stream()
            .limit(request.first())
            .map(one -> new Page.Row<>(KEY + key.apply(one), one))
            .toList(),
        rest.size() > request.first(),
        counted && request.counted() ? (long) all.size() : null);
  }
}
