// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What ties to the masses add to the agenda and to the report. Sentences of the report are Chinese in every language.
#include "branchbook/base/percent.h"
#include "branchbook/institutions/tie_service.h"
#include "branchbook/ledger/ledger_store.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace branchbook::institutions {

namespace {

constexpr char16_t kTieTerm[] = u"tie_visits";

/// What stands behind each figure, in words.
struct TieSums {
    QList<QStringList> byKind = QList<QStringList>(tieKinds().size());
    QList<int> visitsByKind = QList<int>(tieKinds().size(), 0);
    QStringList visits;
    int ties = 0;
    int stayed = 0; ///< days of 驻村蹲点
    QStringList owed; ///< quarters of the period that are over and asked for
    QStringList kept; ///< of them with as many visits as asked for
};

/// 沈若溪结对：困难户老韩家
QString tieWords(const Tie& tie)
{
    return QStringLiteral("%1%2：%3").arg(tie.memberName, tieKindWord(tie.kind), tie.target);
}

Result<> addTie(TieSums& sums, const Tie& tie, DateRange range, const rules::Catalogue& catalogue)
{
    const int visits = tie.visitsIn(range);
    if (tie.from > range.last || (!tie.holdsOn(range.last) && visits == 0))
        return {};
    const QString told = tieWords(tie);
    ++sums.ties;
    sums.byKind[qsizetype(tie.kind)].append(told);
    sums.visitsByKind[qsizetype(tie.kind)] += visits;
    for (auto visit = tie.visits.crbegin(); visit != tie.visits.crend(); ++visit) { // oldest first
        if (range.contains(visit->on))
            sums.visits.append(dayIn(visit->on, range.last.year()) + u' ' + told);
    }
    sums.stayed += tie.kind == TieKind::Stationing ? tie.daysIn(range) : 0;
    for (Quarter quarter = Quarter::of(range.first); quarter.range().last <= range.last; quarter = quarter.next()) {
        if (!tie.owesQuarter(quarter))
            continue;
        BB_TRY(const int asked, tieVisitsAsked(catalogue, tie, quarter.range().last));
        const QString record = QStringLiteral("%1 %2").arg(quarter.toChinese(), told);
        sums.owed.append(record);
        if (tie.visitsIn(quarter.range()) >= asked)
            sums.kept.append(record);
    }
    return {};
}

/// What the masses asked for in the period, as it stood at its end.
Result<QList<ledger::Item>> needsIn(const book::SectionQuery& query, DateRange range)
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
    return needs;
}

/// The number, which opens the records that it counts.
QString tieCount(const QString& key, const QString& title, const QStringList& records, book::AreaSection& section)
{
    return section.counted(book::recordsBehind(QStringLiteral("ties:") + key, title, records));
}

QString needText(const QList<ledger::Item>& needs, QDate day, book::AreaSection& section)
{
    if (needs.isEmpty())
        return {};
    QStringList named;
    QStringList met;
    for (const ledger::Item& item : needs) {
        named.append(ledger::markedNumber(item));
        if (!item.isOpen())
            met.append(ledger::markedNumber(item));
    }
    QString text = QStringLiteral("；群众诉求%1件")
                       .arg(tieCount(QStringLiteral("needs"), QStringLiteral("群众诉求"), named, section));
    text += QStringLiteral("，办好%1件")
                .arg(tieCount(QStringLiteral("needs_met"), QStringLiteral("办好的群众诉求"), met, section));
    if (const auto percent = ledger::figuresOf(needs, day).onTimePercent())
        text += QStringLiteral("，按期办结率%1").arg(percentText(percent));
    return text;
}

/// What each member's ties of the day are called, Chinese in every language.
using TiesOfPeople = QHash<book::MemberId, QStringList>;

TiesOfPeople tiesOn(const QList<Tie>& ties, QDate day)
{
    TiesOfPeople words;
    for (const Tie& tie : ties) {
        if (tie.member && tie.holdsOn(day))
            words[*tie.member].append(QStringLiteral("%1 %2").arg(tieKindWord(tie.kind), tie.target));
    }
    return words;
}

enum class TiePeople : quint8 { Members, Cadres };
enum class TieShare : quint8 { Everybody, Tied };

QString tieShareTitle(TiePeople people, TieShare share)
{
    const QString who = people == TiePeople::Cadres ? QStringLiteral("支部委员") : QStringLiteral("党员");
    return (share == TieShare::Tied ? QStringLiteral("有联系对象的") : QStringLiteral("联系服务群众的")) + who;
}

