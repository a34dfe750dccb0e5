package org.trade4msmes.hub.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jbibtex.Value;

/** Reads resources from tables (CSV, XLSX) and reference files (BibTeX, RIS). */
public final class IntakeReader {
  private static final long LARGEST = 32L << 20;

  private IntakeReader() {}

  /**
   * Reads a file; its ending says what it is.
   *
   * @throws IntakeException if it is of another kind, broken, too large or without rows
   * @throws IOException if it cannot be read
   */
  public static List<IntakeRow> read(Path file) throws IOException, IntakeException {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    if (Files.size(file) > LARGEST) {
      throw new IntakeException(file + " has more than 32 MiB.");
    }
    List<IntakeRow> rows =
        switch (name.substring(name.lastIndexOf('.') + 1)) {
          case "csv", "tsv" -> csv(text(file));
          case "xlsx" -> xlsx(file);
          case "bib" -> bib(text(file));
          case "ris" -> ris(text(file));
          default ->
              throw new IntakeException(
                  file + " is none of the files that can be taken in: .csv, .xlsx, .bib, .ris.");
        };
    if (rows.isEmpty()) {
      throw new IntakeException(file + " holds no resources.");
    }
    return rows;
  }

  private static String text(Path file) throws IOException, IntakeException {
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw new IntakeException(
          file + " is not written in UTF-8. Save it again with that encoding.", e);
    }
  }

  private static List<IntakeRow> csv(String text) throws IntakeException {
    List<IntakeRow> rows = new ArrayList<>();
    Columns columns = null;
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator(text))
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(new StringReader(text))) {
      for (CsvRecord line : reader) {
        if (columns == null) {
          columns = new Columns(line.getFields());
        } else if (!Columns.isBlank(line.getFields())) {
          rows.add(columns.row(line.getStartingLineNumber(), line.getFields()));
        }
      }
    } catch (CsvParseException | UncheckedIOException | IOException e) {
      throw new IntakeException("The table is broken: " + e.getMessage() + ".", e);
    }
    return rows;
  }

  private static char separator(String text) {
    String first = text.lines().findFirst().orElse("");
    char best = ',';
    for (char candidate : new char[] {';', '\t'}) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, char c) {
    return text.chars().filter(other -> other == c).count();
  }

  private static List<IntakeRow> xlsx(Path file) throws IOException, IntakeException {
    List<IntakeRow> rows = new ArrayList<>();
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file));
        ReadableWorkbook workbook = new ReadableWorkbook(in);
        Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
      Columns columns = null;
      for (Row row : (Iterable<Row>) sheet::iterator) {
        List<String> cells =
            row.stream().map(cell -> cell == null ? "" : String.valueOf(cell.getText())).toList();
        if (columns == null) {
          columns = new Columns(cells);
        } else if (!Columns.isBlank(cells)) {
          rows.add(columns.row(row.getRowNum(), cells));
        }
      }
    } catch (IOException | RuntimeException e) {
      throw new IntakeException(file + " is not a readable .xlsx workbook.", e);
    }
    return rows;
  }

  private static List<IntakeRow> bib(String text) throws IntakeException {
    try {
      BibTeXDatabase database = new BibTeXParser().parse(new StringReader(text));
      List<IntakeRow> rows = new ArrayList<>();
      for (Map.Entry<Key, BibTeXEntry> entry : database.getEntries().entrySet()) {
        rows.add(bibEntry(entry.getKey().getValue(), entry.getValue()));
      }
      return rows;
    } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
      throw new IntakeException(
          "The BibTeX file is broken: "
              + String.valueOf(e.getMessage()).lines().findFirst().orElse(""),
          e);
    }
  }

  private static IntakeRow bibEntry(String name, BibTeXEntry entry) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    put(values, "title", bibField(entry, "title"));
    String doi = bibField(entry, "doi");
    String url = bibField(entry, "url").replaceAll("\\\\([_%&#~])", "$1");
    put(values, "url", url.isEmpty() && !doi.isEmpty() ? "https://doi.org/" + doi : url);
    for (String key : List.of("publisher", "institution", "organization", "journal", "school")) {
      if (!values.containsKey("publisher")) {
        put(values, "publisher", bibField(entry, key));
      }
    }
    put(values, "year", bibField(entry, "year"));
    put(values, "languages", bibField(entry, "language"));
    put(values, "topics", bibField(entry, "keywords"));
    put(values, "summary", bibField(entry, "abstract"));
    return new IntakeRow("entry " + name, values);
  }

  private static String bibField(BibTeXEntry entry, String name) {
    Value value = entry.getField(new Key(name));
    return value == null ? "" : value.toUserString().replaceAll("[{}]", "").strip();
  }

  private static void put(Map<String, List<String>> values, String key, String text) {
    if (!text.isBlank()) {
      values.put(key, Columns.values(key, text));
    }
  }

  private static List<IntakeRow> ris(String text) throws IntakeException {
    List<IntakeRow> rows = new ArrayList<>();
    Map<String, List<String>> values = new LinkedHashMap<>();
    List<String> keywords = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (line.isBlank()) {
        continue;
      }
      if (!line.matches("[A-Z][A-Z0-9]  - ?.*")) {
        throw new IntakeException(
            "Line " + number + " is no RIS: it should begin with a tag, as in \"TI  - A title\".");
      }
      String value = line.length() > 6 ? line.substring(6).strip() : "";
      switch (line.substring(0, 2)) {
        case "TI", "T1" -> put(values, "title", value);
        case "UR" -> put(values, "url", value);
        case "PB" -> put(values, "publisher", value);
        case "PY", "Y1" -> put(values, "year", value);
        case "LA" -> put(values, "languages", value);
        case "AB", "N2" -> put(values, "summary", value);
        case "KW" -> keywords.add(value);
        case "ER" -> {
          if (!keywords.isEmpty()) {
            values.put("topics", List.copyOf(keywords));
          }
          rows.add(new IntakeRow("entry " + (rows.size() + 1), new LinkedHashMap<>(values)));
          values.clear();
          keywords.clear();
        }
        default -> {
          // The library has no place for other tags.
        }
      }
    }
    if (!values.isEmpty()) {
      throw new IntakeException("The last entry of the RIS file has no end (\"ER  - \").");
    }
    return rows;
  }
}
