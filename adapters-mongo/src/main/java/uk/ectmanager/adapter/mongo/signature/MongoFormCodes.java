package uk.ectmanager.adapter.mongo.signature;

import java.util.Optional;
import java.util.UUID;
import uk.ectmanager.adapter.mongo.MongoRecords;
import uk.ectmanager.adapter.mongo.MongoStorage;
import uk.ectmanager.application.signature.FormCodes;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.VerificationCode;

/** Verification codes in a collection of their own; the code is the identifier, so the index. */
public final class MongoFormCodes implements FormCodes {

  private static final String COLLECTION = "formCodes";

  private final MongoRecords<FormCodeDocument> records;

  /** Keeps them in this storage. */
  public MongoFormCodes(MongoStorage storage) {
    records = new MongoRecords<>(storage, COLLECTION, FormCodeDocument.class);
  }

  record FormCodeDocument(String kind, String form) {}

  @Override
  public void note(VerificationCode code, Place place) {
    records.addOnce(
        code.value(), new FormCodeDocument(place.kind().name(), place.form().toString()));
  }

  @Override
  public Optional<Place> find(VerificationCode code) {
    return records
        .find(code.value())
        .map(one -> new Place(FormKind.valueOf(one.kind()), UUID.fromString(one.form())));
  }
}
