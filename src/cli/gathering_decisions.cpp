// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// gathering show, resolve, archive, standing: what a meeting decided.
#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/agenda_store.h"
#include "branchbook/gathering/resolution.h"
#include "branchbook/organization/archive_meeting.h"
#include "branchbook/organization/electors.h"
#include "branchbook/organization/item_course.h"
#include "cli/gathering_options.h"
#include "cli/rule_options.h"

#include <QJsonArray>

#include <algorithm>

namespace branchbook::cli {

namespace {

namespace field = rules::field;
using gathering::Gathering;
using gathering::GatheringId;
using gathering::Resolution;

/// The item with that number from 1, or with that title.
Result<gathering::AgendaItemId> itemOption(Gathering& g, const QString& wanted)
{
    bool isNumber = false;
    const int number = wanted.toInt(&isNumber);
    for (qsizetype i = 0; i < g.agenda.size(); ++i) {
        if (g.agenda[i].title != wanted && !(isNumber && number == i + 1))
            continue;
        if (g.agenda[i].id.isNull()) // recorded before items had ids
            g.agenda[i].id = gathering::AgendaItemId::make();
        return g.agenda[i].id;
    }
    return fail(ErrorKind::Invalid, QStringLiteral("gathering.agenda_missing"), {wanted});
}

Result<> readCount(std::optional<int>& into, const Invocation& given, const rules::NumberField& which)
{
    BB_TRY(const auto number, count(given, which));
    if (number)
        into = number;
    return {};
}

Result<> readVotes(gathering::Votes& votes, const Invocation& given)
{
    BB_CHECK(readCount(votes.entitled, given, field::kEntitled));
    BB_CHECK(readCount(votes.present, given, field::kPresent));
    BB_CHECK(readCount(votes.issued, given, field::kIssued));
    BB_CHECK(readCount(votes.collected, given, field::kCollected));
    BB_CHECK(readCount(votes.valid, given, field::kValid));
    BB_CHECK(readCount(votes.yes, given, field::kYes));
    BB_CHECK(readCount(votes.no, given, field::kNo));
    BB_CHECK(readCount(votes.abstain, given, field::kAbstain));
    std::optional<int> written = votes.writtenYes;
    BB_CHECK(readCount(written, given, field::kWrittenYes));
    votes.writtenYes = written.value_or(0);
    written = votes.writtenNo;
    BB_CHECK(readCount(written, given, field::kWrittenNo));
    votes.writtenNo = written.value_or(0);
    return {};
}

Result<> readResolution(Gathering& g, Resolution& resolution, const Invocation& given)
{
    if (given.has(QStringLiteral("item"))) {
        BB_TRY(resolution.item, itemOption(g, given.value(QStringLiteral("item"))));
    }
    const bool fresh = resolution.id.isNull();
    const gathering::Matter matter = gathering::matterOf(g, resolution);
    if (fresh)
        resolution.method = gathering::usualMethod(matter);
    if (given.has(QStringLiteral("method"))) {
        const auto method = gathering::methodByName(given.value(QStringLiteral("method")));
        if (!method)
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.method_unknown"),
                        {given.value(QStringLiteral("method"))});
        resolution.method = *method;
    }
    if (given.has(QStringLiteral("text")))
        resolution.text = given.value(QStringLiteral("text"));
    if (given.has(QStringLiteral("result"))) {
        resolution.claimed = gathering::verdictByName(given.value(QStringLiteral("result")));
        if (!resolution.claimed)
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.result_unknown"),
                        {given.value(QStringLiteral("result"))});
    }
    return readVotes(resolution.votes, given);
}

/// Who is on the list is counted; another number beside it would be left unsaid.
Result<> checkEntitled(const Gathering& g, const gathering::Votes& votes, const Invocation& given)
{
    const int listed = gathering::votersOf(g).entitled;
    if (!given.has(QStringLiteral("entitled")) || g.attendees.isEmpty() || votes.entitled == listed)
        return {};
    return fail(ErrorKind::Invalid, QStringLiteral("gathering.entitled_given"),
                {QString::number(listed), QString::number(votes.entitled.value_or(0))},
                QString::fromLatin1(field::kEntitled.name));
}

/// The resolution that --number names, or a new one at the end.
Result<qsizetype> resolutionAt(Gathering& g, const Invocation& given)
{
    if (!given.has(QStringLiteral("number"))) {
        g.resolutions.append(Resolution{});
        return g.resolutions.size() - 1;
    }
    bool isNumber = false;
    const int number = given.value(QStringLiteral("number")).toInt(&isNumber);
    if (!isNumber || number < 1 || number > g.resolutions.size())
        return fail(ErrorKind::NotFound, QStringLiteral("gathering.resolution_missing"),
                    {given.value(QStringLiteral("number"))});
    return qsizetype{number - 1};
}

