package chancery.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.domain.properties.HasOwner;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ArchitectureTest {
    private static final String OURS = "chancery..";
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("chancery");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chancery.model..          |",
                "chancery.reader..         | chancery.model..",
                "chancery.ledger..         | chancery.model..",
                "chancery.coder..          | chancery.model..",
                "chancery.coder.codebook.. | chancery.model..",
                "chancery.coder.text..     | chancery.model.. chancery.coder.codebook..",
                "chancery.coder.who..      | chancery.model.. chancery.coder.codebook.. chancery.coder.text..",
                "chancery.coder.what..     | chancery.model.. chancery.coder.codebook.. chancery.coder.text..",
                "chancery.coder.when..     | chancery.model.. chancery.coder.codebook.. chancery.coder.text..",
                "chancery.coder.where..    | chancery.model.. chancery.coder.codebook.. chancery.coder.text..",
                "chancery.coder.about..    | chancery.model.. chancery.coder.codebook.. chancery.coder.text..",
                "chancery.coder.says..     | chancery.model.. chancery.coder.codebook.. chancery.coder.text.."
            })
    void packageImportsOnlyWhatLiesBelowIt(String name, String below) {
        Stream<String> known = below == null ? Stream.of() : Arrays.stream(below.split(" ", -1));
        String[] allowed = Stream.concat(known, Stream.of(name)).toArray(String[]::new);
        ArchRule rule = classes()
                .that()
                .resideInAPackage(name)
                .should()
                .onlyDependOnClassesThat(DescribedPredicate.or(
                        JavaClass.Predicates.resideOutsideOfPackage(OURS),
                        JavaClass.Predicates.resideInAnyPackage(allowed)))
                .allowEmptyShould(true);
        rule.check(CLASSES);
    }

    @Test
    void nothingImportsTheApp() {
        noClasses()
                .that()
                .resideOutsideOfPackage("chancery.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("chancery.app..")
                .check(CLASSES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "java.time.Clock",
                "java.util.Random",
                "java.util.concurrent.ThreadLocalRandom",
                "java.security.SecureRandom",
                "java.net.Socket",
                "java.net.ServerSocket",
                "java.net.URLConnection",
                "java.net.http.HttpClient"
            })
    void onlyTheAppHasAClockOrASocketAndNobodyRollsDice(String type) {
        noClasses()
                .that()
                .resideOutsideOfPackage("chancery.app..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName(type)
                .check(CLASSES);
    }

    @ParameterizedTest
    @CsvSource({
        "java.time.LocalDate, now",
        "java.time.LocalDateTime, now",
        "java.time.ZonedDateTime, now",
        "java.time.Instant, now",
        "java.time.Year, now",
        "java.lang.System, currentTimeMillis",
        "java.lang.System, nanoTime",
        "java.lang.Math, random"
    })
    void onlyTheAppAsksForTheTime(String type, String method) {
        noClasses()
                .that()
                .resideOutsideOfPackage("chancery.app..")
                .should()
                .callMethodWhere(JavaCall.Predicates.target(
                                HasOwner.Predicates.With.<JavaClass>owner(HasName.Predicates.name(type)))
                        .and(JavaCall.Predicates.target(HasName.Predicates.name(method))))
                .check(CLASSES);
    }
}
