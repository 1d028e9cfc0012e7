package dev.gatebook.artifact.findings;

import dev.gatebook.artifact.read.JsonPart;
import dev.gatebook.model.Alert.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the rules of a tool and of its extensions, and the settings of a run, say of results. */
final class SarifRules {
  private final JsonPart texts;
  private final List<JsonPart> driver;
  private final List<Extension> extensions;
  private final List<Map<String, Level>> settings;
  private final Map<String, JsonPart> byId = new HashMap<>();

  SarifRules(JsonPart tool, List<JsonPart> invocations) {
    this.texts = tool.at("driver", "globalMessageStrings");
    this.driver = tool.at("driver", "rules").items();
    this.extensions = tool.at("extensions").items().stream().map(Extension::of).toList();
    driver.forEach(this::name);
    extensions.forEach(extension -> extension.rules().forEach(this::name));
    this.settings = invocations.stream().map(this::settings).toList();
  }

  private void name(JsonPart rule) {
    rule.text("id").ifPresent(id -> byId.putIfAbsent(id, rule));
  }

  /** The id of the rule that a result is of. */
  String id(SarifResult result) {
    return written(result.json()).or(() -> rule(result.json()).text("id")).orElse("");
  }

  private static Optional<String> written(JsonPart result) {
    return result.text("ruleId").or(() -> result.at("rule").text("id"));
  }

  /**
   * The level of a result: none for what is no failure, else its own, else that of the settings of
   * the run, else that of its rule, else a warning. So says SARIF 2.1.0 in 3.27.10.
   */
  Level level(SarifResult result) {
    if (!result.isFailure()) {
      return Level.NONE;
    }
    return result
        .ownLevel()
        .or(() -> set(result))
        .or(() -> SarifResult.level(rule(result.json()).at("defaultConfiguration", "level")))
        .orElse(Level.WARNING);
  }

  /** The levels that the settings of an invocation give to rules. */
  private Map<String, Level> settings(JsonPart invocation) {
    Map<String, Level> levels = new HashMap<>();
    for (JsonPart override : invocation.at("ruleConfigurationOverrides").items()) {
      Optional<Level> level = SarifResult.level(override.at("configuration", "level"));
      rule(override.at("descriptor"))
          .text("id")
          .ifPresent(id -> level.ifPresent(l -> levels.putIfAbsent(id, l)));
    }
    return levels;
  }

  private Optional<Level> set(SarifResult result) {
    Optional<Integer> index = result.json().at("provenance").count("invocationIndex");
    int at = index.orElse(settings.size() == 1 ? 0 : settings.size());
    return at < settings.size()
        ? Optional.ofNullable(settings.get(at).get(rule(result.json()).text("id").orElse("")))
        : Optional.empty();
  }

  /** The message of a result, its own or that of its rule with the arguments put in. */
  String message(SarifResult result) {
    return SarifMessage.of(
        result.json().at("message"),
        id ->
            rule(result.json())
                .at("messageStrings", id)
                .text("text")
                .or(() -> texts.at(id).text("text")));
  }

  /** Whether a result refers to a rule by a number under which there is none. */
  boolean isAstray(SarifResult result) {
    JsonPart json = result.json();
    return index(json).filter(at -> at >= component(json).size()).isPresent();
  }

  /** The rule by its place in the tool or in an extension, else by its id. */
  private JsonPart rule(JsonPart reference) {
    List<JsonPart> rules = component(reference);
    return index(reference)
        .filter(at -> at < rules.size())
        .map(rules::get)
        .orElseGet(() -> byId(reference));
  }

  private static Optional<Integer> index(JsonPart reference) {
    return reference
        .count("ruleIndex")
        .or(() -> reference.at("rule").count("index"))
        .or(() -> reference.count("index"));
  }

  private List<JsonPart> component(JsonPart reference) {
    JsonPart inResult = reference.at("rule", "toolComponent");
    JsonPart named = inResult.isNothing() ? reference.at("toolComponent") : inResult;
    String name = named.words("name");
    return named
        .count("index")
        .filter(at -> at < extensions.size())
        .map(extensions::get)
        .or(() -> extensions.stream().filter(e -> e.isCalled(name)).findFirst())
        .map(Extension::rules)
        .orElse(driver);
  }

  /** The id of a result may be that of its rule with further parts behind slashes. */
  private JsonPart byId(JsonPart reference) {
    String id = written(reference).or(() -> reference.text("id")).orElse("");
    String base = id.contains("/") ? id.substring(0, id.lastIndexOf('/')) : id;
    return byId.getOrDefault(id, byId.getOrDefault(base, JsonPart.NOTHING));
  }

  private record Extension(String name, List<JsonPart> rules) {
    static Extension of(JsonPart extension) {
      return new Extension(extension.words("name"), extension.at("rules").items());
    }

    boolean isCalled(String wanted) {
      return !wanted.isEmpty() && name.equals(wanted);
    }
  }
}
