package io.github.pumice.cli;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Arrays;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Options whose value is one of an enum's, by its name in small letters. */
final class Choice {
  private Choice() {}

  /** An option that takes any of the values; in any case, too. */
  static <E extends Enum<E>> OptionSpec.Builder option(String name, Class<E> type) {
    ImmutableMap<String, E> values =
        Maps.uniqueIndex(
            Arrays.asList(type.getEnumConstants()), value -> Ascii.toLowerCase(value.name()));
    return OptionSpec.builder(name)
        .type(type)
        .completionCandidates(values.keySet())
        .converters(
            given -> {
              E value = values.get(Ascii.toLowerCase(given));
              if (value == null) {
                throw new TypeConversionException(
                    "there is no '" + given + "'; there are " + String.join(", ", values.keySet()));
              }
              return value;
            });
  }
}
