// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What ties to the masses add to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/base/percent.h"
#include "branchbook/institutions/tie_service.h"
#include "branchbook/ledger/ledger_store.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr char16_t kTieTerm[] = u"tie_visits";

struct TieSums {
    QList<int> byKind = QList<int>(tieKinds().size(), 0);
    QList<int> visitsByKind = QList<int>(tieKinds().size(), 0);
    int ties = 0;
    int visits = 0;
    int stayed = 0; ///< days of 驻村蹲点
    int owed = 0; ///< quarters of the period that are over and asked for
    int kept = 0; ///< of them with as many visits as asked for
};

Result<> addTie(TieSums& sums, const Tie& tie, DateRange range, const rules::Catalogue& catalogue)
{
    const int visits = tie.visitsIn(range);
    if (tie.from > range.last || (!tie.holdsOn(range.last) && visits == 0))
        return {};
    ++sums.ties;
    ++sums.byKind[qsizetype(tie.kind)];
    sums.visitsByKind[qsizetype(tie.kind)] += visits;
    sums.visits += visits;
    sums.stayed += tie.kind == TieKind::Stationing ? tie.daysIn(range) : 0;
    for (Quarter quarter = Quarter::of(range.first); quarter.range().last <= range.last; quarter = quarter.next()) {
        if (!tie.owesQuarter(quarter))
            continue;
        BB_TRY(const int asked, tieVisitsAsked(catalogue, tie, quarter.range().last));
        ++sums.owed;
        sums.kept += tie.visitsIn(quarter.range()) >= asked ? 1 : 0;
    }
    return {};
}

Result<ledger::Figures> needFigures(const book::SectionQuery& query, DateRange range)
{
    ledger::ItemQuery wanted;
    wanted.branch = query.branch;
    wanted.area = QStringLiteral("institutions");
    wanted.period = range;
    BB_TRY(const auto all, ledger::listItems(query.session, wanted));
    QList<ledger::Item> needs;
    for (const ledger::Item& item : all) {
        if (item.sourceTable == QLatin1StringView(kTieTable))
            needs.append(ledger::asOf(item, range.last));
    }
    return ledger::figuresOf(needs, range.last);
}

QString tieText(const TieSums& sums, const ledger::Figures& needs, const TieCoverage& coverage)
{
    QStringList kinds;
    const auto all = tieKinds();
    for (const TieKind kind : all) {
        if (const int count = sums.byKind[qsizetype(kind)]; count > 0)
            kinds.append(QStringLiteral("%1%2个").arg(tieKindWord(kind)).arg(count));
    }
    QString text = QStringLiteral("联系服务群众：%1，走访%2次").arg(kinds.join(QStringLiteral("、"))).arg(sums.visits);
    if (sums.stayed > 0)
        text += QStringLiteral("，驻村蹲点%1天").arg(sums.stayed);
    if (sums.owed > 0)
        text += QStringLiteral("；应按季走访%1个，按期走访%2个").arg(sums.owed).arg(sums.kept);
    if (needs.total > 0) {
        text += QStringLiteral("；群众诉求%1件，办好%2件").arg(needs.total).arg(needs.closed);
        if (const auto percent = needs.onTimePercent())
            text += QStringLiteral("，按期办结率%1").arg(percentText(percent));
    }
    if (coverage.members() > 0)
        text += QStringLiteral("；党员%1名，有联系对象的%2名（%3），其中支部委员%4名，有联系对象的%5名")
                    .arg(coverage.members())
                    .arg(coverage.tied())
                    .arg(percentText(coverage.percent()))
                    .arg(coverage.cadres())
                    .arg(coverage.tiedCadres());
    return text + u'。';
}

QJsonObject tieJson(const TieSums& sums, const ledger::Figures& needs, const TieCoverage& coverage)
{
    QJsonObject kinds;
    const auto all = tieKinds();
    for (const TieKind kind : all)
        kinds.insert(tieKindName(kind),
                     QJsonObject{{QStringLiteral("ties"), sums.byKind[qsizetype(kind)]},
                                 {QStringLiteral("visits"), sums.visitsByKind[qsizetype(kind)]}});
    return {{QStringLiteral("ties"), sums.ties},
            {QStringLiteral("kinds"), kinds},
            {QStringLiteral("visits"), sums.visits},
            {QStringLiteral("stayed_days"), sums.stayed},
            {QStringLiteral("owed"), sums.owed},
            {QStringLiteral("kept"), sums.kept},
            {QStringLiteral("needs"), needs.total},
            {QStringLiteral("needs_met"), needs.closed},
            {QStringLiteral("needs_on_time_percent"), percentJson(needs.onTimePercent())},
            {QStringLiteral("members"), coverage.members()},
            {QStringLiteral("members_tied"), coverage.tied()},
            {QStringLiteral("percent"), percentJson(coverage.percent())},
            {QStringLiteral("cadres"), coverage.cadres()},
            {QStringLiteral("cadres_tied"), coverage.tiedCadres()}};
}

} // namespace

Result<> addTieFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kTieTerm);
    facts.keeps.insert(what);
    BB_TRY(const auto list, listTies(query.session, query.branch));
    for (const Tie& tie : list) {
        const QString subject = QStringLiteral("tie:") + tie.id.toString();
        facts.things.push_back(
            {subject, QStringLiteral("%1%2%3：").arg(tie.memberName, tieKindWord(tie.kind), tie.target), {}, {}});
        const Quarter last = Quarter::of(query.today);
        for (Quarter quarter = Quarter::of(tie.from); quarter <= last; quarter = quarter.next()) {
            if (!tie.owesQuarter(quarter))
                continue;
            const QDate end = quarter.range().last;
            BB_TRY(const int asked, tieVisitsAsked(query.catalogue, tie, std::min(end, query.today)));
            const bool done = tie.visitsIn(quarter.range()) >= asked;
            facts.terms.push_back({what, subject, end, done, QStringLiteral("tie/") + tie.id.toString()});
        }
    }
    return {};
}

Result<> addTieSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    if (range.first > range.last)
        return {};
    BB_TRY(auto ties, listTies(query.session, query.branch));
    BB_TRY(const auto points, listContactTies(query.session, query.branch));
    ties.append(points);
    TieSums sums;
    for (const Tie& tie : std::as_const(ties))
        BB_CHECK(addTie(sums, tie, range, query.catalogue));
    if (sums.ties == 0)
        return {};
    BB_TRY(const auto needs, needFigures(query, range));
    BB_TRY(const auto coverage, tieCoverage(query.session, query.branch, query.catalogue, range.last));
    section.parts.emplace_back(book::SectionText{tieText(sums, needs, coverage)});
    section.figures.insert(QStringLiteral("ties"), tieJson(sums, needs, coverage));
    return {};
}

} // namespace branchbook::institutions
