package uk.ectmanager.adapter.graphql;

import graphql.GraphQLContext;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.access.Viewer;

/**
 * What the transport knows about a request and hands to the engine.
 *
 * @param viewer who asks, null when nobody is signed in
 * @param browser the session to begin or end, null where there is no browser
 * @param introspectionOpen whether the schema may be read without signing in
 * @param queriesOnly whether only queries are accepted, as by GET
 * @param allowance what is left of the address's share of public calculations
 */
public record RequestContext(
    @Nullable Viewer viewer,
    @Nullable BrowserSession browser,
    boolean introspectionOpen,
    boolean queriesOnly,
    Allowance allowance) {

  /** A share of something that is used up and grows again with time. */
  @FunctionalInterface
  public interface Allowance {

    /** Takes so many, or none and says how long to wait when fewer are left. */
    Optional<Duration> take(int many);

    /** One that is never used up. */
    static Allowance unlimited() {
      return many -> Optional.empty();
    }
  }

  /** A context whose public calculations are not counted. */
  public RequestContext(
      @Nullable Viewer viewer,
      @Nullable BrowserSession browser,
      boolean introspectionOpen,
      boolean queriesOnly) {
    this(viewer, browser, introspectionOpen, queriesOnly, Allowance.unlimited());
  }

  /**
   * The context value under which a batch method finds the viewer: {@code @ContextValue Viewer
   * viewer}.
   */
  public static final String VIEWER = "viewer";

  /** Nobody, without a browser. */
  public static RequestContext nobody() {
    return new RequestContext(null, null, false, false);
  }

  /** This viewer, without a browser. */
  public static RequestContext of(Viewer viewer) {
    return new RequestContext(viewer, null, false, false);
  }

  /** The entries for the GraphQL context. */
  public Map<Object, Object> toMap() {
    var values = new LinkedHashMap<Object, Object>();
    values.put(RequestContext.class, this);
    if (viewer != null) {
      values.put(VIEWER, viewer);
    }
    return values;
  }

  /**
   * The request signed this viewer in: what hangs on its answer is fetched for them. Further fields
   * of the request are not.
   */
  public static void signedIn(GraphQLContext context, Viewer viewer) {
    context.put(VIEWER, viewer);
  }

  static RequestContext in(GraphQLContext context) {
    return context.getOrDefault(RequestContext.class, nobody());
  }

  Optional<Viewer> viewerIfAny() {
    return Optional.ofNullable(viewer);
  }

  boolean mayIntrospect() {
    return viewer != null || introspectionOpen;
  }
}
