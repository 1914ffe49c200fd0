package io.github.pumice.cli;

import picocli.CommandLine.Command;

/** What all commands hang on. */
@Command(
    name = "pumice",
    description = "Cleans raw OCR and badly transcoded text, with a receipt for every character.",
    mixinStandardHelpOptions = true)
final class PumiceCommand {}
