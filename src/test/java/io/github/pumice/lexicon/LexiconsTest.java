package io.github.pumice.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LexiconsTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @CsvSource({
    "en, harbour, harbuor",
    "en, harbor, harobr",
    "de, Weberei, weberei",
    "fr, charpentière, charpentiére",
    "es, alfarero, alfaerro",
    "nl, molenaar, moleaanr",
    "it, fornaio, fornoai",
    "pt, padeiro, padiero",
    "pl, piekarz, pieakrz",
    "ru, пекарь, пкеарь",
  })
  void everyLanguageKnowsItsWords(String language, String word, String noWord) {
    Lexicon lexicon = Lexicons.forLanguage(language);
    assertThat(lexicon.contains(word)).as(word).isTrue();
    assertThat(lexicon.contains(noWord)).as(noWord).isFalse();
  }

  @Test
  void capitalsAreReadAsTheSentenceSetsThem() {
    Lexicon english = Lexicons.forLanguage("en");
    assertThat(english.contains("Window")).isTrue();
    assertThat(english.contains("WINDOW")).isTrue();
    assertThat(english.contains("LONDON")).isTrue();
    assertThat(english.contains("london")).isFalse();
    assertThat(english.contains("ſhip")).as("long s").isTrue();
  }

  @Test
  void theFrequentAreMoreFrequent() {
    for (String language : new String[] {"en", "ru"}) {
      Lexicon lexicon = Lexicons.forLanguage(language);
      boolean english = language.equals("en");
      assertThat(lexicon.frequency(english ? "and" : "не"))
          .isGreaterThan(lexicon.frequency(english ? "gimlet" : "пекарь"));
    }
  }

  @Test
  void aLanguageWithoutDictionaryIsEmpty() {
    Lexicon none = Lexicons.forLanguage("qaa");
    assertThat(none.isEmpty()).isTrue();
    assertThat(none.contains("word")).isFalse();
    assertThat(Lexicons.anyOf().isEmpty()).isTrue();
  }

  @Test
  void regionsShareTheirLanguage() {
    assertThat(Lexicons.forLanguage("pt-BR")).isSameAs(Lexicons.forLanguage("pt"));
  }

  @Test
  void noWordBreaksALookup() {
    Lexicon english = Lexicons.forLanguage("en");
    for (String odd : new String[] {"", "a+b", "a_b", "\uD800", "漢字", "'", "+", "12", "\u0000"}) {
      assertThat(english.contains(odd)).as(odd).isFalse();
    }
  }

  @Test
  void aWordListIsALexicon() throws IOException {
    Path list = Files.writeString(directory.resolve("words.txt"), "# own\n\nbratwurst\nOslo\n");
    Lexicon lexicon = Lexicons.ofWordList(list);
    assertThat(lexicon.contains("Bratwurst")).isTrue();
    assertThat(lexicon.contains("oslo")).isFalse();
    assertThat(lexicon.contains("# own")).isFalse();
  }

  @Test
  void aLexiconMayBeForOneLanguageOnly() {
    Lexicon swedish = Lexicons.onlyFor("sv", Lexicons.ofWords("kvarn"));
    assertThat(Lexicons.forLanguage("sv-SE", swedish).contains("kvarn")).isTrue();
    assertThat(Lexicons.forLanguage("en", swedish).contains("kvarn")).isFalse();
    Lexicon joined = Lexicons.anyOf(swedish, Lexicons.ofWords("mylla"));
    assertThat(joined.in("en").contains("kvarn")).isFalse();
    assertThat(joined.in("en").contains("mylla")).isTrue();
    assertThat(joined.in("sv").contains("kvarn")).isTrue();
  }

  @Test
  void hunspellKnowsAffixes() throws IOException {
    Path dictionary = directory.resolve("xx.dic");
    Files.writeString(dictionary, "2\nlamp/S\nlight\n");
    Files.writeString(directory.resolve("xx.aff"), "SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n");
    Lexicon lexicon = Lexicons.ofHunspell(dictionary);
    assertThat(lexicon.contains("Lamps")).isTrue();
    assertThat(lexicon.contains("lights")).isFalse();
  }

  @Test
  void hunspellSaysWhatItMisses() {
    assertThatThrownBy(() -> Lexicons.ofHunspell(directory.resolve("xx.aff")))
        .hasMessageContaining("xx.aff")
        .hasMessageContaining(".dic");
    assertThatThrownBy(() -> Lexicons.ofHunspell(directory.resolve("none.dic")))
        .isInstanceOf(IOException.class);
  }
}
