package io.github.pumice.layout.furniture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.pumice.core.Document;
import io.github.pumice.core.Page;
import io.github.pumice.core.Pipeline;
import io.github.pumice.core.Result;
import io.github.pumice.layout.furniture.Volume.Leaf;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Furniture of pages that were drawn and read by an engine, where one is installed. */
class OcrFurnitureTest {
  private static final int PAGES = 8;
  private static final int LINE = 44;
  private static final Family FAMILY = Family.all().get(4);

  @TempDir private Path folder;

  @Test
  void readPagesLoseHeadsAndFolios() throws IOException, InterruptedException {
    assumeThat(hasEngine()).as("tesseract is not installed").isTrue();
    Volume volume = Compositor.set(FAMILY, PAGES, 21, 0);
    List<String> read = new ArrayList<>();
    for (Leaf leaf : volume.leaves()) {
      read.add(read(draw(leaf)));
    }
    Document document = Document.of(String.join("\f", read));
    Result result = Pipeline.of(RemovePageFurniture.of()).run(document);
    assertThat(result.document().pages().subList(1, PAGES))
        .extracting(Page::label)
        .containsExactly("2", "3", "4", "5", "6", "7", "8");
    String head = volume.leaves().get(1).lines().get(0).text().substring(4);
    assertThat(document.text()).contains(head);
    assertThat(result.text()).doesNotContain(head);
    long text = volume.leaves().stream().mapToLong(OcrFurnitureTest::textLines).sum();
    assertThat(result.text().lines().filter(line -> !line.isBlank()).count())
        .isBetween(text - 2, text + PAGES);
  }

  private static long textLines(Leaf leaf) {
    return leaf.lines().stream().filter(line -> !line.kind().isFurniture()).count();
  }

  private static boolean hasEngine() {
    try {
      return run("tesseract", "--version").contains("tesseract");
    } catch (IOException | InterruptedException missing) {
      return false;
    }
  }

  private Path draw(Leaf leaf) throws IOException {
    int height = LINE * (leaf.lines().size() + 4);
    BufferedImage image = new BufferedImage(1300, height, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D pen = image.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, 1300, height);
    pen.setColor(Color.BLACK);
    pen.setFont(new Font(Font.SERIF, Font.PLAIN, 32));
    for (int line = 0; line < leaf.lines().size(); line++) {
      pen.drawString(leaf.lines().get(line).text(), 100, LINE * (line + 3));
    }
    pen.dispose();
    Path file = Files.createTempFile(folder, "page", ".png");
    ImageIO.write(image, "png", file.toFile());
    return file;
  }

  private static String read(Path page) throws IOException, InterruptedException {
    return run("tesseract", page.toString(), "-", "--psm", "6").replace("\f", "");
  }

  private static String run(String... command) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("OMP_THREAD_LIMIT", "1");
    Process process = builder.start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return out;
  }
}
