package uk.ectmanager.adapter.graphql.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Strict UTF-8: what is broken is refused, not mended. */
final class Utf8 {

  private Utf8() {}

  static String decode(byte[] bytes, int length) {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(bytes, 0, length))
          .toString();
    } catch (CharacterCodingException e) {
      throw HttpRefusal.badRequest("The request is not UTF-8.");
    }
  }

  /** Refuses half a character, which JSON can write as an escape. */
  static void whole(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isHighSurrogate(c)
          && i + 1 < text.length()
          && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(c)) {
        throw HttpRefusal.badRequest("The request contains half a Unicode character.");
      }
    }
  }
}
