package io.github.pumice.cli;

import io.github.pumice.io.Format;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Formats by name. */
final class FormatName implements ITypeConverter<Format>, Iterable<String> {

  @Override
  public Format convert(String name) {
    for (Format format : Format.values()) {
      if (format.id().equalsIgnoreCase(name)) {
        return format;
      }
    }
    throw new TypeConversionException(
        "there is no format '" + name + "'; there are " + String.join(", ", this));
  }

  @Override
  public Iterator<String> iterator() {
    List<String> names = new ArrayList<>();
    for (Format format : Format.values()) {
      names.add(format.id());
    }
    return names.iterator();
  }
}
