package io.github.pumice.layout.furniture;

import io.github.pumice.core.Search;
import io.github.pumice.layout.PageLines;
import org.jspecify.annotations.Nullable;

/**
 * How the next page begins, within OCR noise, and whether a page announces it below its text, alone
 * on a line or after the signature.
 */
final class NextBeginning {
  private static final int DEEPEST = 3;
  private static final int SHORTEST_CUT = 3;

  private final Book book;
  private final Zones zones;
  private final EditDistance distance = new EditDistance();

  NextBeginning(Book book, Zones zones) {
    this.book = book;
    this.zones = zones;
  }

  /** The words of a page with which the next one begins; null where there are none. */
  @Nullable Catchword announcedOn(int page) {
    PageLines here = book.page(page);
    String next = firstWords(page + 1);
    int last = zones.last(page);
    for (int line = last; line > Math.max(zones.first(page), last - DEEPEST); line--) {
      int start = lastPart(here, line);
      int width = here.end(line) - start;
      boolean own = start == here.start(line);
      if (Catchword.isShort(here, start, line, book.measure())
          && (begins(next, HeadKey.of(here.whole().substring(start, here.end(line))), own)
              || isSame(here, start, line, page + 1))) {
        return new Catchword(start, line, own && isCut(here, line, next));
      }
      if (width * 2 > book.measure()) {
        return null;
      }
    }
    return null;
  }

  /**
   * Whether a lone part of a word is printed again, whole, on the next page: text would run on with
   * the rest of it.
   */
  private static boolean isCut(PageLines here, int line, String next) {
    String part = HeadKey.of(here.text(line));
    return part.length() >= SHORTEST_CUT
        && Flow.endsInHyphen(here, line)
        && next.length() > part.length()
        && next.startsWith(part);
  }

  /** Whether a catchword without letters, as of a numbered section, begins the next page. */
  private boolean isSame(PageLines here, int start, int line, int index) {
    PageLines page = book.page(index);
    int first = zones.firstText(index);
    int width = here.end(line) - start;
    return width >= 3
        && here.whole().charAt(start) == '§'
        && first < page.count()
        && page.whole().regionMatches(page.start(first), here.whole(), start, width);
  }

  /**
   * The offset of what stands after the last gap of a line, after its signature, or of the line.
   */
  private static int lastPart(PageLines page, int line) {
    String text = page.whole();
    for (int i = page.end(line) - 1; i > page.start(line) + 1; i--) {
      if (text.charAt(i - 1) == '\t' || (text.charAt(i - 1) == ' ' && text.charAt(i - 2) == ' ')) {
        return i;
      }
    }
    int blank = Search.last(text, ' ', page.start(line), page.end(line));
    boolean signed =
        blank > page.start(line)
            && blank - page.start(line) <= Catchword.LONGEST_SIGNATURE
            && SignatureMark.read(text.substring(page.start(line), blank)).stream()
                .anyMatch(mark -> !mark.isNumber() && text.charAt(page.start(line)) != '§');
    return signed ? blank + 1 : page.start(line);
  }

  /** The letters with which the text of a page begins. */
  private String firstWords(int index) {
    PageLines page = book.page(index);
    int line = zones.firstText(index);
    if (line >= page.count()) {
      return "";
    }
    String text = page.text(line);
    return HeadKey.of(text.substring(0, Math.min(text.length(), 2 * Catchword.LONGEST)));
  }

  private boolean begins(String next, String word, boolean ownLine) {
    if (word.isEmpty()
        || next.isEmpty()
        || word.length() > next.length()
        || (!ownLine && word.length() < 2)) {
      return false;
    }
    if (next.startsWith(word)) {
      return true;
    }
    int allowed = word.length() < 3 ? 0 : word.length() < 7 ? 1 : 2;
    distance.from(word);
    for (int width = word.length() - 1; allowed > 0 && width <= word.length() + 1; width++) {
      if (width <= next.length() && distance.isWithin(next.substring(0, width), allowed)) {
        return true;
      }
    }
    return false;
  }
}
