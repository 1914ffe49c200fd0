package io.github.pumice.layout.furniture;

import io.github.pumice.layout.PageLines;
import io.github.pumice.layout.furniture.SignatureMark.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds signatures: the letter or number of the sheet below the first pages of each sheet, {@code A
 * ij}, {@code 15*}, {@code V. 3}, with the title that may stand beside it.
 *
 * <p>They come in the order of the alphabet or of numbers, at the distance of a sheet; that order
 * is what they are known by. Two short lines at the feet of pages agree when their distance in
 * pages, by the folios where pages are missing, is the distance of their sheets times the pages of
 * a sheet; a line needs two others near by that agree with it, one if it has a letter and the
 * number of a leaf, and none if that is a printers' numeral, {@code A iij}. The number of its own
 * page stands for one other where the sheets up to that page are as many as it says, and for two if
 * the leaf is right as well.
 */
final class Signatures {
  private static final int[] SHEETS = {4, 8, 12, 16, 24, 32};

  /** The pages of a sheet in quarto, octavo and duodecimo. */
  private static final Set<Integer> COMMON_SHEETS = Set.of(8, 16, 24);

  private static final int NEAR = 8;
  private static final int VOTES = 2;
  private static final int MANY = 6;
  private static final int DEEPEST = 3;
  private static final int SHORT = 32;
  private static final int SHORTEST_TITLE = 5;

  /** A line that may be a signature. */
  private record Candidate(int page, int line, SignatureMark mark) {}

  private final Book book;
  private final Zones zones;
  private final Catchwords catchwords;
  private final List<List<Integer>> lines = new ArrayList<>();
  private final PageNumbers numbers;
  private int found;
  private boolean sure;
  private int sheet;

  Signatures(Book book, Zones zones, Catchwords catchwords) {
    this.book = book;
    this.zones = zones;
    this.catchwords = catchwords;
    Folios folios = book.folios();
    this.numbers = new PageNumbers(folios.countPages() ? folios : new Folios(book.size()));
    List<Candidate> candidates = new ArrayList<>();
    Map<String, Integer> titles = new HashMap<>();
    for (int page = 0; page < book.size(); page++) {
      lines.add(new ArrayList<>());
      countTitles(page, titles);
    }
    for (int page = 0; page < book.size(); page++) {
      collect(page, titles, candidates);
    }
    choose(candidates);
    addCompanions();
  }

  /** The lines of a page that are its signature. */
  List<Integer> lines(int page) {
    return lines.get(page);
  }

  double confidence() {
    return found >= 5 ? 0.95 : found >= 3 || sure ? 0.9 : 0.7;
  }

  String evidence() {
    return sheet == 0
        ? found + " signatures with printers' numerals"
        : found + " signatures in order, " + sheet + " pages to a sheet";
  }

  /** The first line of a page that can be a signature, by its place. */
  private int first(int page) {
    return Math.max(zones.first(page) + 1, zones.last(page) - DEEPEST + 1);
  }

  /** What stands on a line without its catchword, or without what a gap parts from a signature. */
  private String text(int page, int line) {
    PageLines here = book.page(page);
    if (catchwords.standOn(page, line)) {
      int end = Math.max(here.start(line), catchwords.start(page));
      return here.whole().substring(here.start(line), end).strip();
    }
    String text = here.text(line);
    int gap = text.indexOf("  ");
    String first = gap < 0 ? text : text.substring(0, gap);
    boolean signed =
        gap > 0 && SignatureMark.read(first).stream().anyMatch(mark -> mark.form() != Form.BARE);
    return signed ? first : text;
  }

  private void countTitles(int page, Map<String, Integer> titles) {
    for (int line = first(page); line <= zones.last(page); line++) {
      if (!isNarrow(text(page, line))) {
        titles.merge(HeadKey.of(text(page, line)), 1, Integer::sum);
      }
    }
  }

  private void collect(int page, Map<String, Integer> titles, List<Candidate> candidates) {
    boolean below = false;
    for (int line = zones.last(page); line >= first(page); line--) {
      String text = text(page, line);
      boolean textBelow = below;
      below |= !text.isEmpty() && !isNarrow(text);
      boolean title =
          text.length() <= book.measure() && titles.getOrDefault(HeadKey.of(text), 0) > VOTES;
      if (isNarrow(text) || title) {
        for (SignatureMark mark : SignatureMark.read(text)) {
          // Above text a number is the mark of a note, or of a paragraph.
          if (!mark.isNumber() || !textBelow) {
            candidates.add(new Candidate(page, line, mark));
          }
        }
      }
    }
  }

  private boolean isNarrow(String text) {
    return text.length() <= SHORT && text.length() * 5 <= book.measure() * 3;
  }

  private void choose(List<Candidate> candidates) {
    boolean[] best = new boolean[candidates.size()];
    for (int size : SHEETS) {
      boolean[] agreed = agreeing(candidates, size);
      dropStrayNumbers(candidates, agreed);
      int count = lines(candidates, agreed);
      if (count > found) {
        found = count;
        sheet = size;
        best = agreed;
      }
    }
    Candidate last = null;
    for (int i = 0; i < best.length; i++) {
      Candidate candidate = candidates.get(i);
      boolean printers = isPrinters(candidate) || isAboveCatchword(candidate);
      if ((best[i] || printers) && !lines.get(candidate.page()).contains(candidate.line())) {
        lines.get(candidate.page()).add(candidate.line());
        found += best[i] ? 0 : 1;
        sure |= printers || isOnItsLeaf(candidate, sheet);
        sure |= last != null && areTitled(last, candidate);
        last = candidate;
      }
    }
  }

