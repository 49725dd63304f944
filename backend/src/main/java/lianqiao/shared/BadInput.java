package lianqiao.shared;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionFailedException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.server.ServerWebInputException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;

/** Finds the place of a mistake in a request that could not be read. */
final class BadInput {
    private BadInput() {}

    static Refusal explain(Throwable unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof RefusedException refused) {
                return refused.refusals().getFirst();
            }
            if (cause instanceof InvalidFormatException format
                    && format.getTargetType().isEnum()) {
                return enumValue(path(format), format.getTargetType());
            }
            if (cause instanceof DatabindException databind && !path(databind).isEmpty()) {
                return CommonRefusals.unreadable(path(databind));
            }
        }
        if (unreadable instanceof ServerWebInputException input
                && input.getMethodParameter() != null
                && !input.getMethodParameter().hasParameterAnnotation(RequestBody.class)) {
            return parameter(input.getMethodParameter());
        }
        return CommonRefusals.unreadable("");
    }

    /** A value that no conversion takes says nothing of Java: it names the values that there are. */
    static Refusal explain(FieldError error) {
        if (!error.isBindingFailure()) {
            return CommonRefusals.invalid(error.getField(), String.valueOf(error.getDefaultMessage()));
        }
        if (error.contains(ConversionFailedException.class)) {
            Class<?> wanted = error.unwrap(ConversionFailedException.class)
                    .getTargetType()
                    .getType();
            if (wanted.isEnum()) {
                return enumValue(error.getField(), wanted);
            }
        }
        return CommonRefusals.unreadable(error.getField());
    }

    private static Refusal parameter(MethodParameter parameter) {
        String name = String.valueOf(parameter.getParameterName());
        Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
        return type.isEnum() ? enumValue(name, type) : CommonRefusals.unreadable(name);
    }

    private static Refusal enumValue(String field, Class<?> type) {
        String values =
                Arrays.stream(type.getEnumConstants()).map(String::valueOf).collect(Collectors.joining(", "));
        return Refusal.of(
                "UNKNOWN_VALUE",
                field,
                field + " 的取值不在范围内",
                field + " has a value that is not known",
                "可取：" + values,
                "One of: " + values);
    }

    private static String path(DatabindException wrong) {
        return wrong.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
