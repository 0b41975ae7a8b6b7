// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the pool of reserve cadres adds to the agenda and to the report: figures and numbers in the pool, no names. Sentences of
// the report are Chinese in every language.
#include "branchbook/organization/reserve_store.h"

#include "branchbook/base/text.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace branchbook::organization {

namespace {

constexpr char16_t kNoticeTerm[] = u"reserve_notice";
constexpr char16_t kScoreTerm[] = u"reserve_score";

void addReserveTerm(rules::Facts& facts, const char16_t* what, const Reserve& reserve, QDate until, bool settled)
{
    rules::Term term;
    term.what = QString::fromUtf16(what);
    term.subject = reserve.id.toString();
    term.until = until;
    term.settled = settled;
    term.ref = QStringLiteral("reserve/") + reserve.id.toString();
    facts.terms.push_back(term);
}

void addReserveTerms(rules::Facts& facts, const Reserve& reserve, QDate today)
{
    facts.things.push_back({reserve.id.toString(), QStringLiteral("%1号").arg(reserve.number), {}, {}});
    for (const ReserveStep& step : reserve.steps) {
        if (step.until.isValid())
            addReserveTerm(facts, kNoticeTerm, reserve, step.until, reserve.stage() > ReserveStage::Published);
    }
    const QDate filed = reserve.dayOf(ReserveStage::Filed);
    for (int year = filed.isValid() ? filed.year() : today.year() + 1; year <= today.year(); ++year) {
        if (reserve.owesScore(year))
            addReserveTerm(facts, kScoreTerm, reserve, QDate(year, 12, 31), reserve.scoreOf(year).has_value());
    }
}

struct PoolFigures {
    int inPool = 0;
    int young = 0; ///< however the births are read …
    int youngMost = 0; ///< … and with those who may be, their birth known to the month or the year alone
    int unknownAge = 0;
    int trained = 0;
    int used = 0;
    int came = 0;
    int left = 0;
    int usedNow = 0;
    int owed = 0;
    int scored = 0;
    QMap<QString, int> posts;
};

PoolFigures poolFigures(const QList<Reserve>& list, DateRange range, int youngAge)
{
    PoolFigures pool;
    const int year = range.last.year();
    for (const Reserve& reserve : list) {
        pool.came += range.contains(reserve.dayOf(ReserveStage::Filed)) ? 1 : 0;
        pool.usedNow += range.contains(reserve.dayOf(ReserveStage::Used)) ? 1 : 0;
        const bool wasFiled = reserve.dayOf(ReserveStage::Filed).isValid();
        pool.left += wasFiled && range.contains(reserve.dayOf(ReserveStage::Out)) ? 1 : 0;
        if (!reserve.isInPool(range.last))
            continue;
        ++pool.inPool;
        ++pool.posts[reserve.post];
        const auto age = reserve.ageOn(range.last);
        pool.unknownAge += age ? 0 : 1;
        pool.young += age && *age <= youngAge ? 1 : 0;
        pool.youngMost += age && *reserve.ageLeastOn(range.last) <= youngAge ? 1 : 0;
        const ReserveStage stage = reserve.stageOn(range.last);
        pool.trained += stage == ReserveStage::Trained ? 1 : 0;
        pool.used += stage == ReserveStage::Used ? 1 : 0;
        const auto score = reserve.scoreOf(year);
        if (!reserve.owesScore(year))
            continue;
        ++pool.owed;
        pool.scored += score && score->on <= range.last ? 1 : 0;
    }
    return pool;
}

QString poolText(const PoolFigures& pool, int youngAge, int year)
{
    QStringList inside;
    inside.append(pool.youngMost == pool.young ? QStringLiteral("%1岁及以下%2人").arg(youngAge).arg(pool.young)
                                               : QStringLiteral("%1岁及以下%2至%3人（有的只知道出生年月）")
                                                     .arg(youngAge)
                                                     .arg(pool.young)
                                                     .arg(pool.youngMost));
    if (pool.unknownAge > 0)
        inside.append(QStringLiteral("出生日期不详%1人").arg(pool.unknownAge));
    inside.append(QStringLiteral("正在培养%1人").arg(pool.trained));
    if (pool.used > 0)
        inside.append(QStringLiteral("已经使用%1人").arg(pool.used));
    QStringList parts{QStringLiteral("后备干部库现有%1人，其中%2").arg(pool.inPool).arg(inside.join(u'、'))};
    if (pool.came > 0 || pool.left > 0 || pool.usedNow > 0)
        parts.append(
            QStringLiteral("本期入库%1人、使用%2人、出库%3人").arg(pool.came).arg(pool.usedNow).arg(pool.left));
    if (pool.owed > 0)
        parts.append(QStringLiteral("%1年度考核应考核%2人，已考核%3人").arg(year).arg(pool.owed).arg(pool.scored));
    return joinedClauses(parts) + QStringLiteral("。");
}

} // namespace

Result<> addReserveFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    facts.keeps.insert(QString::fromUtf16(kNoticeTerm));
    facts.keeps.insert(QString::fromUtf16(kScoreTerm));
    BB_TRY(const auto list, listReserves(query.session, query.branch));
    for (const Reserve& reserve : list)
        addReserveTerms(facts, reserve, query.today);
    return {};
}

Result<> addReserveSection(const book::SectionQuery& query, book::AreaSection& section)
{
    const DateRange range{query.period.first, std::min(query.period.last, query.today)};
    BB_TRY(const auto list, listReserves(query.session, query.branch));
    if (list.isEmpty() || range.first > range.last)
        return {};
    BB_TRY(const int youngAge, reserveYoungAge(query.catalogue, range.last));
    const PoolFigures pool = poolFigures(list, range, youngAge);
    if (pool.inPool + pool.came + pool.left + pool.usedNow == 0)
        return {};
    section.parts.emplace_back(book::SectionText{poolText(pool, youngAge, range.last.year())});
    QJsonArray posts;
    for (auto post = pool.posts.begin(); post != pool.posts.end(); ++post)
        posts.append(QJsonObject{{QStringLiteral("post"), post.key()}, {QStringLiteral("people"), post.value()}});
    section.figures.insert(QStringLiteral("reserve"),
                           QJsonObject{{QStringLiteral("in_pool"), pool.inPool},
                                       {QStringLiteral("young_age"), youngAge},
                                       {QStringLiteral("young"), pool.young},
                                       {QStringLiteral("young_most"), pool.youngMost},
                                       {QStringLiteral("age_unknown"), pool.unknownAge},
                                       {QStringLiteral("trained"), pool.trained},
                                       {QStringLiteral("used"), pool.used},
                                       {QStringLiteral("came"), pool.came},
                                       {QStringLiteral("used_in_period"), pool.usedNow},
                                       {QStringLiteral("left"), pool.left},
                                       {QStringLiteral("to_score"), pool.owed},
                                       {QStringLiteral("scored"), pool.scored},
                                       {QStringLiteral("posts"), posts}});
    return {};
}

} // namespace branchbook::organization
