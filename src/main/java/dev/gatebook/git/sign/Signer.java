package dev.gatebook.git.sign;

import dev.gatebook.model.SignedTag.Kind;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Signs with the program and the key of the user, as git would. */
public record Signer(SigningSetup setup) {

  /**
   * The armored signature of some bytes.
   *
   * @throws SigningFailed when the user's git is not set up for it, or the program refuses
   */
  public String sign(byte[] bytes) throws SigningFailed {
    String key =
        setup
            .key()
            .orElseThrow(
                () -> new SigningFailed("your own git configuration names no user.signingKey"));
    if (setup.kind() == Kind.X509) {
      throw new SigningFailed("signing with X.509 is not supported");
    }
    Program program =
        Program.find(setup.program(), setup.searched())
            .orElseThrow(() -> new SigningFailed("there is no program " + setup.program()));
    try {
      return setup.kind() == Kind.SSH ? ssh(program, key, bytes) : openPgp(program, key, bytes);
    } catch (IOException e) {
      throw new SigningFailed(setup.program() + " cannot be run: " + e.getMessage());
    }
  }

  private String openPgp(Program program, String key, byte[] bytes)
      throws IOException, SigningFailed {
    Program.Ran ran = program.run(List.of("--status-fd=2", "-bsau", key), bytes);
    if (ran.exit() != 0 || !ran.errors().contains("[GNUPG:] SIG_CREATED ")) {
      throw new SigningFailed(setup.program() + " refused: " + ran.words());
    }
    return ran.output();
  }

  private String ssh(Program program, String key, byte[] bytes) throws IOException, SigningFailed {
    if (!isLiteral(key)) {
      return answer(program.run(sshArguments(key), bytes));
    }
    Path file = Files.createTempFile("signing-key", ".pub");
    try {
      String literal = key.startsWith("key::") ? key.substring("key::".length()) : key;
      Files.writeString(file, literal + "\n", StandardCharsets.UTF_8);
      List<String> arguments = new java.util.ArrayList<>(sshArguments(file.toString()));
      arguments.add("-U");
      return answer(program.run(arguments, bytes));
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private static boolean isLiteral(String key) {
    return key.startsWith("key::") || key.startsWith("ssh-");
  }

  private static List<String> sshArguments(String file) {
    return List.of("-Y", "sign", "-n", "git", "-f", file);
  }

  private String answer(Program.Ran ran) throws SigningFailed {
    if (ran.exit() != 0 || !ran.output().startsWith(SplitTag.SSH)) {
      throw new SigningFailed(setup.program() + " refused: " + ran.words());
    }
    return ran.output();
  }
}
