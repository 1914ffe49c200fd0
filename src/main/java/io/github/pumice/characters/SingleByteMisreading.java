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

  @Override
  public @Nullable Converted undo(String word) {
    char[] result = word.toCharArray();
    boolean changed = false;
    for (int i = 0; i < result.length; i++) {
      char c = result[i];
      if (c >= 0x80) {
        int b = read.encode(c);
        if (b < 0) {
          return null;
        }
        result[i] = meant.decode(b);
        changed |= result[i] != c;
      }
    }
    return changed ? new Converted(new String(result), identity(result.length)) : null;
  }

  private static int[] identity(int length) {
    int[] from = new int[length + 1];
    for (int i = 0; i <= length; i++) {
      from[i] = i;
    }
    return from;
  }
}
