package io.github.pumice.characters.mojibake;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.characters.mojibake.Charsets.Choice;
import io.github.pumice.core.Encoding;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CharsetsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "windows-1252 | Die Größe des Gebäudes überraschte die Gäste.",
        "windows-1252 | The café’s door — “closed”, it said — stayed shut.",
        "x-MacRoman | Die Größe des Gebäudes überraschte die Gäste.",
        "x-MacRoman | “We’ll see,” she said — and we did.",
        "IBM437 | Die Größe des Gebäudes überraschte die Gäste.",
        "IBM850 | A estação de comboios fica além da praça.",
        "windows-1250 | Wędrówka przez góry była długa i męcząca.",
        "ISO-8859-2 | Příliš žluťoučký kůň úpěl ďábelské ódy.",
        "windows-1251 | Старый мельник рано утром вышел из дома.",
        "KOI8-R | Старый мельник рано утром вышел из дома.",
        "IBM866 | Старый мельник рано утром вышел из дома.",
        "windows-1253 | Τα παιδιά έπαιζαν στην αυλή του σχολείου.",
        "windows-1254 | Küçük kız bahçede oynuyordu, babası onu izliyordu.",
        "windows-1255 | הילדים שיחקו בגינה כל היום.",
        "ISO-8859-5 | Старый мельник рано утром вышел из дома.",
        "ISO-8859-3 | Ommi ħadet il-ħobż u marret lejn iż-żurrieq, ħdejn iċ-ċavetta.",
        "UTF-16LE | The old miller left the house early.",
        "UTF-16BE | Старый мельник рано утром вышел из дома.",
        "UTF-16LE | बूढ़ा चक्की वाला सुबह घर से निकला।",
        "UTF-8 | Größe, дом, 家"
      })
  void choosesTheSetThatReadsTheText(String charset, String text) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    Choice choice = Charsets.choose(bytes);
    assertThat(choice.encoding().decode(bytes)).isEqualTo(text);
    assertThat(choice.confidence()).isGreaterThan(0.7);
    assertThat(choice.runnerUp()).isNotEqualTo(choice.encoding());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x-MacRoman | L’État, c’est moi.",
        "x-MacRoman | Un coup d’épée",
        "x-MacRoman | Die Tür knarrt.",
        "IBM850 | Un café con leche y un vaso de agua.",
        "IBM850 | Die Straße ist naß.",
        "IBM437 | La città più bella del mondo",
        "windows-1252 | a naïve idea",
        "windows-1252 | Una idea poco común",
        "ISO-8859-2 | Zamknij okno, bo pada śnieg.",
        "UTF-8 | a resistor of 10 kΩ",
        "UTF-8 | Δx tends to nought",
        "UTF-8 | L’été"
      })
  void aShortLineIsReadByItsWords(String charset, String text) {
    byte[] bytes = text.getBytes(Charset.forName(charset));
    assertThat(Charsets.choose(bytes).encoding().decode(bytes)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Shift_JIS | 山の上の古い家には、もう誰も住んでいない。庭の木だけが毎年花を咲かせる。",
        "GBK | 山上的老房子里已经没有人住了，只有院子里的树每年还开花。",
        "EUC-KR | 산 위의 오래된 집에는 이제 아무도 살지 않는다. 마당의 나무만 해마다 꽃을 피운다."
      })
  void aSetThatGivesNoLanguageIsDoubted(String charset, String text) {
    assertThat(Charsets.choose(text.getBytes(Charset.forName(charset))).confidence())
        .isLessThanOrEqualTo(0.5);
  }

  @Test
  void asciiIsUtf8() {
    Choice choice = Charsets.choose("Only seven bits.".getBytes(StandardCharsets.US_ASCII));
    assertThat(choice.encoding()).isEqualTo(Encoding.UTF_8);
    assertThat(choice.confidence()).isEqualTo(1);
  }

  @Test
  void aZeroAmongTheBytesOfATextIsDirt() {
    byte[] bytes = "The mill\0 wheel.".getBytes(StandardCharsets.UTF_8);
    assertThat(bytes).hasSize(16);
    assertThat(Charsets.choose(bytes).encoding().name()).isEqualTo("UTF-8");
  }

  @Test
  void aByteOrderMarkDecides() {
    assertThat(Charsets.choose(new byte[] {-1, -2, 'a', 0}).encoding().name())
        .isEqualTo("UTF-16LE");
    assertThat(Charsets.choose(new byte[] {-2, -1, 0, 'a'}).encoding().name())
        .isEqualTo("UTF-16BE");
    assertThat(Charsets.choose(new byte[] {-17, -69, -65, 'a'}).encoding().name())
        .isEqualTo("UTF-8");
  }

  @Test
  void utf8WithABrokenByteIsStillUtf8AndLosesNothing() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.writeBytes("Größe und Länge, Höhe und Fülle ".getBytes(StandardCharsets.UTF_8));
    out.write(0xE4);
    out.writeBytes(" der Bäume".getBytes(StandardCharsets.UTF_8));
    byte[] bytes = out.toByteArray();
    Choice choice = Charsets.choose(bytes);
    String text = choice.encoding().decode(bytes);
    assertThat(text).isEqualTo("Größe und Länge, Höhe und Fülle \uDCE4 der Bäume");
    assertThat(choice.encoding().encode(text)).isEqualTo(bytes);
  }

  @Test
  void surrogatesThatWereEncodedApartAreUtf8AndComeBack() {
    byte[] apart = {'o', 'h', ' ', -19, -96, -67, -19, -72, -115, ' ', -19, -96, -128, '!'};
    Choice choice = Charsets.choose(apart);
    String text = choice.encoding().decode(apart);
    assertThat(choice.encoding()).isEqualTo(Encoding.UTF_8);
    assertThat(choice.encoding().encode(text)).isEqualTo(apart);
    assertThat(Mojibake.repair(text)).isEqualTo("oh 😍 \uDCED\uDCA0\uDC80!");
    assertThat(Mojibake.explain(text).get(0).cause()).isEqualTo("CESU-8 read as UTF-8");
  }

  @Property(tries = 300)
  void anyBytesComeBack(@ForAll byte[] bytes) {
    Choice choice = Charsets.choose(bytes);
    assertThat(choice.encoding().encode(choice.encoding().decode(bytes))).isEqualTo(bytes);
    assertThat(choice.confidence()).isBetween(0.0, 1.0);
  }
}
