package dev.gatebook.cli;

import dev.gatebook.cli.Main.Environment;
import dev.gatebook.cli.Terminal.Style;
import dev.gatebook.content.CodePage;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What a code means and how to mend it. */
@Command(
    name = "explain",
    mixinStandardHelpOptions = true,
    versionProvider = ToolVersion.class,
    description = "Tells what a code means and how to mend it; without a code, lists them all.")
final class ExplainCommand implements Callable<Integer> {
  private final Environment environment;
  @Mixin private TerminalOptions words = new TerminalOptions();

  @Parameters(paramLabel = "CODE", arity = "0..1", description = "A code such as GB012.")
  private Optional<String> code = Optional.empty();

  ExplainCommand(Environment environment) {
    this.environment = environment;
  }

  @Override
  public Integer call() {
    Terminal terminal = words.terminal(environment);
    if (code.isEmpty()) {
      CodePage.all().forEach(page -> terminal.print(page.code() + "  " + page.title()));
      return ExitCode.FINE.number();
    }
    CodePage page = CodePage.find(code.get()).orElseThrow(() -> unknown(code.get()));
    terminal.print(terminal.styled(Style.STRONG, page.code() + ": " + page.title()));
    terminal.print("");
    terminal.print(page.body().lines().toList());
    return ExitCode.FINE.number();
  }

  private static Refusal unknown(String code) {
    List<String> codes = CodePage.all().stream().map(CodePage::code).toList();
    String range =
        codes.isEmpty()
            ? ""
            : " Known are "
                + codes.get(0)
                + " to "
                + codes.get(codes.size() - 1)
                + ", see 'gatebook explain'.";
    return new Refusal(ExitCode.USAGE, "there is no code '" + Visible.of(code) + "'." + range);
  }
}
