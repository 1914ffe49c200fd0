package io.github.pumice.cli;

import io.github.pumice.io.Format;
import java.util.Arrays;
import java.util.Iterator;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Formats by name. */
final class FormatName implements ITypeConverter<Format>, Iterable<String> {

  @Override
  public Format convert(String name) {
    return Arrays.stream(Format.values())
        .filter(format -> format.id().equalsIgnoreCase(name))
        .findFirst()
        .orElseThrow(
            () ->
                new TypeConversionException(
                    "there is no format '" + name + "'; there are " + String.join(", ", this)));
  }

  @Override
  public Iterator<String> iterator() {
    return Arrays.stream(Format.values()).map(Format::id).collect(Collectors.toList()).iterator();
  }
}
