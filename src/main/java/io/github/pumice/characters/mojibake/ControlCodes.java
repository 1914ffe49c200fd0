package io.github.pumice.characters.mojibake;

import com.google.common.base.Suppliers;
import io.github.pumice.characters.mojibake.Mojibake.Finding;
import io.github.pumice.core.CharFinder;
import io.github.pumice.core.Vocabulary;
import io.github.pumice.lexicon.Languages;
import io.github.pumice.lexicon.Lexicon;
import io.github.pumice.lexicon.Lexicons;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads control codes as the characters that they were: {@code de\u001Cned} → {@code defined},
 * {@code don\u0019t} → {@code don’t}, {@code it\u0012s} → {@code it’s}.
 *
 * <p>Each {@link ControlTable} reads the whole text; the one that makes most sense of it, and much
 * more than the others, is believed, and only where its characters fit. What fits nowhere is left
 * to {@link io.github.pumice.characters.RemoveControls}. A text without such codes costs one scan.
 */
final class ControlCodes {

  /** What a table must say for itself, and as much more than the next. */
  private static final int LEAST = 3;

  private static final int MARGIN = 2;

  private static final CharFinder CODES =
      CharFinder.of(c -> (c >= 0x0E && c < ' ') || c == 0x84 || c == 0x88);

  private static final ControlTable[] TABLES = ControlTable.values();

  private ControlCodes() {}

  /** The repairs of one table, in order of the text; none if no table is sure. */
  static List<Finding> findings(String text) {
    if (CODES.next(text, 0) == text.length()) {
      return List.of();
    }
    Predicate<String> words = words(text);
    @Nullable ControlReading best = null;
    int second = 0;
    for (ControlTable table : TABLES) {
      ControlReading reading = new ControlReading(text, table, words).read(CODES);
      if (best == null || reading.score() > best.score()) {
        second = best == null ? second : best.score();
        best = reading;
      } else {
        second = Math.max(second, reading.score());
      }
    }
    return best == null || best.score() < LEAST || best.score() < second + MARGIN
        ? List.of()
        : best.findings();
  }

  /** The known words: those of the text's language, or of the likeliest by their letters. */
  private static Predicate<String> words(String text) {
    Supplier<Lexicon> language =
        Suppliers.memoize(() -> Lexicons.forLanguage(Languages.detect(Vocabulary.of(text))));
    return word ->
        language.get().isEmpty()
            ? KnownWords.isWord(word)
            : language.get().contains(word)
                || language.get().contains(word.toLowerCase(Locale.ROOT));
  }
}
