package io.github.pumice.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.core.Document;
import io.github.pumice.core.Vocabulary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | The miller had a mill by the river, and the wheel of it was heard in all the houses.",
        "de | Der Müller hatte eine Mühle am Fluß, und das Rad war in allen Häusern zu hören.",
        "fr | Le meunier avait un moulin au bord de la rivière, et la roue était dans la maison.",
        "es | El molinero tenía un molino junto al río, y la rueda se oía en todas las casas.",
        "it | Il mugnaio aveva un mulino presso il fiume, e la ruota si sentiva in tutte le case.",
        "pt | O moleiro tinha um moinho junto ao rio, e a roda ouvia-se em todas as casas da aldeia.",
        "nl | De molenaar had een molen aan de rivier, en het rad was in alle huizen te horen.",
        "la | Pistor in ripa fluminis domum habuit, et rota eius ab omnibus qui ibi erant audita est.",
        "pl | Młynarz miał młyn nad rzeką, a koło było słychać w każdym domu, który stał przy drodze.",
        "ru | У мельника была мельница на реке, и колесо было слышно во всех домах у дороги.",
        "de | Vnd also ist das Werck vnter der Erden bereitet / vnd nit anders als in dem Ofen.",
        "en | For each k the v and the z are as in s, o, v, a, s, z; a v, a z, a k, a s, a o of v.",
        "uk | У мельника був млин на річці, і колесо було чути в усіх хатах, що стояли при дорозі.",
        "bg | Мелничарят имаше мелница на реката, и колелото се чуваше във всички къщи, които са там.",
        "sr | Млинар је имао воденицу на реци, и точак се чуо у свим кућама које су биле поред пута.",
        "hr | Mlinar je imao mlin na rijeci, i kolo se čulo u svim kućama koje su bile uz cestu.",
        "sl | Mlinar je imel mlin ob reki in kolo se je slišalo v vseh hišah, ki so bile ob poti.",
        "cs | Mlynář měl mlýn na řece a kolo bylo slyšet ve všech domech, které byly při cestě.",
        "sk | Mlynár mal mlyn na rieke a koleso bolo počuť vo všetkých domoch, ktoré sú pri ceste.",
        "ca | El moliner tenia un molí vora el riu, i la roda se sentia a totes les cases amb el vent.",
        "gl | O muíñeiro tiña un muíño na beira do río, e a roda oíase nunha casa máis lonxe ca súa.",
        "ro | Morarul avea o moară pe malul râului, și roata se auzea în toate casele care erau acolo.",
        "sv | Mjölnaren hade en kvarn vid ån, och hjulet hördes i alla hus som var under berget.",
        "da | Mølleren havde en mølle ved åen, og hjulet kunne høres i alle huse, hvad blev af det?",
        "nb | Mølleren hadde en mølle ved elven, og hjulet var å høre i alle hus, hva ble det av det?",
        "hu | A molnárnak volt egy malma a folyónál, és a kerék minden házban hallatszott, ha nem fúj.",
        "fi | Myllärillä oli mylly joen rannalla, ja kun pyörä kävi, se kuului niin kuin ei muuta.",
        "tr | Değirmencinin nehirde bir değirmeni vardı ve çark her evde duyulurdu, ama o gece değil.",
        "el | Ο μυλωνάς είχε έναν μύλο στο ποτάμι, και η ρόδα ακουγόταν σε όλα τα σπίτια που ήταν εκεί.",
      })
  void aSentenceShowsItsLanguage(String language, String sentence) {
    assertThat(Languages.detect(Vocabulary.of(sentence))).isEqualTo(language);
  }

  @Test
  void whatTellsNothingIsUndetermined() {
    assertThat(Languages.detect(Vocabulary.of("Kat. Nr. 12"))).isEqualTo("und");
    assertThat(Languages.detect(Vocabulary.of(""))).isEqualTo("und");
    String hawaiian = "Ua hele ke kanaka i ka moana me kona waʻa e lawaiʻa ai no kona ʻohana";
    assertThat(Languages.detect(Vocabulary.of(hawaiian))).isEqualTo("und");
  }

  @Test
  void whatIsSetIsNotQuestioned() {
    Document document = Document.of("The wheel of the mill was heard in all the houses.");
    assertThat(Languages.of(document)).isEqualTo("en");
    assertThat(Languages.of(document.withLanguage("nl"))).isEqualTo("nl");
  }

  @Test
  void aBlockMayBeInALanguageOfItsOwn() {
    String english = "The wheel of the mill was heard in all the houses by the river. ";
    String german = "Das Rad der Mühle war in allen Häusern am Fluß zu hören, und das bei Nacht.";
    Document document = Document.of(english.repeat(5) + german);
    int start = english.length() * 5;
    assertThat(Languages.of(document)).isEqualTo("en");
    assertThat(Languages.of(document, start, document.length())).isEqualTo("de");
    assertThat(Languages.of(document, start, start + 8)).isEqualTo("en");
  }
}
