// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/organization/talk_store.h"

#include "organization/day_value.h"
#include "organization/founding.h"

#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"
#include "branchbook/ledger/ledger_store.h"
#include "branchbook/organization/talk_due.h"
#include "branchbook/store/sealed.h"

#include <QCoreApplication>

namespace branchbook::organization {

namespace {

/// Nobody can type it: controls are taken out of every text (trimmedText).
constexpr QChar kPromiseFollows(0x1E);

QDate dayFrom(const QString& text)
{
    return QDate::fromString(text, Qt::ISODate);
}

QString wordOf(std::span<const TalkWord> words, quint8 value)
{
    return QString::fromLatin1(words[value].name);
}

TalkPerson personOf(const store::Query& query, int column)
{
    TalkPerson person;
    if (!query.isNull(column))
        person.member = book::MemberId::fromString(query.text(column));
    person.name = query.text(column + 1);
    return person;
}

PairClass pairFrom(const QString& name)
{
    const auto words = pairClasses();
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (name == QLatin1StringView(words[i].name))
            return static_cast<PairClass>(i);
    }
    return PairClass::Other;
}

Talk talkOf(const store::Query& query)
{
    Talk talk;
    talk.id = TalkId::fromString(query.text(0));
    talk.rev = query.integer(1);
    talk.branch = book::BranchId::fromString(query.text(2));
    talk.kind = talkKindByName(query.text(3)).value_or(TalkKind::HeartToHeart);
    talk.mode = talkModeByName(query.text(4)).value_or(TalkMode::InPerson);
    talk.state = query.text(5) == u"planned" ? TalkState::Planned : TalkState::Held;
    talk.speaker = personOf(query, 6);
    talk.partner = personOf(query, 8);
    talk.heldOn = dayFrom(query.text(10));
    talk.startsAt = QTime::fromString(query.text(11), QStringLiteral("HH:mm"));
    talk.reason = store::unseal(query.blob(12));
    talk.points = store::unseal(query.blob(13));
    talk.promise = query.text(14);
    if (const qsizetype at = talk.points.indexOf(kPromiseFollows); at >= 0) {
        talk.promise = talk.points.mid(at + 1);
        talk.points.truncate(at);
    }
    talk.followUpOn = dayFrom(query.text(15));
    talk.level = talkLevelByName(query.text(16)).value_or(TalkLevel::Committee);
    talk.pair = pairFrom(query.text(17));
    talk.enteredOn = dayFrom(query.text(18));
    return talk;
}

/// Of a talk that is not open the promise stands behind the points, sealed with them: a column of its own is plain.
QString sealedPoints(const Talk& talk)
{
    const QString points = trimmedText(talk.points);
    const QString promise = trimmedText(talk.promise);
    return !talk.isOpen() && !promise.isEmpty() ? points + kPromiseFollows + promise : points;
}

store::Value sealedOrNull(const QString& text)
{
    const QByteArray bytes = store::seal(text);
    return bytes.isNull() ? store::Value{} : store::Value{bytes};
}

store::ColumnValues columnsOf(const Talk& talk)
{
    const auto memberOrNull = [](const TalkPerson& person) {
        return person.member ? store::Value{person.member->toString()} : store::Value{};
    };
    return {{"branch_id", talk.branch.toString()},
            {"kind", wordOf(talkKinds(), static_cast<quint8>(talk.kind))},
            {"mode", wordOf(talkModes(), static_cast<quint8>(talk.mode))},
            {"state", talk.isHeld() ? QStringLiteral("held") : QStringLiteral("planned")},
            {"speaker_id", memberOrNull(talk.speaker)},
            {"speaker_name", normalizedName(talk.speaker.name)},
            {"partner_id", memberOrNull(talk.partner)},
            {"partner_name", normalizedName(talk.partner.name)},
            {"held_on", dayOrNull(talk.heldOn)},
            {"starts_at", store::textOrNull(talk.startsAt.toString(QStringLiteral("HH:mm")))},
            {"reason", sealedOrNull(trimmedText(talk.reason))},
            {"points", sealedOrNull(sealedPoints(talk))},
            {"promise", talk.isOpen() ? store::textOrNull(trimmedText(talk.promise)) : store::Value{}},
            {"follow_up_on", dayOrNull(talk.followUpOn)},
            {"level", wordOf(talkLevels(), static_cast<quint8>(talk.level))},
            {"pair", wordOf(pairClasses(), static_cast<quint8>(talk.pair))}};
}

struct TalkTexts {
    Q_DECLARE_TR_FUNCTIONS(TalkTexts)
};

/// The items that came from a talk, the recycled ones too.
Result<QList<ledger::Item>> itemsFrom(const store::Session& session, const Talk& talk)
{
    ledger::ItemQuery query;
    query.branch = talk.branch;
    query.sourceId = talk.id.toString();
    BB_TRY(auto items, ledger::listItems(session, query));
    query.recycled = true;
    BB_TRY(const auto binned, ledger::listItems(session, query));
    items.append(binned);
    return items;
}

/// The same promise to the same person, entered a second time: one of the open items follows it already.
Result<bool> isFollowed(const store::Session& session, const Talk& talk, const ledger::Item& promised)
{
    ledger::ItemQuery query;
    query.branch = talk.branch;
    BB_TRY(const auto items, ledger::listItems(session, query));
    for (const ledger::Item& item : items) {
        const bool same = item.sourceTable == promised.sourceTable && item.isOpen() && item.dueOn == promised.dueOn
            && item.raisedOn == promised.raisedOn && item.matter == oneLine(promised.matter);
        if (!same)
            continue;
        const auto other = loadTalk(session, TalkId::fromString(item.sourceId));
        if (!other && other.error().kind != ErrorKind::NotFound)
            return fail(other.error());
        if (other && other->partner == talk.partner && other->speaker == talk.speaker && other->promise == talk.promise)
            return true;
    }
    return false;
}

/// Nobody did anything about it yet.
Result<bool> isUntouched(const store::Session& session, const ledger::Item& item)
{
    BB_TRY(const auto steps, ledger::listSteps(session, item.id));
    return item.isOpen() && steps.size() == 1;
}

/// What was promised by a day is followed in the ledger, and raised there once. Where a talk becomes one for the committee
/// alone, its words leave the ledger too.
Result<> followPromise(store::UnitOfWork& unit, const Talk& talk, QDate today)
{
    BB_TRY(const auto raised, itemsFrom(unit.session(), talk));
    for (const ledger::Item& item : raised) {
        if (!talk.isOpen() && item.matter != promisedItem(talk).matter)
            BB_CHECK(ledger::rewordItem(unit, item.id, promisedItem(talk).matter));
    }
    const bool promised = talk.isHeld() && !trimmedText(talk.promise).isEmpty() && talk.followUpOn.isValid();
    if (!promised || !raised.isEmpty())
        return {};
    BB_TRY(const bool followed, isFollowed(unit.session(), talk, promisedItem(talk)));
    if (followed)
        return {};
    BB_TRY([[maybe_unused]] const auto id, ledger::raiseItem(unit, promisedItem(talk), today));
    return {};
}

} // namespace

