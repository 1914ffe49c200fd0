package io.github.pumice.layout.paragraphs;

import io.github.pumice.core.Document;
import io.github.pumice.core.Vocabulary;

/**
 * Lines that were torn: one that was spread so far that each of its words was taken for a line, and
 * one whose large initial, a word like {@code A} or {@code I}, was parted from the rest.
 */
final class ParagraphTears {
  /** So many words at least, each on a line of its own, are a line. */
  private static final int WORDS = 4;

  /** One word in so many of a text is a common one, as articles are, if there are a few. */
  private static final int COMMON = 150;

  private static final int FEW = 3;

  private final String text;
  private final Vocabulary vocabulary;
  private final ParagraphLines lines;
  private final int measure;

  ParagraphTears(Document document, ParagraphLines lines, int measure) {
    this.text = document.text();
    this.vocabulary = document.vocabulary();
    this.lines = lines;
    this.measure = measure;
  }

  /** The last of the lines that were one with {@code line}; itself if it is whole. */
  int last(int line) {
    return isInitial(line) ? line + 1 : lastWord(line);
  }

  /** The width that the lines from one to the last have together. */
  int width(int line, int last) {
    int width = lines.width(line);
    for (int next = line + 1; next <= last; next++) {
      width += ParagraphMeasure.SPACE + lines.width(next);
    }
    return width;
  }

  /** Whether a line that begins and goes on in small letters stands beside the initial. */
  private boolean isInitial(int line) {
    int start = lines.start(line);
    return lines.end(line) - start == 1
        && isInitial(text.charAt(start), start)
        && isFollowed(line)
        && lines.lineEndsAfter(line) <= 2
        && lines.width(line + 1) * 3 >= measure * 2
        && isSmall(lines.start(line + 1))
        && isSolid(line + 1)
        && isSmall(lines.start(line + 2))
        && !ParagraphEdges.isInSeries(text, start);
  }

  /** Whether the line opens with an initial, a gap, and a small letter, and is no row. */
  boolean isBeforeGap(int line) {
    int start = lines.start(line);
    int end = lines.end(line);
    if (!text.startsWith("  ", start + 1) || !isInitial(text.charAt(start), start)) {
      return false;
    }
    int at = start + 1;
    while (at < end && text.charAt(at) == ' ') {
      at++;
    }
    int gap = text.indexOf("  ", at);
    return isSmall(at) && (gap < 0 || gap > end);
  }

  private boolean isInitial(char letter, int start) {
    return Character.isUpperCase(letter) && isCommon(start, start + 1);
  }

  private boolean isSmall(int start) {
    return Character.isLowerCase(text.charAt(start));
  }

  /**
   * Together the words fill the measure, the next one would not have found room, and one of them is
   * as common as hardly one in a list.
   */
  private int lastWord(int line) {
    int last = line;
    int width = lines.width(line);
    boolean common = false;
    while (isWord(last) && width < measure && isSolid(last) && isWord(last + 1)) {
      width += ParagraphMeasure.SPACE + lines.width(++last);
      common |= isCommon(lines.start(last), lines.end(last));
    }
    boolean full =
        last - line + 1 >= WORDS
            && common
            && width <= measure
            && (isSolid(last) || lines.isPageEnd(last))
            && width + ParagraphMeasure.SPACE + lines.firstWordWidth(last + 1) > measure;
    return full ? last : line;
  }

  private boolean isWord(int line) {
    int at = lines.start(line);
    while (at < lines.end(line) && text.charAt(at) != ' ') {
      at++;
    }
    return at == lines.end(line);
  }

  /** Whether another line follows on the page, and nothing parts the two. */
  private boolean isSolid(int line) {
    return isFollowed(line) && lines.lineEndsAfter(line) == 1;
  }

  private boolean isFollowed(int line) {
    return line + 1 < lines.size() && !lines.isClosing(line) && !lines.isPageEnd(line);
  }

  private boolean isCommon(int start, int end) {
    long count = vocabulary.count(text, start, end);
    return Character.isLetter(text.charAt(start))
        && count >= FEW
        && count * COMMON >= vocabulary.total();
  }
}
