package vn.solieu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;
import vn.solieu.rules.RuleBook;

/** The program's version, from the build, and the rules'. */
final class Version implements IVersionProvider {
  static String program() {
    Properties build = new Properties();
    try (InputStream in = Version.class.getResourceAsStream("/build.properties")) {
      build.load(in);
    } catch (IOException e) {
      throw new IllegalStateException("the program was built without its version", e);
    }
    return build.getProperty("version");
  }

  @Override
  public String[] getVersion() {
    return new String[] {"solieu " + program() + " (rules " + RuleBook.builtIn().version() + ")"};
  }
}
