// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What rotation training adds to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/base/text.h"
#include "branchbook/ideology/rotation_store.h"
#include "branchbook/rules/figure.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::ideology {

namespace {

constexpr char16_t kRotationBatchTerm[] = u"rotation_batch";
constexpr char16_t kRotationTurnsTerm[] = u"rotation_turns";

void addBatchTerm(const Rotation& batch, int days, rules::Facts& facts)
{
    const QString ref = QStringLiteral("rotation/") + batch.id.toString();
    const QString subject = QStringLiteral("rotation:") + batch.id.toString();
    const QDate known = std::max(batch.until, batch.enteredOn); // nobody is late for what was not in the book
    facts.things.push_back({subject, QStringLiteral("%1：").arg(batch.title), {}, {}});
    facts.terms.push_back({QString::fromUtf16(kRotationBatchTerm), subject, known.addDays(days), batch.isHeld(), ref});
}

QString batchWords(const Rotation& batch)
{
    QString text = QStringLiteral("“") + insideQuotes(batch.title) + QStringLiteral("”");
    if (!batch.isHeld())
        return text + QStringLiteral("安排%1人").arg(batch.people.size());
    return text + QStringLiteral("应训%1人，参加%2人").arg(batch.people.size()).arg(batch.cameCount());
}

QJsonObject batchFigures(const Rotation& batch)
{
    return {{QStringLiteral("title"), batch.title},
            {QStringLiteral("from"), batch.from.toString(Qt::ISODate)},
            {QStringLiteral("until"), batch.until.toString(Qt::ISODate)},
            {QStringLiteral("named"), int(batch.people.size())},
            {QStringLiteral("came"), batch.cameCount()},
            {QStringLiteral("held"), batch.isHeld()}};
}

} // namespace

QString cycleWords(DateRange cycle)
{
    const int first = cycle.first.year();
    const int last = cycle.last.year();
    return first == last ? QStringLiteral("%1年").arg(first) : QStringLiteral("%1年至%2年").arg(first).arg(last);
}

Result<> addRotationFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    facts.keeps.insert(QString::fromUtf16(kRotationBatchTerm));
    facts.keeps.insert(QString::fromUtf16(kRotationTurnsTerm));
    BB_TRY(const auto list, listRotations(query.session, query.branch));
    if (list.isEmpty())
        return {};
    BB_TRY(const rules::Figure days, rules::figureOn(query.catalogue, u"rotation.record_days", query.today));
    BB_TRY(const DateRange cycle, rotationCycle(query.catalogue, query.today));
    bool any = false;
    for (const Rotation& batch : list) {
        any = any || cycle.contains(batch.until);
        if (batch.until >= query.from && batch.until <= query.today)
            addBatchTerm(batch, int(days.number.numerator / days.number.denominator), facts);
    }
    if (!any)
        return {};
    BB_TRY(const auto turns, loadTurns(query.session, query.catalogue, query.branch, cycle, query.today));
    const TurnFigures figures = turnFigures(turns);
    const QString subject = QStringLiteral("rotation:") + QString::number(cycle.last.year());
    facts.things.push_back({subject, QStringLiteral("%1年：").arg(cycle.last.year()), {}, {}});
    facts.terms.push_back({QString::fromUtf16(kRotationTurnsTerm), subject, cycle.last, figures.open() == 0,
                           QStringLiteral("rotation/turns")});
    return {};
}

Result<> addRotationSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const QDate last = std::min(query.period.last, query.today);
    BB_TRY(const DateRange cycle, rotationCycle(query.catalogue, last));
    BB_TRY(auto list, listRotationsOn(query.session, query.branch, last)); // as the turns below have them
    list.removeIf([&](const Rotation& batch) { return !cycle.contains(batch.until) || batch.from > last; });
    if (list.isEmpty())
        return {};
    BB_TRY(const auto turns, loadTurns(query.session, query.catalogue, query.branch, cycle, last));
    const TurnFigures known = turnFigures(turns);
    QStringList words;
    QJsonArray batches;
    std::reverse(list.begin(), list.end()); // the earliest first
    for (const Rotation& batch : list) {
        if (!query.period.contains(batch.until) || batch.until > last)
            continue;
        words.append(batchWords(batch));
        batches.append(batchFigures(batch));
    }
    const QString head = words.isEmpty() ? QStringLiteral("本期没有结束的轮训班次")
                                         : QStringLiteral("本期轮训%1期：").arg(words.size()) + joinedClauses(words);
    section.parts.emplace_back(book::SectionText{
        head
        + QStringLiteral("。本轮（%1）党员%2人，已轮训%3人，还没有轮到%4人%5。")
              .arg(cycleWords(cycle))
              .arg(known.all)
              .arg(known.had)
              .arg(known.open())
              .arg(known.excused > 0 ? QStringLiteral("，年老体弱不作要求%1人").arg(known.excused) : QString())});
    section.figures.insert(QStringLiteral("rotation"),
                           QJsonObject{{QStringLiteral("batches"), batches},
                                       {QStringLiteral("members"), known.all},
                                       {QStringLiteral("had_turn"), known.had},
                                       {QStringLiteral("open"), known.open()},
                                       {QStringLiteral("excused"), known.excused}});
    return {};
}

} // namespace branchbook::ideology
