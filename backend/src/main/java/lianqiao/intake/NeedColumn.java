package lianqiao.intake;

/** What a column of a list of technology needs holds. */
enum NeedColumn implements Field {
    ID(FieldGuide.of("来源中的编号，不可重复", "The source's number, once each", "编号", "id", "需求编号", "序号", "number")
            .like("N-001")),
    TITLE(FieldGuide.of("一句话说明需求", "The need in a sentence", "需求名称", "title", "标题", "名称", "需求标题", "技术需求名称")
            .like("寻求水泵降噪技术")),
    TEXT(FieldGuide.of(
                    "要解决的问题和指标",
                    "The problem and the figures to reach",
                    "需求内容",
                    "text",
                    "内容",
                    "需求描述",
                    "技术需求内容",
                    "需求简介",
                    "description")
            .like("需要把噪声降到 50 dB 以下"));

    private final FieldGuide guide;

    NeedColumn(FieldGuide guide) {
        this.guide = guide;
    }

    @Override
    public FieldGuide guide() {
        return guide;
    }
}
