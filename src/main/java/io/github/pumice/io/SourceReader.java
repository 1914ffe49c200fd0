package io.github.pumice.io;

import io.github.pumice.characters.mojibake.Charsets;
import io.github.pumice.core.Encoding;
import io.github.pumice.core.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads bytes as a source: finds out the charset, or takes the one that it is told.
 *
 * <p>What it decodes encodes to the same bytes again, always; bytes that the charset does not
 * define are carried along as {@link Encoding} describes. Binary files are refused. Immutable and
 * thread-safe.
 */
public final class SourceReader {
  private final Optional<Charset> declared;

  private SourceReader(Optional<Charset> declared) {
    this.declared = declared;
  }

  /** A reader that finds out the charset of each source. */
  public static SourceReader detecting() {
    return new SourceReader(Optional.empty());
  }

  /** A reader that decodes everything in this charset. */
  public static SourceReader of(Charset charset) {
    return new SourceReader(Optional.of(charset));
  }

  /** Reads a file. */
  public Source read(Path file) throws IOException {
    return read(nameOf(file), file.toString(), bytes(file));
  }

  /**
   * Reads a volume of one file for each page, in this order, as if form feeds stood between them.
   */
  public Source readPages(String name, List<Path> pages) throws IOException {
    return read(name, PageFiles.join(pages));
  }

  /**
   * Reads bytes.
   *
   * @param name what to call the source, in results and messages
   * @param bytes the bytes
   */
  public Source read(String name, byte[] bytes) throws IOException {
    return read(name, name, bytes);
  }

  /** Results call a file by its name; messages say where it is. */
  private Source read(String name, String place, byte[] bytes) throws IOException {
    Optional<String> remedy = BinaryKind.remedyFor(bytes);
    if (remedy.isPresent()) {
      throw new IOException(place + ": is " + remedy.get());
    }
    return declared.isPresent()
        ? declared(name, place, bytes, new Encoding(declared.get()))
        : detected(name, place, bytes);
  }

  private static Source declared(String name, String place, byte[] bytes, Encoding encoding)
      throws IOException {
    if (!encoding.roundTrips(bytes)) {
      throw new IOException(
          "%s: what %s reads from it does not give the same bytes back; name another charset"
              .formatted(place, encoding.name()));
    }
    return Source.of(name, bytes, encoding);
  }

  private static Source detected(String name, String place, byte[] bytes) throws IOException {
    Charsets.Choice choice = Charsets.choose(bytes);
    Source source = Source.of(name, bytes, choice.encoding());
    if (Binary.is(source.text())) {
      throw new IOException(place + ": is " + BinaryKind.OTHER);
    }
    String runnerUp = choice.confidence() < 1 ? choice.runnerUp().name() : "";
    return source.chosen(choice.confidence(), runnerUp);
  }

  private static String nameOf(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  /** The bytes of a file; what is wrong with one that cannot be read is said in one line. */
  static byte[] bytes(Path file) throws IOException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw FileProblem.of(file, e);
    } catch (OutOfMemoryError e) {
      throw new IOException(
          file + ": too large for the memory that Java has; give it more with -Xmx", e);
    }
  }
}
