// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/grassroots.h"

#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/promotion_fitness.h"
#include "branchbook/rules/figure.h"
#include "branchbook/store/session.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace branchbook::organization {

namespace {

constexpr int kDaysOfMonth = 30;

struct GrassrootsTexts {
    Q_DECLARE_TR_FUNCTIONS(GrassrootsTexts)
};

GrassrootsSpell spellIn(const store::Query& query)
{
    return {GrassrootsId::fromString(query.text(0)),
            query.integer(1),
            book::MemberId::fromString(query.text(2)),
            query.text(3),
            query.text(4),
            PartialDate::fromIso(query.text(5)),
            PartialDate::fromIso(query.text(6))};
}

store::ColumnValues grassrootsColumns(const GrassrootsSpell& spell)
{
    return {{"place", trimmedText(spell.place)},
            {"post", store::textOrNull(trimmedText(spell.post))},
            {"from_on", store::textOrNull(spell.from.toIso())},
            {"until_on", store::textOrNull(spell.until.toIso())}};
}

/// Whole months by the calendar from `from` up to the day before `end`, then the days that are left.
GrassrootsTime lengthOf(QDate from, QDate end)
{
    GrassrootsTime time;
    while (from.addMonths(time.months + 1) <= end)
        ++time.months;
    time.days = static_cast<int>(from.addMonths(time.months).daysTo(end));
    return time;
}

Result<> checkSpell(const store::Session& session, const GrassrootsSpell& spell, QDate today)
{
    BB_TRY(const book::Member member, book::loadMember(session, spell.member, book::PostWords::AsWritten));
    if (trimmedText(spell.place).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("grassroots.place_missing"), {}, QStringLiteral("place"));
    if (spell.from.isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("grassroots.from_missing"), {}, QStringLiteral("from"));
    for (const auto& [day, where] : {std::pair{spell.from, "from"}, std::pair{spell.until, "until"}}) {
        if (!day.isEmpty() && day.earliest() > today)
            return fail(ErrorKind::Invalid, QStringLiteral("grassroots.day_future"), {day.toChinese()},
                        QString::fromLatin1(where));
    }
    if (!spell.until.isEmpty() && spell.until.latest() < spell.from.earliest())
        return fail(ErrorKind::Invalid, QStringLiteral("grassroots.order"),
                    {spell.until.toChinese(), spell.from.toChinese()}, QStringLiteral("until"));
    const PartialDate birth = member.date(book::Field::BirthDate);
    if (!birth.isEmpty() && spell.from.latest() < birth.earliest())
        return fail(ErrorKind::Invalid, QStringLiteral("grassroots.before_birth"),
                    {spell.from.toChinese(), birth.toChinese()}, QStringLiteral("from"));
    return {};
}

QString checkWords(const GrassrootsCheck& check)
{
    if (check.spells.isEmpty())
        return GrassrootsTexts::tr("还没有登记基层工作经历。有的请先登记，再判断够不够%1个月。").arg(check.asked);
    const bool isKnown = check.time == check.timeMost;
    const QString sum = isKnown
        ? check.time.toString()
        : GrassrootsTexts::tr("%1到%2（有的只知道月份）").arg(check.time.toString(), check.timeMost.toString());
    if (!check.isEnough && check.timeMost.months >= check.asked)
        return GrassrootsTexts::tr("基层工作经历合计%1，够不够本支部设定的%2个月，要看具体的日期。请查清以后补上。")
            .arg(sum)
            .arg(check.asked);
    if (check.isEnough)
        return GrassrootsTexts::tr("基层工作经历合计%1，本支部设定的%2个月够了。").arg(sum).arg(check.asked);
    return GrassrootsTexts::tr(
               "基层工作经历合计%1，不够本支部设定的%2个月。请核对有没有漏登记的；上级对职务另有规定的，照上级"
               "规定。")
        .arg(sum)
        .arg(check.asked);
}

} // namespace

QString GrassrootsTime::toString() const
{
    return days == 0 ? GrassrootsTexts::tr("%1个月").arg(months)
                     : GrassrootsTexts::tr("%1个月%2天").arg(months).arg(days);
}

