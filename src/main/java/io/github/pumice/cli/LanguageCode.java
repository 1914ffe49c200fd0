package io.github.pumice.cli;

import com.ibm.icu.util.ULocale;
import java.util.Arrays;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Languages by their codes in ISO 639: {@code de}, {@code deu}, {@code pt-BR}. */
final class LanguageCode implements ITypeConverter<String> {

  @Override
  public String convert(String code) {
    ULocale locale = ULocale.forLanguageTag(code.replace('_', '-'));
    if (!Arrays.asList(ULocale.getISOLanguages()).contains(locale.getLanguage())) {
      throw new TypeConversionException(
          "'" + code + "' is no code of ISO 639; common ones are en, de, fr, la");
    }
    return locale.toLanguageTag();
  }
}
