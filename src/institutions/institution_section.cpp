// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the library of institutions adds to the report: what holds at the period's end, what was done in it, what is missing.
// Sentences of the report are Chinese in every language.
#include "branchbook/institutions/institution_section.h"

#include "branchbook/base/text.h"
#include "branchbook/institutions/coverage.h"
#include "branchbook/institutions/key_field.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::institutions {

namespace {

struct LibraryCounts {
    int inForce = 0; ///< also those that are being revised
    int revising = 0;
    int drafting = 0;
    int wanted = 0;
    std::array<int, 3> byTier{}; ///< of those in force
};

LibraryCounts countsOn(const QList<Institution>& all, QDate day)
{
    LibraryCounts counts;
    for (const Institution& each : all) {
        const State state = each.stateOn(day);
        counts.revising += state == State::Revising ? 1 : 0;
        counts.drafting += state == State::Drafting ? 1 : 0;
        counts.wanted += state == State::Wanted ? 1 : 0;
        if (state == State::InForce || state == State::Revising) {
            ++counts.inForce;
            ++counts.byTier.at(static_cast<std::size_t>(each.tier));
        }
    }
    return counts;
}

QString countWords(const LibraryCounts& counts)
{
    QStringList byTier;
    const QList<Tier> all = tiers();
    for (const Tier tier : all)
        byTier.append(
            QStringLiteral("%1%2项").arg(tierWord(tier)).arg(counts.byTier.at(static_cast<std::size_t>(tier))));
    QString text = QStringLiteral("现行制度%1项（%2）").arg(counts.inForce).arg(byTier.join(QStringLiteral("、")));
    if (counts.revising > 0)
        text += QStringLiteral("，其中正在修订%1项").arg(counts.revising);
    if (counts.drafting > 0)
        text += QStringLiteral("；正在制定%1项").arg(counts.drafting);
    if (counts.wanted > 0)
        text += QStringLiteral("；待制定%1项").arg(counts.wanted);
    return text + QStringLiteral("。");
}

/// Something that was done with an institution in the period.
struct LibraryChange {
    QDate on;
    QString title;
    QString version; ///< 第5版; empty: the whole institution
    QString what; ///< 印发
    QString name; ///< "issued"
    QString detail;
};

QList<LibraryChange> changesIn(const QList<Institution>& all, DateRange range)
{
    QList<LibraryChange> list;
    for (const Institution& each : all) {
        for (const Version& version : each.versions) {
            for (const Step& step : version.steps) {
                if (range.contains(step.on))
                    list.append({step.on, each.title, QStringLiteral("第%1版").arg(version.number),
                                 stageWord(step.stage), stageName(step.stage), step.by});
            }
        }
        if (each.isAbolished() && range.contains(each.abolishedOn))
            list.append({each.abolishedOn, each.title, QStringLiteral("—"), QStringLiteral("废止"),
                         stateName(State::Abolished), each.abolishedWhy});
    }
    std::stable_sort(list.begin(), list.end(),
                     [](const LibraryChange& a, const LibraryChange& b) { return a.on < b.on; });
    return list;
}

book::SectionTable changeTable(const QList<LibraryChange>& changes, int year)
{
    book::SectionTable table;
    table.caption = QStringLiteral("制度制定、修订和废止情况");
    table.header = {QStringLiteral("日期"), QStringLiteral("制度"), QStringLiteral("版本"), QStringLiteral("事项"),
                    QStringLiteral("办理")};
    table.relativeWidths = {3, 6, 2, 3, 5};
    for (const LibraryChange& each : changes)
        table.rows.append({dayIn(each.on, year), each.title, each.version, each.what, each.detail});
    return table;
}

QJsonArray changesJson(const QList<LibraryChange>& changes)
{
    QJsonArray list;
    for (const LibraryChange& each : changes)
        list.append(QJsonObject{{QStringLiteral("date"), each.on.toString(Qt::ISODate)},
                                {QStringLiteral("title"), each.title},
                                {QStringLiteral("version"), each.version},
                                {QStringLiteral("what"), each.name},
                                {QStringLiteral("detail"), each.detail}});
    return list;
}

/// 支部细则缺联系群众、换届选举
QStringList gapWords(const CoverageMatrix& matrix)
{
    QStringList words;
    const QList<Tier> all = tiers();
    for (const Tier tier : all) {
        QStringList fields;
        const QList<CoverageField> missing = matrix.gaps(tier);
        for (const CoverageField& field : missing)
            fields.append(fieldWord(field));
        if (!fields.isEmpty())
            words.append(QStringLiteral("%1缺%2").arg(tierWord(tier), fields.join(QStringLiteral("、"))));
    }
    return words;
}

QJsonArray gapsJson(const CoverageMatrix& matrix)
{
    QJsonArray list;
    for (const auto& row : matrix.rows) {
        for (const CoverageCell& cell : row) {
            if (cell.state == Coverage::Gap)
                list.append(QJsonObject{{QStringLiteral("tier"), tierName(cell.tier)},
                                        {QStringLiteral("field"), fieldName(cell.field)},
                                        {QStringLiteral("field_title"), fieldWord(cell.field)}});
        }
    }
    return list;
}

/// The review day that was to be answered and was not, as of that day; invalid: none.
QDate lateReview(const Institution& institution, QDate day)
{
    if (institution.stateOn(day) == State::Abolished)
        return {};
    for (const Version& version : institution.versions) {
        for (const Step& step : version.steps) {
            if (step.dueOn.isValid() && step.on > day) // answered later: until then it was open
                return step.dueOn < day ? step.dueOn : QDate();
        }
    }
    return institution.reviewOn.isValid() && institution.reviewOn < day ? institution.reviewOn : QDate();
}

void addReviews(const QList<Institution>& all, QDate day, QStringList& words, QJsonArray& json)
{
    for (const Institution& each : all) {
        const QDate due = lateReview(each, day);
        if (!due.isValid())
            continue;
        words.append(QStringLiteral("《%1》（%2）").arg(each.title, PartialDate::of(due).toChinese()));
        json.append(
            QJsonObject{{QStringLiteral("title"), each.title}, {QStringLiteral("due"), due.toString(Qt::ISODate)}});
    }
}

QJsonObject countsJson(const LibraryCounts& counts)
{
    QJsonObject json{{QStringLiteral("in_force"), counts.inForce},
                     {QStringLiteral("revising"), counts.revising},
                     {QStringLiteral("drafting"), counts.drafting},
                     {QStringLiteral("wanted"), counts.wanted}};
    const QList<Tier> all = tiers();
    for (const Tier tier : all)
        json.insert(tierName(tier), counts.byTier.at(static_cast<std::size_t>(tier)));
    return json;
}

} // namespace

