// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What members' rights add to the agenda and to the report. Sentences of the report are Chinese in every language, and name nobody.
#include "branchbook/institutions/right_service.h"

#include <QJsonObject>

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr char16_t kAnswerTerm[] = u"right_answer";

struct RightSums {
    int received = 0;
    QList<int> byKind = QList<int>(rightKinds().size(), 0);
    int answered = 0;
    int inTime = 0;
    int agreed = 0;
    int disputed = 0;
    int open = 0;
    int late = 0;

    [[nodiscard]] bool isEmpty() const { return received + answered + agreed + disputed + open == 0; }
};

/// As it stood at the end of the day.
RightMatter rightAsOf(RightMatter matter, QDate day)
{
    matter.steps.removeIf([day](const RightStep& step) { return step.on > day; });
    return matter;
}

Result<> addRight(RightSums& sums, const RightMatter& given, DateRange range, const rules::Catalogue& catalogue)
{
    if (given.receivedOn > range.last)
        return {};
    const RightMatter matter = rightAsOf(given, range.last);
    if (range.contains(matter.receivedOn)) {
        ++sums.received;
        ++sums.byKind[qsizetype(matter.kind)];
    }
    for (const RightStep& step : matter.steps) {
        sums.agreed += step.act == RightAct::Agreed && range.contains(step.on) ? 1 : 0;
        sums.disputed += step.act == RightAct::Disputed && range.contains(step.on) ? 1 : 0;
    }
    sums.open += matter.isOver() ? 0 : 1;
    BB_TRY(const auto rounds, answerRounds(catalogue, matter));
    for (const AnswerRound& round : rounds) {
        if (!range.contains(round.answeredOn))
            continue;
        ++sums.answered;
        sums.inTime += round.answeredOn <= round.due ? 1 : 0;
    }
    sums.late += !rounds.last().settled && rounds.last().isLate(range.last) ? 1 : 0;
    return {};
}

QString rightText(const RightSums& sums)
{
    QStringList kinds;
    const auto all = rightKinds();
    for (const RightKind kind : all) {
        if (const int count = sums.byKind[qsizetype(kind)]; count > 0)
            kinds.append(QStringLiteral("%1%2件").arg(rightKindWord(kind)).arg(count));
    }
    QString text = QStringLiteral("党员权利保障：收到党员提出的事项%1件").arg(sums.received);
    if (!kinds.isEmpty())
        text += QStringLiteral("（%1）").arg(kinds.join(QStringLiteral("、")));
    text += QStringLiteral("，答复%1件").arg(sums.answered);
    if (sums.answered > 0)
        text += QStringLiteral("，其中按期答复%1件").arg(sums.inTime);
    if (sums.agreed + sums.disputed > 0)
        text += QStringLiteral("，本人同意%1件、有异议%2件").arg(sums.agreed).arg(sums.disputed);
    if (sums.open > 0)
        text += QStringLiteral("；没有办结%1件").arg(sums.open);
    if (sums.late > 0)
        text += QStringLiteral("，其中答复逾期%1件").arg(sums.late);
    return text + u'。';
}

QJsonObject rightJson(const RightSums& sums)
{
    QJsonObject kinds;
    const auto all = rightKinds();
    for (const RightKind kind : all)
        kinds.insert(rightKindName(kind), sums.byKind[qsizetype(kind)]);
    return {{QStringLiteral("received"), sums.received}, {QStringLiteral("kinds"), kinds},
            {QStringLiteral("answered"), sums.answered}, {QStringLiteral("in_time"), sums.inTime},
            {QStringLiteral("agreed"), sums.agreed},     {QStringLiteral("disputed"), sums.disputed},
            {QStringLiteral("open"), sums.open},         {QStringLiteral("late"), sums.late}};
}

} // namespace

Result<> addRightFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kAnswerTerm);
    facts.keeps.insert(what);
    BB_TRY(const auto list, listRightMatters(query.session, query.branch));
    for (const RightMatter& matter : list) {
        const QString subject = QStringLiteral("right:") + matter.id.toString();
        const QString title = QStringLiteral("第%1号%2：").arg(matter.numberText(), rightKindWord(matter.kind));
        facts.things.push_back({subject, title, {}, {}});
        BB_TRY(const auto rounds, answerRounds(query.catalogue, matter));
        for (const AnswerRound& round : rounds)
            facts.terms.push_back(
                {what, subject, round.due, round.settled, QStringLiteral("right/") + matter.id.toString()});
    }
    return {};
}

Result<> addRightSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    if (range.first > range.last)
        return {};
    BB_TRY(const auto list, listRightMatters(query.session, query.branch));
    RightSums sums;
    for (const RightMatter& matter : list)
        BB_CHECK(addRight(sums, matter, range, query.catalogue));
    if (sums.isEmpty())
        return {};
    section.parts.emplace_back(book::SectionText{rightText(sums)});
    section.figures.insert(QStringLiteral("rights"), rightJson(sums));
    return {};
}

} // namespace branchbook::institutions
