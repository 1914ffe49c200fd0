package io.github.pumice.core;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LongTextTest {

  /**
   * Takes every line that begins with a digit for a note, doubles {@code e}, and drops {@code x}.
   */
  private static final Normalizer BUSY =
      new Normalizer() {
        @Override
        public String id() {
          return "busy";
        }

        @Override
        public Edits propose(Document document) {
          Edits.Builder edits = Edits.on(document);
          Reason reason = new Reason("busy", 1, "");
          for (Line line : document.lines()) {
            boolean note =
                line.end() > line.start()
                    && line.end() < document.body().end()
                    && Character.isDigit(document.text().charAt(line.start()));
            if (note) {
              edits.extractNote(
                  new Edits.Extraction(
                      "1",
                      new Span(0, 0),
                      false,
                      ImmutableList.of(new Span(line.start(), line.end() + 1)),
                      ImmutableList.of(new Span(line.start() + 1, line.end())),
                      reason));
            } else {
              for (int i = line.start(); i < line.end(); i++) {
                char c = document.text().charAt(i);
                if (c == 'x' || c == 'e') {
                  edits.replace(i, i + 1, c == 'x' ? "" : "ee", reason);
                }
              }
            }
          }
          return edits.build();
        }
      };

  @Property(tries = 300)
  void partsGiveWhatTheWholeGives(@ForAll Random random) {
    String text = text(random, "\f");
    Result whole = Pipeline.of(BUSY).run(Document.of(text));
    Result parts = Pipeline.of(BUSY).run(Document.of(text), 200);
    assertThat(parts.text()).isEqualTo(whole.text());
    assertThat(parts.document().pages()).isEqualTo(whole.document().pages());
    assertThat(parts.document().notes()).isEqualTo(whole.document().notes());
    assertThat(parts.changes()).containsExactlyInAnyOrderElementsOf(whole.changes());
    assertThat(parts.restore()).isEqualTo(whole.restore());
  }

  @Property(tries = 300)
  void withoutFormFeedsAPageGoesOnFromPartToPart(@ForAll Random random) {
    String text = text(random, "\n");
    Result parts = Pipeline.of(BUSY).run(Document.of(text), 200);
    assertThat(parts.document().pageCount()).isEqualTo(1);
    assertThat(parts.text()).isEqualTo(Pipeline.of(BUSY).run(Document.of(text)).text());
    assertThat(parts.restore()).isEqualTo(Encoding.UTF_8.encode(text));
  }

  @Test
  void aSingleLineIsNotBrokenWhereItIsParted() {
    String text = "stone".repeat(1000);
    assertThat(Pipeline.of(BUSY).run(Document.of(text), 200).text())
        .isEqualTo("stonee".repeat(1000));
  }

  /** Drops blanks at the ends of lines. */
  private static final Normalizer STRIP =
      new Normalizer() {
        @Override
        public String id() {
          return "strip";
        }

        @Override
        public Edits propose(Document document) {
          Edits.Builder edits = Edits.on(document);
          for (Line line : document.lines()) {
            if (line.of(document).endsWith(" ")) {
              edits.delete(line.end() - 1, line.end(), new Reason("strip", 1, ""));
            }
          }
          return edits.build();
        }
      };

  @Test
  void aBlankAtWhichALineIsPartedStays() {
    String text = "stone ".repeat(1000) + "end";
    Result parts = Pipeline.of(STRIP).run(Document.of(text), 200);
    assertThat(parts.text()).isEqualTo(text);
    assertThat(parts.restore()).isEqualTo(Encoding.UTF_8.encode(text));
  }

  /** Takes {@code 1}, {@code 2} at line starts for notes, called by the {@code ^} above each. */
  private static final Normalizer NESTED =
      new Normalizer() {
        @Override
        public String id() {
          return "nested";
        }

        @Override
        public Edits propose(Document document) {
          Edits.Builder edits = Edits.on(document);
          String text = document.text();
          for (Line line : document.lines()) {
            if (line.end() < document.body().end() && line.of(document).matches("[12].*")) {
              int anchor = text.lastIndexOf('^', line.start());
              edits.extractNote(
                  new Edits.Extraction(
                      text.substring(line.start(), line.start() + 1),
                      new Span(anchor, anchor + 1),
                      true,
                      ImmutableList.of(new Span(line.start(), line.end() + 1)),
                      ImmutableList.of(new Span(line.start() + 1, line.end())),
                      new Reason("nested", 1, "")));
            }
          }
          return edits.build();
        }
      };

  @Test
  void anAnchorWithinANoteStaysThere() {
    String text =
        "A word^ here, and more of it.\n1 A note^ of it.\n2 A note of that.\n\f".repeat(9);
    Document parts = Pipeline.of(NESTED).run(Document.of(text), 200).document();
    Document whole = Pipeline.of(NESTED).run(Document.of(text)).document();
    assertThat(parts.notes()).isEqualTo(whole.notes()).hasSize(18);
    assertThat(parts.text().substring(0, parts.notes().get(17).anchor())).endsWith(" A note");
  }

  private static String text(Random random, String between) {
    StringBuilder text = new StringBuilder();
    for (int page = 0; page < 12; page++) {
      for (int line = 0; line < 6; line++) {
        text.append(random.nextInt(5) == 0 ? "1" : "s")
            .append("tone exe 𝔭e".repeat(random.nextInt(3)))
            .append(random.nextInt(6) == 0 ? "\r\n" : "\n");
      }
      text.append(between);
    }
    return text.append("end\n").toString();
  }

  @Test
  void factsOfAllPartsAreKept() {
    Normalizer reader =
        new Normalizer() {
          @Override
          public String id() {
            return "read-facts";
          }

          @Override
          public Edits propose(Document document) {
            String first = document.text().startsWith("a") ? "a" : "b";
            return Edits.on(document)
                .describe(first, "as in " + document.text().charAt(2), new Reason(id(), 1, ""))
                .build();
          }
        };
    Result result = Pipeline.of(reader).run(Document.of("a 1\n\fb 2\n\fa 3\n"), 10);
    assertThat(result.metadata())
        .containsExactly(Map.entry("a", "as in 1"), Map.entry("b", "as in 2"));
    assertThat(result.changes()).isEmpty();
  }
}
