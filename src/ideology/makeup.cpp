// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/ideology/makeup.h"

#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/gathering/study_excuse.h"
#include "branchbook/rules/figure.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace branchbook::ideology {

namespace {

constexpr char16_t kMakeupTerm[] = u"study_makeup";

QString makeupDayWords(QDate day)
{
    return PartialDate::of(day).toChinese();
}

tl::unexpected<Error> makeupFault(const char* code, const QStringList& args, const char* where)
{
    return fail(Error{ErrorKind::Invalid, QString::fromLatin1(code), args, QString::fromLatin1(where)});
}

/// Columns from `first` on: id, rev, made_on, material, confirmed_on, confirmed_by.
Makeup makeupIn(const store::Query& query, int first)
{
    return {MakeupId::fromString(query.text(first)), query.integer(first + 1),
            store::dayAt(query, first + 2),          query.text(first + 3),
            store::dayAt(query, first + 4),          query.text(first + 5)};
}

Result<Makeup> loadMakeup(const store::Session& session, MakeupId id)
{
    store::Query query = session.query("makeup.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("makeup.missing"));
    return makeupIn(query, 0);
}

Result<> checkMakeupDay(QDate day, QDate today)
{
    if (!day.isValid())
        return makeupFault("makeup.day_missing", {}, "date");
    if (day > today)
        return makeupFault("makeup.day_future", {makeupDayWords(day)}, "date");
    return {};
}

/// Of the sessions that somebody has to make up, or did: one term each.
struct MakeupTerm {
    gathering::GatheringId gathering;
    QString name;
    QDate due;
    bool open = false;
};

QList<MakeupTerm> makeupTerms(const QList<MissedStudy>& missed, const QSet<book::MemberId>& members, int days)
{
    QList<MakeupTerm> terms;
    for (const MissedStudy& each : missed) {
        if (each.needless || each.excused || !members.contains(each.member))
            continue;
        if (terms.isEmpty() || terms.last().gathering != each.gathering) // one session stands together in the list
            terms.append({each.gathering, QStringLiteral("%1“%2”").arg(makeupDayWords(each.heldOn), each.topic),
                          each.knownOn.addDays(days), false});
        terms.last().open = terms.last().open || !each.makeup;
    }
    return terms;
}

/// Who made it up.
Result<QString> nameOfMakeup(const store::Session& session, MakeupId id)
{
    store::Query owners = session.query("makeup.owners");
    BB_TRY(const bool isThere, owners.bind("id", id.toString()).next());
    if (!isThere)
        return fail(ErrorKind::NotFound, QStringLiteral("makeup.missing"));
    BB_TRY(const book::Member member, book::loadMember(session, book::MemberId::fromString(owners.text(1))));
    return member.name();
}

} // namespace

Result<QList<MissedStudy>> listMissedStudy(const store::Session& session, book::BranchId branch, DateRange period,
                                           QDate today)
{
    BB_TRY(const auto excuses, gathering::listStudyExcuses(session, branch, period.first.year(), period.last.year()));
    QHash<std::pair<book::MemberId, int>, gathering::ExcuseGround> excused; // by person and year
    for (const gathering::StudyExcuse& each : excuses)
        excused.insert({each.member, each.year}, each.ground);
    QList<MissedStudy> list;
    store::Query query = session.query("makeup.missed");
    query.bind("branch", branch.toString())
        .bind("first", period.first.toString(Qt::ISODate))
        .bind("last", std::min(period.last, today).toString(Qt::ISODate));
    BB_TRY(bool row, query.next());
    while (row) {
        MissedStudy missed;
        missed.gathering = gathering::GatheringId::fromString(query.text(0));
        missed.kind = gathering::kindByName(query.text(1)).value_or(missed.kind);
        missed.topic = query.text(2);
        missed.heldOn = store::dayAt(query, 3);
        missed.member = book::MemberId::fromString(query.text(4));
        missed.name = query.text(5);
        missed.reason = query.text(6);
        if (!query.isNull(7))
            missed.makeup = makeupIn(query, 7);
        missed.needless = query.integer(13) != 0;
        missed.knownOn = std::max(missed.heldOn, store::dayAt(query, 14));
        if (const auto found = excused.constFind({missed.member, missed.heldOn.year()}); found != excused.cend())
            missed.excused = *found;
        list.append(missed);
        BB_TRY(row, query.next());
    }
    return list;
}

MissedStudy standingOn(MissedStudy missed, QDate day)
{
    if (missed.makeup && missed.makeup->madeOn > day)
        missed.makeup.reset();
    if (missed.makeup && missed.makeup->confirmedOn > day) {
        missed.makeup->confirmedOn = {};
        missed.makeup->confirmedBy.clear();
    }
    return missed;
}

Result<QList<MissedStudy>> listMissedStudyOn(const store::Session& session, book::BranchId branch, DateRange period,
                                             QDate day)
{
    BB_TRY(auto list, listMissedStudy(session, branch, period, day));
    for (MissedStudy& missed : list)
        missed = standingOn(std::move(missed), day);
    // Of those the make-up alone stands in the list.
    list.removeIf([](const MissedStudy& missed) { return missed.needless && !missed.makeup; });
    return list;
}

Result<MakeupId> recordMakeup(store::UnitOfWork& unit, gathering::GatheringId gathering, book::MemberId member,
                              const Makeup& makeup, QDate today)
{
    BB_CHECK(checkMakeupDay(makeup.madeOn, today));
    const QString material = trimmedText(makeup.material);
    if (material.isEmpty() || material.size() > kMostMakeupText)
        return makeupFault("makeup.material", {QString::number(kMostMakeupText)}, "material");
    BB_TRY(const gathering::Gathering held, gathering::loadGathering(unit.session(), gathering));
    BB_TRY(const auto all, listMissedStudy(unit.session(), held.branch, {held.heldOn, held.heldOn}, today));
    const auto missed = std::find_if(all.begin(), all.end(), [&](const MissedStudy& each) {
        return each.gathering == gathering && each.member == member;
    });
    if (missed == all.end() || missed->needless)
        return fail(ErrorKind::Refused, QStringLiteral("makeup.not_missed"), {held.topic});
    if (missed->makeup)
        return fail(ErrorKind::Refused, QStringLiteral("makeup.there"), {missed->name, missed->topic});
    if (makeup.madeOn < held.heldOn)
        return makeupFault("makeup.day_early", {makeupDayWords(makeup.madeOn), makeupDayWords(held.heldOn)}, "date");
    const MakeupId id = makeup.id.isNull() ? MakeupId::make() : makeup.id; // a sample brings its own
    BB_CHECK(unit.insert("study_makeup",
                         {{"id", id.toString()},
                          {"gathering_id", gathering.toString()},
                          {"member_id", member.toString()},
                          {"made_on", store::dayOrNull(makeup.madeOn)},
                          {"material", material},
                          {"entered_on", store::dayOrNull(today)}}));
    return id;
}

Result<> confirmMakeup(store::UnitOfWork& unit, MakeupId id, QDate on, const QString& by, QDate today)
{
    BB_TRY(const Makeup now, loadMakeup(unit.session(), id));
    if (now.isConfirmed())
        return fail(ErrorKind::Refused, QStringLiteral("makeup.confirmed"), {now.confirmedBy});
    BB_CHECK(checkMakeupDay(on, today));
    const QString name = trimmedText(by).simplified();
    if (name.isEmpty())
        return makeupFault("makeup.by_missing", {}, "by");
    BB_TRY(const QString own, nameOfMakeup(unit.session(), id));
    if (name == own)
        return makeupFault("makeup.by_self", {own}, "by");
    if (on < now.madeOn)
        return makeupFault("makeup.day_order", {makeupDayWords(on), makeupDayWords(now.madeOn)}, "date");
    return unit.change("study_makeup", id.toString(), {{"confirmed_on", store::dayOrNull(on)}, {"confirmed_by", name}});
}

Result<> removeMakeup(store::UnitOfWork& unit, MakeupId id)
{
    store::Query owners = unit.session().query("makeup.owners");
    BB_TRY(const bool isThere, owners.bind("id", id.toString()).next());
    if (!isThere)
        return fail(ErrorKind::NotFound, QStringLiteral("makeup.missing"));
    // Taking the removal back needs both: neither is undone under it.
    BB_CHECK(unit.hold("gathering", owners.text(0)));
    BB_CHECK(unit.hold("member", owners.text(1)));
    return unit.remove("study_makeup", id.toString());
}

Result<> addMakeupFacts(const book::FactsQuery& query, rules::Facts& facts)
{
    const QString what = QString::fromUtf16(kMakeupTerm);
    facts.keeps.insert(what);
    BB_TRY(const rules::Figure figure, rules::figureOn(query.catalogue, u"study.makeup_days", query.today));
    const auto days = static_cast<int>(figure.number.numerator / figure.number.denominator);
    if (days <= 0)
        return {};
    BB_TRY(const auto missed, listMissedStudy(query.session, query.branch, {query.from, query.today}, query.today));
    BB_TRY(const auto here,
           gathering::expectedOn(query.session, query.branch, gathering::Kind::PartyLesson, std::nullopt, query.today));
    QSet<book::MemberId> members;
    for (const gathering::Attendee& each : here)
        members.insert(each.member);
    for (const MakeupTerm& term : makeupTerms(missed, members, days)) {
        const QString id = term.gathering.toString();
        const QString subject = QStringLiteral("makeup:") + id;
        facts.things.push_back({subject, term.name, {}, {}});
        facts.terms.push_back({what, subject, term.due, !term.open, QStringLiteral("makeup/") + id});
    }
    return {};
}

Result<> addMakeupSection(const book::SectionQuery& query, book::AreaSection& section)
{
    store::Query made = query.session.query("makeup.made");
    made.bind("branch", query.branch.toString())
        .bind("first", query.period.first.toString(Qt::ISODate))
        .bind("last", std::min(query.period.last, query.today).toString(Qt::ISODate));
    BB_TRY(const bool row, made.next());
    const qint64 all = row ? made.integer(0) : 0;
    const qint64 confirmed = row ? made.integer(1) : 0;
    if (all == 0)
        return {};
    section.parts.emplace_back(book::SectionText{
        QStringLiteral("缺课党员补课%1人次，已确认%2人次（补课不计入集中学习培训学时）。").arg(all).arg(confirmed)});
    section.figures.insert(QStringLiteral("makeups"),
                           QJsonObject{{QStringLiteral("made"), all}, {QStringLiteral("confirmed"), confirmed}});
    return {};
}

} // namespace branchbook::ideology
