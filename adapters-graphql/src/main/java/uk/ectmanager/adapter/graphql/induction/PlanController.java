package uk.ectmanager.adapter.graphql.induction;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
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
import uk.ectmanager.application.induction.ReadPlan;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;

/** The plans of ECTs, read together whatever list they stand in. */
@Controller
final class PlanController {

  /** Whose plan, for whom and when: a batch mapping knows no arguments, a key does. */
  record PlanKey(Viewer viewer, EctId ect, @Nullable LocalDate asOf) {}

  private static final EctId NOBODY = new EctId(new UUID(0, 0));

  private final ReadPlan readPlan;

  PlanController(ReadPlan readPlan, BatchLoaderRegistry loaders) {
    this.readPlan = readPlan;
    loaders
        .forTypePair(PlanKey.class, InductionPlanView.class)
        .registerMappedBatchLoader((keys, environment) -> Mono.fromCallable(() -> read(keys)));
  }

  @SchemaMapping(typeName = EctView.TYPE)
  CompletableFuture<InductionPlanView> plan(
      EctView ect,
      @Argument @Nullable LocalDate asOf,
      Viewer viewer,
      DataLoader<PlanKey, InductionPlanView> plans) {
    return plans.load(new PlanKey(viewer, ect.ect(), asOf));
  }

  @SchemaMapping(typeName = InductionPlanView.TYPE)
  Optional<InductionPlanView.TimetableReductionView> timetableReduction(
      InductionPlanView plan, @Argument @Nullable LocalDate on) {
    return plan.timetableReductionOn(on);
  }

  /** All keys of one request are of one viewer; those of one day are read together. */
  private Map<PlanKey, InductionPlanView> read(Set<PlanKey> keys) {
    var days = new HashMap<PlanKey, Set<EctId>>();
    for (var key : keys) {
      days.computeIfAbsent(new PlanKey(key.viewer(), NOBODY, key.asOf()), day -> new HashSet<>())
          .add(key.ect());
    }
    var views = new HashMap<PlanKey, InductionPlanView>();
    days.forEach((day, ects) ->
        readPlan
            .handle(day.viewer(), new ReadPlan.Command(ects, day.asOf()))
            .forEach((ect, reading) ->
                views.put(
                    new PlanKey(day.viewer(), ect, day.asOf()), InductionPlanView.of(reading))));
    return views;
  }
}
