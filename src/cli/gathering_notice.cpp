// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// gathering notify: when people were told of a gathering beforehand, how many and how.
#include "branchbook/gathering/gathering_notice.h"
#include "branchbook/gathering/gathering_store.h"
#include "cli/gathering_options.h"
#include "cli/rule_options.h"

namespace branchbook::cli {

namespace {

using gathering::Gathering;
using gathering::GatheringId;

constexpr rules::NumberField kToldPeopleOption{"people", QT_TRANSLATE_NOOP("Fields", "通知人数")};

Result<Answer> toldAnswer(const book::Book& opened, const Gathering& g)
{
    BB_TRY(const auto notice, gathering::noticeOf(opened.reader(), g.id));
    Answer answer;
    QJsonValue told;
    if (notice) {
        told = QJsonObject{{QStringLiteral("date"), dayJson(notice->toldOn)},
                           {QStringLiteral("people"), notice->people},
                           {QStringLiteral("way"), textJson(notice->way)}};
        answer.lines << QStringList{g.topic,
                                    tr("%1 通知了 %2 人").arg(notice->toldOn.toString(Qt::ISODate)).arg(notice->people),
                                    notice->way}
                            .join(u'\t')
                            .trimmed();
    } else {
        answer.lines << tr("“%1”没有登记过通知。").arg(g.topic);
    }
    answer.json = QJsonObject{
        {QStringLiteral("id"), g.id.toString()}, {QStringLiteral("topic"), g.topic}, {QStringLiteral("notice"), told}};
    return answer;
}

/// Whom the record names, else whom the roster does.
Result<int> expectedCount(const book::Book& opened, const Gathering& g)
{
    if (!g.attendees.isEmpty())
        return int(g.attendees.size());
    BB_TRY(const auto people, gathering::expectedOn(opened.reader(), g.branch, g.kind, g.group, g.heldOn));
    return int(people.size());
}

Result<Answer> gatheringNotify(Context& context)
{
    const Invocation& given = context.invocation();
    const bool clears = given.has(QStringLiteral("clear"));
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const GatheringId id, namedRecord(context, *opened));
    BB_TRY(const Gathering g, gathering::loadGathering(opened->reader(), id));
    gathering::GatheringNotice notice;
    notice.gathering = id;
    notice.way = given.value(QStringLiteral("way"));
    BB_TRY(notice.toldOn, dayOption(given, QStringLiteral("date")));
    if (!notice.toldOn.isValid())
        notice.toldOn = opened->today();
    BB_TRY(const auto asked, count(given, kToldPeopleOption));
    if (asked) {
        notice.people = *asked;
    } else {
        BB_TRY(notice.people, expectedCount(*opened, g));
    }
    const auto done = opened->perform(
        clears ? QStringLiteral("gathering.unnotify") : QStringLiteral("gathering.notify"),
        (clears ? tr("删去通知的登记：%1") : tr("登记通知：%1")).arg(g.topic), [&](store::UnitOfWork& unit) {
            return clears ? gathering::removeNotice(unit, id) : gathering::recordNotice(unit, notice, opened->today());
        });
    if (!done)
        return fail(done.error());
    return toldAnswer(*opened, g);
}

} // namespace

QList<Command> gatheringNoticeCommands()
{
    return {{QStringLiteral("gathering"),
             QStringLiteral("notify"),
             {kRecordWord.toString()},
             optionTexts({"date=D", "people=N", "way=T", "clear"}),
             tr("登记通知了多少人参加；不写人数的，按应到的人数"),
             gatheringNotify}};
}

} // namespace branchbook::cli
