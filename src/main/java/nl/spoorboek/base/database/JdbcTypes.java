package nl.spoorboek.base.database;

import java.sql.JDBCType;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import nl.spoorboek.base.Id;
import nl.spoorboek.base.time.DateRange;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.GenericConverter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.mapping.JdbcValue;
import org.springframework.util.ClassUtils;

/** How our values stand in columns: typed ids as {@code uuid}, date ranges as {@code daterange}. */
final class JdbcTypes {

    private JdbcTypes() {}

    /** All converters; the id types are found by their interface. */
    static List<Object> converters() {
        List<Object> converters = new ArrayList<>();
        converters.add(new WriteRange());
        converters.add(new ReadRange());
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(Id.class));
        for (var candidate : scanner.findCandidateComponents("nl.spoorboek")) {
            Class<?> type = ClassUtils.resolveClassName(String.valueOf(candidate.getBeanClassName()), null);
            converters.add(new ReadId(type));
            converters.add(new WriteId(type));
        }
        return converters;
    }

    @WritingConverter
    private static final class WriteRange implements Converter<DateRange, JdbcValue> {
        @Override
        public JdbcValue convert(DateRange range) {
            var object = new PGobject();
            object.setType("daterange");
            try {
                object.setValue(range.toString());
            } catch (SQLException e) {
                throw new IllegalArgumentException(e);
            }
            return JdbcValue.of(object, JDBCType.OTHER);
        }
    }

    @ReadingConverter
    private static final class ReadRange implements Converter<PGobject, DateRange> {
        @Override
        public DateRange convert(PGobject object) {
            return DateRange.parse(Objects.requireNonNull(object.getValue()));
        }
    }

    @WritingConverter
    private record WriteId(Class<?> type) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(type, UUID.class));
        }

        @Override
        public @Nullable Object convert(@Nullable Object id, TypeDescriptor source, TypeDescriptor target) {
            return id == null ? null : ((Id) id).value();
        }
    }

    @ReadingConverter
    private record ReadId(Class<?> type) implements GenericConverter {
        @Override
        public Set<ConvertiblePair> getConvertibleTypes() {
            return Set.of(new ConvertiblePair(UUID.class, type));
        }

        @Override
        public @Nullable Object convert(@Nullable Object value, TypeDescriptor source, TypeDescriptor target) {
            if (value == null) {
                return null;
            }
            try {
                return type.getConstructor(UUID.class).newInstance(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("An id is a record of one UUID: " + type, e);
            }
        }
    }
}
