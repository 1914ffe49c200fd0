package io.github.pumice.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Properties;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;

/**
 * A dictionary in the form of a finite-state automaton, as Morfologik builds and LanguageTool ships
 * them.
 *
 * <p>The automaton holds {@code word + separator + annotation}, or bare words; the annotation ends
 * in a letter A to Z for the word's frequency where the dictionary has frequencies. A lookup walks
 * the word's bytes. Source: Jan Daciuk, <i>Incremental Construction of Finite-State Automata and
 * Transducers</i>, 1998.
 */
final class MorfologikLexicon implements Lexicon {
  private static final byte UNMAPPABLE = '?';
  private static final byte[] NONE = {};

  private final FSA automaton;
  private final FSATraversal traversal;
  private final Charset charset;
  private final byte separator;
  private final boolean frequencies;

  private MorfologikLexicon(FSA automaton, Properties properties) {
    this.automaton = automaton;
    this.traversal = new FSATraversal(automaton);
    charset = Charset.forName(properties.getProperty("fsa.dict.encoding", "UTF-8"));
    separator = (byte) properties.getProperty("fsa.dict.separator", "+").charAt(0);
    frequencies = Boolean.parseBoolean(properties.getProperty("fsa.dict.frequency-included"));
  }

  static MorfologikLexicon read(InputStream automaton, InputStream properties) throws IOException {
    Properties read = new Properties();
    read.load(properties);
    return new MorfologikLexicon(FSA.read(automaton), read);
  }

  @Override
  public int frequency(CharSequence word) {
    return Spellings.best(word, this::lookUp);
  }

  private int lookUp(String word) {
    byte[] bytes = encode(word);
    if (bytes.length == 0) {
      return UNKNOWN;
    }
    MatchResult match = traversal.match(bytes);
    if (match.kind == MatchResult.EXACT_MATCH) {
      return 0;
    }
    if (match.kind != MatchResult.SEQUENCE_IS_A_PREFIX) {
      return UNKNOWN;
    }
    int arc = automaton.getArc(match.node, separator);
    return arc == 0 ? UNKNOWN : frequencies ? frequencyAfter(arc) : 0;
  }

  /** The letter in which the first annotation ends. */
  private int frequencyAfter(int separatorArc) {
    int arc = separatorArc;
    while (!automaton.isArcFinal(arc) && !automaton.isArcTerminal(arc)) {
      arc = automaton.getFirstArc(automaton.getEndNode(arc));
    }
    return Math.max(0, Math.min(MAX_FREQUENCY, automaton.getArcLabel(arc) - 'A'));
  }

  /** The word's bytes; none where the dictionary's encoding has no letter for it. */
  private byte[] encode(String word) {
    byte[] bytes = word.getBytes(charset);
    for (byte b : bytes) {
      if (b == separator || b == UNMAPPABLE) {
        return NONE;
      }
    }
    return bytes;
  }
}
