package uk.ectmanager.adapter.graphql.ect;

import java.util.List;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.application.ect.choice.ListProgrammeProviders;
import uk.ectmanager.domain.access.Viewer;

/** The choice list of programme providers. */
@Controller
final class ProgrammeProviderController {

  private final ListProgrammeProviders listProgrammeProviders;

  ProgrammeProviderController(ListProgrammeProviders listProgrammeProviders) {
    this.listProgrammeProviders = listProgrammeProviders;
  }

  @QueryMapping
  List<ProgrammeProviderView> programmeProviders(Viewer viewer) {
    return listProgrammeProviders.handle(viewer).stream().map(ProgrammeProviderView::of).toList();
  }
}
