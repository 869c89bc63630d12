package app.tandem.minutes;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;

/** What a section is made of; every writer says how it looks. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "block")
@JsonSubTypes({@Type(value = Block.Heading.class, name = "heading"),
        @Type(value = Block.Paragraph.class, name = "paragraph"), @Type(value = Block.Item.class, name = "item"),
        @Type(value = Block.Bullets.class, name = "bullets"), @Type(value = Block.Table.class, name = "table"),
        @Type(value = Block.Chart.class, name = "chart")})
public sealed interface Block {

    /** A heading within a section. */
    record Heading(Phrase words) implements Block {}

    record Paragraph(Phrase words) implements Block {}

    /**
     * A thing with a name, what is said of it in short, and in full below.
     *
     * @param aside its state or outcome; empty where there is none
     * @param remarks what is quieter than the words
     */
    record Item(Phrase name, Phrase aside, List<Phrase> words, List<Phrase> remarks) implements Block {

        public Item {
            words = List.copyOf(words);
            remarks = List.copyOf(remarks);
        }
    }

    record Bullets(List<Phrase> points) implements Block {

        public Bullets {
            points = List.copyOf(points);
        }
    }

    record Table(List<Column> columns, List<List<Phrase>> rows) implements Block {

        /** A column's title, and whether it holds numbers, which stand at the right. */
        public record Column(Phrase title, boolean numbers) {}

        public Table {
            columns = List.copyOf(columns);
            rows = rows.stream().map(List::copyOf).toList();
            int width = columns.size();
            if (!rows.stream().allMatch(each -> each.size() == width)) {
                throw new IllegalArgumentException("a row has a cell for each column");
            }
        }
    }

    /**
     * Lines over the checks, on a scale.
     *
     * @param checks what stands below each point in time, oldest first
     */
    record Chart(Phrase title, int least, int most, List<Phrase> checks, List<Line> lines) implements Block {

        /** An issue's line; a check without a mean has no point, and the line a gap. */
        public record Line(Phrase name, List<Point> points) {

            public Line {
                points = List.copyOf(points);
            }
        }

        /**
         * @param check index of the check, from 0
         * @param value to one decimal
         */
        public record Point(int check, BigDecimal value) {}

        public Chart {
            checks = List.copyOf(checks);
            lines = List.copyOf(lines);
        }
    }
}
