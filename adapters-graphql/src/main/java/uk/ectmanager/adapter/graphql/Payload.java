package uk.ectmanager.adapter.graphql;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import uk.ectmanager.domain.shared.Problem;
import uk.ectmanager.domain.shared.Result;

/** Makes a mutation's payload of a use case's result: the changed object, or every problem. */
public final class Payload {

  private Payload() {}

  /**
   * The payload of a result.
   *
   * @param view how the value shows, such as {@code SchoolView::of}
   * @param payload the payload's record, such as {@code SchoolPayload::new}
   */
  public static <T, V, P> P of(
      Result<T> result,
      Function<? super T, ? extends V> view,
      BiFunction<@Nullable V, List<ProblemView>, P> payload) {
    return switch (result) {
      case Result.Done<T>(T value) -> payload.apply(view.apply(value), List.of());
      case Result.Refused<T>(List<Problem> problems) -> payload.apply(null, views(problems));
    };
  }

  /** The payload of a mutation that shows nothing but problems. */
  public static <P> P of(Result<?> result, Function<List<ProblemView>, P> payload) {
    return payload.apply(views(result.problems()));
  }

  private static List<ProblemView> views(List<Problem> problems) {
    return problems.stream().map(ProblemView::of).toList();
  }
}
