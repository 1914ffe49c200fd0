package io.github.pumice.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.pumice.Pumice;
import io.github.pumice.io.Schema;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {
  private static final String CLEAN = "The mason rests on the wall.\n";

  @TempDir private Path folder;

  /** What a run of the command line said. */
  private record Run(int exit, String latin1, String err) {
    byte[] bytes() {
      return latin1.getBytes(ISO_8859_1);
    }

    String out() {
      return new String(bytes(), UTF_8);
    }
  }

  private static Run run(byte[] in, Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] words = Arrays.stream(args).map(Object::toString).toArray(String[]::new);
    int exit =
        Main.run(
            words,
            new ByteArrayInputStream(in),
            new PrintStream(out, false, UTF_8),
            new PrintStream(err, false, UTF_8));
    return new Run(exit, out.toString(ISO_8859_1), err.toString(UTF_8));
  }

  private static Run run(Object... args) {
    return run(new byte[0], args);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(UTF_8));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private List<String> filesUnder(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .filter(Files::isRegularFile)
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }

  private static void assertOneLine(Run run, String... parts) {
    assertThat(run.exit).isEqualTo(2);
    assertThat(run.err).startsWith("pumice: ").endsWith(System.lineSeparator());
    assertThat(run.err.strip().lines()).hasSize(1);
    assertThat(run.err).contains(parts).doesNotContain("Exception", "\tat ");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void textGoesToStdout() throws IOException {
    Run run = run("clean", file("a.txt", CLEAN));
    assertThat(run).isEqualTo(new Run(0, CLEAN, ""));
    assertThat(run.out()).isEqualTo(CLEAN);
  }

  @Test
  void stdinIsReadAndSeveralTextsFollowEachOther() throws IOException {
    Run run = run("one\n".getBytes(UTF_8), "clean", "-", file("a.txt", "two\n"));
    assertThat(run.out()).isEqualTo("one\ntwo\n");
  }

  @Test
  void severalResultsInJsonAreALineEach() throws IOException {
    Run run = run("clean", "--to", "json", file("a.txt", CLEAN), file("b.txt", CLEAN));
    assertThat(run.out().lines()).hasSize(2).allSatisfy(Schema::check);
  }

  @Test
  void aFolderKeepsItsLayout() throws IOException {
    file("in/a.txt", CLEAN);
    file("in/sub/x.raw.txt", CLEAN);
    file("in/sub/image.png", "no text");
    Path out = folder.resolve("out/deep");
    Run run = run("clean", "--to", "json", "-o", out, folder.resolve("in"));
    assertThat(run.exit).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(filesUnder(out)).containsExactly("a.json", "sub/x.raw.json");
    Schema.check(Files.readString(out.resolve("sub/x.raw.json")));
    assertThat(new ObjectMapper().readTree(out.resolve("a.json").toFile()).get("name").asText())
        .isEqualTo("a.txt");
  }

  @Test
  void aFolderOfPagesIsOneVolume() throws IOException {
    file("book/p2.txt", "two\n");
    file("book/p10.txt", "ten\n");
    Run run = run("clean", "--page-files", "--to", "json", "--steps=-", folder.resolve("book"));
    assertOneLine(run, "there is no step ''");
    run = run("clean", "--page-files", "--to", "json", folder.resolve("book"));
    assertThat(new ObjectMapper().readTree(run.out()).get("pages")).hasSize(2);
    assertThat(new ObjectMapper().readTree(run.out()).get("name").asText()).isEqualTo("book");
  }

  @Test
  void inputsAreNeverOverwritten() throws IOException {
    Path file = file("a.txt", CLEAN);
    assertOneLine(run("clean", "-o", folder, file), "a.txt is an input", "name another folder");
    assertThat(Files.readString(file)).isEqualTo(CLEAN);
  }

  @Test
  void twoInputsDoNotBecomeOneOutput() throws IOException {
    Path out = folder.resolve("out");
    assertOneLine(
        run("clean", "-o", out, file("x/a.txt", CLEAN), file("y/a.txt", CLEAN)),
        "would both become",
        "different folders");
    assertThat(out).doesNotExist();
  }

  @Test
  void anOutputFolderThatIsAFileIsSaid() throws IOException {
    Path file = file("file", "x");
    assertOneLine(run("clean", "-o", file, file("a.txt", CLEAN)), "is a file, not a folder");
  }

  @Test
  void oneBadInputDoesNotKeepTheOthersFromBeingCleaned() throws IOException {
    Path out = folder.resolve("out");
    Run run = run("clean", "-o", out, file("bad.txt", new byte[100]), file("a.txt", CLEAN));
    assertOneLine(run, folder.resolve("bad.txt") + ": is binary data");
    assertThat(filesUnder(out)).containsExactly("a.txt");
  }

  @Test
  void badInputIsSaidInOneLine() throws IOException {
    assertOneLine(
        run("clean", folder.resolve("none.txt")), "none.txt: no such file", "check the path");
    assertOneLine(run("clean", folder), "no text file", "name the files");
    assertOneLine(run("clean", "--page-files", folder), "no text file");
    assertOneLine(run("clean", file("a.pdf", "%PDF-1.4")), "a.pdf: is a PDF");
    assertOneLine(run("restore", folder.resolve("none.json")), "no such file");
    assertOneLine(run("restore", folder), "is a folder");
    assertOneLine(run("restore", file("a.json", "{}")), "a.json: has no \"format\"");
  }

  @Test
  void aNameThatNoFileCanHaveIsTold() {
    assertOneLine(run("clean", "a\0b.txt"), "cannot be the name of a file", "LC_ALL=C.UTF-8");
    assertOneLine(run("restore", "a\0b.json"), "cannot be the name of a file");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "clean | PATH",
        "clean --nonsense a.txt | --nonsense",
        "clean --to pdf a.txt | there is no 'pdf'; there are txt, md, html, tei, json",
        "clean --steps nonsense a.txt | there is no step 'nonsense'; there are ",
        "clean --steps -nonsense a.txt | there is no step 'nonsense'; there are ",
        "clean --min-confidence 2 a.txt | '2' is no number from 0 to 1",
        "clean --min-confidence NaN a.txt | 'NaN' is no number from 0 to 1",
        "clean --min-confidence much a.txt | 'much' is no number from 0 to 1",
        "clean --charset ISO-2022-CN a.txt | 'ISO-2022-CN' can only be read",
        "clean - - | stdin can be read only once",
        "clean --charset klingon a.txt | no charset is called 'klingon'",
        "clean --lang german a.txt | 'german' is no code of ISO 639",
        "clean --lang xx a.txt | 'xx' is no code of ISO 639",
        "notes --lang - a.txt | is no code of ISO 639",
        "clean --to | --to",
        "nonsense a.txt | there is no command 'nonsense'; there are clean, restore, notes, rules",
        "--nonsense | Unknown option: '--nonsense'",
        "rules nonsense | there is no step 'nonsense'",
        "restore | CLEANED.json",
      })
  void wrongUsageIsSaidInOneLine(String command, String message) {
    assertOneLine(run((Object[]) command.split(" ")), message);
  }

  @Test
  void anEmptyWordIsNoPath() throws IOException {
    assertOneLine(run("clean", ""), "an empty PATH names nothing");
    assertOneLine(run("clean", "-o", "", file("a.txt", CLEAN)), "an empty DIR names no folder");
  }

  @Test
  void aLinkToAFolderIsAFolder() throws IOException {
    file("in/a.txt", CLEAN);
    Files.createSymbolicLink(folder.resolve("in/again"), folder.resolve("in"));
    Path link = Files.createSymbolicLink(folder.resolve("link"), folder.resolve("in"));
    assertThat(run("clean", link).out()).isEqualTo(CLEAN);
  }

  @Test
  void whereNobodyTakesTheTextNoMoreIsCleaned() throws IOException {
    Path text = file("a.txt", CLEAN);
    AtomicInteger writes = new AtomicInteger();
    OutputStream gone =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            writes.incrementAndGet();
            throw new IOException("Broken pipe");
          }
        };
    PrintStream err = new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
    String[] words = {"clean", text.toString(), text.toString(), text.toString()};
    int exit =
        Main.run(words, InputStream.nullInputStream(), new PrintStream(gone, false, UTF_8), err);
    assertThat(exit).isEqualTo(2);
    assertThat(writes).hasValue(1);
  }

  @Test
  void noCommandAtAllIsWrongUsage() {
    assertOneLine(run(), "no command", "--help");
  }

  @Test
  void helpAndVersionGoToStdout() {
    assertThat(run("--help").out()).contains("clean", "restore", "rules", "Exit codes");
    assertThat(run("clean", "--help").out()).contains("--min-confidence", "--steps");
    assertThat(run("--version").out()).startsWith("pumice ").isEqualTo(run("rules", "-V").out());
    assertThat(run("--help").exit).isZero();
  }

  @Test
  void everyStepIsDescribed() {
    List<String> lines = run("rules").out().lines().toList();
    assertThat(lines).hasSameSizeAs(Pumice.standard().ids());
    for (int i = 0; i < lines.size(); i++) {
      String id = Pumice.standard().ids().get(i);
      assertThat(lines.get(i)).startsWith(id + " ").matches(".*\\w.* .*\\w.*");
      assertThat(lines.get(i).substring(id.length()).strip()).isNotEmpty();
      assertThat(run("rules", id).out()).contains(id);
    }
  }

  @Test
  void restoreGivesTheBytesBack() throws IOException {
    byte[] source = "\uFEFFone\r\n\ftwo \u00A0\u0007 th\u00C3\u00A9\r".getBytes(UTF_8);
    Run cleaned = run(source, "clean", "--to", "json", "-");
    assertThat(run("restore", file("a.json", cleaned.bytes())).bytes()).isEqualTo(source);
    assertThat(run(cleaned.bytes(), "restore", "-").bytes()).isEqualTo(source);
  }

  @Test
  void anEmptyFileStaysEmpty() throws IOException {
    assertThat(run("clean", file("a.txt", "")))
        .extracting(Run::exit, Run::out)
        .containsExactly(0, "");
  }

  @Test
  void undecodableBytesComeOutAsTheyWere() throws IOException {
    byte[] bytes = "éééééééééé # x".getBytes(UTF_8);
    bytes[bytes.length - 3] = (byte) 0xFF;
    Run run = run("clean", file("a.txt", bytes));
    assertThat(run.bytes()).isEqualTo(bytes);
    assertThat(run.err).contains("a guess").contains("--charset");
  }

  @Test
  void aGuessedCharsetIsSaid() throws IOException {
    Run run = run("clean", file("a.txt", "Die Mühle über dem Fluß\n".getBytes(ISO_8859_1)));
    assertThat(run.out()).isEqualTo("Die Mühle über dem Fluß\n");
    assertThat(run.err).contains("a.txt: read as ", "a guess", "--charset");
    assertThat(run("clean", file("b.txt", "Die Mühle über dem Fluß\n")).err).isEmpty();
  }

  @Test
  void aCharsetCanBeDeclared() throws IOException {
    Run run =
        run("clean", "--charset", "IBM850", file("a.txt", new byte[] {'T', (byte) 0x81, 'r'}));
    assertThat(run.out()).isEqualTo("Tür");
    assertThat(run.err).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"de, de", "deu, de", "la, la", "pt-BR, pt-BR", "pt_BR, pt-BR", "grc, grc"})
  void aLanguageCanBeDeclared(String code, String language) throws IOException {
    Run run = run("clean", "--to", "json", "--lang", code, file("a.txt", CLEAN));
    assertThat(new ObjectMapper().readTree(run.out()).get("language").asText()).isEqualTo(language);
  }

  @Test
  void aLexiconSaysWhatIsAWord() throws IOException {
    Path text = file("a.txt", "Piscator in insula skarn-\nholmia dormit.\n");
    Path words = file("words.txt", "skarnholmia\n");
    file("own.aff", "SET UTF-8\nSFX A Y 1\nSFX A us a us\n");
    Path hunspell = file("own.dic", "1\nskarnholmius/A\n");
    String evidence = "skarnholmia is in the lexicon";
    assertThat(explained(words, text)).contains(evidence);
    assertThat(explained("la=" + words, text)).contains(evidence);
    assertThat(explained("it=" + words, text)).doesNotContain(evidence);
    assertThat(explained(hunspell, text)).contains(evidence);
  }

  private static String explained(Object lexicon, Path text) {
    return run("clean", "--lang", "la", "--explain", "--lexicon", lexicon, text).err();
  }

  @Test
  void aBadLexiconIsSaidInOneLine() throws IOException {
    Path text = file("a.txt", CLEAN);
    assertOneLine(
        run("clean", "--lexicon", folder.resolve("no.txt"), text), "no.txt: no such file", "path");
    assertOneLine(run("clean", "--lexicon", "de=" + folder, text), "is a folder");
    assertOneLine(
        run("clean", "--lexicon", file("x.aff", ""), text), "x.aff", "name its .dic file");
    assertOneLine(
        run("clean", "--lexicon", file("y.dic", "1\nword\n"), text), "y.aff: no such file");
    assertOneLine(run("clean", "--lexicon", file("b", new byte[] {-1}), text), "no UTF-8", "b");
    assertOneLine(run("clean", "--lexicon", file("e", "# none\n"), text), "e: has no words");
  }

  @Test
  void checkOfACleanTextFindsNothing() throws IOException {
    Run run = run("clean", "--check", file("a.txt", CLEAN));
    assertThat(run.exit).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err).contains("a.txt: 0 changes, 0 doubts");
  }

  private static final Path BOOK = Path.of("test-fixtures/documents/quarry-book/source.txt");

  @Test
  void checkOfADamagedTextFindsSomething() {
    Run run = run("clean", "--check", BOOK);
    assertThat(run.exit).isEqualTo(1);
    assertThat(run.out()).isEmpty();
    assertThat(run.err.lines()).hasSize(1);
  }

  @Test
  void explainSaysWhereWhatAndWhy() {
    Run run = run("clean", "--explain", BOOK);
    assertThat(run.exit).isZero();
    assertThat(run.out().strip()).startsWith("In those years");
    assertThat(run.err)
        .contains(BOOK + ":4 (p. 12)  “¹” → “’”")
        .contains("The foreman¹s rod")
        .contains("repair-mojibake/classic-mac 0.9")
        .contains("page number “13”")
        .doesNotContain("\u001B");
  }

  @Test
  void stepsAreChosen() {
    assertThat(run("clean", "--steps", "repair-mojibake", BOOK).out())
        .contains("foreman’s", "\n1 See the order", "13\n");
    assertThat(run("clean", "--steps", "-repair-mojibake,-reflow-paragraphs", BOOK).out())
        .contains("foreman¹s", "hill,\nand");
  }

  @Test
  void notesAreListed() {
    assertThat(run("notes", BOOK).out().lines())
        .hasSize(4)
        .first()
        .asString()
        .matches(
            "p\\. 12 +1 +0\\.\\d\\d +.*the quarry face, +See the order of 3 May in the foreman’s"
                + " book\\.");
    assertThat(run("notes", "--to", "csv", BOOK).out().lines())
        .hasSize(5)
        .contains("file,page,label,context,text,confidence");
    assertThat(run("notes", "--to", "json", BOOK).out().lines())
        .hasSize(4)
        .allSatisfy(
            line -> assertThat(new ObjectMapper().readTree(line).get("page").isTextual()).isTrue());
    assertOneLine(run("notes", "--to", "pdf", BOOK), "'pdf'");
  }

  @Test
  void notesAreListedOfTextsAsTheyAreDeclared() throws IOException {
    Path dos = file("dos.txt", Files.readString(BOOK).getBytes(Charset.forName("IBM850")));
    Run run = run("notes", "--charset", "IBM850", "--lang", "en", dos);
    assertThat(run.err).isEmpty();
    assertThat(run.out()).isEqualTo(run("notes", BOOK).out());
  }

  @Test
  void oneBadInputDoesNotKeepTheNotesOfOthersFromBeingListed() throws IOException {
    Run run = run("notes", file("bad.txt", new byte[100]), BOOK);
    assertThat(run.exit).isEqualTo(Main.UNUSABLE);
    assertThat(run.err.lines()).singleElement().asString().contains("bad.txt: is binary data");
    assertThat(run.out().lines()).hasSize(4);
  }

  @Test
  void everyFormatIsWritten() throws IOException {
    Path out = folder.resolve("out");
    for (String format : List.of("txt", "md", "html", "tei", "json")) {
      assertThat(run("clean", "--to", format, "-o", out, BOOK).exit).isZero();
    }
    assertThat(filesUnder(out))
        .containsExactly("source.html", "source.json", "source.md", "source.txt", "source.xml");
    assertThat(Files.readString(out.resolve("source.md"))).contains("quarry face,[^12-1] and");
    assertThat(Files.readString(out.resolve("source.xml")))
        .contains("hou<pb n=\"15\" break=\"no\"/>");
    Schema.check(Files.readString(out.resolve("source.json")));
    assertOneLine(run("clean", "--to", "html", BOOK, BOOK), "add -o DIR");
  }

  @Test
  void linesAndFurnitureAreKeptOnRequest() {
    assertThat(run("clean", "--keep-lines", BOOK).out())
        .contains("before they left the hill,\nand no cart")
        .contains("half the houses")
        .doesNotContain("NORTH BENCH");
    assertThat(run("clean", "--keep-furniture", BOOK).out()).contains("NORTH BENCH");
  }

  @Test
  void linesAreKeptInEveryFormat() {
    assertThat(run("clean", "--keep-lines", "--to", "md", BOOK).out())
        .contains("before they left the hill,  \nand no cart");
    assertThat(run("clean", "--keep-lines", "--to", "html", BOOK).out())
        .contains("before they left the hill,<br>and no cart");
    assertThat(run("clean", "--keep-lines", "--to", "tei", BOOK).out())
        .contains("before they left the hill,<lb/>\nand no cart");
  }

  @Test
  void noticesStayUnlessTheyAreToGo() throws IOException {
    Path path = file("n.txt", "Source: The Towpath.\nOCR: N. Anders\n\nThe rope was sold.\n");
    assertThat(run("clean", path).out()).contains("N. Anders");
    assertThat(run("clean", "--drop-boilerplate", path).out()).isEqualTo("The rope was sold.\n");
  }

  @Test
  void aTextAfterAnotherBeginsItsOwnLine() throws IOException {
    assertThat(run("clean", file("a.txt", "one"), file("b.txt", "two")).out())
        .isEqualTo("one\ntwo");
  }

  @Test
  void notesStandWhereTheyAreWanted() {
    String end = run("clean", BOOK).out();
    assertThat(end).isEqualTo(run("clean", "--notes", "end", BOOK).out()).doesNotContain("[12-1]");
    assertThat(run("clean", "--notes", "none", BOOK).out())
        .doesNotContain("Harbour accounts", "[12-1]");
    assertThat(run("clean", "--notes", "marked", BOOK).out())
        .contains("quarry face,[12-1] and")
        .endsWith("\n\n[15-1] Called blue in the trade; it is grey when it is dry.\n");
    assertThat(run("clean", "--notes", "page", BOOK).out())
        .containsSubsequence(
            "was gone.\n\n[12-1] See the order", "It was the railway", "[13-1] Harb");
    assertThat(run("clean", "--notes", "chapter", BOOK).out())
        .contains("quarry face,[12-1] and", "\n\n[12-1] See the order");
    assertOneLine(run("clean", "--notes", "end", "--to", "md", BOOK), "add --to txt");
  }
}
