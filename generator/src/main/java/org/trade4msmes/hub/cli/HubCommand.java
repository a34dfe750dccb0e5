package org.trade4msmes.hub.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The program's entry: {@code hub COMMAND}. */
@Command(
    name = "hub",
    mixinStandardHelpOptions = true,
    versionProvider = VersionProvider.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Builds the Trade4MSMEs hub, a website, from the files in the folder content.",
      "",
      "Type ./hub, a space and one of the commands below. Those who write begin with",
      "    ./hub serve     to see the hub in a browser while they write",
      "    ./hub check     to find every mistake",
      "docs/editors.md says how to add a guide, a resource or a meeting.",
      ""
    },
    footer = {
      "",
      "'./hub COMMAND --help' says more about one command, such as ./hub build --help.",
      "",
      "For scripts, exit codes: 0 done, 1 mistakes in the content, 2 wrong usage, or something around"
          + " the program (a full disk, no network), 3 a fault of the program itself."
    },
    subcommands = {
      ServeCommand.class,
      CheckCommand.class,
      NewCommand.class,
      ImportCommand.class,
      FormatCommand.class,
      BuildCommand.class,
      LinksCommand.class,
      HealthCommand.class,
      SearchCommand.class,
      GameCommand.class,
      HandbooksCommand.class,
      SchemaCommand.class,
      DistCommand.class
    })
public final class HubCommand implements Runnable {
  @Spec private CommandSpec spec;

  /** Called by picocli, which fills in the fields. */
  @SuppressWarnings("NullAway.Init")
  HubCommand() {}

  /** Runs a command and ends the program with its exit code. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs a command, writing to the standard streams. */
  private static int run(String... arguments) {
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    return run(out, err, arguments);
  }

  /**
   * Runs a command.
   *
   * @param out takes results
   * @param err takes what went wrong
   * @return the exit code
   */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    CommandLine commands = new CommandLine(new HubCommand());
    // The options stand below with what they mean; a line full of brackets helps nobody.
    commands
        .getSubcommands()
        .values()
        .forEach(command -> command.getCommandSpec().usageMessage().abbreviateSynopsis(true));
    return commands
        .setOut(out)
        .setErr(err)
        .setExecutionExceptionHandler(new FailureHandler())
        .setParameterExceptionHandler(new UsageHandler())
        .setExitCodeExceptionMapper(exception -> ExitCode.INTERNAL)
        .setUsageHelpAutoWidth(true)
        .execute(arguments);
  }

  /** Without a command, the help says which there are. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        spec.commandLine(), "Say what to do, for example: ./hub serve");
  }
}
