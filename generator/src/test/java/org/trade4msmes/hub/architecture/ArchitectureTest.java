package org.trade4msmes.hub.architecture;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.io.File;
import java.nio.charset.Charset;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;

/** The directions of packages, and calls that would make a site depend on the machine. */
@AnalyzeClasses(
    packages = ArchitectureTest.HUB,
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  static final String HUB = "org.trade4msmes.hub";

  /** Each package uses only those before it, and of those only the ones it is told here. */
  @ArchTest
  static final ArchRule PACKAGES_LOOK_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .layer("diagnostic")
          .definedBy(HUB + ".diagnostic")
          .layer("edit")
          .definedBy(HUB + ".edit")
          .layer("model")
          .definedBy(HUB + ".model")
          .layer("yaml")
          .definedBy(HUB + ".yaml")
          .layer("content")
          .definedBy(HUB + ".content")
          .layer("resolve")
          .definedBy(HUB + ".resolve")
          .layer("markdown")
          .definedBy(HUB + ".markdown")
          .layer("game")
          .definedBy(HUB + ".game")
          .layer("planner")
          .definedBy(HUB + ".planner")
          .layer("pages")
          .definedBy(HUB + ".pages")
          .layer("library")
          .definedBy(HUB + ".library")
          .layer("feeds")
          .definedBy(HUB + ".feeds")
          .layer("render")
          .definedBy(HUB + ".render")
          .layer("handbook")
          .definedBy(HUB + ".handbook")
          .layer("prose")
          .definedBy(HUB + ".prose")
          .layer("health")
          .definedBy(HUB + ".health")
          .layer("schema")
          .definedBy(HUB + ".schema")
          .layer("admin")
          .definedBy(HUB + ".admin")
          .layer("author")
          .definedBy(HUB + ".author")
          .layer("format")
          .definedBy(HUB + ".format")
          .layer("intake")
          .definedBy(HUB + ".intake")
          .layer("report")
          .definedBy(HUB + ".report")
          .layer("publish")
          .definedBy(HUB + ".publish")
          .layer("search")
          .definedBy(HUB + ".search")
          .layer("offline")
          .definedBy(HUB + ".offline")
          .layer("dist")
          .definedBy(HUB + ".dist")
          .layer("links")
          .definedBy(HUB + ".links")
          .layer("build")
          .definedBy(HUB + ".build")
          .layer("preview")
          .definedBy(HUB + ".preview")
          .layer("cli")
          .definedBy(HUB + ".cli")
          .whereLayer("diagnostic")
          .mayNotAccessAnyLayer()
          .whereLayer("edit")
          .mayOnlyAccessLayers("diagnostic")
          .whereLayer("model")
          .mayOnlyAccessLayers("diagnostic")
          .whereLayer("yaml")
          .mayOnlyAccessLayers("diagnostic", "model")
          .whereLayer("content")
          .mayOnlyAccessLayers("diagnostic", "model", "yaml")
          .whereLayer("resolve")
          .mayOnlyAccessLayers("diagnostic", "model")
          .whereLayer("markdown")
          .mayOnlyAccessLayers("diagnostic", "model", "resolve")
          .whereLayer("game")
          .mayOnlyAccessLayers("diagnostic", "model")
          .whereLayer("planner")
          .mayOnlyAccessLayers("diagnostic", "model")
          .whereLayer("pages")
          .mayOnlyAccessLayers("diagnostic", "model", "resolve", "markdown", "game", "planner")
          .whereLayer("library")
          .mayOnlyAccessLayers("model", "pages")
          .whereLayer("feeds")
          .mayOnlyAccessLayers("model", "pages")
          .whereLayer("render")
          .mayOnlyAccessLayers("diagnostic", "model", "pages")
          .whereLayer("handbook")
          .mayOnlyAccessLayers("model", "pages", "markdown")
          .whereLayer("prose")
          .mayOnlyAccessLayers("diagnostic", "model")
          .whereLayer("health")
          .mayOnlyAccessLayers(
              "diagnostic", "model", "yaml", "content", "resolve", "prose", "links")
          .whereLayer("schema")
          .mayOnlyAccessLayers("diagnostic", "model", "yaml", "content")
          .whereLayer("admin")
          .mayOnlyAccessLayers("diagnostic", "model", "yaml", "content", "schema")
          .whereLayer("author")
          .mayOnlyAccessLayers("diagnostic", "model", "yaml", "content", "resolve", "schema")
          .whereLayer("format")
          .mayOnlyAccessLayers("diagnostic", "model", "yaml", "content", "schema", "edit")
          .whereLayer("intake")
          .mayOnlyAccessLayers("diagnostic", "model", "yaml", "content", "schema", "edit", "author")
          .whereLayer("report")
          .mayOnlyAccessLayers("diagnostic")
          .whereLayer("dist")
          .mayOnlyAccessLayers("publish")
          .whereLayer("links")
          .mayOnlyAccessLayers(
              "diagnostic", "edit", "model", "yaml", "content", "markdown", "pages", "report")
          .whereLayer("publish")
          .mayNotAccessAnyLayer()
          .whereLayer("search")
          .mayNotAccessAnyLayer()
          .whereLayer("offline")
          .mayNotAccessAnyLayer()
          .whereLayer("preview")
          .mayOnlyAccessLayers("diagnostic", "content", "build")
          .whereLayer("cli")
          .mayOnlyAccessLayers(
              "diagnostic",
              "model",
              "game",
              "handbook",
              "edit",
              "dist",
              "links",
              "build",
              "report",
              "publish",
              "search",
              "health",
              "schema",
              "author",
              "format",
              "intake",
              "content",
              "yaml",
              "preview")
          .whereLayer("cli")
          .mayNotBeAccessedByAnyLayer();

  @ArchTest
  static final ArchRule EVERY_CLASS_IS_IN_A_KNOWN_PACKAGE =
      classes()
          .should()
          .resideInAnyPackage(
              HUB + ".diagnostic",
              HUB + ".edit",
              HUB + ".model",
              HUB + ".yaml",
              HUB + ".content",
              HUB + ".resolve",
              HUB + ".markdown",
              HUB + ".game",
              HUB + ".planner",
              HUB + ".pages",
              HUB + ".library",
              HUB + ".feeds",
              HUB + ".render",
              HUB + ".handbook",
              HUB + ".prose",
              HUB + ".health",
              HUB + ".schema",
              HUB + ".admin",
              HUB + ".author",
              HUB + ".format",
              HUB + ".intake",
              HUB + ".report",
              HUB + ".publish",
              HUB + ".search",
              HUB + ".offline",
              HUB + ".dist",
              HUB + ".links",
              HUB + ".build",
              HUB + ".preview",
              HUB + ".cli");

  @ArchTest
  static final ArchRule NO_CYCLES = slices().matching(HUB + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_SPEAKS =
      noClasses()
          .that()
          .resideOutsideOfPackage(HUB + ".cli")
          .should(ACCESS_STANDARD_STREAMS)
          .orShould()
          .callMethod(System.class, "exit", int.class)
          .orShould()
          .callMethodWhere(target(nameMatching("printStackTrace")));

  /** FreeMarker's loader for a folder of templates takes nothing else. */
  @ArchTest
  static final ArchRule FILES_ARE_PATHS =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(HUB + ".render.Theme")
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(File.class);

  @ArchTest
  static final ArchRule NOTHING_DEPENDS_ON_THE_LOCALE_OF_THE_MACHINE =
      noClasses()
          .should()
          .callMethod(Locale.class, "getDefault")
          .orShould()
          .callMethod(String.class, "toLowerCase")
          .orShould()
          .callMethod(String.class, "toUpperCase")
          .orShould()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(java.time.format.DateTimeFormatter.class, "ofPattern", String.class)
          .orShould()
          .callMethod(java.text.Collator.class, "getInstance")
          .orShould()
          .callMethod(java.text.NumberFormat.class, "getInstance");

  @ArchTest
  static final ArchRule NOTHING_DEPENDS_ON_THE_CHARSET_OF_THE_MACHINE =
      noClasses()
          .should()
          .callMethod(Charset.class, "defaultCharset")
          .orShould()
          .callMethod(String.class, "getBytes")
          .orShould()
          .callConstructor(String.class, byte[].class)
          .orShould()
          .callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
          .orShould()
          .callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class)
          .orShould()
          .callConstructor(java.io.PrintWriter.class, java.io.OutputStream.class);

  @ArchTest
  static final ArchRule NOTHING_DEPENDS_ON_THE_TIME_ZONE_OF_THE_MACHINE =
      noClasses()
          .should()
          .callMethod(ZoneId.class, "systemDefault")
          .orShould()
          .callMethod(Clock.class, "systemDefaultZone")
          .orShould()
          .callMethod(LocalDate.class, "now")
          .orShould()
          .callMethod(LocalDateTime.class, "now")
          .orShould()
          .dependOnClassesThat()
          .belongToAnyOf(java.util.Date.class, java.util.Calendar.class);

  /** The day of a build is asked for in one place, which SOURCE_DATE_EPOCH can overrule. */
  @ArchTest
  static final ArchRule ONLY_THE_COMMAND_LINE_ASKS_FOR_THE_DAY =
      noClasses()
          .that()
          .resideOutsideOfPackage(HUB + ".cli")
          .should()
          .callMethodWhere(
              target(nameMatching("now"))
                  .and(JavaAccess.Predicates.targetOwner(resideInAPackage("java.time.."))));

  @ArchTest
  static final ArchRule EVERY_PACKAGE_IS_NULL_MARKED =
      classes().should(beInANullMarkedPackage()).because("a null is then seen by the compiler");

  @ArchTest
  static final ArchRule NO_STATE_IS_SHARED = noClasses().should(haveStaticFieldsThatChange());

  private static ArchCondition<JavaClass> beInANullMarkedPackage() {
    return new ArchCondition<>("be in a package with a package-info.java and @NullMarked") {
      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        events.add(
            new SimpleConditionEvent(
                javaClass,
                javaClass.getPackage().isAnnotatedWith(NullMarked.class),
                javaClass.getPackageName() + " has no package-info.java with @NullMarked"));
      }
    };
  }

  private static ArchCondition<JavaClass> haveStaticFieldsThatChange() {
    return new ArchCondition<>("have static fields that are not final") {
      @Override
      public void check(JavaClass javaClass, ConditionEvents events) {
        javaClass.getFields().stream()
            .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
            .forEach(field ->
                events.add(
                    new SimpleConditionEvent(
                        field,
                        !field.getModifiers().contains(JavaModifier.FINAL),
                        field.getFullName() + " is static and not final")));
      }
    };
  }
}
