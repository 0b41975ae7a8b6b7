// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What opinions add to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/conduct/opinion.h"

#include <QJsonObject>

#include <algorithm>
#include <array>

namespace branchbook::conduct {

namespace {

constexpr char16_t kAnswerTerm[] = u"opinion_answer";
constexpr std::size_t kWays = 7;

struct CallSums {
    int forums = 0;
    int people = 0;
    int given = 0;
    int back = 0;
};

CallSums callSums(const QList<OpinionCall>& calls, const DateRange& range)
{
    CallSums sums;
    for (const OpinionCall& call : calls) {
        if (!range.contains(call.heldOn))
            continue;
        if (call.way == OpinionWay::Forum) {
            ++sums.forums;
            sums.people += call.came;
        } else {
            sums.given += call.asked;
            sums.back += call.came;
        }
    }
    return sums;
}

struct OpinionSums {
    int heard = 0; ///< in the period
    int answered = 0; ///< in the period, whenever they were said
    int content = 0; ///< of them, with a reply that was found good or acceptable
    int late = 0; ///< not answered at its end
    std::array<int, kWays> byWay{};
};

OpinionSums opinionSums(const QList<Opinion>& all, const DateRange& range)
{
    OpinionSums sums;
    for (const Opinion& each : all) {
        if (each.item.raisedOn > range.last)
            continue;
        if (range.contains(each.item.raisedOn)) {
            ++sums.heard;
            ++sums.byWay[std::size_t(each.way)];
        }
        const bool answeredThen = each.isAnswered() && each.repliedOn <= range.last;
        if (answeredThen && range.contains(each.repliedOn)) {
            ++sums.answered;
            sums.content += each.heard && *each.heard != Heard::Dissatisfied ? 1 : 0;
        }
        const bool closedThen = each.item.closedOn.isValid() && each.item.closedOn <= range.last;
        sums.late += !answeredThen && !closedThen && each.answerBy.isValid() && each.answerBy < range.last ? 1 : 0;
    }
    return sums;
}

QString wayWords(const OpinionSums& sums)
{
    QStringList parts;
    const auto ways = opinionWays();
    for (const OpinionWay way : ways) {
        if (const int count = sums.byWay[std::size_t(way)]; count > 0)
            parts.append(QStringLiteral("%1%2条").arg(opinionWayWord(way)).arg(count));
    }
    return parts.join(QStringLiteral("、"));
}

QString opinionSentence(const CallSums& calls, const OpinionSums& sums)
{
    QString text;
    if (calls.forums > 0)
        text += QStringLiteral("召开座谈会%1次，%2人参加；").arg(calls.forums).arg(calls.people);
    if (calls.given > 0)
        text += QStringLiteral("发放意见征询表%1份，收回%2份；").arg(calls.given).arg(calls.back);
    text += QStringLiteral("收集意见%1条").arg(markFigure(QStringLiteral("opinions"), sums.heard));
    if (sums.heard > 0)
        text += QStringLiteral("（%1）").arg(wayWords(sums));
    text += QStringLiteral("，答复%1条").arg(markFigure(QStringLiteral("opinions:answered"), sums.answered));
    if (sums.content > 0)
        text += QStringLiteral("，其中满意和认可%1条").arg(sums.content);
    if (sums.late > 0)
        text += QStringLiteral("；逾期没有答复%1条").arg(sums.late);
    return text + u'。';
}

/// By number and day alone: who said what stays in the ledger.
void addRecords(const QList<Opinion>& all, const DateRange& range, QList<book::FigurePeople>& figures)
{
    QStringList heard;
    QStringList answered;
    const auto line = [](const Opinion& each, QDate on) {
        return QStringLiteral("%1（%2月%3日）").arg(ledger::numberText(each.item)).arg(on.month()).arg(on.day());
    };
    for (const Opinion& each : all) {
        if (range.contains(each.item.raisedOn))
            heard.append(line(each, each.item.raisedOn));
        if (each.item.raisedOn <= range.last && each.isAnswered() && range.contains(each.repliedOn))
            answered.append(line(each, each.repliedOn));
    }
    figures << book::recordsBehind(QStringLiteral("opinions"), QStringLiteral("收集的意见"), heard)
            << book::recordsBehind(QStringLiteral("opinions:answered"), QStringLiteral("答复的意见"), answered);
}

} // namespace

Result<> addOpinionFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kAnswerTerm);
    facts.keeps.insert(what);
    BB_TRY(const auto all, listOpinions(query.session, query.branch));
    for (const Opinion& each : all) {
        if (!each.answerBy.isValid())
            continue;
        const QString subject = QStringLiteral("opinion:") + each.id().toString();
        facts.things.push_back({subject, QStringLiteral("“%1”").arg(each.item.matter), {}, {}});
        facts.terms.push_back({what, subject, each.answerBy, each.isAnswered() || !each.item.isOpen(),
                               QStringLiteral("opinion/") + each.id().toString()});
    }
    return {};
}

Result<> addOpinionSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto all, listOpinions(query.session, query.branch));
    BB_TRY(const auto calls, listCalls(query.session, query.branch));
    const CallSums called = callSums(calls, range);
    const OpinionSums sums = opinionSums(all, range);
    if (called.forums == 0 && called.given == 0 && sums.heard == 0 && sums.answered == 0 && sums.late == 0)
        return {};
    section.parts.emplace_back(book::SectionText::of(opinionSentence(called, sums)));
    addRecords(all, range, section.people);
    QJsonObject ways;
    const auto kinds = opinionWays();
    for (const OpinionWay way : kinds)
        ways.insert(opinionWayName(way), sums.byWay[std::size_t(way)]);
    section.figures.insert(QStringLiteral("opinions"),
                           QJsonObject{{QStringLiteral("forums"), called.forums},
                                       {QStringLiteral("people"), called.people},
                                       {QStringLiteral("forms_given"), called.given},
                                       {QStringLiteral("forms_back"), called.back},
                                       {QStringLiteral("heard"), sums.heard},
                                       {QStringLiteral("answered"), sums.answered},
                                       {QStringLiteral("content"), sums.content},
                                       {QStringLiteral("late"), sums.late},
                                       {QStringLiteral("ways"), ways}});
    return {};
}

} // namespace branchbook::conduct