/// Who came, who is on leave or absent and why; of a plan who is expected. A word stands behind each of `cadres`.
QStringList peopleLines(const Gathering& g, QDate today, const QHash<book::MemberId, QString>& apart,
                        const QSet<book::MemberId>& cadres)
{
    const bool planned = g.heldOn > today || !gathering::isRecorded(g);
    QStringList present;
    QStringList onLeave;
    QStringList absent;
    for (const gathering::Attendee& person : g.attendees) {
        const QString mark = cadres.contains(person.member) ? tr("党员领导干部") : QString();
        if (person.presence == gathering::Presence::Present || (planned && gathering::lacksReason(person)))
            present.append(nameApart(person, apart, mark));
        else if (person.presence == gathering::Presence::OnLeave)
            onLeave.append(nameApart(person, apart, mark.isEmpty() ? person.reason : mark + tr("；") + person.reason));
        else
            absent.append(nameApart(person, apart, mark));
    }
    QStringList lines;
    const auto add = [&](const QString& label, const QStringList& names) {
        if (!names.isEmpty())
            lines.append(tr("  %1 %2 人：%3").arg(label, QString::number(names.size()), shownList(names)));
    };
    add(planned ? tr("应到") : tr("到会"), present);
    add(tr("请假"), onLeave);
    add(tr("缺席"), absent);
    add(tr("列席"), g.observers);
    return lines;
}

Result<Answer> gatheringShow(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const GatheringId id, namedRecord(context, *opened));
    BB_TRY(Answer answer, gatheringAnswer(*opened, id));
    BB_TRY(const Gathering g, gathering::loadGathering(opened->reader(), id));
    BB_TRY(const auto apart, organization::namesakesOn(opened->reader(), g.branch, g.heldOn));
    BB_TRY(const auto cadres, leadingCadresAt(opened->reader(), g));
    answer.lines = answer.lines.mid(0, 1) + peopleLines(g, opened->today(), apart, cadres) + answer.lines.mid(1);
    return answer;
}

Result<Answer> gatheringResolve(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const GatheringId id, namedRecord(context, *opened));
    BB_TRY(Gathering g, gathering::loadGathering(opened->reader(), id));
    if (given.has(QStringLiteral("remove")) && !given.has(QStringLiteral("number")))
        return fail(ErrorKind::Usage, QStringLiteral("cli.option_missing"), {QStringLiteral("--number N")});
    BB_TRY(const qsizetype at, resolutionAt(g, given));
    if (given.has(QStringLiteral("remove"))) {
        const QString text = g.resolutions.takeAt(at).text;
        return writeRecord(context, *opened, g, "gathering.resolve", tr("删去决议：%1").arg(text));
    }
    Resolution resolution = g.resolutions[at];
    BB_CHECK(readResolution(g, resolution, given));
    BB_CHECK(checkEntitled(g, resolution.votes, given));
    g.resolutions[at] = resolution;
    BB_TRY(const book::Branch branch, book::loadBranch(opened->reader(), g.branch));
    BB_TRY(Answer answer,
           writeRecord(context, *opened, g, "gathering.resolve", tr("记录决议：%1").arg(resolution.text)));
    BB_TRY(const Gathering now, gathering::loadGathering(opened->reader(), id));
    const QString doubt = gathering::voteDoubt(now, now.resolutions.value(at));
    const QString unusual = gathering::branchDoubt(branch, gathering::matterOf(g, resolution));
    const QString present = gathering::presentDoubt(now, now.resolutions.value(at));
    for (const QString& warning : {doubt, unusual, present}) {
        if (!warning.isEmpty() && warning != gathering::recountDoubt(now, now.resolutions.value(at)))
            answer.warnings.append(warning);
    }
    BB_TRY(const auto kinds, organization::matterDoubtsOf(opened->reader(), now));
    for (const auto& one : kinds) { // what the words say is among the doubts already
        if (one.resolution == now.resolutions.value(at).id && !one.person.isEmpty())
            answer.warnings.append(gathering::matterDoubtText(one));
    }
    return answer;
}

Result<Answer> gatheringArchive(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const GatheringId id, namedRecord(context, *opened));
    BB_TRY(const Gathering g, gathering::loadGathering(opened->reader(), id));
    const auto done =
        opened->perform(QStringLiteral("gathering.archive"), tr("归档：%1").arg(g.topic), [&](store::UnitOfWork& unit) {
            return organization::archiveMeeting(unit, id, opened->today(),
                                                context.invocation().value(QStringLiteral("reason")));
        });
    if (!done)
        return fail(done.error());
    BB_TRY(Answer answer, gatheringAnswer(*opened, id));
    BB_TRY(answer.warnings, lastNotice(context, *opened, id));
    if (const QStringList missing = gathering::missingIn(g); !missing.isEmpty())
        answer.warnings.append(tr("归档时还没有填写：%1。").arg(shownList(missing)));
    BB_TRY(const Gathering now, gathering::loadGathering(opened->reader(), id));
    BB_TRY(const QStringList doubts, organization::meetingDoubts(opened->reader(), now));
    answer.warnings += doubts;
    return answer;
}

