package dev.gatebook.git;

import java.io.File;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The machine as JGit is allowed to see it: no environment, no host name, no configuration of the
 * user or the system. Left to itself JGit runs the git program to find the system's configuration
 * and writes probe files into the repository to measure the clock of the file system.
 */
final class IsolatedSystem extends SystemReader {
  private IsolatedSystem() {}

  /** Makes JGit see this machine from now on. */
  static synchronized void install() {
    if (!(SystemReader.getInstance() instanceof IsolatedSystem)) {
      SystemReader.setInstance(new IsolatedSystem());
    }
  }

  @Override
  public String getHostname() {
    return "localhost";
  }

  @Override
  public String getenv(String variable) {
    return "";
  }

  @Override
  public String getProperty(String key) {
    return System.getProperty(key, "");
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new NoConfig(fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new NoConfig(fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new NoConfig(fs);
  }

  @Override
  @SuppressWarnings("deprecation")
  public long getCurrentTime() {
    return System.currentTimeMillis();
  }

  @Override
  @SuppressWarnings("deprecation")
  public int getTimezone(long when) {
    return 0;
  }

  @Override
  public ZoneId getTimeZoneId() {
    return ZoneOffset.UTC;
  }

  /** A configuration without a file. */
  private static final class NoConfig extends FileBasedConfig {
    NoConfig(FS fs) {
      super(new File("no-configuration"), fs);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }

    /**
     * Any duration asked for by section is the clock of a file system: an answer spares the probe.
     */
    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long defaultValue, TimeUnit unit) {
      return "filesystem".equals(section)
          ? unit.convert(2, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, defaultValue, unit);
    }
  }
}
