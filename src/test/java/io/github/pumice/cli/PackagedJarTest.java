package io.github.pumice.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.pumice.io.Format;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The jar that people run does what the classes here do: nothing that it needs, tables of
 * characters, dictionaries, was left out when it was packaged. Runs after the jar is made.
 */
class PackagedJarTest {
  private static final Path JAR = Path.of("target", "pumice-cli.jar");
  private static final int FIFTY_MEGABYTES = 50_000_000;
  private static final Path DOCUMENTS = Path.of("test-fixtures", "documents");

  /** A broken word, an accent apart from its letter, a danda: a text a line, its lines cut by /. */
  private static final List<String> TEXTS =
      List.of(
          "Die Steinbrecher kamen im Frühling zurück und began-/nen mit der Arbeit am Berg.",
          "Les ouvriers de la carrière ont commence\u0301 leur tra-/vail avant la fin de l'hiver.",
          "Los hombres de la cantera empezaron su tra-/bajo antes de que terminara el invierno.",
          "Gli uomini della cava hanno comin-/ciato il lavoro prima della fine dell'inverno.",
          "De mannen van de groeve zijn in het voorjaar begon-/nen met het werk aan de berg.",
          "Os homens da pedreira começaram o tra-/balho antes do fim do inverno.",
          "Robotnicy z kamieniołomu rozpoczęli pra-/cę jeszcze przed końcem zimy.",
          "Рабочие каменоломни начали рабо-/ту ещё до конца зимы.",
          "Οι εργάτες του λατομείου άρχισαν τη δουλειά τους πριν από το τέλος του χειμώνα.",
          "मज़दूरों ने सर्दी ख़त्म होने से पहले ही काम शुरू कर दिया।/उस साल बर्फ़ देर तक रही।");

  @TempDir private Path folder;

  @Test
  void itCleansAsTheClassesDo() throws Exception {
    Path texts = Files.createDirectory(folder.resolve("texts"));
    for (int i = 0; i < TEXTS.size(); i++) {
      Files.writeString(texts.resolve(i + ".txt"), TEXTS.get(i).replace('/', '\n') + '\n');
    }
    try (DirectoryStream<Path> documents = Files.newDirectoryStream(DOCUMENTS)) {
      for (Path document : documents) {
        Files.copy(document.resolve("source.txt"), texts.resolve(document.getFileName() + ".txt"));
      }
    }
    Path packaged = folder.resolve("packaged");
    Path here = folder.resolve("here");

    run("clean", "--to", "json", "-o", packaged.toString(), texts.toString());
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8);
    int exit =
        Main.run(
            new String[] {"clean", "--to", "json", "-o", here.toString(), texts.toString()},
            new ByteArrayInputStream(new byte[0]),
            print,
            print);

    assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isEqualTo(Main.DONE);
    assertThat(files(packaged)).hasSizeGreaterThan(TEXTS.size()).isEqualTo(files(here));
  }

  @Test
  void itWritesEveryFormatAndReadsHunspellDictionaries() throws Exception {
    Files.writeString(folder.resolve("own.aff"), "SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n");
    Path dictionary = Files.writeString(folder.resolve("own.dic"), "1\nquarrying/S\n");
    Path text = Files.writeString(folder.resolve("text.txt"), "All the quarry-\nings stood.\n");
    for (Format format : Format.values()) {
      String lexicon = dictionary.toString();
      assertThat(run("clean", "--to", format.id(), "--lexicon", lexicon, text.toString()))
          .contains("All the quarryings stood.");
    }
  }

  @Test
  void itCleansAndRestoresFiftyMegabytesInTenTimesTheirMemory() throws Exception {
    byte[] book = Files.readAllBytes(DOCUMENTS.resolve("quarry-book").resolve("source.txt"));
    Path text = folder.resolve("long.txt");
    try (OutputStream out = Files.newOutputStream(text)) {
      for (int size = 0; size < FIFTY_MEGABYTES; size += book.length) {
        out.write(book);
      }
    }

    run("-Xmx512m", "clean", "--to", "json", "-o", folder.toString(), text.toString());
    Path restored = folder.resolve("restored.txt");
    Process restore =
        new ProcessBuilder(command("-Xmx512m", "restore", folder.resolve("long.json").toString()))
            .redirectOutput(restored.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();

    assertThat(restore.waitFor()).isEqualTo(Main.DONE);
    assertThat(Files.mismatch(text, restored)).as("first byte that differs").isEqualTo(-1);
  }

  @Test
  void itKnowsItsVersion() throws Exception {
    assertThat(run("--version")).startsWith("pumice ").doesNotContain("not packaged");
  }

  /** The JVM opens one of its own files where the shell has closed standard input. */
  @Test
  void itSaysThatStandardInputIsClosed() throws Exception {
    List<String> shell = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" <&-", "sh"));
    shell.addAll(command("clean", "-"));
    Process process = new ProcessBuilder(shell).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(Main.UNUSABLE);
    assertThat(said).isEqualTo("pumice: stdin: is closed; pipe a text into it, or name a file\n");
  }

  private static String run(String... words) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command(words)).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isEqualTo(Main.DONE);
    return said;
  }

  /** The program with these words, before them an option of Java or none. */
  private static List<String> command(String... words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    int options = words[0].startsWith("-X") ? 1 : 0;
    command.addAll(List.of(words).subList(0, options));
    command.add("-jar");
    command.add(JAR.toString());
    command.addAll(List.of(words).subList(options, words.length));
    return command;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
      for (Path file : found) {
        files.put(String.valueOf(file.getFileName()), Files.readString(file));
      }
    }
    return files;
  }
}
