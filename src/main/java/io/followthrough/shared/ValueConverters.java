package io.followthrough.shared;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;
import org.springframework.data.jdbc.core.convert.JdbcCustomConversions;

/** Values of one word stand in one column. */
@Configuration
class ValueConverters {

    @Bean
    JdbcCustomConversions jdbcCustomConversions() {
        return new JdbcCustomConversions(List.of(
                WriteReason.INSTANCE,
                ReadReason.INSTANCE,
                WriteUnitCode.INSTANCE,
                ReadUnitCode.INSTANCE,
                WriteFiles.INSTANCE,
                ReadFiles.INSTANCE));
    }

    @WritingConverter
    private enum WriteReason implements Converter<Reason, String> {
        INSTANCE;

        @Override
        public String convert(Reason reason) {
            return reason.text();
        }
    }

    @ReadingConverter
    private enum ReadReason implements Converter<String, Reason> {
        INSTANCE;

        @Override
        public Reason convert(String text) {
            return new Reason(text);
        }
    }

    @WritingConverter
    private enum WriteUnitCode implements Converter<UnitCode, String> {
        INSTANCE;

        @Override
        public String convert(UnitCode code) {
            return code.value();
        }
    }

    @ReadingConverter
    private enum ReadUnitCode implements Converter<String, UnitCode> {
        INSTANCE;

        @Override
        public UnitCode convert(String value) {
            return new UnitCode(value);
        }
    }

    @WritingConverter
    private enum WriteFiles implements Converter<FileReferences, String> {
        INSTANCE;

        @Override
        public String convert(FileReferences references) {
            return references.files().stream()
                    .map(file -> String.valueOf(file.id()))
                    .collect(Collectors.joining(" "));
        }
    }

    @ReadingConverter
    private enum ReadFiles implements Converter<String, FileReferences> {
        INSTANCE;

        @Override
        public FileReferences convert(String ids) {
            return new FileReferences(Stream.of(ids.split(" "))
                    .filter(id -> !id.isEmpty())
                    .map(id -> new FileReference(Long.parseLong(id)))
                    .toList());
        }
    }
}
