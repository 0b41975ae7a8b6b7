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

/// Titles of what each figure counts.
struct LibraryCounts {
    QStringList inForce; ///< also those that are being revised
    QStringList revising;
    QStringList drafting;
    QStringList wanted;
    std::array<QStringList, 3> byTier{}; ///< of those in force
};

LibraryCounts countsOn(const QList<Institution>& all, QDate day)
{
    LibraryCounts counts;
    for (const Institution& each : all) {
        const State state = each.stateOn(day);
        const QString title = QStringLiteral("《%1》").arg(each.title);
        if (state == State::Revising)
            counts.revising.append(title);
        else if (state == State::Drafting)
            counts.drafting.append(title);
        else if (state == State::Wanted)
            counts.wanted.append(title);
        if (state == State::InForce || state == State::Revising) {
            counts.inForce.append(title);
            counts.byTier.at(static_cast<std::size_t>(each.tier)).append(title);
        }
    }
    return counts;
}

/// The number, which opens the institutions that it counts.
QString libraryCount(const QString& key, const QString& title, const QStringList& titles, book::AreaSection& section)
{
    return section.counted(book::recordsBehind(QStringLiteral("institutions:") + key, title, titles));
}

QString countWords(const LibraryCounts& counts, book::AreaSection& section)
{
    const auto counted = [&](const char* key, const char16_t* title, const QStringList& titles) {
        return libraryCount(QString::fromLatin1(key), QString::fromUtf16(title), titles, section);
    };
    QString text = QStringLiteral("现行制度%1项").arg(counted("in_force", u"现行制度", counts.inForce));
    QStringList byTier;
    const QList<Tier> all = tiers();
    for (const Tier tier : all)
        byTier.append(
            QStringLiteral("%1%2项").arg(tierWord(tier),
                                         libraryCount(tierName(tier), QStringLiteral("现行制度：") + tierWord(tier),
                                                      counts.byTier.at(static_cast<std::size_t>(tier)), section)));
    text += QStringLiteral("（%1）").arg(byTier.join(QStringLiteral("、")));
    if (!counts.revising.isEmpty())
        text += QStringLiteral("，其中正在修订%1项").arg(counted("revising", u"正在修订的制度", counts.revising));
    if (!counts.drafting.isEmpty())
        text += QStringLiteral("；正在制定%1项").arg(counted("drafting", u"正在制定的制度", counts.drafting));
    if (!counts.wanted.isEmpty())
        text += QStringLiteral("；待制定%1项").arg(counted("wanted", u"待制定的制度", counts.wanted));
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

/// Those whose trial ran out by that day, with nothing decided by then.
void addTrials(const QList<Institution>& all, QDate day, QStringList& words, QJsonArray& json)
{
    for (const Institution& each : all) {
        const QDate due = each.openTrialOn(day);
        if (!due.isValid() || due >= day)
            continue;
        words.append(QStringLiteral("《%1》（%2）").arg(each.title, PartialDate::of(due).toChinese()));
        json.append(
            QJsonObject{{QStringLiteral("title"), each.title}, {QStringLiteral("due"), due.toString(Qt::ISODate)}});
    }
}

QJsonObject countsJson(const LibraryCounts& counts)
{
    QJsonObject json{{QStringLiteral("in_force"), int(counts.inForce.size())},
                     {QStringLiteral("revising"), int(counts.revising.size())},
                     {QStringLiteral("drafting"), int(counts.drafting.size())},
                     {QStringLiteral("wanted"), int(counts.wanted.size())}};
    const QList<Tier> all = tiers();
    for (const Tier tier : all)
        json.insert(tierName(tier), int(counts.byTier.at(static_cast<std::size_t>(tier)).size()));
    return json;
}

/// 复核逾期2项：《…》（6月1日）、…
void addLateOnes(const QString& pattern, const QString& key, const QString& title, const QStringList& late,
                 book::AreaSection& section)
{
    if (late.isEmpty())
        return;
    section.parts.emplace_back(book::SectionText::of(pattern.arg(libraryCount(key, title, late, section))
                                                     + late.join(QStringLiteral("、")) + QStringLiteral("。")));
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
    section.parts.emplace_back(book::SectionText::of(countWords(counts, section)));
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
    addLateOnes(QStringLiteral("复核逾期%1项："), QStringLiteral("review_late"), QStringLiteral("复核逾期的制度"), late,
                section);
    figures.insert(QStringLiteral("reviews_late"), lateJson);
    QStringList trials;
    QJsonArray trialsJson;
    addTrials(all, range.last, trials, trialsJson);
    addLateOnes(QStringLiteral("试行期满还没有决定转为执行、修订或者废止的%1项："), QStringLiteral("trial_over"),
                QStringLiteral("试行期满没有决定的制度"), trials, section);
    figures.insert(QStringLiteral("trials_over"), trialsJson);
    section.figures.insert(QStringLiteral("institutions"), figures);
    return {};
}

} // namespace branchbook::institutions
