package org.trade4msmes.hub.handbook;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The property lists of a document, shared by all its pages. What is no content (backgrounds,
 * rules, running titles) has to be marked as an artifact, and the library describes each one anew:
 * these were more than half of all objects of a book. Here all artifacts of a kind have one
 * description.
 *
 * <p>A background would have to tell its place, which is another one for each. Layout, the other
 * kind for what only decorates, does not (ISO 32000-1, 14.8.2.2.2).
 */
final class ArtifactKinds extends COSDictionary {
  private static final COSName LAYOUT = COSName.getPDFName("Layout");

  /** Adds a page to a document; its content finds its descriptions here. */
  PDPage addPage(PDDocument document, float width, float height) {
    PDPage page = new PDPage(new PDRectangle(width, height));
    COSDictionary resources = new COSDictionary();
    resources.setItem(COSName.PROPERTIES, this);
    page.setResources(new PDResources(resources));
    document.addPage(page);
    return page;
  }

  @Override
  public boolean containsValue(Object value) {
    return isArtifact(value) || super.containsValue(value);
  }

  @Override
  public COSName getKeyForValue(Object value) {
    return isArtifact(value) ? described(kind(value)) : super.getKeyForValue(value);
  }

  private COSName described(COSName kind) {
    if (!containsKey(kind)) {
      COSDictionary description = new COSDictionary();
      description.setItem(COSName.TYPE, kind);
      setItem(kind, description);
    }
    return kind;
  }

  private static boolean isArtifact(Object value) {
    return value instanceof COSDictionary description
        && description.getCOSName(COSName.TYPE) != null;
  }

  private static COSName kind(Object value) {
    COSName kind = ((COSDictionary) value).getCOSName(COSName.TYPE);
    return kind.equals(COSName.BACKGROUND) ? LAYOUT : kind;
  }
}
