package lianqiao.deal;

import lianqiao.shared.Refusal;

/** How an answer, or a choice of a person, can be refused. */
final class CardRefusals {
    private CardRefusals() {}

    static Refusal notAsked() {
        return Refusal.of(
                "CARD_NOT_OPEN",
                "days",
                "这张进展卡片没有发出，或贵单位已经填写",
                "This card was not sent, or your organisation has answered it",
                "请在对接页面查看待填写的卡片",
                "See the deal's page for the cards that wait");
    }

    static Refusal noMember() {
        return Refusal.of(
                "NO_MEMBER",
                "account",
                "负责人须是本单位成员",
                "Only a member of your own organisation can look after the deal",
                "请从成员列表中选择",
                "Choose one of your members");
    }
}
