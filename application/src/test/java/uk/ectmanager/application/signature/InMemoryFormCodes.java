package uk.ectmanager.application.signature;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import uk.ectmanager.domain.signature.VerificationCode;

/** The fake. */
public final class InMemoryFormCodes implements FormCodes {

  private final Map<VerificationCode, Place> places = new ConcurrentHashMap<>();

  @Override
  public void note(VerificationCode code, Place place) {
    places.putIfAbsent(code, place);
  }

  @Override
  public Optional<Place> find(VerificationCode code) {
    return Optional.ofNullable(places.get(code));
  }
}
