package org.trade4msmes.hub.prose;

import java.util.Map;
import org.trade4msmes.hub.diagnostic.DiagnosticCode;
import org.trade4msmes.hub.diagnostic.Diagnostics;
import org.trade4msmes.hub.model.Guide;
import org.trade4msmes.hub.model.Hub;
import org.trade4msmes.hub.model.Topic;

/** Checks that guides lead into the library and that no topic stands alone. */
final class LinkageCheck {
  private final Hub hub;
  private final Diagnostics diagnostics;

  LinkageCheck(Hub hub, Diagnostics diagnostics) {
    this.hub = hub;
    this.diagnostics = diagnostics;
  }

  void run() {
    for (Guide guide : hub.guides().all()) {
      if (GuideLinks.resources(guide).isEmpty()) {
        diagnostics.report(
            DiagnosticCode.GUIDE_WITHOUT_RESOURCES,
            guide.articles().original().span(),
            "This guide leads to no resource.",
            "Add the ids of four to ten resources under \"resources\".");
      }
    }
    Map<String, ?> guides = Hub.byReference(hub.guides().all(), Guide::topics);
    Map<String, ?> resources = Hub.byReference(hub.resources().all(), r -> r.topics());
    for (Topic topic : hub.topics().all()) {
      if (!guides.containsKey(topic.id()) || !resources.containsKey(topic.id())) {
        String missing = guides.containsKey(topic.id()) ? "resource" : "guide";
        diagnostics.report(
            DiagnosticCode.ORPHAN_TOPIC,
            topic.span(),
            "No " + missing + " has the topic \"" + topic.id() + "\".",
            "Give it to a " + missing + ", or remove the topic.");
      }
    }
  }
}