QStringList talkDoubts(const Talk& talk)
{
    QStringList doubts;
    const bool fromAbove = talk.kind == TalkKind::Inquiry || talk.kind == TalkKind::Admonition;
    if (fromAbove && talk.speaker.member)
        doubts.append(
            TalkTexts::tr("%1由有权的上级党组织或者纪检机关作出，支部只做记录。谈话人写的是本支部的%2，请核对。")
                .arg(talkTitle(talk.kind), talk.speaker.name));
    if (talk.followUpOn.isValid() && trimmedText(talk.promise).isEmpty())
        doubts.append(TalkTexts::tr("写了期限，没有写答应的事，台账里不会有这一项。"));
    return doubts;
}

ledger::Item promisedItem(const Talk& talk)
{
    ledger::Item item;
    item.branch = talk.branch;
    item.kind = ledger::Kind::Task;
    item.area = QStringLiteral("organization");
    item.matter =
        talk.isOpen() ? talk.promise : QStringLiteral("办理%1中答应的事（内容见谈话记录）").arg(talkTitle(talk.kind));
    item.origin = talkTitle(talk.kind);
    item.sourceTable = QString::fromLatin1(kTalkTable);
    item.sourceId = talk.id.toString();
    item.owner = talk.speaker.member;
    item.ownerName = talk.speaker.name;
    item.raisedOn = talk.heldOn;
    item.dueOn = talk.followUpOn;
    return item;
}