GrassrootsTime grassrootsTime(const QList<GrassrootsSpell>& spells, QDate day, GrassrootsReading reading)
{
    const bool isLeast = reading == GrassrootsReading::Least;
    QList<std::pair<QDate, QDate>> parts; // from, and the day after the last
    for (const GrassrootsSpell& spell : spells) {
        const QDate from = isLeast ? spell.from.latest() : spell.from.earliest();
        const QDate until = isLeast ? spell.until.earliest() : spell.until.latest();
        const QDate end = (until.isValid() ? std::min(until, day) : day).addDays(1);
        if (from < end)
            parts.append({from, end});
    }
    std::sort(parts.begin(), parts.end());
    GrassrootsTime sum;
    int days = 0;
    for (qsizetype i = 0; i < parts.size();) {
        auto [from, end] = parts.at(i);
        for (++i; i < parts.size() && parts.at(i).first <= end; ++i)
            end = std::max(end, parts.at(i).second);
        const GrassrootsTime length = lengthOf(from, end);
        sum.months += length.months;
        days += length.days;
    }
    sum.months += days / kDaysOfMonth;
    sum.days = days % kDaysOfMonth;
    return sum;
}

Result<GrassrootsCheck> checkGrassroots(const store::Session& session, const rules::Catalogue& catalogue,
                                        book::MemberId member, QDate day)
{
    GrassrootsCheck check;
    BB_TRY(check.spells, listGrassroots(session, member));
    BB_TRY(const rules::Figure asked, rules::figureOn(catalogue, u"grassroots.months", day));
    check.asked = static_cast<int>(asked.number.numerator / asked.number.denominator);
    check.time = grassrootsTime(check.spells, day);
    check.timeMost = grassrootsTime(check.spells, day, GrassrootsReading::Most);
    check.isEnough = !check.spells.isEmpty() && check.time.months >= check.asked;
    check.why = checkWords(check);
    BB_TRY(const QString doubt, promotionDoubt(session, catalogue, member, day));
    check.isBarred = !doubt.isEmpty();
    check.why += doubt;
    return check;
}

Result<QList<GrassrootsSpell>> listGrassroots(const store::Session& session, book::MemberId member)
{
    QList<GrassrootsSpell> list;
    store::Query query = session.query("grassroots.of");
    BB_TRY(bool row, query.bind("member", member.toString()).next());
    while (row) {
        list.append(spellIn(query));
        BB_TRY(row, query.next());
    }
    return list;
}

Result<GrassrootsSpell> loadGrassroots(const store::Session& session, GrassrootsId id)
{
    store::Query query = session.query("grassroots.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("grassroots.missing"));
    return spellIn(query);
}

Result<GrassrootsId> addGrassroots(store::UnitOfWork& unit, const GrassrootsSpell& spell, QDate today)
{
    BB_CHECK(checkSpell(unit.session(), spell, today));
    const GrassrootsId id = spell.id.isNull() ? GrassrootsId::make() : spell.id; // a sample brings its own
    store::ColumnValues columns = grassrootsColumns(spell);
    columns.insert(columns.begin(), {{"id", id.toString()}, {"member_id", spell.member.toString()}});
    BB_CHECK(unit.insert("grassroots_spell", columns));
    return id;
}

Result<> changeGrassroots(store::UnitOfWork& unit, const GrassrootsSpell& given, QDate today)
{
    BB_TRY(const GrassrootsSpell now, loadGrassroots(unit.session(), given.id));
    GrassrootsSpell spell = given;
    spell.member = now.member;
    BB_CHECK(checkSpell(unit.session(), spell, today));
    return unit.update("grassroots_spell", spell.id.toString(), spell.rev, grassrootsColumns(spell));
}

Result<> removeGrassroots(store::UnitOfWork& unit, GrassrootsId id)
{
    BB_TRY([[maybe_unused]] const GrassrootsSpell spell, loadGrassroots(unit.session(), id));
    return unit.remove("grassroots_spell", id.toString());
}

} // namespace branchbook::organization
