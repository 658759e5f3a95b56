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
import uk.ectmanager.adapter.graphql.ConnectionView;
import uk.ectmanager.adapter.graphql.Connections;
import uk.ectmanager.adapter.graphql.RequestContext;
import uk.ectmanager.application.PageRequest;
import uk.ectmanager.application.audit.ReadHistory;
import uk.ectmanager.application.overview.EctRow;
import uk.ectmanager.domain.access.Viewer;

/** The histories of ECTs, read together whatever list they stand in. */
@Controller
final class HistoryController {

  /** Whose history, and which part; a batch mapping knows no arguments, a loader's key does. */
  record HistoryKey(EctRow ect, PageRequest page) {}

  /** A part of a history. */
  record HistoryPart(ConnectionView<HistoryEntryView> connection) {}

  private final ReadHistory readHistory;

  HistoryController(ReadHistory readHistory, BatchLoaderRegistry loaders) {
    this.readHistory = readHistory;
    loaders
        .forTypePair(HistoryKey.class, HistoryPart.class)
        .registerMappedBatchLoader((keys, environment) -> {
          Viewer viewer = viewer(environment);
          return Mono.fromCallable(() -> read(viewer, keys));
        });
  }

  @SchemaMapping(typeName = EctView.TYPE)
  CompletableFuture<ConnectionView<HistoryEntryView>> history(
      EctView ect,
      @Argument int first,
      @Argument @Nullable String after,
      DataLoader<HistoryKey, HistoryPart> histories) {
    return histories
        .load(new HistoryKey(ect.overview().row(), Connections.request(first, after)))
        .thenApply(HistoryPart::connection);
  }

  private Map<HistoryKey, HistoryPart> read(Viewer viewer, Set<HistoryKey> keys) {
    var parts = new HashMap<PageRequest, Set<EctRow>>();
    keys.forEach(key -> parts.computeIfAbsent(key.page(), page -> new HashSet<>()).add(key.ect()));
    var views = new HashMap<HistoryKey, HistoryPart>();
    parts.forEach((page, ects) -> {
      var found = readHistory.handle(viewer, new ReadHistory.Command(ects, page));
      for (var ect : ects) {
        var entries = found.get(ect.ect());
        if (entries != null) {
          views.put(
              new HistoryKey(ect, page),
              new HistoryPart(Connections.of(page, entries, HistoryEntryView::of)));
        }
      }
    });
    return views;
  }

  private static Viewer viewer(BatchLoaderEnvironment environment) {
    GraphQLContext context = Objects.requireNonNull(environment.getContext());
    return Objects.requireNonNull(context.<Viewer>get(RequestContext.VIEWER));
  }
}
