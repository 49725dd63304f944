package lianqiao.shared;

/** The refusals that every part of the API shares. */
final class CommonRefusals {
    private CommonRefusals() {}

    static Refusal notFound(String what) {
        return Refusal.of(
                "NOT_FOUND",
                null,
                "没有找到：" + what,
                "Not found: " + what,
                "请核对编号；内容可能已撤回或不对您公开",
                "Check the id; it may have been withdrawn or not be open to you");
    }

    static Refusal forbidden(String rule) {
        return Refusal.of(
                rule,
                null,
                "您的身份不能执行此操作",
                "Your account may not do this",
                "请换用有权限的账号或单位，规则：" + rule,
                "Sign in for an organisation that may; the rule is " + rule);
    }

    static Refusal conflict(String code) {
        return switch (code) {
            case "CHANGED_MEANWHILE" ->
                Refusal.of(
                        code,
                        null,
                        "内容已被他人修改",
                        "Somebody changed this meanwhile",
                        "请重新打开后再改",
                        "Open it again and repeat your change");
            case "KEY_REUSED" ->
                Refusal.of(
                        code,
                        "Idempotency-Key",
                        "此幂等键已用于另一请求",
                        "This Idempotency-Key was used for another request",
                        "请为每次提交生成新键",
                        "Make a new key for each submission");
            default ->
                Refusal.of(
                        code,
                        null,
                        "与现有内容冲突：" + code,
                        "In conflict with what is stored: " + code,
                        "请刷新后核对",
                        "Reload and compare");
        };
    }

    static Refusal throttled(long seconds) {
        return Refusal.of(
                "TOO_MANY_TRIES",
                null,
                "尝试次数过多",
                "Too many tries",
                "请在 " + seconds + " 秒后再试",
                "Try again in " + seconds + " seconds");
    }

    static Refusal unavailable(String code) {
        return Refusal.of(
                code,
                null,
                "服务暂不可用，资料没有丢失",
                "This part is out of reach for now; nothing was lost",
                "请稍后再试",
                "Try again in a moment");
    }

    static Refusal invalid(String field, String message) {
        return Refusal.of(
                "INVALID",
                field,
                field + "：" + message,
                field + ": " + message,
                "请更正后再提交",
                "Correct it and send again");
    }

    static Refusal unreadable(String field) {
        return Refusal.of(
                "UNREADABLE",
                field.isEmpty() ? null : field,
                field.isEmpty() ? "请求内容无法读取" : field + " 的值无法读取",
                field.isEmpty() ? "The request can't be read" : "The value of " + field + " can't be read",
                "请按接口说明核对类型与取值",
                "Compare its type and values with the API description");
    }

    static Refusal versionMissing() {
        return Refusal.of(
                "VERSION_MISSING",
                "version",
                "缺少版本号",
                "The version is missing",
                "请带上读取时得到的 version，以免覆盖他人的修改",
                "Send the version that you read, so that nobody's change is lost");
    }

    static Refusal byStatus(int status) {
        return switch (status) {
            case 404 -> notFound("path");
            case 405 -> plain("METHOD_NOT_ALLOWED", "此地址不支持该方法", "This address doesn't take that method");
            case 406 -> plain("NOT_ACCEPTABLE", "无法按所要求的格式回答", "Can't answer in the format asked for");
            case 413 -> plain("TOO_LARGE", "内容过大", "The content is too large");
            case 415 -> plain("UNSUPPORTED_MEDIA_TYPE", "不支持该内容格式", "That content type isn't supported");
            case 500 ->
                Refusal.of(
                        "INTERNAL",
                        null,
                        "出现内部错误，已记录",
                        "Something broke inside; it has been logged",
                        "请稍后再试，仍不行请联系门户运营单位",
                        "Try again in a moment; if it stays, tell the portal's operator");
            default -> plain("HTTP_" + status, "请求未能完成", "The request could not be completed");
        };
    }

    private static Refusal plain(String code, String zh, String en) {
        return Refusal.of(code, null, zh, en, "请核对接口说明", "See the API description at /openapi.yaml");
    }
}
