package uk.ectmanager.adapter.graphql.induction.record;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import uk.ectmanager.adapter.graphql.overview.EctView;
import uk.ectmanager.application.induction.record.ReadInduction;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;

/** The records of ECTs, read together whatever list they stand in. */
@Controller
final class InductionController {

  /** Whose record, for whom and when: a batch mapping knows no arguments, a key does. */
  record RecordKey(Viewer viewer, EctId ect, @Nullable LocalDate asOf) {}

  private static final EctId NOBODY = new EctId(new UUID(0, 0));

  private final ReadInduction readInduction;

  InductionController(ReadInduction readInduction, BatchLoaderRegistry loaders) {
    this.readInduction = readInduction;
    loaders
        .forTypePair(RecordKey.class, InductionView.class)
        .registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> read(keys)));
  }

  @SchemaMapping(typeName = EctView.TYPE)
  CompletableFuture<InductionView> induction(
      EctView ect, Viewer viewer, DataLoader<RecordKey, InductionView> records) {
    return records.load(new RecordKey(viewer, ect.ect(), null));
  }

  @SchemaMapping(typeName = EctView.TYPE)
  CompletableFuture<InductionView> inductionAsOf(
      EctView ect,
      @Argument LocalDate date,
      Viewer viewer,
      DataLoader<RecordKey, InductionView> records) {
    return records.load(new RecordKey(viewer, ect.ect(), date));
  }

  /** All keys of one request are of one viewer; those of one day are read together. */
  private Map<RecordKey, InductionView> read(Set<RecordKey> keys) {
    var days = new HashMap<RecordKey, Set<EctId>>();
    for (var key : keys) {
      days.computeIfAbsent(new RecordKey(key.viewer(), NOBODY, key.asOf()), day -> new HashSet<>())
          .add(key.ect());
    }
    var views = new HashMap<RecordKey, InductionView>();
    days.forEach((day, ects) ->
        readInduction
            .handle(day.viewer(), new ReadInduction.Command(ects, day.asOf()))
            .forEach((ect, reading) ->
                views.put(
                    new RecordKey(day.viewer(), ect, day.asOf()), InductionView.of(reading))));
    return views;
  }
}
