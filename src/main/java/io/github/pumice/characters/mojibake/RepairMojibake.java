package io.github.pumice.characters.mojibake;

import io.github.pumice.core.Document;
import io.github.pumice.core.Edits;
import io.github.pumice.core.Normalizer;
import io.github.pumice.core.Reason;

/**
 * Repairs text that was decoded with the wrong character set: {@code GrÃ¶ÃŸe} → {@code Größe},
 * {@code it¹s} → {@code it’s}.
 *
 * <p>Each edit is one run of wrong characters; its rule names the cause ({@code
 * repair-mojibake/utf-8-as-windows-1252}, {@code …/classic-mac}, {@code …/c1-controls}, {@code
 * …/entities}, …) and its evidence tells the layers. What is found, what is left alone and what it
 * costs is told in {@link Mojibake}. A text whose character set could not be told (confidence 0.5
 * or less) is left alone: it must be read anew. Runs first: all other normalizers read characters.
 */
public final class RepairMojibake implements Normalizer {

  private static final String ID = "repair-mojibake";

  /** A character set that is no surer than this gives no text to repair. */
  private static final double DOUBTED = 0.5;

  private RepairMojibake() {}

  /** The normalizer; it has no settings. */
  public static RepairMojibake of() {
    return new RepairMojibake();
  }

  @Override
  public String id() {
    return ID;
  }

  @Override
  public Edits propose(Document document) {
    Edits.Builder edits = Edits.on(document);
    if (document.source().confidence() <= DOUBTED) {
      return edits.build();
    }
    for (Mojibake.Finding finding : Mojibake.explain(document.text())) {
      Reason reason = new Reason(ID + "/" + finding.rule(), finding.confidence(), finding.cause());
      edits.replace(finding.start(), finding.end(), finding.after(), reason);
    }
    return edits.build();
  }
}
