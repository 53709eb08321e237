package nl.spoorboek;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.spoorboek.base.ui.Place;
import nl.spoorboek.people.Rights;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The habits of the house that a compiler cannot keep. */
@AnalyzeClasses(packages = "nl.spoorboek", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /** Ways of showing something that several features share; whoever shows a record uses them. */
    private static final Set<String> SHARED_UI = Set.of(
            "nl.spoorboek.base.ui", "nl.spoorboek.history.ui", "nl.spoorboek.comments.ui", "nl.spoorboek.exchange.ui");

    /** Single parts of a feature's interface that others show too: a track's badges and lights, who is appointed as its lead. */
    private static final Set<String> SHARED_PARTS = Set.of("TrackCells", "LightMark", "SeatEditing");

    /** Queries and rules that are a feature's API to others, beside its services. */
    private static final Set<String> PUBLIC_QUERIES = Set.of("HistoryQuery", "OriginQuery");

    /** Services that decide nothing about records of the programme, each with why it need not ask. */
    private static final Set<String> SERVICES_THAT_NEED_NOT_ASK = Set.of(
            // tells open views that something changed; each view asks again as its own viewer
            "LiveTopics",
            // is the question itself
            "Rights",
            // doors: for people who have no rights yet; a code or an empty workspace is their key
            "SignIn",
            "InvitationDoor",
            "PasswordService",
            "FirstStart",
            // carries letters that others wrote
            "Post");

    /** Single methods of services that read no record, each with what it is instead. */
    private static final Set<String> METHODS_THAT_NEED_NOT_ASK = Set.of(
            // a rule of the calendar: some weeks from the working date
            "ReviewService.proposedUntil",
            // whether words are long enough to search for
            "SearchService.isEnough");

    @ArchTest
    static final ArchRule base_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("nl.spoorboek.base..")
            .should()
            .dependOnClassesThat(
                    are(resideInAPackage("nl.spoorboek..")).and(not(resideInAnyPackage("nl.spoorboek.base.."))))
            .because("every feature stands on base, so base can stand on none");

    @ArchTest
    static final ArchRule features_meet_in_their_roots = classes()
            .that()
            .resideInAPackage("nl.spoorboek..")
            .should(reachOtherFeaturesOnlyThroughTheirRoots())
            .because("what lies deeper in a feature may change without asking the others");

    @ArchTest
    static final ArchRule features_stand_in_an_order = slices().matching("nl.spoorboek.(*)")
            .namingSlices("$1")
            .should()
            .beFreeOfCycles()
            .because("two features that need each other are one feature in two folders");

    @ArchTest
    static final ArchRule views_are_closed = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .bePackagePrivate()
            .andShould()
            .beAnnotatedWith(Place.class)
            .andShould(beOpenToSomeone())
            .because("one comes to a view by its address, and the shell and the framework ask at the door");

    @ArchTest
    static final ArchRule what_one_sees_holds_no_transaction = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .or()
            .resideInAPackage("nl.spoorboek.shell..")
            .should()
            .beAnnotatedWith(Transactional.class)
            .orShould()
            .dependOnClassesThat()
            .areAssignableTo(Repository.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAPackage("org.springframework.jdbc..")
            .because("views ask services, and a service's method is the transaction");

    @ArchTest
    static final ArchRule what_one_sees_has_no_transactional_methods = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("..ui..")
            .should()
            .notBeAnnotatedWith(Transactional.class)
            .because("views ask services, and a service's method is the transaction");

    @ArchTest
    static final ArchRule repositories_and_queries_are_closed = classes()
            .that()
            .areAssignableTo(Repository.class)
            .or()
            .haveSimpleNameEndingWith("Query")
            .and(not(named(PUBLIC_QUERIES)))
            .should()
            .bePackagePrivate()
            .because("only the feature's own service may read past the question of rights");

    @ArchTest
    static final ArchRule services_ask_for_rights = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .and(not(named(SERVICES_THAT_NEED_NOT_ASK)))
            .should(askForRights())
            .because("the service is the one door to a feature's records");

    @ArchTest
    static final ArchRule styles_stand_in_style_sheets = noClasses()
            .should()
            .callMethodWhere(describe(
                    "it styles an element from Java",
                    call -> call.getName().equals("getStyle")
                            && call.getTargetOwner().getPackageName().startsWith("com.vaadin")))
            .because("light, dark, narrow and forced colours are decided in one place, the style sheets");

    @ArchTest
    static final ArchRule the_console_is_for_the_start_message = noClasses()
            .that(not(named(Set.of("StartMessage", "FirstStartMessage"))))
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err")
            .because("what happens is written to the log; the start messages are for whoever starts the server");

    @ArchTest
    static final ArchRule time_is_java_time = noClasses()
            .should()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Date")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.util.Calendar")
            .because("java.util.Date is neither a day nor a moment in a time zone");

    private static DescribedPredicate<JavaClass> named(Set<String> names) {
        return describe("named " + names, type -> names.contains(type.getSimpleName()));
    }

    private static ArchCondition<JavaClass> reachOtherFeaturesOnlyThroughTheirRoots() {
        return new ArchCondition<>("reach other features only through their roots") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                Optional<String> own = feature(type);
                type.getDirectDependenciesFromSelf().stream()
                        .filter(dependency -> {
                            JavaClass target = dependency.getTargetClass();
                            Optional<String> other = feature(target);
                            return other.isPresent()
                                    && !other.equals(own)
                                    && !other.get().equals("base")
                                    && !target.getPackageName().equals("nl.spoorboek." + other.get())
                                    && !SHARED_UI.contains(target.getPackageName())
                                    && !(inUi(type)
                                            && (target.getSimpleName().endsWith("Navigation")
                                                    || SHARED_PARTS.contains(target.getSimpleName())));
                        })
                        .forEach(dependency ->
                                events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        };
    }

    private static boolean inUi(JavaClass type) {
        return type.getPackageName().endsWith(".ui") || type.getPackageName().equals("nl.spoorboek.shell");
    }

    /** The feature of a class of ours: the first part of its package after the project's name. */
    private static Optional<String> feature(JavaClass type) {
        List<String> parts = List.of(type.getPackageName().split("\\."));
        return parts.size() > 2 && parts.subList(0, 2).equals(List.of("nl", "spoorboek"))
                ? Optional.of(parts.get(2))
                : Optional.empty();
    }

    private static ArchCondition<JavaClass> beOpenToSomeone() {
        return new ArchCondition<>("say who may enter") {
            @Override
            public void check(JavaClass view, ConditionEvents events) {
                boolean says = view.isAnnotatedWith(PermitAll.class) || view.isAnnotatedWith(AnonymousAllowed.class);
                events.add(new SimpleConditionEvent(
                        view, says, view.getName() + " carries neither @PermitAll nor @AnonymousAllowed"));
            }
        };
    }

    /** Each public method must reach {@link Rights}: itself, or through what it calls within its own feature. */
    private static ArchCondition<JavaClass> askForRights() {
        return new ArchCondition<>("ask for rights in every public method") {
            @Override
            public void check(JavaClass service, ConditionEvents events) {
                service.getMethods().stream()
                        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(method -> !method.getModifiers().contains(JavaModifier.SYNTHETIC))
                        .filter(method ->
                                !METHODS_THAT_NEED_NOT_ASK.contains(service.getSimpleName() + "." + method.getName()))
                        .filter(method -> !RightsPath.reaches(method))
                        .forEach(method -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " asks nobody whether it may")));
            }
        };
    }
}
