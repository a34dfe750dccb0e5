package org.trade4msmes.hub.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.trade4msmes.hub.diagnostic.Suggestions;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in two lines what is wrong with a command, and where to read more. */
final class UsageHandler implements IParameterExceptionHandler {

  @Override
  public int handleParseException(ParameterException exception, String[] arguments) {
    CommandLine command = exception.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(command.getColorScheme().errorText(sentence(exception)));
    err.println("Run '" + command.getCommandSpec().qualifiedName() + " --help' for help.");
    return ExitCode.USAGE;
  }

  private static String sentence(ParameterException exception) {
    return switch (exception) {
      case UnmatchedArgumentException e -> unknown(e);
      case MissingParameterException e when !e.getMissing().isEmpty() ->
          missing(e.getMissing().getFirst(), e.getCommandLine());
      case ParameterException e when e.getArgSpec() != null && e.getValue() != null ->
          wrongValue(e.getArgSpec(), e.getValue(), String.valueOf(e.getMessage()));
      default -> String.valueOf(exception.getMessage());
    };
  }

  /** Of several words only the first: what follows an unknown option may be its value. */
  private static String unknown(UnmatchedArgumentException exception) {
    CommandLine command = exception.getCommandLine();
    String word = exception.getUnmatched().getFirst();
    String sentence;
    String near;
    if (word.startsWith("-")) {
      String name = word.replaceFirst("=.*", "");
      sentence = "There is no option \"" + name + "\".";
      List<String> options =
          command.getCommandSpec().options().stream()
              .flatMap(option -> Stream.of(option.names()))
              .toList();
      near = Suggestions.didYouMean(name, options);
    } else if (command.getSubcommands().isEmpty()) {
      sentence = "\"" + word + "\" is not understood here.";
      near = null;
    } else {
      sentence = "There is no command \"" + word + "\".";
      near = Suggestions.didYouMean(word, command.getSubcommands().keySet());
    }
    return near == null ? sentence : sentence + " " + near;
  }

  private static String missing(ArgSpec argument, CommandLine command) {
    String name = argument.paramLabel();
    String after =
        argument instanceof OptionSpec option
            ? option.longestName()
            : command.getCommandSpec().qualifiedName();
    return "After \""
        + after
        + "\" the "
        + name
        + " is missing: "
        + (argument.type().isEnum()
            ? names(argument.type()) + "."
            : String.join(" ", argument.description()).replaceFirst("\\s*Default:.*", ""));
  }

  private static String names(Class<?> type) {
    List<String> names =
        Arrays.stream(type.getEnumConstants())
            .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
            .toList();
    return String.join(", ", names.subList(0, names.size() - 1)) + " or " + names.getLast();
  }

  private static String wrongValue(ArgSpec argument, String value, String otherwise) {
    String name =
        argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    Class<?> type = argument.type();
    String wanted;
    if (type.isEnum()) {
      wanted = "can be " + names(type);
    } else if (type == int.class) {
      wanted = "has to be a whole number";
    } else if (type == double.class) {
      wanted = "has to be a number, such as 0.5";
    } else {
      return otherwise;
    }
    return name + " " + wanted + ", not \"" + value + "\".";
  }
}
