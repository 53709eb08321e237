package nl.spoorboek.comments.ui;

import com.vaadin.flow.component.Component;
import java.util.Optional;
import nl.spoorboek.base.MilestoneId;
import nl.spoorboek.comments.About;
import nl.spoorboek.planning.MilestoneItem;
import nl.spoorboek.planning.MilestoneSection;

/** The comments on a milestone, on its page. */
@org.springframework.stereotype.Component
class MilestoneComments implements MilestoneSection {

    private static final int PLACE = 20;

    private final CommentLists lists;

    MilestoneComments(CommentLists lists) {
        this.lists = lists;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public Optional<Component> content(MilestoneItem opened) {
        MilestoneId milestone = opened.id();
        return Optional.of(lists.of(About.milestone(milestone)));
    }
}
