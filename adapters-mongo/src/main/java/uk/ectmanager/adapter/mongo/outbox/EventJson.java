package uk.ectmanager.adapter.mongo.outbox;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AccessorNamingStrategy;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.AnnotatedMethod;
import tools.jackson.databind.introspect.AnnotatedWithParams;
import tools.jackson.databind.introspect.DefaultAccessorNamingStrategy;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.NamedType;
import uk.ectmanager.domain.shared.DomainEvent;

/**
 * Reads and writes domain records that carry no annotation: their components and nothing else; a
 * record of one {@code value} as that value; one of a sealed interface with its simple name as
 * {@code kind}; dates and times as ISO text.
 */
final class EventJson {

  private static final String KIND = "kind";

  private EventJson() {}

  static ObjectMapper mapper() {
    return JsonMapper.builder()
        .annotationIntrospector(new RecordRules())
        .accessorNaming(new ComponentsOnly())
        .enable(MapperFeature.CAN_OVERRIDE_ACCESS_MODIFIERS)
        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .build();
  }

  /** Methods such as {@code isLate()} are no components, so they are not written. */
  private static final class ComponentsOnly extends DefaultAccessorNamingStrategy.Provider {
    private static final long serialVersionUID = 1L;

    @Override
    public AccessorNamingStrategy forRecord(MapperConfig<?> config, AnnotatedClass recordClass) {
      return new DefaultAccessorNamingStrategy.RecordNaming(config, recordClass) {
        @Override
        public @Nullable String findNameForRegularGetter(AnnotatedMethod method, String name) {
          return _fieldNames.contains(name) ? name : null;
        }

        @Override
        public @Nullable String findNameForIsGetter(AnnotatedMethod method, String name) {
          return null;
        }
      };
    }
  }

  private static final class RecordRules extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    @Override
    public @Nullable Boolean hasAsValue(MapperConfig<?> config, Annotated annotated) {
      if (annotated instanceof AnnotatedMethod method
          && method.getParameterCount() == 0
          && method.getName().equals("value")
          && isSingleValue(method.getDeclaringClass())) {
        return true;
      }
      return super.hasAsValue(config, annotated);
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(
        MapperConfig<?> config, Annotated annotated) {
      if (annotated instanceof AnnotatedWithParams creator
          && creator.getParameterCount() == 1
          && annotated.getAnnotated() instanceof java.lang.reflect.Constructor<?> constructor
          && isSingleValue(constructor.getDeclaringClass())) {
        return JsonCreator.Mode.DELEGATING;
      }
      return super.findCreatorAnnotation(config, annotated);
    }

    @Override
    public JsonTypeInfo.@Nullable Value findPolymorphicTypeInfo(
        MapperConfig<?> config, Annotated annotated) {
      if (annotated instanceof AnnotatedClass && isSealedValue(annotated.getRawType())) {
        return JsonTypeInfo.Value.construct(
            JsonTypeInfo.Id.NAME, JsonTypeInfo.As.PROPERTY, KIND, null, false, true);
      }
      return super.findPolymorphicTypeInfo(config, annotated);
    }

    @Override
    public @Nullable List<NamedType> findSubtypes(MapperConfig<?> config, Annotated annotated) {
      if (annotated instanceof AnnotatedClass && isSealedValue(annotated.getRawType())) {
        var named = new ArrayList<NamedType>();
        collectLeaves(annotated.getRawType(), named);
        return named;
      }
      return super.findSubtypes(config, annotated);
    }

    private static void collectLeaves(Class<?> type, List<NamedType> into) {
      for (var permitted : type.getPermittedSubclasses()) {
        if (permitted.isSealed()) {
          collectLeaves(permitted, into);
        } else {
          into.add(new NamedType(permitted, permitted.getSimpleName()));
        }
      }
    }

    private static boolean isSealedValue(Class<?> type) {
      return type.isInterface() && type.isSealed() && type.getName().startsWith("uk.ectmanager.");
    }

    private static boolean isSingleValue(Class<?> type) {
      if (!type.isRecord() || DomainEvent.class.isAssignableFrom(type)) {
        return false;
      }
      for (var owner : type.getInterfaces()) {
        if (isSealedValue(owner)) {
          return false;
        }
      }
      var components = type.getRecordComponents();
      return components.length == 1 && components[0].getName().equals("value");
    }
  }
}
