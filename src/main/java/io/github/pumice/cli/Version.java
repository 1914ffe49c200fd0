package io.github.pumice.cli;

import picocli.CommandLine.IVersionProvider;

/** The version, which the jar's manifest knows. */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"pumice " + (version == null ? "(not packaged)" : version)};
  }
}
