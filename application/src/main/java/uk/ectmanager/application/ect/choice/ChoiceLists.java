package uk.ectmanager.application.ect.choice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import uk.ectmanager.application.Versioned;
import uk.ectmanager.domain.ect.choice.BodyChoices;
import uk.ectmanager.domain.ect.choice.Choice;
import uk.ectmanager.domain.ect.choice.ChoiceKind;
import uk.ectmanager.domain.ect.choice.ChoiceList;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;
import uk.ectmanager.domain.ect.choice.ProviderKind;
import uk.ectmanager.domain.shared.AppropriateBodyId;

/**
 * The choice lists as each appropriate body has them: those that come with the product, the
 * providers that the operator configured, and what the body changed.
 */
public final class ChoiceLists {

  private final List<Choice> defaults;
  private final ProgrammeProviders providers;
  private final ChoiceStore store;

  /**
   * Puts them together.
   *
   * @param defaults what comes with the product, without providers
   */
  public ChoiceLists(List<Choice> defaults, ProgrammeProviders providers, ChoiceStore store) {
    this.defaults = List.copyOf(defaults);
    this.providers = providers;
    this.store = store;
  }

  /** The lists of a body, in two calls to the storage. */
  public ChoiceList of(AppropriateBodyId body) {
    return choices(body).on(builtIn());
  }

  /** The lists of each of these bodies, in two calls to the storage. */
  public Map<AppropriateBodyId, ChoiceList> ofAll(Collection<AppropriateBodyId> bodies) {
    var built = builtIn();
    var changed = store.findAll(bodies);
    var lists = new HashMap<AppropriateBodyId, ChoiceList>();
    for (var body : bodies) {
      var found = changed.get(body);
      lists.put(body, (found == null ? BodyChoices.none(body) : found.value()).on(built));
    }
    return lists;
  }

  /** What every body has until it changes something, in one call to the storage. */
  public List<Choice> builtIn() {
    var all = new ArrayList<>(defaults);
    for (var provider : providers.all()) {
      if (!provider.code().startsWith(Choice.OWN)) {
        all.add(new Choice(kind(provider.kind()), provider.code(), provider.name(), null));
      }
    }
    return all;
  }

  /** The providers among them, as sections take them. */
  public static List<ProgrammeProvider> providers(ChoiceList list) {
    var all = new ArrayList<ProgrammeProvider>();
    for (var kind : ProviderKind.values()) {
      for (var choice : list.active(kind(kind))) {
        all.add(new ProgrammeProvider(choice.code(), choice.label(), kind));
      }
    }
    return all;
  }

  private static ChoiceKind kind(ProviderKind kind) {
    return switch (kind) {
      case LEAD_PROVIDER -> ChoiceKind.LEAD_PROVIDER;
      case DELIVERY_PARTNER -> ChoiceKind.DELIVERY_PARTNER;
    };
  }

  private BodyChoices choices(AppropriateBodyId body) {
    return store.find(body).map(Versioned::value).orElseGet(() -> BodyChoices.none(body));
  }
}
