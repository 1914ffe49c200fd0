package io.github.pumice.characters.mojibake;

import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which words of a line are read anew: those that may be, and that are no worse for it.
 *
 * @param before the line as it was read
 * @param after the line with a misreading undone in every word
 * @param proven whether the whole text proves the misreading
 */
record Choice(Reading before, Reading after, Misreading misreading, boolean proven) {

  /** So many words that are read anew show that quoted ones are not what they only show. */
  private static final int FOLLOWED = 2;

  /** The line with the words that are read anew; null when at a glance it is worse as a whole. */
  @Nullable Reading picked() {
    Reading allowed = allowed();
    if (allowed.doubts() > before.doubts()) {
      return null;
    }
    if (misreading.swapsLetters()) {
      if (KnownWords.gain(before, allowed) > 0) {
        return allowed;
      }
      if (!isAttested(allowed)) {
        return null;
      }
    }
    int price = misreading.exceptionPrice();
    Reading picked = withoutLosses(allowed, price);
    Reading best = picked == allowed || picked.cost() + price >= allowed.cost() ? allowed : picked;
    return !proven && misreading instanceof Utf8Misreading && Mention.isAllOf(before, best)
        ? null
        : best;
  }

  /** The line without the words that may not be read so. */
  Reading allowed() {
    Context line = after.context();
    Reading allowed =
        after.choose(
            before, (was, is) -> misreading.allowed(was, is, line.text(), line.to(), proven));
    return !misreading.sparesQuoted() || changesOthers(allowed)
        ? allowed
        : allowed.choose(before, (was, is) -> isShown(was) ? was : is);
  }

  /** Whether several words are read anew that stand between no quotation marks. */
  private boolean changesOthers(Reading read) {
    Difference difference = new Difference(before, read);
    return IntStream.range(0, difference.size()).filter(i -> !isShown(difference.found(i))).count()
        >= FOLLOWED;
  }

  private boolean isShown(Word was) {
    return was.isQuoted() || was.isBetweenMarks();
  }

  private boolean isAttested(Reading read) {
    return Attested.of(before.words(), read.words(), read.context().spoken()).suffices(proven);
  }

  /** Takes back the words that cost more than they did, in the language of the line. */
  private Reading withoutLosses(Reading read, int price) {
    int language = read.language();
    return read.choose(
        before, (was, is) -> was.cost(language) + price / 2 < is.cost(language) ? was : is);
  }
}
