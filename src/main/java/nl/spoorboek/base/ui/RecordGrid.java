package nl.spoorboek.base.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.grid.dataview.GridLazyDataView;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/**
 * A table of records, as every place shows them: without frames, with words that wrap, on a narrow page folded to its first
 * column. Columns have a width of their own, because measuring what is in them makes the browser lay the page out twice.
 *
 * @param <T> a row
 */
public abstract class RecordGrid<T> extends Grid<T> {

    /**
     * Milliseconds without a key after which a table is asked again for the words that were typed: with the answer it stays below what
     * people notice.
     */
    public static final int TYPING_PAUSE = 25;

    /** The width of a column of track badges. */
    protected static final String TRACKS = "6rem";

    /** The width of a column of states. */
    protected static final String STATE = "10rem";

    /** About what fits on a large page; the rest is fetched when somebody scrolls there. */
    private static final int ROWS_AT_ONCE = 25;

    private transient IntSupplier counting = () -> 0;
    private transient @Nullable Integer counted;

    /** An empty table; the columns follow. */
    protected RecordGrid() {
        setPageSize(ROWS_AT_ONCE);
        addClassName("records");
        addThemeVariants(GridVariant.NO_BORDER, GridVariant.WRAP_CELL_CONTENT);
        NarrowPage.foldColumns(this);
    }

    /**
     * Where the rows come from, in the order of the query, and how many there are. They are counted once until they may have changed,
     * however often the table and who tells their number ask.
     */
    protected final GridLazyDataView<T> records(CallbackDataProvider.FetchCallback<T, Void> rows, IntSupplier count) {
        counting = count;
        return setItems(rows, query -> size());
    }

    /** Fetches again what is in view, and counts again. */
    public final void refresh() {
        counted = null;
        getDataProvider().refreshAll();
    }

    /** How many there are. */
    public final int size() {
        Integer known = counted;
        if (known == null) {
            known = counting.getAsInt();
            counted = known;
        }
        return known;
    }
}
