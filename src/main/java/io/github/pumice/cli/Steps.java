package io.github.pumice.cli;

import io.github.pumice.core.Pipeline;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads {@code --steps}: {@code a,b} means only these, {@code -c} without this one. The order is
 * always the pipeline's own.
 */
final class Steps {
  private Steps() {}

  static Pipeline choose(Pipeline standard, List<String> steps) throws UsageException {
    if (steps.isEmpty()) {
      return standard;
    }
    Set<String> only = new LinkedHashSet<>();
    Set<String> without = new LinkedHashSet<>();
    for (String step : steps) {
      boolean excluded = step.startsWith("-");
      String id = excluded ? step.substring(1) : step;
      requireKnown(standard, id);
      (excluded ? without : only).add(id);
    }
    Set<String> wanted = new LinkedHashSet<>(only.isEmpty() ? standard.ids() : only);
    wanted.removeAll(without);
    return standard.only(wanted);
  }

  private static void requireKnown(Pipeline standard, String id) throws UsageException {
    if (!standard.ids().contains(id)) {
      throw new UsageException(
          "there is no step '" + id + "'; there are " + String.join(", ", standard.ids()));
    }
  }
}
