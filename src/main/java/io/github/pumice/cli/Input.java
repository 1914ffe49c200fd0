package io.github.pumice.cli;

import com.google.common.io.MoreFiles;
import io.github.pumice.core.Source;
import io.github.pumice.io.SourceReader;
import io.github.pumice.io.TextFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One thing to be cleaned. */
sealed interface Input {

  /** How messages call it. */
  String shown();

  /** The name of what it becomes, without an ending, under the folder that is written to. */
  Path outputStem();

  /** The files that it is read from. */
  List<Path> files();

  Source read(SourceReader reader, Console console) throws IOException;

  /** Standard input. */
  record Stdin() implements Input {
    @Override
    public String shown() {
      return "stdin";
    }

    @Override
    public Path outputStem() {
      return Path.of("stdin");
    }

    @Override
    public List<Path> files() {
      return List.of();
    }

    @Override
    public Source read(SourceReader reader, Console console) throws IOException {
      return reader.read("stdin", console.in().readAllBytes());
    }
  }

  /** A file, and its place under the folder that is written to. */
  record OneFile(Path file, Path place) implements Input {
    @Override
    public String shown() {
      return file.toString();
    }

    @Override
    public Path outputStem() {
      return place.resolveSibling(MoreFiles.getNameWithoutExtension(place));
    }

    @Override
    public List<Path> files() {
      return List.of(file);
    }

    @Override
    public Source read(SourceReader reader, Console console) throws IOException {
      return reader.read(file);
    }
  }

  /** A folder with one file for each page. */
  record PageFolder(Path folder, List<Path> files) implements Input {
    @Override
    public String shown() {
      return folder.toString();
    }

    @Override
    public Path outputStem() {
      Path name = folder.toAbsolutePath().normalize().getFileName();
      return name == null ? Path.of("volume") : name;
    }

    @Override
    public Source read(SourceReader reader, Console console) throws IOException {
      return reader.readPages(outputStem().toString(), files);
    }
  }

  /** What the paths name; a missing one, and a folder without text, are errors. */
  static List<Input> of(List<String> paths, boolean pageFiles) throws IOException {
    List<Input> inputs = new ArrayList<>();
    for (String path : paths) {
      if (path.isEmpty()) {
        throw new IOException("an empty PATH names nothing; name a file, a folder, or - for stdin");
      }
      if (path.equals("-")) {
        if (inputs.contains(new Stdin())) {
          throw new IOException("-: stdin can be read only once; name it once");
        }
        inputs.add(new Stdin());
      } else {
        add(Path.of(path), pageFiles, inputs);
      }
    }
    return inputs;
  }

  private static void add(Path path, boolean pageFiles, List<Input> inputs) throws IOException {
    if (!Files.exists(path)) {
      throw new IOException(path + ": no such file or folder; check the path");
    }
    if (!Files.isDirectory(path)) {
      inputs.add(new OneFile(path, path.getFileName()));
    } else if (pageFiles) {
      inputs.add(new PageFolder(path, TextFiles.in(path)));
    } else {
      TextFiles.under(path).forEach(file -> inputs.add(new OneFile(file, path.relativize(file))));
    }
  }
}
