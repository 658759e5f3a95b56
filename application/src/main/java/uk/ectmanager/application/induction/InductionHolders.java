package uk.ectmanager.application.induction;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import uk.ectmanager.application.ect.CurrentHolders;
import uk.ectmanager.domain.shared.EctId;

/** Who has the ECTs now, as their inductions tell. */
public final class InductionHolders implements CurrentHolders {

  private final Inductions inductions;

  public InductionHolders(Inductions inductions) {
    this.inductions = inductions;
  }

  @Override
  public Map<EctId, Holder> of(Collection<EctId> ects) {
    var holders = new HashMap<EctId, Holder>();
    inductions
        .findAll(ects)
        .forEach((ect, found) -> {
          var induction = found.value();
          holders.put(
              ect,
              new Holder(
                  induction.body(),
                  induction.school(),
                  induction.posting().tutor(),
                  induction.posts().all().stream()
                      .map(post -> new Employed(post.school(), post.end()))
                      .toList()));
        });
    return holders;
  }
}
