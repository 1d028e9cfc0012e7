package dev.gatebook.assess.rules;

import dev.gatebook.model.Deliverable;
import dev.gatebook.model.Figures;
import dev.gatebook.model.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** A declared number of created or modified files must be that of the listed ones. */
final class DeliveredFiles implements Rule {
  private static final RuleInfo INFO =
      RuleInfo.warning("GB023", "Another number of files is declared than listed");
  private static final String GROUP = "files.";

  @Override
  public RuleInfo info() {
    return INFO;
  }

  @Override
  public Stream<Finding> check(Dossier dossier) {
    List<Deliverable> listed = dossier.statement().deliverables();
    return dossier.statement().declares().all().stream()
        .filter(figure -> figure.name().startsWith(GROUP))
        .flatMap(figure -> compare(figure, listed));
  }

  private static Stream<Finding> compare(Figures.Figure figure, List<Deliverable> listed) {
    String change = figure.name().substring(GROUP.length());
    List<Deliverable> alike =
        listed.stream().filter(file -> file.change().equalsIgnoreCase(change)).toList();
    long files = alike.stream().flatMap(file -> file.files().stream()).distinct().count();
    return alike.isEmpty() || Rounding.includes(figure.quantity(), files)
        ? Stream.empty()
        : Stream.of(finding(figure, change, alike, files));
  }

  private static Finding finding(
      Figures.Figure figure, String change, List<Deliverable> alike, long files) {
    String message =
        figure.quantity().written()
            + " files are declared as "
            + change
            + ", "
            + files
            + " "
            + Phrase.be(files)
            + " listed";
    return INFO.finding(
        figure.name(),
        message,
        List.of(
            new Finding.Amount(
                "declared",
                figure.quantity().low().or(() -> figure.quantity().high()).orElse(BigDecimal.ZERO)),
            Finding.Amount.of("listed", files)),
        List.of(figure.at(), alike.get(0).at()));
  }
}