Result<> addInstitutionSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(QList<Institution> all, listInstitutions(query.session, query.branch));
    all.removeIf([&](const Institution& each) { return !each.isKnownOn(range.last); });
    if (all.isEmpty())
        return {};
    const LibraryCounts counts = countsOn(all, range.last);
    section.parts.emplace_back(book::SectionText{countWords(counts)});
    QJsonObject figures = countsJson(counts);
    const QList<LibraryChange> changes = changesIn(all, range);
    if (!changes.isEmpty())
        section.parts.emplace_back(changeTable(changes, query.period.last.year()));
    figures.insert(QStringLiteral("changes"), changesJson(changes));
    BB_TRY(const auto fields, listKeyFields(query.session));
    const CoverageMatrix matrix = coverageOn(all, range.last, fields);
    const QStringList gaps = gapWords(matrix);
    section.parts.emplace_back(
        book::SectionText{gaps.isEmpty() ? QStringLiteral("重点方面都有现行制度。")
                                         : QStringLiteral("重点方面的制度还有空缺：%1。").arg(joinedClauses(gaps))});
    figures.insert(QStringLiteral("gaps"), gapsJson(matrix));
    QStringList late;
    QJsonArray lateJson;
    addReviews(all, range.last, late, lateJson);
    if (!late.isEmpty())
        section.parts.emplace_back(book::SectionText{QStringLiteral("复核逾期%1项：").arg(late.size())
                                                     + late.join(QStringLiteral("、")) + QStringLiteral("。")});
    figures.insert(QStringLiteral("reviews_late"), lateJson);
    section.figures.insert(QStringLiteral("institutions"), figures);
    return {};
}

} // namespace branchbook::institutions