  /** Whether it is {@code A ij} or {@code Aij}; {@code xij} may be a formula. */
  private boolean isPrinters(Candidate candidate) {
    String text = text(candidate.page(), candidate.line());
    return candidate.mark().form() == Form.PRINTERS
        && (!Character.isLowerCase(text.charAt(0)) || text.indexOf(' ') > 0);
  }

  /** Whether it is a lone letter between the text and a catchword: nothing else stands there. */
  private boolean isAboveCatchword(Candidate candidate) {
    int page = candidate.page();
    return !candidate.mark().isNumber()
        && book.page(page).length(candidate.line()) == 1
        && catchwords.standOn(page, candidate.line() + 1);
  }

  /**
   * A few numbers at feet, among others that do not fit, count something else: press figures, say.
   */
  private static void dropStrayNumbers(List<Candidate> candidates, boolean[] agreed) {
    int fit = 0;
    int misfit = 0;
    for (int i = 0; i < agreed.length; i++) {
      boolean number = candidates.get(i).mark().isNumber();
      fit += number && agreed[i] ? 1 : 0;
      misfit += number && !agreed[i] ? 1 : 0;
    }
    for (int i = 0; fit < MANY && fit < misfit && i < agreed.length; i++) {
      agreed[i] &= !candidates.get(i).mark().isNumber();
    }
  }

  /** On how many lines a reading agrees: all readings of a line stand together. */
  private static int lines(List<Candidate> candidates, boolean[] agreed) {
    int lines = 0;
    Candidate last = null;
    for (int i = 0; i < agreed.length; i++) {
      Candidate own = candidates.get(i);
      if (agreed[i]) {
        lines += last != null && last.page() == own.page() && last.line() == own.line() ? 0 : 1;
        last = own;
      }
    }
    return lines;
  }

  private boolean[] agreeing(List<Candidate> candidates, int size) {
    boolean[] agreed = new boolean[candidates.size()];
    for (int i = 0; i < agreed.length; i++) {
      Candidate own = candidates.get(i);
      int votes = own.mark().form() == Form.BARE ? 0 : 1;
      votes += !isOnItsLeaf(own, size) ? 0 : isBareNumber(own.mark()) ? 1 : VOTES;
      int last = Math.min(agreed.length - 1, i + NEAR);
      for (int j = Math.max(0, i - NEAR); j <= last && votes < VOTES; j++) {
        Candidate other = candidates.get(j);
        votes += !agree(own, other, size) ? 0 : areTitled(own, other) ? VOTES : 1;
      }
      agreed[i] = votes >= VOTES;
    }
    return agreed;
  }

  /**
   * Whether a mark below the text of a page is that of the leaf which the page's own number tells,
   * where sheets are counted from page 1: {@code D 2} below page 51 of an octavo.
   */
  private boolean isOnItsLeaf(Candidate own, int size) {
    Folios folios = book.folios();
    int page = own.page();
    int below = zones.last(page) - own.line();
    boolean lowest = below == 0 || (below == 1 && catchwords.standOn(page, own.line() + 1));
    return COMMON_SHEETS.contains(size)
        && own.mark().isOfText()
        && lowest
        && folios.mark(page) != null
        && !folios.isRoman(page)
        && folios.value(page) == size * (own.mark().sheet() - 1) + 2 * own.mark().leaf() - 1;
  }

  /** Whether the same words stand beside the numbers of two sheets. */
  private boolean areTitled(Candidate a, Candidate b) {
    String title = HeadKey.of(text(a.page(), a.line()));
    return a.mark().isNumber()
        && title.length() >= SHORTEST_TITLE
        && title.equals(HeadKey.of(text(b.page(), b.line())));
  }

  private static boolean isBareNumber(SignatureMark mark) {
    return mark.isNumber() && mark.leaf() == 1;
  }

  private boolean agree(Candidate a, Candidate b, int size) {
    int expected =
        (b.mark().sheet() - a.mark().sheet()) * size + 2 * (b.mark().leaf() - a.mark().leaf());
    return a.mark().series() == b.mark().series()
        && a.page() != b.page()
        && expected != 0
        && numbers.allow(a.page(), b.page(), expected, Math.abs(expected) >= size ? 2 : 0);
  }

  /** The title of the book, or the number of its volume, on a line of its own beside signatures. */
  private void addCompanions() {
    Map<String, Integer> beside = new HashMap<>();
    for (int page = 0; page < book.size(); page++) {
      for (int line : beside(page)) {
        beside.merge(companion(page, line), 1, Integer::sum);
      }
    }
    for (int page = 0; page < book.size(); page++) {
      for (int line : beside(page)) {
        if (beside.getOrDefault(companion(page, line), 0) >= VOTES) {
          lines.get(page).add(line);
        }
      }
    }
  }

  private List<Integer> beside(int page) {
    List<Integer> own = lines.get(page);
    List<Integer> found = new ArrayList<>();
    if (!own.isEmpty()) {
      int line = own.get(0);
      for (int next : new int[] {line - 1, line + 1}) {
        boolean narrow =
            next >= first(page)
                && next <= zones.last(page)
                && book.page(page).length(next) * 5 <= book.measure() * 3;
        boolean text = narrow && zones.places().of(book.page(page).text(next)).inside() > 0;
        if (narrow && !text && !catchwords.standOn(page, next) && !own.contains(next)) {
          found.add(next);
        }
      }
    }
    return found;
  }

  private String companion(int page, int line) {
    return book.page(page).text(line).replaceAll("[\\s\\p{Punct}]+", "");
  }
}
