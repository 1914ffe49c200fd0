package io.github.pumice.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class VocabularyTest {

  @Test
  void countsWordsInMidLineWhateverTheirCase() {
    Vocabulary words = Vocabulary.of("The Stone. A stone, self-made; l’eau l'eau 1848 2nd");
    assertThat(words.count("stone")).isEqualTo(2);
    assertThat(words.capitalized("stone")).isEqualTo(1);
    assertThat(words.count("Self-Made")).isEqualTo(1);
    assertThat(words.count("made")).isZero();
    assertThat(words.count("l'eau")).isEqualTo(2);
    assertThat(words.count("1848")).isZero();
    assertThat(words.count("2nd")).isEqualTo(1);
    assertThat(words.total()).isEqualTo(8);
  }

  @Test
  void aWordThatALineEndMayHaveCutIsNoWitness() {
    Vocabulary words = Vocabulary.of("the quar- \nry was deep, quarry\nry");
    assertThat(words.count("quar")).isZero();
    assertThat(words.count("ry")).isEqualTo(1);
    assertThat(words.count("quarry")).isEqualTo(1);
  }

  @Test
  void aWordIsTakenForNoOther() {
    Vocabulary words = Vocabulary.of("ab abcdefghi abcdefghij été abcdefghijabcdefghij");
    assertThat(words.count("\0ab")).isZero();
    assertThat(words.count("b")).isZero();
    assertThat(words.count("")).isZero();
    assertThat(words.count("bcdefghij")).isZero();
    assertThat(words.count("abcdefghij")).isEqualTo(1);
    assertThat(words.count("ABCDEFGHI")).isEqualTo(1);
    assertThat(words.count("\u00E9t\u00E9")).isEqualTo(1);
    assertThat(words.count("it")).isZero();
  }

  @Property(tries = 200)
  void countsAsASlowCountDoes(
      @ForAll @StringLength(max = 4000) @CharRange(from = 'a', to = 'd') String letters) {
    String text = letters.replace('d', ' ');
    Map<String, Integer> slow = new TreeMap<>();
    for (String word : text.split(" ")) {
      if (!word.isEmpty()) {
        slow.merge(word.toLowerCase(Locale.ROOT), 1, Integer::sum);
      }
    }
    Map<String, Integer> fast = new TreeMap<>();
    Vocabulary.of(text).forEach(fast::put);
    assertThat(fast).isEqualTo(slow);
  }

  @Property(tries = 500)
  void whatAStepHandsOnIsWhatACountWouldGive(@ForAll Random random) {
    StringBuilder text = new StringBuilder();
    String[] pieces = {
      "stone ",
      "frost ",
      "quar",
      "self-made ",
      "-\n",
      "\n",
      "\n\n",
      "Hill ",
      "ry",
      ". ",
      "’s ",
      " ",
      "12 ",
      "3-\n",
      "- - ",
      "été ",
      "transformations "
    };
    for (int i = 0; i < 3000; i++) {
      text.append(pieces[random.nextInt(pieces.length)]);
    }
    Document document = Document.of(text.toString());
    for (int step = 0; step < 4; step++) {
      assertThat(document.vocabulary().total()).isPositive();
      Edits.Builder edits = Edits.on(document);
      int at = 0;
      int changes = 1 + random.nextInt(60);
      for (int i = 0; i < changes && at < document.length(); i++) {
        int far = random.nextBoolean() ? 12 : 2 * document.length() / changes;
        int start = Math.min(document.length(), at + random.nextInt(far));
        int end = Math.min(document.length(), start + random.nextInt(5));
        String after = pieces[random.nextInt(pieces.length)];
        if (random.nextBoolean()) {
          start = blankFrom(document.text(), start);
          end = afterBlanks(document.text(), start);
          after = List.of(" ", "\n", "\n\n", "  \n").get(random.nextInt(4));
        }
        Reason reason = new Reason("swap", 1, "");
        if (random.nextInt(20) == 0 && end > start && end <= document.body().end()) {
          ImmutableList<Span> gone = ImmutableList.of(new Span(start, end));
          Span nowhere = new Span(0, 0);
          edits.extractNote(new Edits.Extraction("1", nowhere, false, gone, gone, reason));
        } else {
          edits.replace(start, end, after, reason);
        }
        at = end + random.nextInt(2);
      }
      document = Application.apply(document, edits.build(), new Scratch());
      assertThat(document.countedTokens()).isNotNull();
      assertThat(words(document.vocabulary())).isEqualTo(words(Vocabulary.of(document.text())));
      assertThat(document.vocabulary().total()).isEqualTo(Vocabulary.of(document.text()).total());
      assertThat(shown(document.tokens())).isEqualTo(shown(Tokens.of(document.text())));
    }
  }

  private static int blankFrom(String text, int from) {
    int at = from;
    while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int afterBlanks(String text, int from) {
    int at = from;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  @Test
  void runningWordsStandWhereTheyStandInTheText() {
    Tokens tokens = Document.of("A quar-\nry; 12 l’eau, a Quarry").tokens();
    assertThat(shown(tokens))
        .containsExactly(
            "0 a ×2", "2 quar ×0", "8 ry ×0", "15 l'eau ×1", "22 a ×2", "24 quarry ×1");
    assertThat(tokens.end(3)).isEqualTo(20);
    assertThat(tokens.number(0)).isEqualTo(tokens.number(4));
  }

  @Property(tries = 100)
  void placesAreFoundInAnyOrder(@ForAll Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(40); i >= 0; i--) {
      text.append("a ".repeat(random.nextInt(9))).append(random.nextBoolean() ? "\f" : ".\n");
    }
    Document document = Document.of(text.toString());
    Tokens tokens = document.tokens();
    for (int i = 0; i < 50; i++) {
      int offset = random.nextInt(document.length() + 1);
      long before =
          IntStream.range(0, tokens.size()).filter(word -> tokens.start(word) < offset).count();
      long pages = document.pages().stream().filter(page -> page.start() <= offset).count();
      assertThat(tokens.from(offset)).isEqualTo((int) before);
      assertThat(document.pageAt(offset)).isEqualTo((int) pages - 1);
    }
  }

  private static List<String> shown(Tokens tokens) {
    return IntStream.range(0, tokens.size())
        .mapToObj(
            i ->
                tokens.start(i)
                    + " "
                    + tokens.vocabulary().word(tokens.number(i))
                    + " ×"
                    + tokens.count(i))
        .toList();
  }

  private static Map<String, Integer> words(Vocabulary vocabulary) {
    Map<String, Integer> words = new TreeMap<>();
    vocabulary.forEach(words::put);
    return words;
  }
}
