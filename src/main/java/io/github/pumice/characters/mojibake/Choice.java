package io.github.pumice.characters.mojibake;

import io.github.pumice.characters.mojibake.Misreading.Witness;
import java.util.ArrayList;
import java.util.List;
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

  /** How much dearer a word may become that is read like the rest of its line. */
  private static final int LIKE_THE_OTHERS = 8;

  private static final int MOST_LIKE_THE_OTHERS = 30;

  /** The line with the words that are read anew; null when at a glance it is worse as a whole. */
  @Nullable Reading picked() {
    Reading allowed = allowed();
    if (allowed.doubts() > before.doubts()) {
      return null;
    }
    if (misreading.tellsBy(Witness.LETTERS)) {
      allowed = proven ? allowed : EdgeSigns.needed(before, allowed);
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
    Reading allowed = after.choose(before, this::allowed);
    return !misreading.tellsBy(Witness.LETTERS) || changesOthers(allowed)
        ? allowed
        : allowed.choose(before, (was, is) -> isShown(was) ? was : is);
  }

  private Word allowed(Word was, Word is) {
    Context line = after.context();
    return is == was ? was : misreading.allowed(was, is, line.text(), line.to(), proven);
  }

  /** Whether several words are read anew that stand between no quotation marks. */
  private boolean changesOthers(Reading read) {
    Difference difference = new Difference(before, read);
    return IntStream.range(0, difference.size()).filter(i -> !isShown(difference.found(i))).count()
        >= FOLLOWED;
  }

  private boolean isShown(Word was) {
    return was.isQuoted();
  }

  private boolean isAttested(Reading read) {
    return Attested.of(before.words(), read.words(), read.context().spoken()).suffices(proven);
  }

  /**
   * A reading with its rest, if it gained so many half bits: what befell a line befell all of it,
   * so a word that was left because it proves nothing is read like the others, unless that makes it
   * much worse.
   */
  Reading withRest(Reading read, int gain) {
    int language = read.language();
    int most = Math.min(MOST_LIKE_THE_OTHERS, LIKE_THE_OTHERS + gain / 8);
    List<Word> line = new ArrayList<>(read.words());
    boolean changed = false;
    for (int i = 0; i < line.size(); i++) {
      Word left = before.words().get(i);
      Word is = line.get(i) == left ? left.undo(misreading) : left;
      if (is != left
          && follows(left, is, line)
          && is.cost(language) <= left.cost(language) + most) {
        line.set(i, is);
        changed = true;
      }
    }
    return changed ? read.with(line) : read;
  }

  private boolean follows(Word left, Word read, List<Word> line) {
    if (!left.hasLetter() && left.languages() != Glance.NO_LANGUAGE) {
      return false;
    }
    return misreading.tellsBy(Witness.LETTERS)
        ? !Attested.hasStraySign(left, read, line, 0)
        : !left.isQuoted();
  }

  /** Takes back the words that cost more than they did, in the language of the line. */
  private Reading withoutLosses(Reading read, int price) {
    int language = read.language();
    return read.choose(
        before, (was, is) -> was.cost(language) + price / 2 < is.cost(language) ? was : is);
  }
}
