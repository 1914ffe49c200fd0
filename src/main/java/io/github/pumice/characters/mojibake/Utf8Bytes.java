package io.github.pumice.characters.mojibake;

/**
 * What bytes are as UTF-8.
 *
 * @param sequences sequences of more than one byte: well-formed, or surrogates that were encoded
 *     apart (CESU-8), which nothing but UTF-8 has
 * @param broken bytes that belong to none
 * @param zeros zero bytes
 */
record Utf8Bytes(int sequences, int broken, int zeros) {

  static Utf8Bytes of(byte[] bytes) {
    int sequences = 0;
    int broken = 0;
    int zeros = 0;
    for (int i = 0; i < bytes.length; ) {
      if (bytes[i] >= 0) {
        zeros += bytes[i++] == 0 ? 1 : 0;
        continue;
      }
      int length = isSurrogate(bytes, i) ? 3 : sequenceLength(bytes, i);
      sequences += length > 0 ? 1 : 0;
      broken += length > 0 ? 0 : 1;
      i += Math.max(1, length);
    }
    return new Utf8Bytes(sequences, broken, zeros);
  }

  private static boolean isSurrogate(byte[] bytes, int i) {
    return i + 2 < bytes.length
        && (bytes[i] & 0xFF) == 0xED
        && (bytes[i + 1] & 0xE0) == 0xA0
        && (bytes[i + 2] & 0xC0) == 0x80;
  }

  private static int sequenceLength(byte[] bytes, int i) {
    int lead = bytes[i] & 0xFF;
    int length = lead < 0xC2 || lead > 0xF4 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (length == 0 || i + length > bytes.length) {
      return 0;
    }
    for (int k = 1; k < length; k++) {
      if ((bytes[i + k] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return isShortest(lead, bytes[i + 1] & 0xFF) ? length : 0;
  }

  /** Neither an overlong form, nor a surrogate, nor beyond the last code point. */
  private static boolean isShortest(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second < 0xA0;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second < 0x90;
      default -> true;
    };
  }
}
