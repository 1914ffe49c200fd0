package io.github.pumice.characters;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Text in one single-byte code page that was read as another: {@code Grš§e} for {@code Größe}. */
record SingleByteMisreading(String rule, String title, CodePage meant, CodePage read, int price)
    implements Misreading {

  static SingleByteMisreading of(CodePage meant, CodePage read, int price) {
    String rule = meant.title() + "-as-" + read.title();
    String title = meant.title() + " read as " + read.title();
    return new SingleByteMisreading(rule.toLowerCase(Locale.ROOT), title, meant, read, price);
  }

  @Override
  public boolean tellsBySigns() {
    return read == CodePage.WESTERN
        && (meant == CodePage.CLASSIC_MAC || meant == CodePage.WINDOWS_1252);
  }

  /** A letter was hardly ever a no-break space. */
  @Override
  public boolean allows(Word found, Word meant, String text, int lineEnd, boolean proven) {
    for (int i = 0; i < found.text().length(); i++) {
      if (meant.text().charAt(i) == '\u00A0' && Character.isLetter(found.text().charAt(i))) {
        return proven;
      }
    }
    return true;
  }

  @Override
  public @Nullable Converted undo(String word) {
    if (!changes(word)) {
      return null;
    }
    char[] result = word.toCharArray();
    for (int i = 0; i < result.length; i++) {
      result[i] = result[i] < 0x80 ? result[i] : meant.decode(read.encode(result[i]));
    }
    return new Converted(new String(result), null);
  }

  /** Whether every character has a byte, and one of them another meaning. */
  private boolean changes(String word) {
    boolean changes = false;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c >= 0x80) {
        int b = read.encode(c);
        if (b < 0) {
          return false;
        }
        changes |= meant.decode(b) != c;
      }
    }
    return changes;
  }
}
