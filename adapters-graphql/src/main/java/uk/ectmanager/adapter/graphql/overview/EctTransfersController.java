package uk.ectmanager.adapter.graphql.overview;

import graphql.GraphQLContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.dataloader.BatchLoaderEnvironment;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.stereotype.Controller;
import reactor.core.publisher.Mono;
import uk.ectmanager.adapter.graphql.Connections;
import uk.ectmanager.adapter.graphql.CountedConnectionView;
import uk.ectmanager.adapter.graphql.RequestContext;
import uk.ectmanager.adapter.graphql.transfer.TransferView;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.transfer.ListEctTransfers;
import uk.ectmanager.domain.access.Viewer;
import uk.ectmanager.domain.shared.EctId;

/** The transfers of ECTs, read together whatever list the ECTs stand in. */
@Controller
final class EctTransfersController {

  /** Whose transfers, and which part of them. */
  record TransfersKey(EctId ect, PageRequest page) {}

  /** A part of the transfers of one ECT. */
  record TransfersPart(CountedConnectionView<TransferView> connection) {}

  private final ListEctTransfers listEctTransfers;

  EctTransfersController(ListEctTransfers listEctTransfers, BatchLoaderRegistry loaders) {
    this.listEctTransfers = listEctTransfers;
    loaders
        .forTypePair(TransfersKey.class, TransfersPart.class)
        .registerMappedBatchLoader((keys, environment) -> {
          Viewer viewer = viewer(environment);
          return Mono.fromCallable(() -> read(viewer, keys));
        });
  }

  @SchemaMapping(typeName = EctView.TYPE)
  CompletableFuture<CountedConnectionView<TransferView>> transfers(
      EctView ect,
      @Argument int first,
      @Argument @Nullable String after,
      DataLoader<TransfersKey, TransfersPart> transfers) {
    return transfers
        .load(new TransfersKey(ect.ect(), Connections.request(first, after)))
        .thenApply(TransfersPart::connection);
  }

  private Map<TransfersKey, TransfersPart> read(Viewer viewer, Set<TransfersKey> keys) {
    var parts = new HashMap<PageRequest, Set<EctId>>();
    keys.forEach(key -> parts.computeIfAbsent(key.page(), page -> new HashSet<>()).add(key.ect()));
    var views = new HashMap<TransfersKey, TransfersPart>();
    parts.forEach((page, ects) ->
        listEctTransfers
            .handle(viewer, new ListEctTransfers.Command(ects, page))
            .forEach((ect, found) ->
                views.put(
                    new TransfersKey(ect, page),
                    new TransfersPart(Connections.counted(page, found, TransferView::new)))));
    return views;
  }

  private static Viewer viewer(BatchLoaderEnvironment environment) {
    GraphQLContext context = Objects.requireNonNull(environment.getContext());
    return Objects.requireNonNull(context.<Viewer>get(RequestContext.VIEWER));
  }
}
