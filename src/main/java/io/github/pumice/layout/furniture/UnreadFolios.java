package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.furniture.FolioMark.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the folios of which nothing can be read any more, {@code —}}—} or {@code a} where {@code —
 * 10 —} and {@code 4} were printed.
 *
 * <p>Where the book prints most of its folios alone on the outermost line of one edge, parted from
 * the text by a blank line, what stands so on a page that is numbered and lacks its folio is the
 * folio, if it is a single sign, or up to three between dashes. So is what stands beside the
 * running head of such a page where the pages around have theirs: {@code z6} before {@code LE
 * PARFAIT}.
 *
 * <p>Left alone: words, numerals that can be read as another number, signs without a blank line,
 * books that have no such habit. Linear in pages.
 */
final class UnreadFolios {
  private static final int FEWEST = 8;
  private static final int LONGEST = 7;
  private static final int LONGEST_CORE = 3;
  private static final List<Place> BESIDE = List.of(Place.TOP_FIRST, Place.TOP_LAST);

  /** Nothing but a speck stands above a head. */
  private static final int HIGHEST = 2;

  /** One sign too many or too few. */
  private static final double NEAR = 1;

  /** How far from its number what cannot be read lies, as a misreading. */
  private static final double FAR = 1.2;

  private final List<PageLines> book;
  private final Folios folios;
  private final BesideFolio beside;

  private UnreadFolios(List<PageLines> book, Folios folios) {
    this.book = book;
    this.folios = folios;
    this.beside = new BesideFolio(book);
  }

  /** Adds the marks of such folios to what is known. */
  static void add(List<PageLines> book, Folios folios) {
    UnreadFolios unread = new UnreadFolios(book, folios);
    boolean top = unread.isHabit(true);
    boolean alone = top || unread.isHabit(false);
    for (int page = 0; page < folios.pages(); page++) {
      if (folios.value(page) > 0 && folios.mark(page) == null) {
        FolioMark mark = alone ? unread.alone(page, top) : null;
        mark = mark == null ? unread.besideHead(page) : mark;
        folios.set(page, folios.value(page), folios.isRoman(page), mark, mark == null ? 0 : FAR);
      }
    }
  }

  /** What stands beside the head of a numbered page, where the pages around have their folios. */
  private @Nullable FolioMark besideHead(int page) {
    for (int line = 0; line < Math.min(HIGHEST, book.get(page).count()); line++) {
      for (Place place : BESIDE) {
        FolioMark mark = FolioReader.token(book.get(page), line, place, line);
        boolean fits = mark.core().length() <= folios.label(page).length() + 1;
        if (fits && !mark.core().isEmpty() && beside.tells(page, mark, folios)) {
          return mark;
        }
      }
    }
    return null;
  }

  /**
   * Whether four in five folios stand alone at an edge, and half of these apart from the text,
   * where some page lacks its own.
   */
  private boolean isHabit(boolean top) {
    int seen = 0;
    int usual = 0;
    int apart = 0;
    int lacking = 0;
    for (int page = 0; page < folios.pages(); page++) {
      FolioMark mark = folios.mark(page);
      if (mark != null) {
        seen++;
        usual += mark.place() == place(top) && mark.depth() == 0 ? 1 : 0;
        apart += isSetApart(book.get(page), mark.line(), top) ? 1 : 0;
      } else if (folios.value(page) > 0) {
        lacking++;
      }
    }
    return lacking > 0 && seen >= FEWEST && usual * 5 >= seen * 4 && apart * 2 >= usual;
  }

  private static Place place(boolean top) {
    return top ? Place.TOP_ALONE : Place.FOOT_ALONE;
  }

  /** Whether a line is the outermost of its page and a blank line parts it from the next. */
  private static boolean isSetApart(PageLines page, int line, boolean top) {
    int last = page.count() - 1;
    return top
        ? line == 0 && last > 0 && page.blanksAbove(1) > 0
        : line == last && last > 0 && page.blanksAbove(last) > 0;
  }

  private @Nullable FolioMark alone(int page, boolean top) {
    PageLines lines = book.get(page);
    int line = top ? 0 : lines.count() - 1;
    if (lines.count() < 2 || lines.length(line) > LONGEST || !isSetApart(lines, line, top)) {
      return null;
    }
    String core = FolioReader.core(lines.whole(), lines.start(line), lines.end(line));
    FolioMark mark =
        new FolioMark(line, lines.start(line), lines.end(line), core, place(top), true, 0);
    boolean illegible = mark.arabic() == 0 && mark.roman() == 0;
    int longest = isBetweenDashes(lines.text(line)) && folios.areDressed() ? LONGEST_CORE : 1;
    boolean near = Misreadings.distance(core, folios.label(page)) <= NEAR;
    return illegible && !core.isEmpty() && (near || core.length() <= longest) ? mark : null;
  }

  private static boolean isBetweenDashes(String line) {
    return isDash(line.charAt(0)) && isDash(line.charAt(line.length() - 1));
  }

  private static boolean isDash(char c) {
    return "-\u2013\u2014\u2015=_~".indexOf(c) >= 0;
  }
}
