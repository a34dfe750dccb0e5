package org.trade4msmes.hub.yaml;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.diagnostic.SourceFile;
import org.trade4msmes.hub.diagnostic.SourceSpan;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML into nodes that know their place. Only the plain part of YAML is taken: anchors,
 * aliases and tags are refused, so that no small file can unfold into a huge value.
 */
public final class YamlReader implements YamlSource {
  private static final int DEEPEST = 20;

  private final YAMLFactory factory = new YAMLFactory();

  @Override
  public Optional<YamlNode> read(SourceFile file, int from, int to, Diagnostics diagnostics) {
    Run run = new Run(file, file.line(from) - 1, diagnostics);
    try (YAMLParser parser =
        (YAMLParser)
            factory.createParser(
                ObjectReadContext.empty(), new StringReader(file.text().substring(from, to)))) {
      if (parser.nextToken() == null) {
        return Optional.empty();
      }
      YamlNode node = run.value(parser, 1);
      if (parser.nextToken() != null) {
        throw new Refused(
            DiagnosticCode.YAML_FEATURE,
            run.span(parser),
            "A second document begins here.",
            "Put it into a file of its own.");
      }
      return Optional.of(node);
    } catch (Refused refused) {
      diagnostics.report(refused.code, refused.span, refused.message, refused.hint);
    } catch (JacksonException e) {
      run.reportSyntax(e);
    }
    return Optional.empty();
  }

  /** The reading of one document. */
  private static final class Run {
    private final SourceFile file;
    private final int firstLine;
    private final Diagnostics diagnostics;

    Run(SourceFile file, int firstLine, Diagnostics diagnostics) {
      this.file = file;
      this.firstLine = firstLine;
      this.diagnostics = diagnostics;
    }

    YamlNode value(YAMLParser parser, int depth) {
      JsonToken token = parser.currentToken();
      SourceSpan span = span(parser);
      refuseFeatures(parser, span);
      if (depth > DEEPEST) {
        throw new Refused(
            DiagnosticCode.YAML_NESTING,
            span,
            "This is nested more than " + DEEPEST + " levels deep.",
            null);
      }
      return switch (token) {
        case START_OBJECT -> mapping(parser, span.start(), depth);
        case START_ARRAY -> sequence(parser, span.start(), depth);
        default -> scalar(parser, span);
      };
    }

    private void refuseFeatures(YAMLParser parser, SourceSpan span) {
      String feature =
          parser.isCurrentAlias()
              ? "An alias (*name)"
              : parser.getObjectId() != null || firstOf(span) == '&'
                  ? "An anchor (&name)"
                  : parser.getTypeId() != null ? "A tag (!name)" : null;
      if (feature != null) {
        throw new Refused(
            DiagnosticCode.YAML_FEATURE,
            span,
            feature + " is not allowed here.",
            "Write the value out; put text that begins with *, & or ! in quotes.");
      }
    }

    private YamlNode mapping(YAMLParser parser, int start, int depth) {
      List<YamlNode.Entry> entries = new ArrayList<>();
      Set<String> keys = new HashSet<>();
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        SourceSpan keySpan = span(parser);
        String key = parser.currentName();
        parser.nextToken();
        YamlNode value = value(parser, depth + 1);
        if (keys.add(key)) {
          entries.add(new YamlNode.Entry(key, keySpan, value));
        } else {
          diagnostics.report(
              DiagnosticCode.DUPLICATE_KEY,
              keySpan,
              "The key \"" + key + "\" stands here for the second time.",
              "Keep one of the two.");
        }
      }
      return new YamlNode.Mapping(List.copyOf(entries), endingHere(parser, start));
    }

    private YamlNode sequence(YAMLParser parser, int start, int depth) {
      List<YamlNode> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(value(parser, depth + 1));
      }
      return new YamlNode.Sequence(List.copyOf(items), endingHere(parser, start));
    }

    private YamlNode scalar(YAMLParser parser, SourceSpan span) {
      String text = parser.currentToken() == JsonToken.VALUE_NULL ? "" : parser.getString();
      text.codePoints().filter(Run::isUnfit).findFirst().ifPresent(c -> reportUnfit(c, span));
      char first = firstOf(span);
      boolean quoted = first == '"' || first == '\'' || first == '|' || first == '>';
      return new YamlNode.Scalar(text, quoted && span.end() > span.start(), span);
    }

    private char firstOf(SourceSpan span) {
      return span.start() < file.text().length() ? file.text().charAt(span.start()) : ' ';
    }

    /** Whether a character, which only an escape can have brought in, fits into no page. */
    private static boolean isUnfit(int c) {
      return (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')
          || Character.getType(c) == Character.SURROGATE
          || (c & 0xFFFE) == 0xFFFE;
    }

    private void reportUnfit(int c, SourceSpan span) {
      diagnostics.report(
          DiagnosticCode.BAD_VALUE,
          span,
          String.format(
              Locale.ROOT, "This text holds the character U+%04X, which no page can show.", c),
          "Remove it.");
    }

    private SourceSpan endingHere(YAMLParser parser, int start) {
      return file.span(start, Math.max(start, offset(parser.currentLocation())));
    }

    SourceSpan span(YAMLParser parser) {
      int start = offset(parser.currentTokenLocation());
      return file.span(start, Math.max(start, offset(parser.currentLocation())));
    }

    private int offset(TokenStreamLocation location) {
      return file.offset(firstLine + location.getLineNr() - 1, location.getColumnNr() - 1);
    }

    /** The place that the parser complains of; for what is never closed, where it is opened. */
    private int offset(JacksonException e) {
      if (e.getCause() instanceof MarkedYamlEngineException inner) {
        boolean unclosed = inner.getProblem().contains("unexpected end of stream");
        Optional<Mark> mark =
            unclosed ? inner.getContextMark().or(inner::getProblemMark) : inner.getProblemMark();
        if (mark.isPresent()) {
          return file.offset(firstLine + mark.get().getLine(), mark.get().getColumn());
        }
      }
      return e.getLocation() == null ? 0 : offset(e.getLocation());
    }

    void reportSyntax(JacksonException e) {
      int offset = offset(e);
      diagnostics.report(
          DiagnosticCode.YAML_SYNTAX,
          file.span(offset, offset),
          "This is not well-formed YAML: " + YamlProblem.inPlainWords(e.getOriginalMessage()),
          "Check indentation, quotes, brackets and the space after each colon on this line and the"
              + " one before.");
    }
  }

  /** Ends the reading of a document that is refused as a whole. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient SourceSpan span;
    private final DiagnosticCode code;
    private final String message;
    private final @Nullable String hint;

    Refused(DiagnosticCode code, SourceSpan span, String message, @Nullable String hint) {
      super(message, null, false, false);
      this.code = code;
      this.span = span;
      this.message = message;
      this.hint = hint;
    }
  }
}
