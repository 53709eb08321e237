package nl.spoorboek;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import nl.spoorboek.people.Rights;

/** Follows calls from a method to the question of rights. */
final class RightsPath {

    private RightsPath() {}

    /** Whether the method, or something of ours that it calls, asks {@link Rights}. */
    static boolean reaches(JavaCodeUnit start) {
        Set<JavaCodeUnit> seen = new HashSet<>();
        Deque<JavaCodeUnit> open = new ArrayDeque<>(Set.of(start));
        while (!open.isEmpty()) {
            JavaCodeUnit unit = open.pop();
            if (unit.getOwner().isEquivalentTo(Rights.class)) {
                return true;
            }
            if (seen.add(unit)) {
                next(unit).forEach(open::push);
            }
        }
        return false;
    }

    private static Stream<JavaCodeUnit> next(JavaCodeUnit unit) {
        return Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
                .map(JavaAccess::getTarget)
                .flatMap(target -> target.resolveMember().stream())
                .filter(JavaCodeUnit.class::isInstance)
                .map(JavaCodeUnit.class::cast)
                .filter(called -> isOurs(called.getOwner()));
    }

    private static boolean isOurs(JavaClass owner) {
        return owner.getPackageName().startsWith("nl.spoorboek");
    }
}
