package dev.gatebook.artifact;

import dev.gatebook.artifact.coverage.CloverFormat;
import dev.gatebook.artifact.coverage.CoberturaFormat;
import dev.gatebook.artifact.coverage.CoveragePyFormat;
import dev.gatebook.artifact.coverage.GcovrFormat;
import dev.gatebook.artifact.coverage.GoCoverFormat;
import dev.gatebook.artifact.coverage.IstanbulFormat;
import dev.gatebook.artifact.coverage.IstanbulSummaryFormat;
import dev.gatebook.artifact.coverage.JacocoFormat;
import dev.gatebook.artifact.coverage.LcovFormat;
import dev.gatebook.artifact.coverage.LlvmCovFormat;
import dev.gatebook.artifact.coverage.OpenCoverFormat;
import dev.gatebook.artifact.coverage.SimpleCovFormat;
import dev.gatebook.artifact.dotnet.NUnit2Format;
import dev.gatebook.artifact.dotnet.NUnitFormat;
import dev.gatebook.artifact.dotnet.TrxFormat;
import dev.gatebook.artifact.dotnet.XUnitFormat;
import dev.gatebook.artifact.findings.BanditFormat;
import dev.gatebook.artifact.findings.CheckstyleFormat;
import dev.gatebook.artifact.findings.CpdFormat;
import dev.gatebook.artifact.findings.CppcheckFormat;
import dev.gatebook.artifact.findings.CycloneDxFormat;
import dev.gatebook.artifact.findings.CycloneDxXmlFormat;
import dev.gatebook.artifact.findings.DependencyCheckFormat;
import dev.gatebook.artifact.findings.DependencyCheckXmlFormat;
import dev.gatebook.artifact.findings.EslintFormat;
import dev.gatebook.artifact.findings.NpmAuditFormat;
import dev.gatebook.artifact.findings.PmdFormat;
import dev.gatebook.artifact.findings.SarifFormat;
import dev.gatebook.artifact.findings.SemgrepFormat;
import dev.gatebook.artifact.findings.SpotBugsFormat;
import dev.gatebook.artifact.findings.TrivyFormat;
import dev.gatebook.artifact.junit.JUnitFormat;
import dev.gatebook.artifact.jvm.OpenTestFormat;
import dev.gatebook.artifact.jvm.TestNgFormat;
import dev.gatebook.artifact.metrics.HyperfineFormat;
import dev.gatebook.artifact.metrics.JmhFormat;
import dev.gatebook.artifact.metrics.K6Format;
import dev.gatebook.artifact.metrics.LighthouseFormat;
import dev.gatebook.artifact.read.ArtifactFormat;
import dev.gatebook.artifact.read.Head;
import dev.gatebook.artifact.tests.AllureFormat;
import dev.gatebook.artifact.tests.CtrfFormat;
import dev.gatebook.artifact.tests.CucumberFormat;
import dev.gatebook.artifact.tests.GoTestFormat;
import dev.gatebook.artifact.tests.JestFormat;
import dev.gatebook.artifact.tests.MessagesFormat;
import dev.gatebook.artifact.tests.MochaFormat;
import dev.gatebook.artifact.tests.PlaywrightFormat;
import dev.gatebook.artifact.tests.RspecFormat;
import dev.gatebook.artifact.tests.TapFormat;
import java.util.List;
import java.util.Optional;

/** Every format that is read; the order means nothing. */
final class ArtifactFormats {
  static final List<ArtifactFormat> ALL =
      List.of(
          new JUnitFormat(),
          new TestNgFormat(),
          new OpenTestFormat(),
          new TrxFormat(),
          new NUnitFormat(),
          new NUnit2Format(),
          new XUnitFormat(),
          new JacocoFormat(),
          new CoberturaFormat(),
          new CloverFormat(),
          new OpenCoverFormat(),
          new SimpleCovFormat(),
          new LlvmCovFormat(),
          new GcovrFormat(),
          new LcovFormat(),
          new SarifFormat(),
          new CheckstyleFormat(),
          new SpotBugsFormat(),
          new PmdFormat(),
          new CpdFormat(),
          new SemgrepFormat(),
          new EslintFormat(),
          new DependencyCheckXmlFormat(),
          new DependencyCheckFormat(),
          new CppcheckFormat(),
          new BanditFormat(),
          new CycloneDxXmlFormat(),
          new JmhFormat(),
          new HyperfineFormat(),
          new AllureFormat(),
          new CtrfFormat(),
          new CucumberFormat(),
          new MessagesFormat(),
          new GoTestFormat(),
          new JestFormat(),
          new MochaFormat(),
          new PlaywrightFormat(),
          new RspecFormat(),
          new TapFormat(),
          new IstanbulSummaryFormat(),
          new IstanbulFormat(),
          new CoveragePyFormat(),
          new GoCoverFormat(),
          new CycloneDxFormat(),
          new NpmAuditFormat(),
          new TrivyFormat(),
          new K6Format(),
          new LighthouseFormat());

  private ArtifactFormats() {}

  static Optional<ArtifactFormat> of(Head head) {
    return ALL.stream().filter(format -> format.recognises(head)).findFirst();
  }
}
