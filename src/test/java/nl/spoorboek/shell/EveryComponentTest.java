package nl.spoorboek.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The bundle holds what {@link MainLayout} names, and no place fetches anything more: a component that is used and not named
 * there would be an empty box in the browser, without an error in any build.
 */
class EveryComponentTest {

    private static final String VAADIN = "com.vaadin.flow.component.";

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("nl.spoorboek", "com.vaadin.flow.component");

    @Test
    void every_component_and_connector_that_a_place_uses_is_named_by_the_frame_around_all_places() {
        Set<String> named = modulesBelow(Arrays.stream(MainLayout.class.getAnnotationsByType(Uses.class))
                .<Class<?>>map(Uses::value)
                .toList());
        modulesOf(MainLayout.class).forEach(named::add);
        Set<String> used = used();

        assertThat(used).contains("./dndConnector.js", "@vaadin/grid/src/vaadin-grid.js", "./roadmap/spoor-roadmap.ts");
        assertThat(named)
                .as("modules that MainLayout names with @Uses or @JsModule")
                .containsAll(used);
    }

    private static Set<String> used() {
        var used = new TreeSet<String>();
        CLASSES.stream()
                .filter(type -> type.getPackageName().startsWith("nl.spoorboek"))
                .flatMap(type -> Stream.concat(Stream.of(type.getName()), namesIn(type)))
                .filter(name -> name.startsWith(VAADIN) || name.startsWith("nl.spoorboek."))
                .distinct()
                .flatMap(name -> modulesOf(load(name)))
                .forEach(used::add);
        return used;
    }

    /** As Vaadin finds them: those of the classes, of what they extend, and of the components they are made of. */
    private static Set<String> modulesBelow(List<Class<?>> types) {
        Deque<String> todo = new ArrayDeque<>(types.stream().map(Class::getName).toList());
        var seen = new HashSet<String>();
        var modules = new TreeSet<String>();
        while (!todo.isEmpty()) {
            String name = todo.pop();
            if (seen.add(name) && CLASSES.contain(name)) {
                modulesOf(load(name)).forEach(modules::add);
                namesIn(CLASSES.get(name))
                        .filter(used -> used.startsWith(VAADIN))
                        .forEach(todo::push);
            }
        }
        return modules;
    }

    private static Stream<String> namesIn(JavaClass type) {
        return type.getDirectDependenciesFromSelf().stream()
                .map(dependency ->
                        dependency.getTargetClass().getBaseComponentType().getName());
    }

    private static Stream<String> modulesOf(Class<?> type) {
        Set<Class<?>> all = new HashSet<>();
        for (Class<?> above = type; above != null; above = above.getSuperclass()) {
            all.add(above);
            all.addAll(Arrays.asList(above.getInterfaces()));
        }
        return all.stream()
                .flatMap(each -> Arrays.stream(each.getAnnotationsByType(JsModule.class)))
                .map(JsModule::value);
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, EveryComponentTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }
}
