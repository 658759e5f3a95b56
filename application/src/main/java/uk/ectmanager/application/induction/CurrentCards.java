package uk.ectmanager.application.induction;

import java.util.HashMap;
import java.util.Map;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.application.ect.EctCard;
import uk.ectmanager.domain.induction.Induction;
import uk.ectmanager.domain.shared.EctId;

/**
 * Who the ECTs are now: the registration tells who they are and where they began, the induction
 * where they are employed since, who is tutor there and which programme they follow.
 */
public final class CurrentCards {

  private CurrentCards() {}

  /** The cards of registrations, brought up to date by those inductions that have begun. */
  public static Map<EctId, EctCard> of(
      Map<EctId, EctCard> cards, Map<EctId, Versioned<Induction>> begun) {
    var current = new HashMap<>(cards);
    begun.forEach((ect, induction) ->
        current.computeIfPresent(ect, (id, card) -> now(card, induction.value())));
    return current;
  }

  private static EctCard now(EctCard card, Induction induction) {
    var posting = induction.posting();
    var programme = posting.programme();
    var tutor = posting.tutor() == null && posting.first() ? card.tutor() : posting.tutor();
    return card.now(
        induction.body(),
        posting.school(),
        tutor,
        programme == null ? card.leadProvider() : programme.leadProvider(),
        programme == null ? card.deliveryPartner() : programme.deliveryPartner());
  }
}
