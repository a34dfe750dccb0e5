package org.trade4msmes.hub.build;

/** A step of a build, as progress and timings name it. */
public enum Stage {
  READ("Reading"),
  RESOLVE("Checking"),
  COMPILE("Compiling Markdown"),
  RENDER("Rendering"),
  INDEX("Indexing"),
  PACK("Packing the download"),
  VERIFY("Verifying links"),
  PUBLISH("Publishing");

  private final String label;

  Stage(String label) {
    this.label = label;
  }

  public String label() {
    return label;
  }
}
