package io.github.pumice.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldSpellingsTest {

  @ParameterizedTest
  @CsvSource({
    "fr, sçavoient, savaient",
    "fr, connoistre, connaître",
    "fr, enfans, enfants",
    "fr, auoit, avait",
    "fr, iamais, jamais",
    "fr, bontez, bontés",
    "de, auffgethan, aufgetan",
    "de, vnser, unser",
    "de, jhnen, ihnen",
    "en, musick, music",
    "en, possesseth, possesses",
    "en, falleth, falls",
    "en, sayeth, says",
    "es, dixo, dijo",
    "it, huomo, uomo",
    "pt, philosophia, filosofia",
    "pl, kray, kraj",
    "nl, mensch, mens",
    "nl, tusschen, tussen",
    "nl, heeren, heren",
    "nl, boomen, bomen",
    "nl, jaer, jaar",
    "nl, huys, huis",
    "nl, alzoo, alzo",
    "nl, gesicht, gezicht",
    "nl, koninck, koning",
    "ru, хлѣбъ, хлеб",
    "ru, россійскаго, российского",
  })
  void oneSpellingOfToday(String language, String old, String today) {
    assertThat(OldSpellings.isOneOf(language, old, today::equals)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "fr, tresaimable, très-aimable",
    "fr, respire, transpire",
    "de, nordsee, nord-see",
    "en, shipwreck, ship",
    "en, interfaceeth, interfaces",
    "nl, zeemensch, zee",
    "sv, hvita, vita",
    "und, sçavoient, savaient",
  })
  void nothingElse(String language, String word, String other) {
    assertThat(OldSpellings.isOneOf(language, word, other::equals)).isFalse();
  }

  @Test
  void theSpellingItselfIsNotAskedFor() {
    assertThat(OldSpellings.isOneOf("fr", "savait", "savait"::equals)).isFalse();
  }

  @Test
  void aWordOfManyChoicesEnds() {
    assertThat(OldSpellings.isOneOf("fr", "es".repeat(4000), word -> false)).isFalse();
  }
}
