package io.github.pumice.characters.mojibake;

import org.jspecify.annotations.Nullable;

/**
 * The misreadings that were undone in a word, the last one first.
 *
 * @param misreading the one that was undone last, so the first that befell the text
 * @param outer those that were undone before
 */
record Layers(Misreading misreading, @Nullable Layers outer) {

  /** The misreading that was undone first. */
  Misreading outermost() {
    return outer == null ? misreading : outer.outermost();
  }

  /** Whether the same misreadings were undone in the same order. */
  boolean isLike(@Nullable Layers other) {
    return other != null
        && misreading == other.misreading
        && (outer == null ? other.outer == null : outer.isLike(other.outer));
  }

  /** What befell the text, for people, its last mishap first. */
  String cause() {
    int times = 1;
    Layers rest = outer;
    while (rest != null && rest.misreading == misreading) {
      times++;
      rest = rest.outer;
    }
    String here = misreading.title() + times(times);
    return rest == null ? here : rest.cause() + "; before that, " + here;
  }

  private static String times(int times) {
    return switch (times) {
      case 1 -> "";
      case 2 -> ", twice";
      case 3 -> ", three times";
      case 4 -> ", four times";
      default -> ", five times";
    };
  }
}