/// 公示 of an item, on a day and somewhere, or taken away.
Result<Answer> gatheringPublish(Context& context)
{
    const Invocation& given = context.invocation();
    const bool removes = given.has(QStringLiteral("remove"));
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const GatheringId id, namedRecord(context, *opened));
    BB_TRY(Gathering g, gathering::loadGathering(opened->reader(), id));
    const QString wanted = given.value(QStringLiteral("item"));
    BB_TRY(const auto item, itemOption(g, wanted));
    QDate day = opened->today();
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(day, context.date(QStringLiteral("date"), opened->today()));
    }
    const auto done = opened->perform(
        QStringLiteral("gathering.publish"),
        removes ? tr("撤下公示：%1").arg(g.topic) : tr("登记公示：%1").arg(g.topic), [&](store::UnitOfWork& unit) {
            return removes ? organization::unpublishItem(unit, id, item)
                           : organization::publishItem(unit, id, item, day, given.value(QStringLiteral("medium")),
                                                       opened->today());
        });
    if (!done)
        return fail(done.error());
    return gatheringAnswer(*opened, id);
}

/// What stands on every agenda has a title, a kind (with the papers usual for it) and who proposes it; the rest is of one meeting.
Result<QList<gathering::AgendaItem>> standingOption(const Invocation& given)
{
    BB_TRY(auto items, agendaOption(given, {}));
    for (const gathering::AgendaItem& item : items) {
        if (item.amount || !item.papers.isEmpty() || item.stage != gathering::Stage::Raised)
            return fail(ErrorKind::Invalid, QStringLiteral("gathering.standing_details"), {item.title},
                        QStringLiteral("agenda"));
    }
    return items;
}

Result<Answer> gatheringStanding(Context& context)
{
    const Invocation& given = context.invocation();
    const bool writes = given.has(QStringLiteral("agenda")) || given.has(QStringLiteral("clear"));
    BB_TRY(const auto opened, context.openBook(writes ? book::OpenMode::Write : book::OpenMode::ReadOnly));
    BB_TRY(const book::Branch branch, context.branch(opened->reader()));
    const auto kind = gathering::kindByName(given.value(QStringLiteral("kind")));
    if (!kind) {
        QStringList known;
        for (const gathering::KindInfo& info : gathering::kinds())
            known.append(QString::fromLatin1(info.name));
        return fail(ErrorKind::Invalid, QStringLiteral("gathering.kind_unknown"),
                    {given.value(QStringLiteral("kind")), shownList(known)});
    }
    if (writes) {
        BB_TRY(const auto items, standingOption(given));
        const auto done = opened->perform(
            QStringLiteral("gathering.standing"), tr("固定议程：%1").arg(gathering::kindTitle(*kind)),
            [&](store::UnitOfWork& unit) { return gathering::putStandingAgenda(unit, branch.id, *kind, items); });
        if (!done)
            return fail(done.error());
    }
    BB_TRY(const auto items, gathering::loadStandingAgenda(opened->reader(), branch.id, *kind));
    Answer answer;
    QJsonArray list;
    for (const gathering::AgendaItem& item : items) {
        list.append(
            QJsonObject{{QStringLiteral("title"), item.title},
                        {QStringLiteral("kind"), QString::fromLatin1(gathering::matterInfo(item.matter).name)}});
        answer.lines.append(item.title);
    }
    answer.json = list;
    return answer;
}

} // namespace

QList<Command> gatheringDecisionCommands()
{
    const QString noun = QStringLiteral("gathering");
    const QStringList id{kRecordWord.toString()};
    return {{noun, QStringLiteral("show"), id, {}, tr("一次会议或活动：议程、表决、更正"), gatheringShow},
            {noun, QStringLiteral("resolve"), id,
             texts({"number=N", "remove", "item=N|T", "text=T", "method=M", "yes=N", "no=N", "abstain=N", "issued=N",
                    "collected=N", "valid=N", "written-yes=N", "written-no=N", "entitled=N", "present=N", "result=R",
                    "reason=T"}),
             tr("记录一项决议，或者用 --remove 删去；是否通过按规则计算，归档后须写更正的原因"),
             [](Context& context) { return withOptionNames(gatheringResolve(context)); }},
            {noun, QStringLiteral("publish"), id, texts({"!item=N|T", "date=D", "medium=T", "remove"}),
             tr("登记一项议程的公示：日期和公示的地方；--remove 撤下"), gatheringPublish},
            {noun, QStringLiteral("archive"), id, texts({"reason=T"}),
             tr("完成并归档；以后只能更正；像接收、转正、处分或选举却按别的类别记的表决，须写原因（--reason）"),
             gatheringArchive},
            {noun,
             QStringLiteral("standing"),
             {},
             texts({"!kind=K", "agenda=T[|kind=K|proposer=N]…", "clear"}),
             tr("一类会议每次都有的议程"),
             gatheringStanding}};
}

} // namespace branchbook::cli
