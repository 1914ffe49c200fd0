package io.github.pumice.layout.furniture;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Page;
import io.github.pumice.layout.PageLines;
import java.util.Arrays;

/** Labels the pages of a book with their folios and reports where the sequence leaps. */
final class PageLabels {
  private static final int FIRST_PRINTED = 2;
  private static final int DEEPEST = 2;

  private final Book book;
  private final Document document;
  private final PageContinuity continuity;

  PageLabels(Book book, Document document) {
    this.book = book;
    this.document = document;
    this.continuity = new PageContinuity(book);
  }

  void propose(Edits.Builder edits) {
    Folios folios = book.folios();
    String[] unprinted = unprinted();
    for (int index = 0; index < book.size(); index++) {
      Page page = book.page(index).page();
      String label = unprinted[index].isEmpty() ? label(index) : unprinted[index];
      if (!label.isEmpty() && !label.equals(page.label()) && page.start() < page.end()) {
        FolioMark mark = folios.mark(index);
        edits.labelPage(
            page.start(),
            label,
            RemovePageFurniture.reason(
                "label",
                mark == null ? 0.9 : 0.98 - 0.1 * folios.misread(index),
                mark == null ? "between numbered pages" : "printed on the page"));
      }
    }
    reportLeaps(edits);
  }

  /**
   * The numbers of pages that show none. The page before 2 is 1, and pages are numbered from the
   * beginning of the book, or from the numbering before, if just as many are there; where no pages
   * are missing, a page whose text runs on to a numbered one, or from it, is the one beside it.
   */
  private String[] unprinted() {
    Folios folios = book.folios();
    boolean whole = folios.isPaged() && !folios.haveGaps();
    String[] labels = new String[book.size()];
    Arrays.fill(labels, "");
    int last = -1;
    int reached = -1;
    for (int page = 0; page < labels.length; page++) {
      int value = folios.value(page);
      if (value > 0) {
        boolean counted = value == FIRST_PRINTED || page - last == value;
        for (int at = page - 1; at > Math.max(last, page - value); at--) {
          if (!counted && !(whole && runsOnTo(at + 1))) {
            break;
          }
          labels[at] = Folios.label(value - page + at, folios.isRoman(page));
        }
        last = page;
        reached = page;
      } else if (whole && last >= 0 && reached == page - 1 && runsOnTo(page)) {
        labels[page] = Folios.label(folios.value(last) + page - last, folios.isRoman(last));
        reached = page;
      }
    }
    return labels;
  }

  /** Whether the page before ends inside a sentence, and this one begins so below its head. */
  private boolean runsOnTo(int index) {
    PageLines page = book.page(index);
    int line = 0;
    while (line < DEEPEST
        && line + 1 < page.count()
        && page.length(line) * 3 < book.measure() * 2) {
      line++;
    }
    return continuity.textRunsOnTo(index) && page.count() > 0 && Flow.startsSmall(page, line);
  }

  /** A roman folio keeps the letters that the page has, where they mean the number. */
  private String label(int index) {
    Folios folios = book.folios();
    FolioMark mark = folios.mark(index);
    if (mark == null || !folios.isRoman(index) || mark.roman() != folios.value(index)) {
      return folios.label(index);
    }
    String printed = document.text().substring(mark.start(), mark.end());
    boolean capitals = printed.chars().anyMatch(c -> c == 'I' || c == 'V' || c == 'X' || c == 'L');
    return capitals ? mark.core().toUpperCase(java.util.Locale.ROOT) : mark.core();
  }

  private void reportLeaps(Edits.Builder edits) {
    Folios folios = book.folios();
    boolean paged = folios.isPaged();
    int last = -1;
    for (int index = 0; index < book.size(); index++) {
      FolioMark mark = folios.mark(index);
      if (mark == null || folios.value(index) == 0) {
        continue;
      }
      if (last >= 0 && folios.isRoman(last) == folios.isRoman(index) && paged) {
        int leap = folios.value(index) - folios.value(last) - (index - last);
        if (leap != 0) {
          edits.flag(mark.start(), mark.end(), "", leapReason(last, index, leap));
        }
      }
      last = index;
    }
  }

  private io.github.pumice.core.Reason leapReason(int last, int index, int leap) {
    String from = book.folios().label(last);
    String to = book.folios().label(index);
    String what =
        leap > 0
            ? leap + " missing between pages " + from + " and " + to
            : "the numbering goes back after page " + from + ", to " + to;
    return RemovePageFurniture.reason("leap", 0.7, what);
  }
}
