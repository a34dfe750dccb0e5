package org.trade4msmes.hub.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar carries. */
final class VersionProvider implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = HubCommand.class.getPackage().getImplementationVersion();
    return new String[] {
      "hub " + Objects.requireNonNullElse(version, "(not packaged)"), "Java " + Runtime.version()
    };
  }
}
