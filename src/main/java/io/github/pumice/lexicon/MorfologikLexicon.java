package io.github.pumice.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import morfologik.fsa.FSA;
import morfologik.fsa.FSATraversal;
import morfologik.fsa.MatchResult;
import morfologik.stemming.Dictionary;

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
  private final FSA automaton;
  private final Charset charset;
  private final byte separator;
  private final boolean frequencies;

  private MorfologikLexicon(Dictionary dictionary) {
    automaton = dictionary.fsa;
    charset = dictionary.metadata.getDecoder().charset();
    separator = dictionary.metadata.getSeparator();
    frequencies = dictionary.metadata.isFrequencyIncluded();
  }

  static MorfologikLexicon read(InputStream automaton, InputStream properties) throws IOException {
    return new MorfologikLexicon(Dictionary.read(automaton, properties));
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
    MatchResult match = new FSATraversal(automaton).match(bytes);
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

  /**
   * The word's bytes; none where the dictionary's encoding cannot write it, or it would mislead.
   */
  private byte[] encode(String word) {
    try {
      ByteBuffer encoded =
          charset
              .newEncoder()
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .onMalformedInput(CodingErrorAction.REPORT)
              .encode(CharBuffer.wrap(word));
      byte[] bytes = new byte[encoded.remaining()];
      encoded.get(bytes);
      for (byte b : bytes) {
        if (b == separator) {
          return new byte[0];
        }
      }
      return bytes;
    } catch (CharacterCodingException e) {
      return new byte[0];
    }
  }
}
