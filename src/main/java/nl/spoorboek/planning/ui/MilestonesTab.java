package nl.spoorboek.planning.ui;

import com.vaadin.flow.component.Component;
import nl.spoorboek.base.Today;
import nl.spoorboek.live.LiveTopics;
import nl.spoorboek.planning.MilestoneFilter;
import nl.spoorboek.planning.PlanningService;
import nl.spoorboek.programme.ProgrammeService;
import nl.spoorboek.programme.TrackItem;
import nl.spoorboek.programme.TrackTab;

/** The milestones of a track. */
@org.springframework.stereotype.Component
class MilestonesTab implements TrackTab {

    private static final int PLACE = 20;

    private final PlanningService planning;
    private final ProgrammeService programmes;
    private final MilestoneEditing editing;
    private final SheetFlow sheets;
    private final Today today;
    private final LiveTopics live;

    MilestonesTab(
            PlanningService planning,
            ProgrammeService programmes,
            MilestoneEditing editing,
            SheetFlow sheets,
            Today today,
            LiveTopics live) {
        this.planning = planning;
        this.programmes = programmes;
        this.editing = editing;
        this.sheets = sheets;
        this.today = today;
        this.live = live;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String path() {
        return "mijlpalen";
    }

    @Override
    public String label() {
        return "track.tab.milestones";
    }

    @Override
    public Component content(TrackItem track) {
        var grid = new MilestoneGrid(planning, programmes.tracks(), false, today.date());
        var table = new MilestoneTable(grid, sheets, new StepsBack());
        table.editable(planning.mayPlan(track.id()));
        return new MilestoneList(planning, editing, live, table, MilestoneFilter.of(track.id()), track);
    }
}
