package vn.solieu;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The import law: every package uses only packages above it, every library has its place. */
@AnalyzeClasses(packages = "vn.solieu", importOptions = ImportOption.DoNotIncludeTests.class)
class LayersTest {
  /** Each imports only those before it; some are still to come. */
  private static final List<String> LAYERS =
      List.of(
          "domain",
          "rules",
          "read",
          "recognise",
          "interpret",
          "link",
          "library",
          "search",
          "series",
          "check",
          "export",
          "draft",
          "web",
          "cli");

  @ArchTest
  static void everyPackageUsesOnlyThoseAboveIt(JavaClasses classes) {
    for (int k = 0; k < LAYERS.size(); k++) {
      String[] below = packages(LAYERS.subList(k + 1, LAYERS.size()));
      if (below.length > 0) {
        noClasses()
            .that()
            .resideInAPackage(in(LAYERS.get(k)))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(below)
            .because("imports go one way: " + String.join(" > ", LAYERS))
            .allowEmptyShould(true)
            .check(classes);
      }
    }
  }

  @ArchTest
  static void everyPackageIsOnTheList(JavaClasses classes) {
    Set<String> unlisted =
        classes.stream()
            .filter(c -> !c.getSimpleName().equals("package-info"))
            .filter(
                c ->
                    LAYERS.stream()
                        .noneMatch(
                            l -> (c.getPackageName() + ".").startsWith("vn.solieu." + l + ".")))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertEquals(Set.of(), unlisted, "classes that the import law doesn't know");
  }

  @ArchTest static final ArchRule tika = only("org.apache.tika..", "read");
  @ArchTest static final ArchRule poi = only("org.apache.poi..", "read", "export", "draft");
  @ArchTest static final ArchRule pdfBox = only("org.apache.pdfbox..", "read", "export");
  @ArchTest static final ArchRule jsoup = only("org.jsoup..", "read");
  @ArchTest static final ArchRule mime4j = only("org.apache.james..", "read");
  @ArchTest static final ArchRule rtf = only("com.rtfparserkit..", "read");
  @ArchTest static final ArchRule lucene = only("org.apache.lucene..", "library", "search");
  @ArchTest static final ArchRule openNlp = only("opennlp..", "recognise");
  @ArchTest static final ArchRule yaml = only("org.snakeyaml..", "rules");
  @ArchTest static final ArchRule picocli = only("picocli..", "cli");
  @ArchTest static final ArchRule progress = only("me.tongfei..", "cli");
  @ArchTest static final ArchRule terminal = only("org.jline..", "cli");

  @ArchTest
  static void theWebServerIsInWebAlone(JavaClasses classes) {
    for (String server :
        List.of("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..", "com.sun.net..")) {
      only(server, "web").check(classes);
    }
  }

  @ArchTest
  static final ArchRule streams =
      noClasses()
          .that(not(resideInAPackage(in("cli"))))
          .should()
          .accessField(System.class, "out")
          .orShould()
          .accessField(System.class, "err")
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .because("the commands alone speak to the terminal");

  @ArchTest
  static final ArchRule domain =
      classes()
          .that()
          .resideInAPackage(in("domain"))
          .should(beDataOrPureFunctions())
          .because("the domain holds nouns and pure functions");

  private static ArchRule only(String library, String... layers) {
    return noClasses()
        .that(not(resideInAnyPackage(packages(List.of(layers)))))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(library)
        .because("only " + String.join(", ", layers) + " may use it")
        .allowEmptyShould(true);
  }

  private static ArchCondition<JavaClass> beDataOrPureFunctions() {
    return new ArchCondition<>(
        "be a record, an enum, an interface or a final class that nobody can make") {
      @Override
      public void check(JavaClass item, ConditionEvents events) {
        boolean hidden =
            item.getModifiers().contains(JavaModifier.FINAL)
                && item.getConstructors().stream()
                    .allMatch(made -> made.getModifiers().contains(JavaModifier.PRIVATE));
        // The compiler makes a class of its own for each switch over an enum.
        boolean compilers = item.isAnonymousClass() || item.getSimpleName().isEmpty();
        boolean data = item.isRecord() || item.isEnum() || item.isInterface();
        if (!data && !hidden && !compilers) {
          events.add(SimpleConditionEvent.violated(item, item.getName() + " is none of these"));
        }
      }
    };
  }

  private static String in(String layer) {
    return "vn.solieu." + layer + "..";
  }

  private static String[] packages(List<String> layers) {
    return layers.stream().map(LayersTest::in).toArray(String[]::new);
  }
}
