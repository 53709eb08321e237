package nl.spoorboek.people;

import java.util.EnumMap;
import java.util.Map;

/** The domain's table of rights, as it stands there: one line for each right, one column for each role in {@link Role}'s order. */
final class RightsTable {

    private static final String TABLE = """
            right             admin mgr lead member contr holder clerk councillor partner adv chair secr
            READ_INTERNAL     -     yes yes  yes    yes   own    -     -          -       -   -     -
            READ_SHARED       -     yes yes  yes    yes   yes    -     -          own     own own   own
            READ_INVITED      -     yes own  own    yes   own    -     -          inv     inv inv   inv
            READ_PUBLIC       yes   yes yes  yes    yes   yes    yes   yes        yes     yes yes   yes
            EDIT_PLANNING     -     yes own  -      -     -      -     -          -       -   -     -
            ADOPT_BASELINE    -     yes -    -      -     -      -     -          -       -   -     -
            PROPOSE_CHANGE    -     yes yes  yes    yes   yes    -     -          own     own own   own
            ACCEPT_AGREEMENT  -     yes own  -      -     -      -     -          -       -   -     -
            EDIT_ACTION       -     yes own  own    own   -      -     -          -       -   -     -
            REPORT_ON_ACTION  -     yes own  own    yes   -      -     -          org     org org   org
            COMMENT           -     yes yes  yes    yes   yes    -     -          yes     yes yes   yes
            DELETE            -     yes own  -      -     -      -     -          -       -   -     -
            READ_HISTORY      -     yes yes  yes    yes   yes    yes   yes        yes     yes yes   yes
            PREPARE_SESSION   -     yes own  own    -     -      -     -          -       -   -     -
            CLOSE_SESSION     -     yes own  -      -     -      -     -          -       -   -     -
            CONTRIBUTE        -     yes yes  yes    yes   yes    -     -          inv     inv inv   inv
            FOLLOW_UP         -     yes own  own    -     -      -     -          -       -   -     -
            WRITE_DRAFT       -     yes own  own    -     -      -     -          -       -   -     -
            PUBLISH_DRAFT     -     yes own  -      -     -      -     -          -       -   -     -
            REMARK            -     yes yes  yes    yes   yes    -     -          inv     inv inv   inv
            CONFIRM_MEMBER    -     -   -    -      -     -      -     -          -       -   org   org
            INVITE            yes   yes own  -      -     -      -     -          -       -   org   org
            ADMINISTER        yes   -   -    -      -     -      -     -          -       -   -     -
            CREATE_PROGRAMME  yes   -   -    -      -     -      -     -          -       -   -     -
            EDIT_PROGRAMME    yes   yes -    -      -     -      -     -          -       -   -     -
            READ_AUDIT_LOG    yes   yes -    -      -     -      -     -          -       -   -     -
            """;

    private static final Map<Right, Map<Role, Extent>> CELLS = read();

    private RightsTable() {}

    static Extent cell(Right right, Role role) {
        return CELLS.getOrDefault(right, Map.of()).getOrDefault(role, Extent.NO);
    }

    private static Map<Right, Map<Role, Extent>> read() {
        Map<Right, Map<Role, Extent>> cells = new EnumMap<>(Right.class);
        TABLE.lines().skip(1).forEach(line -> {
            String[] words = line.strip().split(" +", -1);
            Map<Role, Extent> row = new EnumMap<>(Role.class);
            for (Role role : Role.values()) {
                row.put(role, Extent.of(words[role.ordinal() + 1]));
            }
            cells.put(Right.valueOf(words[0]), row);
        });
        return cells;
    }
}
