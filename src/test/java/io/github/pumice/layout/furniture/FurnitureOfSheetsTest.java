package io.github.pumice.layout.furniture;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.core.Change;
import io.github.pumice.core.Document;
import io.github.pumice.core.Page;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Result;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed once a sheet, and on pages before the first folio. */
class FurnitureOfSheetsTest {
  private static final int PAGES = 80;
  private static final int SHEET = 16;

  private static Result clean(IntFunction<String> page) {
    String text = IntStream.range(0, PAGES).mapToObj(page).collect(Collectors.joining("\f"));
    return Pipeline.of(RemovePageFurniture.of()).run(Document.of(text));
  }

  /** Lines of words that hardly come again. */
  private static String lines(int page) {
    return IntStream.range(0, 12)
        .mapToObj(line -> line(page, line))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String line(int page, int line) {
    Random random = new Random(1000L * page + line);
    return Stream.generate(() -> word(random)).limit(9).collect(Collectors.joining(" "));
  }

  private static String word(Random random) {
    return random
        .ints(5 + random.nextInt(4), 'a', 'z' + 1)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }

  private static String firstWord(int page) {
    return line(page, 0).substring(0, line(page, 0).indexOf(' '));
  }

  private static String sheet(int page, boolean signed) {
    String foot =
        page % SHEET == SHEET - 1
            ? " ".repeat(40) + firstWord(page + 1) + "\n"
            : signed && page % SHEET == 0
                ? " ".repeat(30) + (char) ('A' + page / SHEET) + "\n"
                : "";
    return (page + 1) + "\n" + lines(page) + foot;
  }

  private static List<String> removed(Result result, String kind) {
    return result.changes().stream()
        .filter(change -> change.kind().equals(kind))
        .map(Change::before)
        .map(String::trim)
        .toList();
  }

  @Test
  void theLastPageOfEachSheetMayAloneHaveACatchword() {
    assertThat(removed(clean(page -> sheet(page, true)), "catchword"))
        .containsExactly(firstWord(16), firstWord(32), firstWord(48), firstWord(64));
  }

  @Test
  void aWordThatBeginsTheNextPageIsTextWhereNoSheetBegins() {
    assertThat(removed(clean(page -> sheet(page, false)), "catchword")).isEmpty();
  }

  @Test
  void thePageBeforeTheSecondIsTheFirst() {
    Result result = clean(page -> (page == 0 ? "" : page + 1 + "\n") + lines(page));
    assertThat(result.document().pages()).extracting(Page::label).startsWith("1", "2", "3");
  }

  @Test
  void pagesBeforeALaterFolioHaveTheNumbersBeforeItWhereTheTextRunsOn() {
    Result result = clean(page -> (page < 2 ? "" : page + 5 + "\n") + lines(page));
    assertThat(result.document().pages()).extracting(Page::label).startsWith("5", "6", "7", "8");
  }

  @Test
  void pagesBeforeALaterFolioHaveNoNumberWhereTheirTextEnds() {
    Result result = clean(page -> (page < 2 ? closed(page) : page + 5 + "\n" + lines(page)));
    assertThat(result.document().pages()).extracting(Page::label).startsWith("", "", "7", "8");
  }

  @Test
  void pagesAfterTheLastFolioHaveTheNumbersAfterItWhereTheTextRunsOn() {
    Result result = clean(page -> (page >= PAGES - 2 ? "" : page + 5 + "\n") + lines(page));
    assertThat(result.document().pages()).extracting(Page::label).endsWith("82", "83", "84");
  }

  @Test
  void pagesBesideAFolioHaveNoNumberWherePagesAreMissing() {
    Result result = clean(page -> (page < 2 ? "" : 2 * page + 5 + "\n") + lines(page));
    assertThat(result.document().pages()).extracting(Page::label).startsWith("", "", "9", "11");
  }

  @Test
  void aPageOfTwoNumberedColumnsHasTheNumberOfTheFirst() {
    Result result = clean(page -> columns(page, "\n") + lines(page));
    assertThat(result.document().pages()).extracting(Page::label).startsWith("1", "3", "5");
    assertThat(removed(result, "folio")).contains("159", "160");
  }

  @Test
  void theNumbersOfColumnsMayStandBesideTheHead() {
    Result result = clean(page -> columns(page, "   ") + lines(page));
    assertThat(result.document().pages()).extracting(Page::label).startsWith("1", "3", "5");
  }

  @Test
  void anotherNumberNowAndThenIsNoSecondFolio() {
    Result result =
        clean(page -> page + 1 + "\n" + (page % 20 == 7 ? page + 2 + "\n" : "") + lines(page));
    assertThat(removed(result, "folio")).hasSize(PAGES).doesNotHaveDuplicates();
  }

  private static String columns(int page, String between) {
    return 2 * page + 1 + between + "OF THE RIVERS" + between + (2 * page + 2) + "\n";
  }

  @Test
  void twoSheetsSignedWithATitleAreEnough() {
    assertThat(removed(clean(page -> titled(page, "Old Rivers.   ")), "signature"))
        .containsExactly("Old Rivers.   2", "Old Rivers.   3");
  }

  @Test
  void twoNumbersBelowTheTextAreNoSignaturesWithoutOne() {
    assertThat(removed(clean(page -> titled(page, "")), "signature")).isEmpty();
  }

  /** The folios count from 6: no number of a sheet can be told by that of its page. */
  private static String titled(int page, String title) {
    boolean signed = page == SHEET || page == 2 * SHEET;
    String foot = signed ? title + (page / SHEET + 1) + "\n" : "";
    return page + 6 + "\n" + lines(page) + foot;
  }

  @Test
  void leavesOfLargeSheetsAreCountedByTheirLettersAndNotByTheirNumbers() {
    Result result = clean(page -> page + 1 + "\n" + lines(page) + leaf(page));
    assertThat(removed(result, "signature")).contains("Vol. I. A", "Vol. I. D", "D 2");
  }

  private static String leaf(int page) {
    int leaf = page % SHEET / 2 + 1;
    String letter = String.valueOf((char) ('A' + page / SHEET));
    return page % 2 == 1 || leaf > 5 || page > 3 * SHEET + 2
        ? ""
        : (leaf == 1 ? "Vol. I. " + letter : letter + " " + leaf) + "\n";
  }

  private static String closed(int page) {
    return lines(page).strip() + ".\n";
  }

  @ParameterizedTest
  @ValueSource(strings = {"Av", "A v", "A îij", "B iij"})
  void leavesAreSigned(String mark) {
    assertThat(SignatureMark.read(mark)).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"Et", "Si", "Ex"})
  void shortWordsAreNoSignatures(String word) {
    assertThat(SignatureMark.read(word)).isEmpty();
  }
}
