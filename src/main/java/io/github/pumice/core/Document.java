package io.github.pumice.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One immutable text with thin structure over it: pages, notes, lines, and where every character
 * came from.
 *
 * <p>The text is flat: the body first, then the texts of the notes that left its flow, each a
 * paragraph of its own, so that every normalizer treats both alike. Offsets are UTF-16 code units,
 * spans half-open. Line ends are {@code '\n'}; carriage returns, form feeds and a byte order mark
 * stay behind in the {@link Source}. Only a {@link Pipeline} makes a changed document from another.
 */
public final class Document {

  /** The language of a document about which nothing is known. */
  public static final String UNDETERMINED = "und";

  /** Null where it is the text of the source, which the source itself may let go. */
  private final @Nullable String text;

  private final int length;
  private final Structure structure;
  private final Provenance provenance;
  private final Source source;
  private final Knowledge knowledge;

  /** Whether nothing was done to the document since it was opened. */
  private final boolean opened;

  // Counted at most once per thread that asks; races are harmless, both are pure functions of the
  // text.
  private volatile int @Nullable [] lineStarts;
  private volatile @Nullable Tokens tokens;
  private final Map<Class<?>, Object> findings = new ConcurrentHashMap<>();

  Document(
      @Nullable String text,
      Structure structure,
      Provenance provenance,
      Source source,
      Knowledge knowledge,
      @Nullable Tokens tokens,
      boolean opened) {
    this.opened = opened;
    this.text = text;
    this.length = provenance.length();
    this.structure = structure;
    this.provenance = provenance;
    this.source = source;
    this.knowledge = knowledge;
    this.tokens = tokens;
  }

  /** A document from a string; form feeds in it begin pages. */
  public static Document of(String text) {
    return of(Source.of(Source.UNNAMED, text, Encoding.UTF_8));
  }

  /** A document from a decoded source; form feeds in it begin pages. */
  public static Document of(Source source) {
    return SourceText.open(source);
  }

  /** The same document, known to be in a language ({@code "de"}, BCP 47). */
  public Document withLanguage(String newLanguage) {
    return new Document(
        text, structure, provenance, source, knowledge.withLanguage(newLanguage), tokens, opened);
  }

  /** The whole text: body, then notes. */
  public String text() {
    return text == null ? source.text() : text;
  }

  /** Length of {@link #text()}. */
  public int length() {
    return length;
  }

  /** The part of the text that is the body. */
  public Span body() {
    return new Span(0, structure.bodyEnd());
  }

  /** The pages of the body, in order; a text without pages is one unlabelled page. */
  public List<Page> pages() {
    return new View<>(pageCount(), this::page);
  }

  /** The page with a 0-based index. */
  public Page page(int index) {
    PageTable pages = structure.pages();
    int end = index + 1 < pages.size() ? pages.start(index + 1) : structure.bodyEnd();
    return new Page(index, pages.label(index), pages.start(index), end);
  }

  /** The number of pages, at least 1. */
  public int pageCount() {
    return structure.pages().size();
  }

  /**
   * The 0-based index of the page on which {@code offset} lies; for the text of a note, the page it
   * stood on.
   */
  public int pageAt(int offset) {
    return structure.pageAt(offset);
  }

  /** The 0-based index of the page on which an offset of the source lies. */
  public int pageAtSource(int sourceOffset) {
    return structure.pages().atSource(sourceOffset);
  }

  /** The notes that left the flow, in the order of their texts. */
  public ImmutableList<Note> notes() {
    return structure.notes();
  }

  /**
   * The lines of the whole text, in order. A text that ends in {@code '\n'} has no empty line after
   * it.
   */
  public List<Line> lines() {
    return new View<>(lineCount(), i -> new Line(i, lineStart(i), lineEnd(i)));
  }

  /** The number of lines. */
  public int lineCount() {
    return lineStarts().length - 1;
  }

  /** Where line {@code index} starts. */
  public int lineStart(int index) {
    return lineStarts()[index];
  }

  /** Where line {@code index} ends, before its {@code '\n'}. */
  public int lineEnd(int index) {
    int next = lineStarts()[index + 1];
    return next > 0 && next <= length && text().charAt(next - 1) == '\n' ? next - 1 : next;
  }

  /**
   * The 0-based index of the line in which {@code offset} lies; a {@code '\n'} belongs to the line
   * that it ends.
   */
  public int lineAt(int offset) {
    int[] starts = lineStarts();
    int found = Arrays.binarySearch(starts, 0, starts.length - 1, offset);
    return found >= 0 ? found : Math.max(0, -found - 2);
  }

  private int[] lineStarts() {
    int[] starts = lineStarts;
    if (starts == null) {
      starts = findLineStarts(text());
      lineStarts = starts;
    }
    return starts;
  }

  /** Starts of all lines, then the length of the text. */
  private static int[] findLineStarts(String text) {
    int[] starts = new int[text.length() / 40 + 4];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      if (count + 1 == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
      }
      starts[count++] = at;
      int end = text.indexOf('\n', at);
      at = end < 0 ? text.length() : end + 1;
    }
    starts[count++] = text.length();
    return Arrays.copyOf(starts, count);
  }

  /** Where each character came from. */
  public Provenance provenance() {
    return provenance;
  }

  /** What the document was made from. */
  public Source source() {
    return source;
  }

  /** BCP 47 code of the main language, or {@link #UNDETERMINED}. */
  public String language() {
    return knowledge.language();
  }

  /**
   * What the notices around the text tell about it, name by value in the order in which they were
   * read: {@code title}, {@code author}, {@code source}, {@code digitizer}, {@code rights}, ….
   * Empty where nothing was read.
   */
  public ImmutableMap<String, String> metadata() {
    return knowledge.metadata();
  }

  /**
   * What was taken out of the text so far, as {@link Change#kind} names it: {@code folio}, {@code
   * head}, {@code boilerplate}, …. A normalizer that finds its own kinds here has done its work.
   */
  public ImmutableSet<String> removed() {
    return knowledge.removed();
  }

  Knowledge knowledge() {
    return knowledge;
  }

  /**
   * The different words of this document and how often each occurs: its own best dictionary.
   * Counted once, then carried forward.
   */
  public Vocabulary vocabulary() {
    return tokens().vocabulary();
  }

  /** The running words of this document; found where they are counted, then carried forward. */
  public Tokens tokens() {
    Tokens counted = tokens;
    if (counted == null) {
      counted = Tokens.of(text());
      tokens = counted;
    }
    return counted;
  }

  @Nullable Tokens countedTokens() {
    return tokens;
  }

  /**
   * What there is to know about this text, found out once for all that ask.
   *
   * @param kind what is known; an immutable type of the caller's own
   * @param find finds it out
   */
  public <T> T remember(Class<T> kind, Function<Document, T> find) {
    Object found = findings.get(kind);
    if (found == null) {
      found = find.apply(this);
      findings.put(kind, found);
    }
    return kind.cast(found);
  }

  boolean isAsOpened() {
    return opened;
  }

  Structure structure() {
    return structure;
  }
}
