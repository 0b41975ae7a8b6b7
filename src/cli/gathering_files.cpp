// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// gathering attach, detach, check: the files of a record, and what is wrong with it.
#include "branchbook/base/screen_words.h"
#include "branchbook/book/attachment.h"
#include "branchbook/gathering/agenda_store.h"
#include "branchbook/gathering/expected_change.h"
#include "branchbook/gathering/people_doubt.h"
#include "branchbook/gathering/record_files.h"
#include "branchbook/ideology/study_quality.h"
#include "branchbook/organization/archive_meeting.h"
#include "cli/gathering_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using gathering::Gathering;
using gathering::GatheringId;

Result<Answer> gatheringAttach(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const GatheringId id, namedRecord(context, *opened));
    BB_TRY(const Gathering g, gathering::loadGathering(opened->reader(), id));
    const auto done = opened->perform(
        QStringLiteral("gathering.attach"), tr("添加附件：%1").arg(g.topic), [&](store::UnitOfWork& unit) -> Result<> {
            for (const QString& file : given.values(QStringLiteral("file"))) {
                BB_TRY([[maybe_unused]] const auto attached,
                       gathering::attachToRecord(unit, id, file, opened->today(), context.progress(),
                                                 given.value(QStringLiteral("reason"))));
            }
            return {};
        });
    if (!done)
        return fail(done.error());
    BB_TRY(Answer answer, gatheringAnswer(*opened, id));
    BB_TRY(answer.warnings, lastNotice(context, *opened, id));
    return answer;
}

/// The file of that name; of two with one name neither.
Result<Answer> gatheringDetach(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(const GatheringId id, namedRecord(context, *opened));
    BB_TRY(const Gathering g, gathering::loadGathering(opened->reader(), id));
    const QString name = given.value(QStringLiteral("name"));
    BB_TRY(const auto files, book::listAttachments(opened->reader(), QStringLiteral("gathering"), id.toString()));
    QStringList known;
    for (const book::Attachment& file : files)
        known.append(file.name);
    if (known.count(name) != 1)
        return fail(ErrorKind::NotFound, QStringLiteral("gathering.file_unknown"),
                    {name, known.isEmpty() ? tr("没有附件") : shownList(known)});
    const book::Attachment& file = files.at(known.indexOf(name));
    const auto done = opened->perform(
        QStringLiteral("gathering.detach"), tr("移除附件：%1").arg(g.topic), [&](store::UnitOfWork& unit) {
            return gathering::detachFromRecord(unit, id, file, opened->today(), given.value(QStringLiteral("reason")));
        });
    if (!done)
        return fail(done.error());
    return gatheringAnswer(*opened, id);
}

Result<Answer> gatheringCheck(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const GatheringId id, namedRecord(context, *opened));
    BB_TRY(const Gathering g, gathering::loadGathering(opened->reader(), id));
    BB_TRY(const auto changes, gathering::expectedChanges(opened->reader(), g));
    BB_TRY(QStringList doubts, organization::meetingDoubts(opened->reader(), g));
    BB_TRY(const QStringList presence, gathering::presenceDoubts(opened->reader(), g));
    doubts += presence;
    BB_TRY(const auto settled, gathering::settledItems(opened->reader(), g));
    for (const gathering::SettledItem& item : settled)
        doubts.append(gathering::settledText(item));
    BB_TRY(const auto left, gathering::notTakenOver(opened->reader(), g, opened->today()));
    if (!left.isEmpty())
        doubts.append(gathering::notTakenOverText(left));
    BB_TRY(const QString slips, ideology::ratingDoubt(opened->reader(), g));
    if (!slips.isEmpty())
        doubts.append(slips);
    const QStringList missing = gathering::missingIn(g);
    Answer answer;
    answer.lines.append(gatheringLine(g, opened->today()));
    for (const QString& one : missing)
        answer.lines.append(tr("  还没有：%1").arg(one));
    for (const QString& one : doubts)
        answer.lines.append(tr("  请核对：%1").arg(one));
    QStringList people;
    for (const auto& change : changes)
        people.append(gathering::expectedChangeText(change));
    for (const QString& one : people)
        answer.lines.append(tr("  名单：%1").arg(one));
    if (missing.isEmpty() && doubts.isEmpty() && people.isEmpty())
        answer.lines.append(tr("  没有发现缺漏。"));
    answer.json = QJsonObject{{QStringLiteral("id"), id.toString()},
                              {QStringLiteral("missing"), QJsonArray::fromStringList(missing)},
                              {QStringLiteral("doubts"), QJsonArray::fromStringList(doubts)},
                              {QStringLiteral("expected_changes"), QJsonArray::fromStringList(people)}};
    return answer;
}

} // namespace

QList<Command> gatheringFileCommands()
{
    const QString noun = QStringLiteral("gathering");
    const QStringList id{kRecordWord.toString()};
    return {{noun, QStringLiteral("attach"), id, texts({"!file=FILE…", "reason=T"}),
             tr("把文件添加到一条记录里；归档后须写更正的原因"), gatheringAttach},
            {noun, QStringLiteral("detach"), id, texts({"!name=FILE", "reason=T"}),
             tr("移除一条记录里的附件；归档后须写更正的原因"), gatheringDetach},
            {noun,
             QStringLiteral("check"),
             id,
             {},
             tr("一条记录还缺什么，有什么对不上，应到名单和名册有什么不同"),
             gatheringCheck}};
}

} // namespace branchbook::cli
