// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What 执行检查 and 违规问责 add to agenda and report. Sentences of the report are Chinese in every language.
#include "branchbook/institutions/inspection.h"
#include "branchbook/institutions/institution_store.h"
#include "branchbook/institutions/violation.h"
#include "branchbook/rules/figure.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr char16_t kCheckTerm[] = u"institution_check";
constexpr char16_t kBreachTerm[] = u"institution_breach";

/// The day that a check set for the next one was answered: there is a later check of the same institution.
bool isAnswered(const Inspection& inspection, const QList<Inspection>& all)
{
    return std::any_of(all.begin(), all.end(), [&](const Inspection& other) {
        return other.institution == inspection.institution && other.on > inspection.on;
    });
}

struct FindingSums {
    int found = 0;
    int closed = 0;
};

/// Of one check, as they stood on the day.
FindingSums findingsOn(const QList<ledger::Item>& items, QDate day)
{
    FindingSums sums;
    for (const ledger::Item& item : items) {
        if (item.raisedOn > day)
            continue;
        ++sums.found;
        sums.closed += ledger::asOf(item, day).isOpen() ? 0 : 1;
    }
    return sums;
}

book::SectionTable checkTable()
{
    book::SectionTable table;
    table.caption = QStringLiteral("制度执行检查情况");
    table.header = {QStringLiteral("日期"),     QStringLiteral("制度"),     QStringLiteral("检查人"),
                    QStringLiteral("执行情况"), QStringLiteral("发现问题"), QStringLiteral("已办结")};
    table.relativeWidths = {6, 11, 6, 6, 5, 4};
    return table;
}

/// 提醒谈话1起、批评教育2起
QString measureWords(const QList<int>& counts)
{
    QStringList parts;
    const QList<AccountMeasure> all = accountMeasures();
    for (const AccountMeasure measure : all) {
        if (const int count = counts[qsizetype(measure)]; count > 0)
            parts.append(QStringLiteral("%1%2起").arg(accountMeasureWord(measure)).arg(count));
    }
    return parts.join(QStringLiteral("、"));
}

} // namespace

Result<> addInspectionFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kCheckTerm);
    facts.keeps.insert(what);
    BB_TRY(const auto checks, listInspections(query.session, query.branch));
    BB_TRY(const auto institutions, listInstitutions(query.session, query.branch));
    QSet<InstitutionId> living;
    for (const Institution& each : institutions) {
        if (!each.isAbolished())
            living.insert(each.id);
    }
    for (const Inspection& check : checks) {
        if (!check.nextOn.isValid())
            continue;
        const QString subject = QStringLiteral("inspection:") + check.id.toString();
        const bool settled = isAnswered(check, checks) || !living.contains(check.institution);
        facts.terms.push_back(
            {what, subject, check.nextOn, settled, QStringLiteral("inspection/") + check.id.toString()});
        facts.things.push_back({subject, check.title + QStringLiteral("："), {}, {}});
    }
    return {};
}

