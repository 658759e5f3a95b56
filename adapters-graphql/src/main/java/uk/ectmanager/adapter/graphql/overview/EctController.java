package uk.ectmanager.adapter.graphql.overview;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.Connections;
import uk.ectmanager.adapter.graphql.CountedConnectionView;
import uk.ectmanager.adapter.graphql.account.AccountView;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.adapter.graphql.body.ContactView;
import uk.ectmanager.adapter.graphql.school.SchoolView;
import uk.ectmanager.application.account.AccountDirectory;
import uk.ectmanager.application.body.BodyDirectory;
import uk.ectmanager.application.overview.Contact;
import uk.ectmanager.application.overview.EctRow;
import uk.ectmanager.application.overview.ListEcts;
import uk.ectmanager.application.overview.ListPeople;
import uk.ectmanager.application.school.ReadSchools;
import uk.ectmanager.domain.access.Viewer;

/** Lists of ECTs, and what hangs on an ECT: whoever sees the ECT sees whose they are. */
@Controller
final class EctController {

  private final ListEcts listEcts;
  private final ListPeople listPeople;
  private final ReadSchools readSchools;
  private final BodyDirectory bodies;
  private final AccountDirectory accounts;

  EctController(
      ListEcts listEcts,
      ListPeople listPeople,
      ReadSchools readSchools,
      BodyDirectory bodies,
      AccountDirectory accounts) {
    this.listEcts = listEcts;
    this.listPeople = listPeople;
    this.readSchools = readSchools;
    this.bodies = bodies;
    this.accounts = accounts;
  }

  @QueryMapping
  CountedConnectionView<EctView> ects(
      @Argument @Nullable EctFilter filter,
      @Argument @Nullable String search,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingFieldSelectionSet selection,
      Viewer viewer) {
    var page = Connections.request(first, after, selection);
    return Connections.counted(
        page, listEcts.handle(viewer, EctFilter.command(filter, search, page)), EctView::of);
  }

  @BatchMapping(typeName = EctView.TYPE)
  Map<EctView, SchoolView> school(List<EctView> ects, @ContextValue Viewer viewer) {
    var ids = ects.stream().map(ect -> row(ect).school()).collect(Collectors.toSet());
    var found = readSchools.handle(viewer, new ReadSchools.Query(ids, true));
    return each(
        ects,
        ect -> {
          var sheet = found.get(row(ect).school());
          return sheet == null ? null : SchoolView.of(sheet);
        });
  }

  @BatchMapping(typeName = EctView.TYPE)
  Map<EctView, AppropriateBodyView> appropriateBody(List<EctView> ects) {
    var found =
        bodies.findAll(ects.stream().map(ect -> row(ect).body()).collect(Collectors.toSet()));
    return each(
        ects,
        ect -> {
          var body = found.get(row(ect).body());
          return body == null ? null : AppropriateBodyView.of(body);
        });
  }

  @BatchMapping(typeName = EctView.TYPE)
  Map<EctView, AccountView> tutor(List<EctView> ects) {
    var ids =
        ects.stream()
            .map(ect -> row(ect).tutor())
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    var found = accounts.findAll(ids);
    return each(
        ects,
        ect -> {
          var tutor = row(ect).tutor();
          var person = tutor == null ? null : found.get(tutor);
          return person == null ? null : AccountView.of(person);
        });
  }

  @BatchMapping(typeName = EctView.TYPE)
  Map<EctView, List<ContactView>> people(List<EctView> ects, @ContextValue Viewer viewer) {
    var found = listPeople.handle(viewer, ects.stream().map(EctView::overview).toList());
    return each(ects, ect -> contacts(found.getOrDefault(ect.ect(), List.of())));
  }

  static List<ContactView> contacts(List<Contact> contacts) {
    return contacts.stream()
        .map(one -> new ContactView(one.role(), one.name(), one.email(), one.phone()))
        .toList();
  }

  private static EctRow row(EctView ect) {
    return ect.overview().row();
  }

  private static <V> Map<EctView, V> each(
      List<EctView> ects, Function<EctView, @Nullable V> value) {
    var values = new HashMap<EctView, V>();
    for (var ect : ects) {
      var found = value.apply(ect);
      if (found != null) {
        values.put(ect, found);
      }
    }
    return values;
  }
}
