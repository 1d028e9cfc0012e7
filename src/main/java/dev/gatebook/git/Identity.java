package dev.gatebook.git;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.PersonIdent;

/** Who makes commits and tags, as git finds it out. Nobody is made up. */
record Identity(Config repository, UserConfiguration user) {

  PersonIdent author(Instant when) throws WriteRefused {
    return person("AUTHOR", when);
  }

  PersonIdent committer(Instant when) throws WriteRefused {
    return person("COMMITTER", when);
  }

  private PersonIdent person(String role, Instant when) throws WriteRefused {
    return new PersonIdent(value(role, "name"), value(role, "email"), when, ZoneOffset.UTC);
  }

  private String value(String role, String what) throws WriteRefused {
    String variable = "GIT_" + role + "_" + what.toUpperCase(java.util.Locale.ROOT);
    return user.variable(variable)
        .or(() -> Optional.ofNullable(repository.getString("user", null, what)))
        .filter(value -> !value.isBlank())
        .or(() -> user.value("user", what))
        .orElseThrow(
            () ->
                new WriteRefused(
                    "git does not know your " + what, "git config --global user." + what + " …"));
  }
}
