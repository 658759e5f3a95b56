package uk.ectmanager.adapter.graphql.school;

import graphql.schema.DataFetchingFieldSelectionSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.ContextValue;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.adapter.graphql.BrowserSession;
import uk.ectmanager.adapter.graphql.Connections;
import uk.ectmanager.adapter.graphql.CountedConnectionView;
import uk.ectmanager.adapter.graphql.Payload;
import uk.ectmanager.adapter.graphql.body.AppropriateBodyView;
import uk.ectmanager.application.school.AuthoriseSchool;
import uk.ectmanager.application.school.FindSchools;
import uk.ectmanager.application.school.ListSchools;
import uk.ectmanager.application.school.ReadSchoolImports;
import uk.ectmanager.application.school.RefuseSchool;
import uk.ectmanager.application.school.RegisterSchool;
import uk.ectmanager.application.school.SetSpecialMeasures;
import uk.ectmanager.domain.access.Viewer;

/** Schools. */
@Controller
final class SchoolController {

  private final ListSchools listSchools;
  private final FindSchools findSchools;
  private final RegisterSchool registerSchool;
  private final AuthoriseSchool authoriseSchool;
  private final RefuseSchool refuseSchool;
  private final SetSpecialMeasures setSpecialMeasures;
  private final ReadSchoolImports readSchoolImports;

  SchoolController(
      ListSchools listSchools,
      FindSchools findSchools,
      RegisterSchool registerSchool,
      AuthoriseSchool authoriseSchool,
      RefuseSchool refuseSchool,
      SetSpecialMeasures setSpecialMeasures,
      ReadSchoolImports readSchoolImports) {
    this.listSchools = listSchools;
    this.findSchools = findSchools;
    this.registerSchool = registerSchool;
    this.authoriseSchool = authoriseSchool;
    this.refuseSchool = refuseSchool;
    this.setSpecialMeasures = setSpecialMeasures;
    this.readSchoolImports = readSchoolImports;
  }

  @QueryMapping
  CountedConnectionView<SchoolView> schools(
      @Argument @Nullable SchoolFilter filter,
      @Argument @Nullable String search,
      @Argument int first,
      @Argument @Nullable String after,
      DataFetchingFieldSelectionSet selection,
      Viewer viewer) {
    var page = Connections.request(first, after, selection);
    return Connections.counted(
        page,
        listSchools.handle(
            viewer, new ListSchools.Query(SchoolFilter.statesOf(filter), search, page)),
        SchoolView::of);
  }

  @QueryMapping
  List<SchoolListingView> findSchools(@Argument String search, @Argument int first) {
    return SchoolListingView.of(findSchools.handle(new FindSchools.Query(search, first)));
  }

  @MutationMapping
  RegisterSchoolPayload registerSchool(
      @Argument RegisterSchoolInput input, BrowserSession browser) {
    return Payload.of(
        registerSchool.handle(input.toCommand(browser.address())),
        SchoolListingView::of,
        RegisterSchoolPayload::new);
  }

  @MutationMapping
  SchoolPayload authoriseSchool(@Argument AuthoriseSchoolInput input, Viewer viewer) {
    return Payload.of(
        authoriseSchool.handle(viewer, input.toCommand()), SchoolView::of, SchoolPayload::new);
  }

  @MutationMapping
  SchoolPayload refuseSchool(@Argument RefuseSchoolInput input, Viewer viewer) {
    return Payload.of(
        refuseSchool.handle(viewer, input.toCommand()), SchoolView::of, SchoolPayload::new);
  }

  @MutationMapping
  SchoolPayload setSpecialMeasures(@Argument SetSpecialMeasuresInput input, Viewer viewer) {
    return Payload.of(
        setSpecialMeasures.handle(viewer, input.toCommand()), SchoolView::of, SchoolPayload::new);
  }

  @BatchMapping(typeName = AppropriateBodyView.TYPE)
  Map<AppropriateBodyView, List<SchoolImportView>> schoolImports(
      List<AppropriateBodyView> bodies, @ContextValue Viewer viewer) {
    var found =
        readSchoolImports.handle(viewer, bodies.stream().map(AppropriateBodyView::body).toList());
    var views = new LinkedHashMap<AppropriateBodyView, List<SchoolImportView>>();
    for (var body : bodies) {
      views.put(
          body,
          found.getOrDefault(body.body(), List.of()).stream().map(SchoolImportView::of).toList());
    }
    return views;
  }
}
