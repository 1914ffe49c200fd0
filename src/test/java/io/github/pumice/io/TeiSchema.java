package io.github.pumice.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.thaiopensource.util.PropertyMapBuilder;
import com.thaiopensource.validate.SchemaReader;
import com.thaiopensource.validate.ValidateProperty;
import com.thaiopensource.validate.ValidationDriver;
import com.thaiopensource.validate.auto.AutoSchemaReader;
import com.thaiopensource.validate.prop.rng.RngProperty;
import com.thaiopensource.validate.rng.CompactSchemaReader;
import java.io.IOException;
import java.io.StringReader;
import java.net.URL;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/**
 * Holds TEI to the part of TEI All that is in {@code tei-all-subset.rnc}, or to the whole of it.
 */
public final class TeiSchema {
  private static final URL GRAMMAR =
      Objects.requireNonNull(TeiSchema.class.getResource("tei-all-subset.rnc"));

  /**
   * Where Debian's package {@code xmlcopyeditor} puts the whole of TEI All, as generated on
   * 2006-09-24: before {@code pb} and {@code lb} were given {@code break}.
   */
  static final Path WHOLE = Path.of("/usr/share/xmlcopyeditor/rng/tei_all.rng");

  private TeiSchema() {}

  /** Fails when {@code xml} breaks the schema. */
  public static void check(String xml) {
    assertThat(errors(xml)).as("errors in %s", xml).isEmpty();
  }

  /** What breaks the schema. */
  static List<String> errors(String xml) {
    return errors(List.of(xml), CompactSchemaReader.getInstance(), GRAMMAR.toString());
  }

  /** What the whole of TEI All finds wrong, apart from the attribute that it does not know yet. */
  static List<String> errorsInWhole(List<String> xmls) {
    return errors(
        xmls.stream().map(xml -> xml.replace(" break=\"no\"", "")).toList(),
        new AutoSchemaReader(),
        WHOLE.toUri().toString());
  }

  private static List<String> errors(List<String> xmls, SchemaReader reader, String grammar) {
    Errors errors = new Errors();
    PropertyMapBuilder properties = new PropertyMapBuilder();
    properties.put(ValidateProperty.ERROR_HANDLER, errors);
    RngProperty.CHECK_ID_IDREF.add(properties);
    ValidationDriver driver = new ValidationDriver(properties.toPropertyMap(), reader);
    try {
      assertThat(driver.loadSchema(new InputSource(grammar))).isTrue();
      for (String xml : xmls) {
        driver.validate(new InputSource(new StringReader(xml)));
      }
    } catch (IOException | SAXException e) {
      errors.found.add(e.toString());
    }
    return errors.found;
  }

  private static final class Errors implements ErrorHandler {
    final List<String> found = new ArrayList<>();

    @Override
    public void warning(SAXParseException e) {
      found.add(e.getMessage());
    }

    @Override
    public void error(SAXParseException e) {
      found.add(e.getMessage());
    }

    @Override
    public void fatalError(SAXParseException e) {
      found.add(e.getMessage());
    }
  }
}
