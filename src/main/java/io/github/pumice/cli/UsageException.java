package io.github.pumice.cli;

/** A command that cannot be carried out as it was given; the message says why and what to do. */
final class UsageException extends Exception {
  private static final long serialVersionUID = 1;

  UsageException(String message) {
    super(message);
  }
}