/// Of the members of the day, or of the committee's: all; or those with a tie, and left out are the others.
book::FigurePeople tiedPeople(const TieCoverage& coverage, const TiesOfPeople& words, TiePeople people, TieShare share)
{
    QString key = people == TiePeople::Cadres ? QStringLiteral("ties:cadres") : QStringLiteral("ties:members");
    if (share == TieShare::Tied)
        key += QStringLiteral("_tied");
    book::FigurePeople figure{key, tieShareTitle(people, share), {}, {}};
    for (const TiedPerson& each : coverage.people) {
        if (people == TiePeople::Cadres && !each.isCadre)
            continue;
        if (share == TieShare::Everybody)
            figure.counted.append({each.member, each.name, {}});
        else if (each.ties.isEmpty())
            figure.leftOut.append({each.member, each.name, QStringLiteral("没有联系对象")});
        else
            figure.counted.append({each.member, each.name, words.value(each.member).join(QStringLiteral("，"))});
    }
    return figure;
}

QString coverageText(const TieCoverage& coverage, const TiesOfPeople& words, book::AreaSection& section)
{
    if (coverage.members() == 0)
        return {};
    const auto counted = [&](TiePeople people, TieShare share) {
        return section.counted(tiedPeople(coverage, words, people, share));
    };
    QString text = QStringLiteral("；党员%1名").arg(counted(TiePeople::Members, TieShare::Everybody));
    text += QStringLiteral("，有联系对象的%1名（%2）")
                .arg(counted(TiePeople::Members, TieShare::Tied), percentText(coverage.percent()));
    text += QStringLiteral("，其中支部委员%1名").arg(counted(TiePeople::Cadres, TieShare::Everybody));
    text += QStringLiteral("，有联系对象的%1名").arg(counted(TiePeople::Cadres, TieShare::Tied));
    return text;
}

QString tieText(const TieSums& sums, book::AreaSection& section)
{
    QStringList kinds;
    const auto all = tieKinds();
    for (const TieKind kind : all) {
        const QStringList& records = sums.byKind[qsizetype(kind)];
        if (!records.isEmpty())
            kinds.append(QStringLiteral("%1%2个").arg(
                tieKindWord(kind), tieCount(tieKindName(kind), tieKindWord(kind), records, section)));
    }
    QString text = QStringLiteral("联系服务群众：") + kinds.join(QStringLiteral("、"));
    text += QStringLiteral("，走访%1次")
                .arg(tieCount(QStringLiteral("visits"), QStringLiteral("走访群众"), sums.visits, section));
    if (sums.stayed > 0)
        text += QStringLiteral("，驻村蹲点%1天").arg(sums.stayed);
    if (!sums.owed.isEmpty()) {
        text += QStringLiteral("；应按季走访%1个")
                    .arg(tieCount(QStringLiteral("owed"), QStringLiteral("应按季走访"), sums.owed, section));
        text += QStringLiteral("，按期走访%1个")
                    .arg(tieCount(QStringLiteral("kept"), QStringLiteral("按期走访"), sums.kept, section));
    }
    return text;
}

QJsonObject tieJson(const TieSums& sums, const ledger::Figures& needs, const TieCoverage& coverage)
{
    QJsonObject kinds;
    const auto all = tieKinds();
    for (const TieKind kind : all)
        kinds.insert(tieKindName(kind),
                     QJsonObject{{QStringLiteral("ties"), int(sums.byKind[qsizetype(kind)].size())},
                                 {QStringLiteral("visits"), sums.visitsByKind[qsizetype(kind)]}});
    return {{QStringLiteral("ties"), sums.ties},
            {QStringLiteral("kinds"), kinds},
            {QStringLiteral("visits"), int(sums.visits.size())},
            {QStringLiteral("stayed_days"), sums.stayed},
            {QStringLiteral("owed"), int(sums.owed.size())},
            {QStringLiteral("kept"), int(sums.kept.size())},
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
    BB_TRY(const auto needs, needsIn(query, range));
    BB_TRY(const auto coverage, tieCoverage(query.session, query.branch, query.catalogue, range.last));
    QString text = tieText(sums, section); // one after the other: each keeps its figures where it stands
    text += needText(needs, range.last, section);
    text += coverageText(coverage, tiesOn(ties, range.last), section);
    section.parts.emplace_back(book::SectionText::of(text + u'。'));
    section.figures.insert(QStringLiteral("ties"), tieJson(sums, ledger::figuresOf(needs, range.last), coverage));
    return {};
}

} // namespace branchbook::institutions
