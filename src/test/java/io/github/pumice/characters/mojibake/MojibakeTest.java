package io.github.pumice.characters.mojibake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.pumice.characters.mojibake.Mojibake.Finding;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MojibakeTest {

  private static final String GERMAN =
      """
      Die Größe des Gebäudes überraschte die Gäste.
      Das Mädchen trug weiße Schuhe.
      Über den Flüssen lag Nebel.
      Nur ein Wort stand da.
      Ärzte müssen früher aufstehen.
      """;

  @Test
  void cleanTextIsTheSameInstance() {
    assertThat(Mojibake.repair(GERMAN)).isSameAs(GERMAN);
    assertThat(Mojibake.explain(GERMAN)).isEmpty();
  }

  @Test
  void explainNamesLayersAndPlaces() {
    List<Finding> findings = Mojibake.explain("une tasse de cafÃƒÂ© noir");
    assertThat(findings).hasSize(1);
    Finding finding = findings.get(0);
    assertThat(finding.start()).isEqualTo(16);
    assertThat(finding.end()).isEqualTo(20);
    assertThat(finding.after()).isEqualTo("é");
    assertThat(finding.rule()).isEqualTo("utf-8-as-windows-1252");
    assertThat(finding.cause()).isEqualTo("UTF-8 read as Windows-1252, twice");
    assertThat(finding.confidence()).isBetween(0.8, 0.99);
  }

  @Test
  void layersOfSeveralKindsAreNamedInTheOrderInWhichTheyAreUndone() {
    Finding finding = Mojibake.explain("caf&Atilde;&copy; noir").get(0);
    assertThat(finding.after()).isEqualTo("é");
    assertThat(finding.cause())
        .isEqualTo(
            "HTML character references left in the text; before that, UTF-8 read as Windows-1252");
  }

  @ParameterizedTest
  @ValueSource(strings = {"x-MacRoman", "IBM850", "UTF-8"})
  void aWholeTextComesBack(String charset) {
    byte[] bytes = GERMAN.getBytes(Charset.forName(charset));
    String damaged = CodePageTest.decode(CodePage.WINDOWS_1252, bytes);
    assertThat(Mojibake.repair(damaged)).isEqualTo(GERMAN);
  }

  @Test
  void onlyTheDamagedPartOfATextChanges() {
    String damaged =
        GERMAN + new String(GERMAN.getBytes(StandardCharsets.UTF_8), Charset.forName("ISO-8859-1"));
    assertThat(Mojibake.repair(damaged)).isEqualTo(GERMAN + GERMAN);
  }

  @Test
  void aLongTextThatIsProvenGivesItsDoubtfulMarksToTheMac() {
    String sure = "He said: ³The mason¹s rod isn¹t true.²\n".repeat(8);
    assertThat(Mojibake.repair(sure + "The masons¹ guild met.\n"))
        .endsWith("The masons’ guild met.\n");
    assertThat(Mojibake.repair("The masons¹ guild met.\n")).isEqualTo("The masons¹ guild met.\n");
  }

  @Test
  void anOddLetterAmongManyGoodLinesIsDust() {
    String good = "“It’s the mason’s rod,” he said, “and it isn’t ours.”\n".repeat(40);
    for (String odd :
        List.of(
            "Five or si°x miles among these hills he walked.\n",
            "There was such anguish iÖ the gush of grief.\n",
            "All the work¦ngs of the mill were old.\n",
            "He found the worÞd asleep again.\n",
            "Their s¹lence was a kind of answer.\n",
            "Between your ey¹es and those of the mason.\n")) {
      assertThat(Mojibake.repair(good + odd + good)).isEqualTo(good + odd + good);
    }
  }

  @Test
  void whatBefellALineExplainsTheOneBesideIt() {
    String good = "“Well,” said the ferryman, “that’s a fine day.”\n".repeat(3);
    String mac = "³It¹s the miller¹s,² said Ann.\nŒWhose cart is it?¹ asked the boy.\n";
    String meant = "“It’s the miller’s,” said Ann.\n‘Whose cart is it?’ asked the boy.\n";
    assertThat(Mojibake.repair(good + mac + good)).isEqualTo(good + meant + good);
  }

  @Test
  void theRestOfATextFollowsWhatIsCertain() {
    String sure =
        """
        Ksi¹¿ka le¿a³a na pó³ce obok ³ó¿ka.
        Wczoraj wia³ silny wiatr, wiêc zostaliœmy w schronisku.
        ¯aba siedzi w b³ocie.
        """;
    assertThat(Mojibake.repair(sure + "„Gdzie s¹ moje buty?” – zapyta³ wujek.\n"))
        .endsWith("„Gdzie są moje buty?” – zapytał wujek.\n");
  }

  @Test
  void aLetterThatBecomesASignAfterAWordIsNoPartOfIt() {
    String text = "Tam bol rĂˇd, Ĺľe ĹĄa vidĂ\u00adm! Kde si bol?";
    assertThatCode(() -> Mojibake.repair(text)).doesNotThrowAnyException();
  }

  @Test
  void aContractionIsOneInAnyCompany() {
    String good = "“It’s the mason’s rod,” he said, “and it isn’t ours.”\n".repeat(40);
    assertThat(Mojibake.repair(good + "Perhaps it isn¹t here.\n" + good))
        .isEqualTo(good + "Perhaps it isn’t here.\n" + good);
  }

  @Test
  void aFewMisreadLinesAmongManyGoodOnesAreRepaired() {
    String good = "“It’s the mason’s rod,” he said, “and it isn’t ours.”\n".repeat(40);
    assertThat(Mojibake.repair(good + "The guild¹s ³book² isn¹t here.\n" + good))
        .isEqualTo(good + "The guild’s “book” isn’t here.\n" + good);
    assertThat(Mojibake.repair(good + "Ein schöner cafÃ© in der StraÃŸe.\n" + good))
        .isEqualTo(good + "Ein schöner café in der Straße.\n" + good);
  }

  @Test
  void notesKeepTheirMarksInATextOfTheMac() {
    String text =
        """
        The mason¹s rod isn¹t true.
        The guild¹s rule says so.¹

        ¹ See the guild¹s book.
        """;
    String meant =
        """
        The mason’s rod isn’t true.
        The guild’s rule says so.¹

        ¹ See the guild’s book.
        """;
    assertThat(Mojibake.repair(text)).isEqualTo(meant);
  }

  @Test
  void aLineOfAnyLengthIsReadInParts() {
    String line = "Die GrÃ¶ÃŸe der BÃ¤ume. ".repeat(2000);
    assertThat(Mojibake.repair(line)).isEqualTo("Die Größe der Bäume. ".repeat(2000));
  }

  @Test
  void threadsDoNotDisturbEachOther() {
    String damaged =
        new String(GERMAN.getBytes(StandardCharsets.UTF_8), Charset.forName("ISO-8859-1"));
    assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> Mojibake.repair(damaged)))
        .allMatch(GERMAN::equals);
  }

  @Property(tries = 300)
  void findingsLieInOrderInsideTheText(@ForAll @StringLength(max = 200) String text) {
    int reached = 0;
    for (Finding finding : Mojibake.explain(text)) {
      assertThat(finding.start()).isBetween(reached, text.length());
      assertThat(finding.end()).isBetween(finding.start(), text.length());
      assertThat(finding.confidence()).isBetween(0.0, 1.0);
      reached = finding.end();
    }
  }

  @Property(tries = 400)
  void repairedTextIsSettled(
      @ForAll
          @StringLength(max = 120)
          @Chars({'Ã', '©', ' ', 'e', '¹', '³', 's', '\u0093', '├', 'Ж', '\n'})
          String text) {
    String repaired = Mojibake.repair(text);
    assertThat(Mojibake.repair(repaired)).isEqualTo(repaired);
  }
}