Result<> addInspectionSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(QList<Inspection> checks, listInspections(query.session, query.branch));
    checks.removeIf([&](const Inspection& each) { return !range.contains(each.on); });
    if (checks.isEmpty())
        return {};
    BB_TRY(const auto found, inspectionFindings(query.session, query.branch));
    book::SectionTable table = checkTable();
    QJsonArray list;
    QStringList records;
    QSet<InstitutionId> looked;
    FindingSums all;
    for (auto check = checks.crbegin(); check != checks.crend(); ++check) { // oldest first
        const FindingSums sums = findingsOn(found.value(check->id), range.last);
        all.found += sums.found;
        all.closed += sums.closed;
        looked.insert(check->institution);
        records.append(dayIn(check->on, range.last.year()) + check->title);
        table.rows.append({dayIn(check->on, range.last.year()), check->title, check->by,
                           checkOutcomeWord(check->outcome), QString::number(sums.found),
                           QString::number(sums.closed)});
        list.append(QJsonObject{{QStringLiteral("date"), check->on.toString(Qt::ISODate)},
                                {QStringLiteral("title"), check->title},
                                {QStringLiteral("by"), check->by},
                                {QStringLiteral("outcome"), checkOutcomeName(check->outcome)},
                                {QStringLiteral("findings"), sums.found},
                                {QStringLiteral("closed"), sums.closed}});
    }
    QString text = QStringLiteral("制度执行检查%1次，涉及制度%2项")
                       .arg(markFigure(QStringLiteral("inspections"), checks.size()))
                       .arg(looked.size());
    section.people.append(book::recordsBehind(QStringLiteral("inspections"), QStringLiteral("制度执行检查"), records));
    text += all.found == 0 ? QStringLiteral("，没有发现问题。")
                           : QStringLiteral("，发现问题%1个，已办结%2个。").arg(all.found).arg(all.closed);
    section.parts.emplace_back(book::SectionText::of(text));
    section.parts.emplace_back(std::move(table));
    section.figures.insert(QStringLiteral("inspections"),
                           QJsonObject{{QStringLiteral("checks"), int(checks.size())},
                                       {QStringLiteral("institutions"), int(looked.size())},
                                       {QStringLiteral("findings"), all.found},
                                       {QStringLiteral("closed"), all.closed},
                                       {QStringLiteral("list"), list}});
    return {};
}

Result<> addViolationFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kBreachTerm);
    facts.keeps.insert(what);
    BB_TRY(QList<Violation> pending, listViolations(query.session, query.branch));
    pending.removeIf([](const Violation& each) { return !each.isPending(); });
    if (pending.isEmpty())
        return {};
    BB_TRY(const rules::Figure figure, rules::figureOn(query.catalogue, u"system.breach_days", query.today));
    BB_TRY(const auto span, rules::spanOf(figure));
    for (const Violation& each : pending) {
        const QString subject = QStringLiteral("violation:") + each.id.toString();
        facts.things.push_back(
            {subject, QStringLiteral("%1发现的").arg(PartialDate::of(each.foundOn).toChinese()), {}, {}});
        facts.terms.push_back({what, subject, rules::addSpan(std::max(each.foundOn, each.enteredOn), span), false,
                               QStringLiteral("violation/") + each.id.toString()});
    }
    return {};
}

Result<> addViolationSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto all, listViolations(query.session, query.branch));
    QList<int> byMeasure(accountMeasures().size(), 0);
    int found = 0;
    int ofBranch = 0;
    int decided = 0;
    int pending = 0; ///< found by the end of the period and not dealt with by then, whenever
    for (const Violation& each : all) {
        if (each.foundOn > range.last)
            continue;
        found += range.contains(each.foundOn) ? 1 : 0;
        ofBranch += range.contains(each.foundOn) && each.isBranch() ? 1 : 0;
        if (each.measure && range.contains(each.decidedOn)) {
            ++decided;
            ++byMeasure[qsizetype(*each.measure)];
        }
        pending += !each.measure || each.decidedOn > range.last ? 1 : 0;
    }
    if (found == 0 && decided == 0 && pending == 0)
        return {};
    QString text = QStringLiteral("发现违反制度%1起").arg(found);
    if (ofBranch > 0)
        text += QStringLiteral("（支部%1起、个人%2起）").arg(ofBranch).arg(found - ofBranch);
    if (decided > 0)
        text += QStringLiteral("；作出处理%1起：%2").arg(QString::number(decided), measureWords(byMeasure));
    if (pending > 0)
        text += QStringLiteral("；期末还有%1起没有处理").arg(pending);
    section.parts.emplace_back(book::SectionText{text + QStringLiteral("。")});
    QJsonObject json{{QStringLiteral("found"), found},
                     {QStringLiteral("of_branch"), ofBranch},
                     {QStringLiteral("decided"), decided},
                     {QStringLiteral("pending"), pending}};
    const QList<AccountMeasure> measures = accountMeasures();
    for (const AccountMeasure measure : measures)
        json.insert(accountMeasureName(measure), byMeasure[qsizetype(measure)]);
    section.figures.insert(QStringLiteral("violations"), json);
    return {};
}

} // namespace branchbook::institutions
