package lianqiao.chain;

import lianqiao.shared.Refusal;

/** Why a taxonomy can't be edited like this. */
final class EditRefusals {
    private EditRefusals() {}

    static Refusal whyMissing() {
        return Refusal.of(
                "REASON_MISSING",
                "why",
                "没有填写修改理由",
                "The reason is missing",
                "请写明为什么修改，它会留在修订记录里",
                "Say why; it stays in the history");
    }

    static Refusal outOfRange(String field, int least, int most) {
        return Refusal.of(
                "OUT_OF_RANGE",
                field,
                field + " 的数量超出范围",
                "Too many or too few in " + field,
                "请给出 " + least + "–" + most + " 个",
                "Give " + least + "–" + most);
    }

    static Refusal key(String field, String key, String chain) {
        return Refusal.of(
                "NODE_KEY_INVALID",
                field,
                "环节代码“" + key + "”不合规",
                "'" + key + "' is no key of a node",
                "代码形如 " + chain + "/bms：链代码、斜线，再加小写字母、数字或连字符",
                "Write it like " + chain + "/bms: the chain, a slash, small letters, figures or hyphens");
    }

    static Refusal keyTwice(String field, String key) {
        return Refusal.of(
                "NODE_KEY_TWICE",
                field,
                "环节代码“" + key + "”重复",
                "There are two nodes with the key " + key,
                "请改用另一个代码，或删除其中一个环节",
                "Give one of them another key, or remove it");
    }

    static Refusal nameMissing(String field, String key) {
        return Refusal.of(
                "NODE_NAME_MISSING",
                field,
                "环节“" + key + "”没有名称",
                "The node " + key + " has no name",
                "请填写名称，最多 40 字",
                "Give it a name of at most 40 characters");
    }

    static Refusal nameTwice(String field, String name) {
        return Refusal.of(
                "NODE_NAME_TWICE",
                field,
                "两个环节都叫“" + name + "”",
                "Two nodes are called " + name,
                "请改一个名称，让人分得清",
                "Rename one, so that people can tell them apart");
    }

    static Refusal positionMissing(String field, String key) {
        return Refusal.of(
                "POSITION_MISSING",
                field,
                "环节“" + key + "”没有位置",
                "The node " + key + " has no position",
                "请选择上游、中游或下游",
                "Choose upstream, midstream or downstream");
    }

    static Refusal prefix(String field, String symbol) {
        return Refusal.of(
                "IPC_PREFIX_INVALID",
                field,
                "“" + symbol + "”不是分类号前缀",
                "'" + symbol + "' is no IPC prefix",
                "请写小类（H01M）或不带 /00 的大组（H01M10）",
                "Write a subclass (H01M), or a main group without /00 (H01M10)");
    }

    static Refusal keywordTooShort(String field, String word) {
        return Refusal.of(
                "KEYWORD_TOO_SHORT",
                field,
                "关键词“" + word + "”太短",
                "The keyword '" + word + "' is too short to mean anything",
                "请至少写两个字",
                "Write at least two characters");
    }

    static Refusal twice(String field, String what) {
        return Refusal.of(
                "GIVEN_TWICE",
                field,
                "“" + what + "”重复",
                what + " stands there twice",
                "请删去其中一个",
                "Remove one of them");
    }

    static Refusal edgeEnd(String field, String key) {
        return Refusal.of(
                "EDGE_END_UNKNOWN",
                field,
                "供应关系指向不存在的环节“" + key + "”",
                "There is no node " + key + " for this supply edge",
                "请改为本链已有的环节，或先添加该环节",
                "Name a node of this chain, or add that one first");
    }

    static Refusal backwards(String field, ChainNode from, ChainNode to) {
        return Refusal.of(
                "SUPPLY_BACKWARDS",
                field,
                "“" + from.name() + "”（" + from.position().word() + "）供给“" + to.name() + "”（"
                        + to.position().word() + "），方向反了",
                from.key() + " supplies " + to.key() + ", which lies further upstream",
                "请掉转供应关系，或改正其中一个环节的位置",
                "Turn the edge round, or correct a position");
    }

    static Refusal circle() {
        return Refusal.of(
                "SUPPLY_CIRCLE",
                "edges",
                "供应关系绕成了一圈",
                "The supply edges go round in a circle",
                "请去掉圈中的一条供应关系",
                "Remove one edge of the circle");
    }

    static Refusal draftEnded(boolean applied) {
        return Refusal.of(
                "DRAFT_ENDED",
                "state",
                applied ? "这份草稿已经生效" : "这份草稿已经放弃",
                applied ? "The draft is in force already" : "The draft was given up",
                "请从现行的产业链重新起草",
                "Begin a new draft from the chain as it is");
    }

    static Refusal nothingChanged() {
        return Refusal.of(
                "NOTHING_CHANGED",
                "nodes",
                "与现行产业链没有不同",
                "It doesn't differ from the chain as it is",
                "请先修改环节、关键词、分类号或供应关系",
                "Change a node, a keyword, a symbol or an edge first");
    }

    static Refusal cannotBeLaid(String problem) {
        return Refusal.of(
                "EDIT_NO_LONGER_FITS",
                "edges",
                "与此后的修改合不到一起：" + problem,
                "It no longer fits what was changed since: " + problem,
                "请按现行的产业链重新起草",
                "Draft it anew from the chain as it is now");
    }
}
