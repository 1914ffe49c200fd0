package io.github.pumice.io;

/** The bytes with which a file says what it is, written as a string of Latin-1. */
final class Signature {
  private Signature() {}

  static boolean begins(byte[] bytes, String signature) {
    if (bytes.length < signature.length()) {
      return false;
    }
    for (int i = 0; i < signature.length(); i++) {
      if ((bytes[i] & 0xFF) != signature.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
