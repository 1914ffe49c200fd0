package io.github.pumice.cli;

import io.github.pumice.core.Pipeline;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads {@code --steps}: {@code a,b} means only these, {@code -c} all others. */
final class Steps {
  private Steps() {}

  static Pipeline choose(Pipeline standard, List<String> steps) {
    Set<String> only = new LinkedHashSet<>();
    Set<String> without = new LinkedHashSet<>();
    for (String step : steps) {
      if (step.startsWith("-")) {
        without.add(step.substring(1));
      } else {
        only.add(step);
      }
    }
    Pipeline chosen = only.isEmpty() ? standard : standard.only(only);
    for (String id : without) {
      chosen = chosen.without(id);
    }
    return chosen;
  }
}
