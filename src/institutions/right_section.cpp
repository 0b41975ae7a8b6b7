// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What members' rights add to the agenda and to the report. Sentences of the report are Chinese in every language, and name nobody.
#include "branchbook/institutions/right_service.h"

#include <QJsonObject>

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr char16_t kAnswerTerm[] = u"right_answer";

/// What stands behind each figure, in words.
struct RightSums {
    QStringList received;
    QList<QStringList> byKind = QList<QStringList>(rightKinds().size());
    QStringList answered; ///< answers: a matter may have several
    QStringList inTime;
    QStringList agreed;
    QStringList disputed;
    QStringList open;
    QStringList late;

    [[nodiscard]] bool isEmpty() const
    {
        return received.isEmpty() && answered.isEmpty() && agreed.isEmpty() && disputed.isEmpty() && open.isEmpty();
    }
};

/// 第2026-3号申诉: nobody is named, nor what it is about.
QString rightWords(const RightMatter& matter)
{
    return QStringLiteral("第%1号%2").arg(matter.numberText(), rightKindWord(matter.kind));
}

/// As it stood at the end of the day.
RightMatter rightAsOf(RightMatter matter, QDate day)
{
    matter.steps.removeIf([day](const RightStep& step) { return step.on > day; });
    return matter;
}

void addRightSteps(RightSums& sums, const RightMatter& matter, DateRange range)
{
    for (const RightStep& step : matter.steps) {
        if (!range.contains(step.on) || (step.act != RightAct::Agreed && step.act != RightAct::Disputed))
            continue;
        (step.act == RightAct::Agreed ? sums.agreed : sums.disputed)
            .append(dayIn(step.on, range.last.year()) + u' ' + rightWords(matter));
    }
}

Result<> addRight(RightSums& sums, const RightMatter& given, DateRange range, const rules::Catalogue& catalogue)
{
    if (given.receivedOn > range.last)
        return {};
    const RightMatter matter = rightAsOf(given, range.last);
    const QString told = rightWords(matter);
    const int year = range.last.year();
    if (range.contains(matter.receivedOn)) {
        const QString received = dayIn(matter.receivedOn, year) + u' ' + told;
        sums.received.append(received);
        sums.byKind[qsizetype(matter.kind)].append(received);
    }
    addRightSteps(sums, matter, range);
    if (!matter.isOver())
        sums.open.append(told);
    BB_TRY(const auto rounds, answerRounds(catalogue, matter));
    for (const AnswerRound& round : rounds) {
        if (!range.contains(round.answeredOn))
            continue;
        const QString answer = dayIn(round.answeredOn, year) + u' ' + told;
        sums.answered.append(answer);
        if (round.answeredOn <= round.due)
            sums.inTime.append(answer);
    }
    if (!rounds.last().settled && rounds.last().isLate(range.last))
        sums.late.append(told);
    return {};
}

/// The number, which opens the matters that it counts.
QString rightCount(const QString& key, const QString& title, const QStringList& records, book::AreaSection& section)
{
    return section.counted(book::recordsBehind(QStringLiteral("rights:") + key, title, records));
}

QString rightText(const RightSums& sums, book::AreaSection& section)
{
    const auto counted = [&](const char* key, const char16_t* title, const QStringList& records) {
        return rightCount(QString::fromLatin1(key), QString::fromUtf16(title), records, section);
    };
    QString text = QStringLiteral("党员权利保障：收到党员提出的事项%1件")
                       .arg(counted("received", u"收到党员提出的事项", sums.received));
    QStringList kinds;
    const auto all = rightKinds();
    for (const RightKind kind : all) {
        const QStringList& records = sums.byKind[qsizetype(kind)];
        if (!records.isEmpty())
            kinds.append(QStringLiteral("%1%2件").arg(
                rightKindWord(kind),
                rightCount(rightKindName(kind), QStringLiteral("党员提出的") + rightKindWord(kind), records, section)));
    }
    if (!kinds.isEmpty())
        text += QStringLiteral("（%1）").arg(kinds.join(QStringLiteral("、")));
    text += QStringLiteral("，答复%1件").arg(counted("answered", u"答复党员提出的事项", sums.answered));
    if (!sums.answered.isEmpty())
        text += QStringLiteral("，其中按期答复%1件").arg(counted("in_time", u"按期答复", sums.inTime));
    if (!sums.agreed.isEmpty() || !sums.disputed.isEmpty()) {
        text += QStringLiteral("，本人同意%1件").arg(counted("agreed", u"本人同意答复", sums.agreed));
        text += QStringLiteral("、有异议%1件").arg(counted("disputed", u"本人有异议", sums.disputed));
    }
    if (!sums.open.isEmpty())
        text += QStringLiteral("；没有办结%1件").arg(counted("open", u"没有办结的事项", sums.open));
    if (!sums.late.isEmpty())
        text += QStringLiteral("，其中答复逾期%1件").arg(counted("late", u"答复逾期的事项", sums.late));
    return text + u'。';
}

QJsonObject rightJson(const RightSums& sums)
{
    QJsonObject kinds;
    const auto all = rightKinds();
    for (const RightKind kind : all)
        kinds.insert(rightKindName(kind), int(sums.byKind[qsizetype(kind)].size()));
    return {{QStringLiteral("received"), int(sums.received.size())},
            {QStringLiteral("kinds"), kinds},
            {QStringLiteral("answered"), int(sums.answered.size())},
            {QStringLiteral("in_time"), int(sums.inTime.size())},
            {QStringLiteral("agreed"), int(sums.agreed.size())},
            {QStringLiteral("disputed"), int(sums.disputed.size())},
            {QStringLiteral("open"), int(sums.open.size())},
            {QStringLiteral("late"), int(sums.late.size())}};
}

} // namespace

Result<> addRightFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kAnswerTerm);
    facts.keeps.insert(what);
    BB_TRY(const auto list, listRightMatters(query.session, query.branch));
    for (const RightMatter& matter : list) {
        const QString subject = QStringLiteral("right:") + matter.id.toString();
        facts.things.push_back({subject, rightWords(matter) + u'：', {}, {}});
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
    for (auto matter = list.crbegin(); matter != list.crend(); ++matter) // oldest first
        BB_CHECK(addRight(sums, *matter, range, query.catalogue));
    if (sums.isEmpty())
        return {};
    section.parts.emplace_back(book::SectionText::of(rightText(sums, section)));
    section.figures.insert(QStringLiteral("rights"), rightJson(sums));
    return {};
}

} // namespace branchbook::institutions
