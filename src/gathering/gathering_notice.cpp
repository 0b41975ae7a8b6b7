// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/gathering/gathering_notice.h"

#include "branchbook/base/day_bounds.h"
#include "branchbook/base/text.h"
#include "branchbook/gathering/gathering_store.h"
#include "branchbook/store/day.h"
#include "branchbook/store/session.h"

namespace branchbook::gathering {

namespace {

constexpr DayField kToldOn{"date", QT_TRANSLATE_NOOP("Fields", "通知日期")};

Result<> checkNotice(const Gathering& record, const GatheringNotice& notice, QDate today)
{
    const QString day = QStringLiteral("date");
    if (!notice.toldOn.isValid())
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.notice_day"), {}, day);
    const QString told = PartialDate::of(notice.toldOn).toChinese();
    if (notice.toldOn > today)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.notice_future"), {told}, day);
    if (notice.toldOn > record.heldOn)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.notice_late"),
                    {told, PartialDate::of(record.heldOn).toChinese()}, day);
    BB_CHECK(checkDayBounds(notice.toldOn, kToldOn, today));
    if (notice.people < 1 || notice.people > kMostTold)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.notice_people"), {QString::number(kMostTold)},
                    QStringLiteral("people"));
    if (trimmedText(notice.way).size() > kLongestNoticeWay)
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.notice_way"), {QString::number(kLongestNoticeWay)},
                    QStringLiteral("way"));
    return {};
}

} // namespace

Result<std::optional<GatheringNotice>> noticeOf(const store::Session& session, GatheringId id)
{
    store::Query query = session.query("gathering_notice.of");
    BB_TRY(const bool row, query.bind("id", id.toString()).next());
    if (!row)
        return std::optional<GatheringNotice>();
    GatheringNotice notice;
    notice.id = GatheringNoticeId::fromString(query.text(0));
    notice.rev = query.integer(1);
    notice.gathering = id;
    notice.toldOn = store::dayAt(query, 2);
    notice.people = static_cast<int>(query.integer(3));
    notice.way = query.text(4);
    return std::optional(notice);
}

Result<> recordNotice(store::UnitOfWork& unit, const GatheringNotice& given, QDate today)
{
    BB_TRY(const Gathering record, loadGathering(unit.session(), given.gathering));
    BB_CHECK(checkNotice(record, given, today));
    BB_TRY(const auto before, noticeOf(unit.session(), given.gathering));
    store::ColumnValues columns{{"told_on", store::dayOrNull(given.toldOn)},
                                {"people", qint64{given.people}},
                                {"way", store::textOrNull(trimmedText(given.way))}};
    if (before)
        return unit.change("gathering_notice", before->id.toString(), columns);
    const GatheringNoticeId id = given.id.isNull() ? GatheringNoticeId::make() : given.id; // a sample brings its own
    columns.push_back({"id", id.toString()});
    columns.push_back({"gathering_id", given.gathering.toString()});
    return unit.insert("gathering_notice", columns);
}

Result<> removeNotice(store::UnitOfWork& unit, GatheringId id)
{
    BB_TRY(const auto before, noticeOf(unit.session(), id));
    if (!before)
        return fail(ErrorKind::NotFound, QStringLiteral("gathering.notice_none"));
    return unit.remove("gathering_notice", before->id.toString());
}

} // namespace branchbook::gathering
