package nl.spoorboek.actions.ui;

import java.util.List;
import nl.spoorboek.actions.AskedAction;
import nl.spoorboek.actions.AskedActionService;
import nl.spoorboek.base.Message;
import nl.spoorboek.overview.AskedOfMe;
import org.springframework.stereotype.Component;

/** Actions asked of the organisation of the person who looks, which they do not find in their own lists. */
@Component
class ActionsAsked implements AskedOfMe {

    private static final int PLACE = 30;

    private final AskedActionService asked;

    ActionsAsked(AskedActionService asked) {
        this.asked = asked;
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public String entity() {
        return "action";
    }

    @Override
    public List<Asked> asked() {
        return asked.unread().stream().map(ActionsAsked::line).toList();
    }

    private static Asked line(AskedAction.Line line) {
        return new Asked(
                line.due() == null
                        ? Message.of("today.action-asked", line.title())
                        : Message.of(
                                "today.action-asked.due",
                                line.title(),
                                line.due().words()),
                AskedAction.path(line.id()),
                false);
    }
}
