package io.github.pumice.cli;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Charsets by name. */
final class CharsetName implements ITypeConverter<Charset> {

  @Override
  public Charset convert(String name) {
    try {
      Charset charset = Charset.forName(name);
      if (!charset.canEncode()) {
        throw new TypeConversionException(
            "'" + name + "' can only be read, and no text in it could be restored");
      }
      return charset;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      throw new TypeConversionException(
          "no charset is called '"
              + name
              + "'; common ones are UTF-8, windows-1252, x-MacRoman, IBM850");
    }
  }
}
