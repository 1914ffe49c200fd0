package io.github.pumice.io;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.InputStream;
import java.util.Objects;

/** Holds JSON to the schema that is part of the library. */
public final class Schema {
  private static final com.networknt.schema.Schema SCHEMA = load();

  private Schema() {}

  private static com.networknt.schema.Schema load() {
    InputStream schema = JsonWriter.class.getResourceAsStream("pumice-1.schema.json");
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Objects.requireNonNull(schema));
  }

  /** Fails when {@code json} breaks the schema. */
  public static void check(String json) {
    assertThat(SCHEMA.validate(json, InputFormat.JSON)).isEmpty();
  }

  /** Whether {@code json} keeps to the schema. */
  static boolean accepts(String json) {
    return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
  }
}
