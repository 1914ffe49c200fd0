package io.github.pumice.characters.mojibake;

import org.jspecify.annotations.Nullable;

/** The forms of a text's words, each once; when they are too many, they are counted anew. */
final class Forms {

  private static final int SLOTS = 1 << 8;
  private static final int MOST = 1 << 13;

  /** The golden ratio of all numbers. */
  private static final int MIXER = 0x9E3779B1;

  private @Nullable Form[] slots = new Form[SLOTS];
  private int size;

  /** The form of a word. */
  Form of(String word) {
    return of(word, 0, word.length());
  }

  /** The form of the word from {@code from} to {@code to} of a text. */
  Form of(String text, int from, int to) {
    int slot = slot(text, from, to);
    Form form = slots[slot];
    if (form != null) {
      return form;
    }
    Form added = new Form(this, text.substring(from, to));
    if (size == MOST) {
      slots = new Form[SLOTS];
      size = 0;
    } else if (2 * size >= slots.length) {
      grow();
    }
    slots[slot(text, from, to)] = added;
    size++;
    return added;
  }

  /** Where a word is or would be. */
  private int slot(String text, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = (hash + text.charAt(i)) * MIXER;
    }
    int slot = (hash ^ hash >>> 15) & (slots.length - 1);
    for (Form form = slots[slot]; form != null && !isAt(form.text(), text, from, to); ) {
      slot = (slot + 1) & (slots.length - 1);
      form = slots[slot];
    }
    return slot;
  }

  private static boolean isAt(String word, String text, int from, int to) {
    return word.length() == to - from && text.startsWith(word, from);
  }

  private void grow() {
    @Nullable Form[] before = slots;
    slots = new Form[2 * before.length];
    for (Form form : before) {
      if (form != null) {
        slots[slot(form.text(), 0, form.text().length())] = form;
      }
    }
  }
}
