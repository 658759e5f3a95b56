package uk.ectmanager.adapter.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.ectmanager.domain.signature.FormKind;
import uk.ectmanager.domain.signature.SignedContent;

/** The examples of RFC 8785 as far as they hold only what a signed content may hold. */
class CanonicalJsonTest {

  @Test
  void members_are_ordered_by_utf_16_code_units_as_in_section_3_2_3() {
    var fields = new LinkedHashMap<String, Object>();
    fields.put("\u20ac", "Euro Sign");
    fields.put("\r", "Carriage Return");
    fields.put("\ufb33", "Hebrew Letter Dalet With Dagesh");
    fields.put("1", "One");
    fields.put("\ud83d\ude00", "Emoji: Grinning Face");
    fields.put("\u0080", "Control");
    fields.put("\u00f6", "Latin Small Letter O With Diaeresis");
    assertThat(json(fields))
        .isEqualTo(
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\",\"\u20ac\":\"Euro Sign\","
                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
  }

  @Test
  void texts_are_escaped_as_in_section_3_2_2_2() {
    var text = "\u20ac$\u000f\nA'B\"\\\\\"/";
    assertThat(HexFormat.of().formatHex(bytes(Map.of("string", text))))
        .isEqualTo(
            "7b22737472696e67223a22" + "e282ac245c75303030665c6e4127425c225c5c5c5c5c222f" + "227d");
  }

  @Test
  void every_control_character_has_its_one_escape() {
    assertThat(json(Map.of("c", "\b\t\n\f\r\u0000\u001f\u007f\u2028")))
        .isEqualTo("{\"c\":\"\\b\\t\\n\\f\\r\\u0000\\u001f\u007f\u2028\"}");
  }

  @Test
  void lists_keep_their_order_and_objects_nest() {
    assertThat(
            json(
                Map.of(
                    "b", List.of(3, 1, 2L, true, false, "x", List.of(), Map.of()),
                    "a", Map.of("z", 0, "y", -9007199254740991L))))
        .isEqualTo(
            "{\"a\":{\"y\":-9007199254740991,\"z\":0},\"b\":[3,1,2,true,false,\"x\",[],{}]}");
  }

  @Test
  void values_of_the_domain_become_text_and_absent_ones_are_left_out() {
    var content =
        SignedContent.builder()
            .with("start", LocalDate.of(2026, 9, 1))
            .with("fte", new BigDecimal("0.60"))
            .with("kind", FormKind.REGISTRATION)
            .with("mentor", null)
            .with("nested", SignedContent.builder().with("ok", true).build())
            .build();
    assertThat(new String(CanonicalJson.of(content), StandardCharsets.UTF_8))
        .isEqualTo(
            "{\"fte\":\"0.6\",\"kind\":\"REGISTRATION\",\"nested\":{\"ok\":true},"
                + "\"start\":\"2026-09-01\"}");
  }

  @Test
  void the_order_of_gathering_and_the_kind_of_whole_number_do_not_matter() {
    var one = SignedContent.builder().with("a", 1).with("b", 2L).build();
    var two = SignedContent.builder().with("b", 2).with("a", 1L).build();
    assertThat(one).isEqualTo(two);
    assertThat(CanonicalJson.of(one)).isEqualTo(CanonicalJson.of(two));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud800", "\udc00", "a\ud83d", "\ude00\ud83d"})
  void half_characters_are_refused(String text) {
    assertThatThrownBy(() -> json(Map.of("t", text))).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> json(Map.of(text, "t"))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_has_no_exact_form_is_refused() {
    for (var value : List.of(1.5, 1f, 9007199254740992L, Long.MIN_VALUE, 'c', Map.of(1, 2))) {
      assertThatThrownBy(() -> json(Map.of("v", value)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    var gap = new java.util.ArrayList<Object>(Arrays.asList("a", "b"));
    gap.add(nothing());
    assertThatThrownBy(() -> json(Map.of("v", gap))).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_content_that_nests_without_end_is_refused() {
    Object value = "x";
    for (var i = 0; i < 30; i++) {
      value = List.of(value);
    }
    var deep = value;
    assertThatThrownBy(() -> json(Map.of("v", deep))).isInstanceOf(IllegalArgumentException.class);
  }

  @SuppressWarnings("NullAway") // the point is to hand in what the types forbid
  private static Object nothing() {
    return null;
  }

  private static String json(Map<String, Object> fields) {
    return new String(bytes(fields), StandardCharsets.UTF_8);
  }

  private static byte[] bytes(Map<String, Object> fields) {
    return CanonicalJson.of(new SignedContent(fields));
  }
}