Result<QList<Talk>> listTalks(const store::Session& session, const TalkQuery& wanted)
{
    QList<Talk> talks;
    const DateRange period = wanted.period.value_or(DateRange{QDate(1, 1, 1), QDate(9999, 12, 31)});
    store::Query query = session.query("talk.list");
    query.bind("branch", wanted.branch ? store::Value{wanted.branch->toString()} : store::Value{})
        .bind("first", period.first.toString(Qt::ISODate))
        .bind("last", period.last.toString(Qt::ISODate))
        .bind("recycled", qint64{wanted.recycled ? 1 : 0});
    BB_TRY(bool row, query.next());
    while (row) {
        talks.append(talkOf(query));
        BB_TRY(row, query.next());
    }
    return talks;
}

Result<Talk> loadTalk(const store::Session& session, TalkId id)
{
    store::Query query = session.query("talk.load");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return fail(ErrorKind::NotFound, QStringLiteral("talk.missing"));
    return talkOf(query);
}

Result<QDate> firstTalk(const store::Session& session, book::BranchId branch)
{
    store::Query query = session.query("talk.first");
    BB_TRY(const bool row, query.bind("branch", branch.toString()).next());
    return row ? dayFrom(query.text(0)) : QDate();
}

Result<> checkTalk(const Talk& talk, QDate today)
{
    if (trimmedText(talk.speaker.name).isEmpty() || trimmedText(talk.partner.name).isEmpty())
        return fail(ErrorKind::Invalid, QStringLiteral("talk.people_missing"));
    if (talk.speaker.member && talk.speaker.member == talk.partner.member)
        return fail(ErrorKind::Invalid, QStringLiteral("talk.same_person"), {talk.speaker.name});
    if (!talk.heldOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("talk.day_missing"));
    if (talk.isHeld() && talk.heldOn > today)
        return fail(ErrorKind::Invalid, QStringLiteral("talk.day_future"), {talk.heldOn.toString(Qt::ISODate)});
    if (talk.followUpOn.isValid() && talk.followUpOn < talk.heldOn)
        return fail(ErrorKind::Invalid, QStringLiteral("talk.follow_up_before"),
                    {talk.followUpOn.toString(Qt::ISODate), talk.heldOn.toString(Qt::ISODate)});
    return {};
}

Result<TalkId> saveTalk(store::UnitOfWork& unit, Talk talk, QDate today)
{
    BB_CHECK(checkTalk(talk, today));
    if (talk.level == TalkLevel::Sealed && !unit.session().isSealed())
        return fail(ErrorKind::Refused, QStringLiteral("talk.sealed_plain"), {}, QStringLiteral("level"));
    BB_CHECK(checkFounding(unit.session(), talk.branch, talk.heldOn,
                           QCoreApplication::translate("branchbook::organization", "谈话日期"),
                           QStringLiteral("date")));
    BB_TRY(const auto people, talkPeopleOn(unit.session(), talk.branch, talk.heldOn));
    talk.pair = people.pairOf(talk);
    auto columns = columnsOf(talk);
    if (talk.rev == 0) {
        talk.id = talk.id.isNull() ? TalkId::make() : talk.id;
        columns.insert(columns.begin(), {"id", talk.id.toString()});
        columns.push_back({"entered_on", today.toString(Qt::ISODate)});
        BB_CHECK(unit.insert("talk", columns));
    } else {
        BB_CHECK(unit.update("talk", talk.id.toString(), talk.rev, columns));
    }
    BB_CHECK(followPromise(unit, talk, today));
    return talk.id;
}

Result<> recycleTalk(store::UnitOfWork& unit, TalkId id, QDate today)
{
    BB_TRY(const Talk talk, loadTalk(unit.session(), id));
    BB_TRY(const auto items, itemsFrom(unit.session(), talk));
    for (const ledger::Item& item : items) { // entered anew, the talk brings its promise again
        BB_TRY(const bool untouched, isUntouched(unit.session(), item));
        if (untouched)
            BB_CHECK(ledger::recycleItem(unit, item.id, today));
    }
    return unit.change("talk", id.toString(), {{"deleted_at", today.toString(Qt::ISODate)}});
}

Result<> restoreTalk(store::UnitOfWork& unit, TalkId id)
{
    BB_CHECK(unit.change("talk", id.toString(), {{"deleted_at", {}}}));
    BB_TRY(const Talk talk, loadTalk(unit.session(), id));
    BB_TRY(const auto items, itemsFrom(unit.session(), talk));
    BB_TRY(const bool followed, isFollowed(unit.session(), talk, promisedItem(talk)));
    for (const ledger::Item& item : items) {
        BB_TRY(const bool untouched, isUntouched(unit.session(), item));
        if (untouched && !followed)
            BB_CHECK(ledger::restoreItem(unit, item.id));
    }
    return {};
}

} // namespace branchbook::organization
