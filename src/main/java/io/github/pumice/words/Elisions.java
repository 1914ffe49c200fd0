package io.github.pumice.words;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * Words that lost their beginning in speech, and years that lost their century, and carry an
 * apostrophe for it: {@code ’tis}, {@code the ’nineties}.
 */
final class Elisions {
  private static final ImmutableSet<String> ELIDED =
      ImmutableSet.copyOf(
          ("tis twas twere twill twould em im er un n t s d ll re ve m cause bout gainst "
                  + "mong mid neath round till way ere pon tween scuse spose cept fore less gin "
                  + "most bus phone k ne nen ner nem ns rin rein raus rauf rum l sto sta gli i e a "
                  + "o no on at is it he fifteen forty fifty sixty seventy eighty ninety twenties "
                  + "thirties forties fifties sixties seventies eighties nineties")
              .split(" "));

  /** What speech drops from the beginning of words. */
  private static final ImmutableList<String> DROPPED =
      ImmutableList.copyOf(
          "h a ac ap ar at be al e es ex in en re de po her hin hi ei da que mon".split(" "));

  private Elisions() {}

  static boolean isElided(String word) {
    return ELIDED.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether {@code word} may be what speech leaves of another one, as {@code 'cross} is. */
  static boolean mayBeElided(String word, Predicate<String> known) {
    return isElided(word) || DROPPED.stream().anyMatch(dropped -> known.test(dropped + word));
  }
}
