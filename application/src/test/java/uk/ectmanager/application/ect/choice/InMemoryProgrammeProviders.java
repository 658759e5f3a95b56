package uk.ectmanager.application.ect.choice;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import uk.ectmanager.domain.ect.choice.ProgrammeProvider;

/** Programme providers kept in memory. */
public final class InMemoryProgrammeProviders implements ProgrammeProviders {

  private final Map<String, ProgrammeProvider> byCode = new ConcurrentHashMap<>();

  @Override
  public List<ProgrammeProvider> all() {
    return byCode.values().stream()
        .sorted(
            Comparator.comparing(ProgrammeProvider::name).thenComparing(ProgrammeProvider::code))
        .toList();
  }

  @Override
  public void put(Collection<ProgrammeProvider> providers) {
    providers.forEach(one -> byCode.put(one.code(), one));
  }
}
