package uk.ectmanager.adapter.graphql.partner;

import java.util.Optional;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import uk.ectmanager.application.partner.ReadEctStatus;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.Trn;

/** Partner systems asking for the ECTs of their own programme. */
@Controller
final class PartnerController {

  private final ReadEctStatus readEctStatus;

  PartnerController(ReadEctStatus readEctStatus) {
    this.readEctStatus = readEctStatus;
  }

  @QueryMapping
  Optional<PartnerEctStatusView> ectStatus(@Argument Trn trn, Viewer viewer) {
    return readEctStatus.handle(viewer, trn).map(PartnerEctStatusView::of);
  }
}
