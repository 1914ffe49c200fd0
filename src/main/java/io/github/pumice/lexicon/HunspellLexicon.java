package io.github.pumice.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import org.apache.lucene.analysis.hunspell.Dictionary;
import org.apache.lucene.analysis.hunspell.Hunspell;
import org.apache.lucene.store.ByteBuffersDirectory;

/** A Hunspell dictionary, with its affixes and compounds, as Lucene reads it. */
final class HunspellLexicon implements Lexicon {
  private final Hunspell hunspell;

  private HunspellLexicon(Hunspell hunspell) {
    this.hunspell = hunspell;
  }

  static HunspellLexicon read(Path affixes, Path words) throws IOException {
    try (ByteBuffersDirectory scratch = new ByteBuffersDirectory();
        InputStream aff = Files.newInputStream(affixes);
        InputStream dic = Files.newInputStream(words)) {
      return new HunspellLexicon(new Hunspell(new Dictionary(scratch, "hunspell", aff, dic)));
    } catch (ParseException | RuntimeException e) {
      throw new IOException(
          "lexicon: " + words + " and its .aff file are no Hunspell dictionary: " + e.getMessage(),
          e);
    }
  }

  @Override
  public int frequency(CharSequence word) {
    return Spellings.best(word, spelling -> hunspell.spell(spelling) ? 0 : UNKNOWN);
  }
}
