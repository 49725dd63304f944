package lianqiao;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.servers.Server;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the API describes itself at {@code /openapi.yaml}. */
@Configuration(proxyBeanMethods = false)
class ApiDescription {
    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(
                        new Info()
                                .title("链桥 LianQiao")
                                .version("v1")
                                .description(
                                        "Money is fen, times are ISO-8601 with zone, errors are problem+json with a stable code."))
                .servers(List.of(new Server().url("/")));
    }

    /** {@code licence.publish} instead of {@code publish_3}: stable when another controller gets a method of that name. */
    @Bean
    OperationCustomizer operationNames() {
        return (operation, endpoint) -> {
            String controller = endpoint.getBeanType().getSimpleName().replaceFirst("Controller$", "");
            operation.setTags(List.of(controller));
            return operation.operationId(Character.toLowerCase(controller.charAt(0)) + controller.substring(1) + "."
                    + endpoint.getMethod().getName());
        };
    }

    @Bean
    ModelConverter requiredUnlessNullable() {
        return new RequiredUnlessNullable();
    }

    /** A record's component is required unless JSpecify says that it may be null: the pages' types are made from this. */
    static final class RequiredUnlessNullable implements ModelConverter {
        @Override
        public @Nullable Schema<?> resolve(
                AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> others) {
            Schema<?> schema = others.hasNext() ? others.next().resolve(type, context, others) : null;
            JavaType java = Json.mapper().constructType(type.getType());
            if (schema != null && java != null && java.getRawClass().isRecord()) {
                Schema<?> named = schema.get$ref() == null
                        ? schema
                        : context.getDefinedModels().get(schema.get$ref().replaceFirst(".*/", ""));
                markRequired(java.getRawClass(), named);
            }
            return schema;
        }

        private static void markRequired(Class<?> type, @Nullable Schema<?> schema) {
            if (schema == null || schema.getProperties() == null) {
                return;
            }
            for (RecordComponent component : type.getRecordComponents()) {
                boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
                boolean listed =
                        schema.getRequired() != null && schema.getRequired().contains(component.getName());
                if (!nullable && !listed && schema.getProperties().containsKey(component.getName())) {
                    schema.addRequiredItem(component.getName());
                }
            }
        }
    }
}
