package uk.ectmanager.adapter.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordMappingTest {

  record Tree(String name, List<Tree> branches, Map<String, Tree> named) {}

  record Numbers(int small, long large, double exact, @Nullable Long perhaps) {}

  record WithBytes(Binary content) {}

  record WithEnum(DayOfWeek day) {}

  record WithSet(Set<String> names) {}

  record WithNumberKeys(Map<Integer, String> names) {}

  @Test
  void a_record_may_hold_records_of_its_own_kind() {
    var leaf = new Tree("leaf", List.of(), Map.of());
    var tree = new Tree("tree", List.of(leaf, leaf), Map.of("best", leaf));
    var mapping = RecordMapping.of(Tree.class);
    assertThat(mapping.fromDocument(mapping.toDocument(tree))).isEqualTo(tree);
  }

  @Test
  void numbers_are_read_whatever_width_they_were_stored_in() {
    var mapping = RecordMapping.of(Numbers.class);
    assertThat(
            mapping.fromDocument(new Document("small", 1L).append("large", 2).append("exact", 3)))
        .isEqualTo(new Numbers(1, 2, 3, null));
    assertThatThrownBy(() ->
            mapping.fromDocument(
                new Document("small", 1L << 40).append("large", 2).append("exact", 3)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Numbers.small");
  }

  @Test
  void bytes_are_stored_as_such() {
    var mapping = RecordMapping.of(WithBytes.class);
    var bytes = new WithBytes(new Binary(new byte[] {1, 2}));
    assertThat(mapping.fromDocument(mapping.toDocument(bytes))).isEqualTo(bytes);
  }

  @Test
  void a_missing_or_misfit_value_is_told_by_the_components_name() {
    var mapping = RecordMapping.of(Numbers.class);
    assertThatThrownBy(() -> mapping.fromDocument(new Document("large", 1)))
        .hasMessageContaining("Numbers.small is missing");
    assertThatThrownBy(() -> mapping.fromDocument(new Document("small", "secret")))
        .hasMessageContaining("Numbers.small is of another type")
        .hasMessageNotContaining("secret");
  }

  @Test
  void what_cannot_be_stored_is_refused_before_anything_is() {
    for (var type : List.of(WithEnum.class, WithSet.class, WithNumberKeys.class)) {
      assertThatThrownBy(() -> RecordMapping.of(type))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("does not hold");
    }
  }

  @Test
  void a_map_key_that_would_be_a_path_is_refused() {
    var leaf = new Tree("leaf", List.of(), Map.of());
    for (var key : List.of("a.b", "$set", "")) {
      var tree = new Tree("tree", List.of(), Map.of(key, leaf));
      assertThatThrownBy(() -> RecordMapping.of(Tree.class).toDocument(tree))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }
}
