package io.github.pumice.characters.mojibake;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A single-byte character set as two tables that undo each other: every byte has a character and
 * every character of the set has one byte. A byte that the set leaves undefined (0x81 in
 * Windows-1252) stands for the C1 control of its number, as the WHATWG encoding standard has it, so
 * that decoding and encoding lose nothing.
 */
final class CodePage {

  static final CodePage WINDOWS_1252 = of("Windows-1252", "windows-1252");

  /** Windows-1252 and Latin-1 at once: what stands for a byte in either of them. */
  static final CodePage WESTERN = lenient(WINDOWS_1252);

  static final CodePage WINDOWS_1250 = of("Windows-1250", "windows-1250");
  static final CodePage WINDOWS_1251 = of("Windows-1251", "windows-1251");
  static final CodePage WINDOWS_1253 = of("Windows-1253", "windows-1253");
  static final CodePage WINDOWS_1254 = of("Windows-1254", "windows-1254");
  static final CodePage WINDOWS_1257 = of("Windows-1257", "windows-1257");
  static final CodePage ISO_8859_5 = of("ISO-8859-5", "ISO-8859-5");
  static final CodePage ISO_8859_15 = of("ISO-8859-15", "ISO-8859-15");
  static final CodePage ISO_8859_2 = of("ISO-8859-2", "ISO-8859-2");
  static final CodePage MAC_ROMAN = of("MacRoman", "x-MacRoman");
  static final CodePage CP437 = of("CP437", "IBM437");
  static final CodePage CP850 = of("CP850", "IBM850");
  static final CodePage KOI8_R = of("KOI8-R", "KOI8-R");
  static final CodePage CP866 = of("CP866", "IBM866");

  /**
   * MacRoman carried over Latin-1: byte 0x80 + i of MacRoman became the i-th byte of this row.
   *
   * <p>Source: A. Pirard, "Guidelines to use 8-bit character codes", version 2, University of
   * Liège, July 1992.
   */
  private static final byte[] PIRARD =
      HexFormat.of()
          .parseHex(
              "C4C5C7C9D1D6DCE1E0E2E4E3E5E7E9E8EAEBEDECEEEFF1F3F2F4F6F5FAF9FBFC"
                  + "DDB0A2A3A780B6DFAEA981B4A882C6D883B1BE84A5B58F85BDBC86AABA87E6F8"
                  + "BFA1AC889F8990ABBB8AA0C0C3D591A6AD8BB3B28CB9F7D7FF8D8EA4D0F0DEFE"
                  + "FDB7929394C2CAC1CBC8CDCECFCCD3D495D2DADBD99E9697AF98999AB89B9C9D");

  /** MacRoman text whose bytes went through {@link #PIRARD} on their way. */
  static final CodePage CLASSIC_MAC = throughPirard();

  private final String title;
  private final char[] characters;
  private final byte[][] bytes = new byte[256][];
  private final String undefined;

  private CodePage(String title, char[] characters) {
    this.title = title;
    this.characters = characters;
    StringBuilder controls = new StringBuilder();
    for (int b = 0x80; b < 0x100; b++) {
      map(characters[b], b);
      controls.append(b < 0xA0 && characters[b] == b ? String.valueOf((char) b) : "");
    }
    this.undefined = controls.toString();
  }

  private static CodePage of(String title, String charset) {
    byte[] all = new byte[256];
    for (int b = 0; b < 256; b++) {
      all[b] = (byte) b;
    }
    char[] decoded = new String(all, Charset.forName(charset)).toCharArray();
    for (int b = 0x80; b < 0x100; b++) {
      if (decoded[b] == '\uFFFD') {
        decoded[b] = (char) b;
      }
    }
    return new CodePage(title, decoded);
  }

  private static CodePage lenient(CodePage page) {
    CodePage result = new CodePage(page.title, page.characters);
    for (int b = 0x80; b < 0xA0; b++) {
      result.map((char) b, b);
    }
    return result;
  }

  private static CodePage throughPirard() {
    char[] decoded = MAC_ROMAN.characters.clone();
    for (int i = 0; i < PIRARD.length; i++) {
      decoded[PIRARD[i] & 0xFF] = MAC_ROMAN.characters[0x80 + i];
    }
    return new CodePage("classic Mac", decoded);
  }

  /** This page, but with the bytes of some characters meaning what they mean in another page. */
  CodePage keeping(String kept, CodePage other) {
    char[] decoded = characters.clone();
    for (int i = 0; i < kept.length(); i++) {
      decoded[other.encode(kept.charAt(i))] = kept.charAt(i);
    }
    return new CodePage(title, decoded);
  }

  private void map(char c, int b) {
    byte[] page = bytes[c >> 8];
    if (page == null) {
      page = new byte[256];
      bytes[c >> 8] = page;
    }
    page[c & 0xFF] = (byte) b;
  }

  /** The name as it is commonly printed: {@code Windows-1252}. */
  String title() {
    return title;
  }

  /** The character of a byte, 0..255. */
  char decode(int b) {
    return characters[b];
  }

  /** The byte of a character, 0..255, or -1 when the set has none. */
  int encode(char c) {
    if (c < 0x80) {
      return c;
    }
    byte[] page = bytes[c >> 8];
    int b = page == null ? 0 : page[c & 0xFF];
    return b == 0 ? -1 : b & 0xFF;
  }

  /** The controls that stand for the bytes that the set leaves undefined, in order. */
  String undefined() {
    return undefined;
  }

  /** Whether it holds the box-drawing characters that hardly stand in prose. */
  boolean hasFrames() {
    return encode('─') >= 0;
  }

  /** The characters of all 256 bytes, in order. */
  char[] characters() {
    return Arrays.copyOf(characters, 256);
  }

  @Override
  public String toString() {
    return title;
  }
}
