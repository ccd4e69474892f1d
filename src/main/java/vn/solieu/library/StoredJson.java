package vn.solieu.library;

import com.fasterxml.jackson.annotation.JsonAutoDetect.Visibility;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.jsontype.NamedType;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.solieu.domain.Amount;
import vn.solieu.domain.Base;
import vn.solieu.domain.Period;
import vn.solieu.domain.Relation;
import vn.solieu.domain.Source;
import vn.solieu.read.Line;
import vn.solieu.read.Note;
import vn.solieu.read.Outline;
import vn.solieu.read.Report;
import vn.solieu.read.Table;

/**
 * Records to JSON and back, field by field, so that a field added to a record is stored too.
 *
 * <p>Periods and dates are written in their own notation; a sealed type says which one it is.
 */
final class StoredJson {
  /** Marks the sealed types. */
  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "is")
  private interface Tagged {}

  /** A report is stored without its boxes. */
  @JsonIgnoreProperties("boxes")
  private abstract static class Boxless {
    @JsonCreator
    Boxless(
        @JsonProperty("doc") String doc,
        @JsonProperty("contentHash") String contentHash,
        @JsonProperty("lines") List<Line> lines,
        @JsonProperty("tables") List<Table> tables,
        @JsonProperty("notes") List<Note> notes,
        @JsonProperty("outline") Outline outline) {}
  }

  static final JsonMapper MAPPER =
      JsonMapper.builder()
          .visibility(PropertyAccessor.FIELD, Visibility.ANY)
          .visibility(PropertyAccessor.GETTER, Visibility.NONE)
          .visibility(PropertyAccessor.IS_GETTER, Visibility.NONE)
          .serializationInclusion(JsonInclude.Include.NON_NULL)
          .addMixIn(Report.class, Boxless.class)
          .addMixIn(Amount.class, Tagged.class)
          .addMixIn(Base.class, Tagged.class)
          .addMixIn(Source.class, Tagged.class)
          .addMixIn(Relation.class, Tagged.class)
          .registerSubtypes(
              new NamedType(Amount.Point.class, "point"),
              new NamedType(Amount.Range.class, "range"),
              new NamedType(Amount.Fraction.class, "fraction"),
              new NamedType(Base.OfPeriod.class, "period"),
              new NamedType(Base.OfPlan.class, "plan"),
              new NamedType(Base.OfWhole.class, "whole"),
              new NamedType(Source.TextSpan.class, "text"),
              new NamedType(Source.TableCell.class, "cell"),
              new NamedType(Source.SheetCell.class, "sheet"),
              new NamedType(Relation.Breakdown.class, "breakdown"),
              new NamedType(Relation.Equality.class, "equality"),
              new NamedType(Relation.Siblings.class, "siblings"),
              new NamedType(Relation.Formula.class, "formula"),
              new NamedType(Relation.Listing.class, "listing"))
          .addModule(
              new SimpleModule()
                  .addSerializer(new Notation<>(Period.class))
                  .addDeserializer(Period.class, new Reading<>(Period.class, Period::parse))
                  .addSerializer(new Notation<>(LocalDate.class))
                  .addDeserializer(
                      LocalDate.class, new Reading<>(LocalDate.class, LocalDate::parse)))
          .build();

  private StoredJson() {}

  private static final class Notation<T> extends StdSerializer<T> {
    Notation(Class<T> type) {
      super(type);
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(value.toString());
    }
  }

  private static final class Reading<T> extends StdDeserializer<T> {
    private final transient Function<String, T> parse;

    Reading(Class<T> type, Function<String, T> parse) {
      super(type);
      this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
      String text = in.getValueAsString();
      try {
        return parse.apply(text);
      } catch (RuntimeException broken) {
        throw context.weirdStringException(text, handledType(), broken.getMessage());
      }
    }
  }
}
