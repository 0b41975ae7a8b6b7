// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/institutions/right_matter.h"

#include "branchbook/base/word_list.h"
#include "branchbook/rules/figure.h"

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr WordList<RightKind, 7> kRightKinds{"Rights",
                                             {{{"proposal", QT_TRANSLATE_NOOP("Rights", "建议")},
                                               {"motion", QT_TRANSLATE_NOOP("Rights", "提案")},
                                               {"criticism", QT_TRANSLATE_NOOP("Rights", "批评")},
                                               {"objection", QT_TRANSLATE_NOOP("Rights", "不同意见")},
                                               {"request", QT_TRANSLATE_NOOP("Rights", "请求")},
                                               {"defence", QT_TRANSLATE_NOOP("Rights", "申辩")},
                                               {"appeal", QT_TRANSLATE_NOOP("Rights", "申诉")}}}};

constexpr WordList<RightLevel, 2> kRightLevels{
    "Rights",
    {{{"branch", QT_TRANSLATE_NOOP("Rights", "支部可见")}, {"committee", QT_TRANSLATE_NOOP("Rights", "仅支委")}}}};

constexpr WordList<RightAct, 7> kRightActs{"Rights",
                                           {{{"accepted", QT_TRANSLATE_NOOP("Rights", "受理")},
                                             {"forwarded", QT_TRANSLATE_NOOP("Rights", "转报上级")},
                                             {"answered", QT_TRANSLATE_NOOP("Rights", "答复")},
                                             {"agreed", QT_TRANSLATE_NOOP("Rights", "本人同意")},
                                             {"disputed", QT_TRANSLATE_NOOP("Rights", "本人有异议")},
                                             {"closed", QT_TRANSLATE_NOOP("Rights", "办结")},
                                             {"withdrawn", QT_TRANSLATE_NOOP("Rights", "本人撤回")}}}};

struct RightTexts {
    Q_DECLARE_TR_FUNCTIONS(RightTexts)
};

Result<QDate> answerDue(const rules::Catalogue& catalogue, RightKind kind, QDate from)
{
    const QStringView id = kind == RightKind::Appeal ? u"rights.appeal_within" : u"rights.answer_within";
    BB_TRY(const rules::Figure figure, rules::figureOn(catalogue, id, from));
    BB_TRY(const rules::Span span, rules::spanOf(figure));
    return rules::addSpan(from, span);
}

} // namespace

QString rightKindName(RightKind kind)
{
    return kRightKinds.nameOf(kind);
}

QString rightKindTitle(RightKind kind)
{
    return kRightKinds.titleOf(kind);
}

QString rightKindWord(RightKind kind)
{
    return kRightKinds.chineseOf(kind);
}

std::optional<RightKind> rightKindByName(QStringView name)
{
    return kRightKinds.find(name);
}

QList<RightKind> rightKinds()
{
    return kRightKinds.values();
}

bool mayBeAnonymous(RightKind kind)
{
    return kind == RightKind::Proposal || kind == RightKind::Criticism;
}

QString rightLevelName(RightLevel level)
{
    return kRightLevels.nameOf(level);
}

QString rightLevelTitle(RightLevel level)
{
    return kRightLevels.titleOf(level);
}

std::optional<RightLevel> rightLevelByName(QStringView name)
{
    return kRightLevels.find(name);
}

QList<RightLevel> rightLevels()
{
    return kRightLevels.values();
}

RightLevel usualLevel(RightKind kind)
{
    return kind == RightKind::Appeal || kind == RightKind::Defence ? RightLevel::Committee : RightLevel::Branch;
}

QString rightActName(RightAct act)
{
    return kRightActs.nameOf(act);
}

QString rightActTitle(RightAct act)
{
    return kRightActs.titleOf(act);
}

std::optional<RightAct> rightActByName(QStringView name)
{
    return kRightActs.find(name);
}

QList<RightAct> rightActs()
{
    return kRightActs.values();
}

std::optional<RightAct> RightMatter::standing() const
{
    if (steps.isEmpty())
        return std::nullopt;
    return steps.last().act;
}

bool RightMatter::isOver() const
{
    return standing() == RightAct::Closed || standing() == RightAct::Withdrawn;
}

QString RightMatter::numberText() const
{
    return QStringLiteral("%1-%2").arg(year).arg(number);
}

QString standingTitle(const RightMatter& matter)
{
    const auto act = matter.standing();
    return act ? rightActTitle(*act) : RightTexts::tr("收到");
}

QString standingWord(const RightMatter& matter)
{
    const auto act = matter.standing();
    return act ? kRightActs.chineseOf(*act) : QStringLiteral("收到");
}

QList<RightAct> nextActs(const RightMatter& matter)
{
    using Act = RightAct;
    QList<Act> next;
    const auto standing = matter.standing();
    if (!standing)
        next = {Act::Accepted, Act::Forwarded, Act::Answered, Act::Withdrawn};
    else {
        switch (*standing) {
        case Act::Accepted: next = {Act::Forwarded, Act::Answered, Act::Withdrawn}; break;
        case Act::Forwarded: next = {Act::Answered, Act::Withdrawn}; break;
        case Act::Answered: next = {Act::Agreed, Act::Disputed, Act::Closed}; break;
        case Act::Agreed: next = {Act::Closed}; break;
        case Act::Disputed: next = {Act::Forwarded, Act::Answered, Act::Withdrawn}; break;
        case Act::Closed:
        case Act::Withdrawn: break;
        }
    }
    if (matter.isAnonymous())
        next.removeIf([](Act act) { return act == Act::Agreed || act == Act::Disputed || act == Act::Withdrawn; });
    return next;
}

Result<QList<AnswerRound>> answerRounds(const rules::Catalogue& catalogue, const RightMatter& matter)
{
    QList<AnswerRound> rounds;
    BB_TRY(const QDate first, answerDue(catalogue, matter.kind, matter.receivedOn));
    rounds.append({matter.receivedOn, matter.answerBy.isValid() ? matter.answerBy : first, {}, false});
    for (const RightStep& step : matter.steps) {
        AnswerRound& round = rounds.last();
        if (step.act == RightAct::Answered && !round.settled) {
            round.answeredOn = step.on;
            round.settled = true;
        } else if (step.act == RightAct::Withdrawn) {
            round.settled = true;
        } else if (step.act == RightAct::Disputed) {
            BB_TRY(const QDate due, answerDue(catalogue, matter.kind, step.on));
            rounds.append({step.on, due, {}, false});
        }
    }
    return rounds;
}

} // namespace branchbook::institutions
