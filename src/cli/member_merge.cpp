// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// member duplicates, distinct, merge: two records of one person.
#include "branchbook/base/masking.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_store.h"
#include "branchbook/organization/duplicate.h"
#include "cli/copy_before.h"
#include "cli/person_option.h"
#include "cli/rule_options.h"
#include "cli/transfer_desk.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using namespace organization;
using store::UnitOfWork;

const QDate kBeforeAnybody(1921, 7, 1); ///< whoever has left is named too

Result<book::MemberId> twinNamed(const TransferDesk& desk, const Invocation& given, const QString& wanted)
{
    BB_TRY(const NamedPerson person, personNamed(given, desk.reader(), desk.branch.id, wanted, kBeforeAnybody));
    return *person.member; // nobody says --outside here
}

QString maskedValue(const MergeField& field, const QString& value)
{
    if (!field.personal || value.isEmpty())
        return value;
    if (field.key == book::fieldName(book::Field::Sanctions))
        return maskWords(value);
    return field.key == u"id_number" ? maskIdNumber(value) : maskPhone(value);
}

QJsonValue valueOrNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject differenceJson(const MergeField& field)
{
    return {
        {QStringLiteral("field"), field.key},
        {QStringLiteral("label"), field.label},
        {QStringLiteral("kept"), valueOrNull(field.kept)},
        {QStringLiteral("other"), valueOrNull(field.other)},
        {QStringLiteral("must_choose"), field.mustChoose},
        {QStringLiteral("stands"), field.side == MergeSide::Kept ? QStringLiteral("kept") : QStringLiteral("other")}};
}

QString differenceLine(const MergeField& field)
{
    const QString none = tr("（空）");
    const QString kept = field.kept.isEmpty() ? none : maskedValue(field, field.kept);
    const QString other = field.other.isEmpty() ? none : maskedValue(field, field.other);
    return QStringList{QStringLiteral("  ") + field.key, field.label, kept, other,
                       field.mustChoose ? tr("要选定") : QString()}
        .join(u'\t');
}

QString pairLine(const DuplicatePair& pair)
{
    const QString names =
        pair.firstName == pair.secondName ? pair.firstName : shownList({pair.firstName, pair.secondName});
    return QStringList{names, duplicateReasonText(pair.reason), pair.numbersDiffer ? tr("身份证号不同") : QString(),
                       pair.first.toString(), pair.second.toString()}
        .join(u'\t');
}

Result<> addPair(Answer& answer, QJsonArray& list, const TransferDesk& desk, const DuplicatePair& pair)
{
    BB_TRY(const auto fields, mergeFields(desk.reader(), pair.first, pair.second));
    BB_TRY(const auto obstacles, mergeObstacles(desk.reader(), pair.first, pair.second));
    QJsonArray differences;
    answer.lines << pairLine(pair);
    for (const MergeField& field : fields) {
        differences.append(differenceJson(field));
        answer.lines << differenceLine(field);
    }
    QStringList inTheWay;
    for (const Error& obstacle : obstacles)
        inTheWay.append(sentence(obstacle));
    for (const QString& text : std::as_const(inTheWay))
        answer.lines << QStringLiteral("  ") + text;
    list.append(QJsonObject{{QStringLiteral("kept"), pair.first.toString()},
                            {QStringLiteral("other"), pair.second.toString()},
                            {QStringLiteral("name"), pair.firstName},
                            {QStringLiteral("other_name"), pair.secondName},
                            {QStringLiteral("reason"), duplicateReasonName(pair.reason)},
                            {QStringLiteral("why"), duplicateReasonText(pair.reason)},
                            {QStringLiteral("numbers_differ"), pair.numbersDiffer},
                            {QStringLiteral("fields"), differences},
                            {QStringLiteral("obstacles"), textsJson(inTheWay)}});
    return {};
}

Result<Answer> memberDuplicates(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto pairs, findDuplicates(desk.reader(), desk.branch.id));
    Answer answer;
    QJsonArray list;
    for (const DuplicatePair& pair : pairs)
        BB_CHECK(addPair(answer, list, desk, pair));
    if (pairs.isEmpty())
        answer.lines << tr("名册里没有看起来重复的人。");
    BB_TRY(const auto elsewhere, findElsewhere(desk.reader(), desk.branch.id, desk.today(), NameAlone::Asked));
    for (const KeptElsewhere& person : elsewhere)
        answer.warnings << elsewhereText(person);
    answer.json = list;
    return answer;
}

Result<Answer> memberDistinct(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const auto one, twinNamed(desk, given, given.words.value(0)));
    BB_TRY(const auto other, twinNamed(desk, given, given.words.value(1)));
    BB_TRY(const book::Member person, book::loadMember(desk.reader(), one));
    BB_CHECK(desk.perform("member.distinct", tr("不是同一人：%1").arg(person.name()),
                          [&](UnitOfWork& unit) { return markDistinct(unit, one, other, desk.today()); }));
    return Answer{QJsonObject{{QStringLiteral("one"), one.toString()}, {QStringLiteral("other"), other.toString()}},
                  {tr("已经记下，这两份记录不是同一人；只要姓名、身份证号、出生日期和性别不改，就不再提示。")}};
}

/// --take FIELD=kept|other; the field by its name or its label.
Result<QHash<QString, MergeSide>> chosenSides(const Invocation& given, const QList<MergeField>& fields)
{
    QHash<QString, MergeSide> sides;
    for (const QString& text : given.values(QStringLiteral("take"))) {
        BB_TRY(const auto pair, pairOf(text, QStringLiteral("--take workplace=other")));
        const auto& [wanted, word] = pair;
        if (word != u"kept" && word != u"other")
            return tl::unexpected(
                unknownChoice(QStringLiteral("take"), word, {QStringLiteral("kept"), QStringLiteral("other")}));
        QString key = wanted;
        for (const MergeField& field : fields) {
            if (field.label == wanted)
                key = field.key;
        }
        sides.insert(key, word == u"kept" ? MergeSide::Kept : MergeSide::Other);
    }
    return sides;
}

Result<Answer> memberMerge(Context& context)
{
    const Invocation& given = context.invocation();
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    Merge merge;
    BB_TRY(merge.kept, twinNamed(desk, given, given.words.value(0)));
    BB_TRY(merge.other, twinNamed(desk, given, given.words.value(1)));
    BB_TRY(const auto fields, mergeFields(desk.reader(), merge.kept, merge.other));
    BB_TRY(merge.choices, chosenSides(given, fields));
    BB_TRY(const book::Member person, book::loadMember(desk.reader(), merge.kept));
    const auto copy = book::backUpIfChanged(desk.reader(), book::BackupReason::BeforeMerge, context.progress());
    MergeDone done;
    BB_CHECK(desk.perform("member.merge", tr("合并重复记录：%1").arg(person.name()), [&](UnitOfWork& unit) -> Result<> {
        BB_TRY(done, mergeMembers(unit, merge, desk.today()));
        return {};
    }));
    Answer answer{QJsonObject{{QStringLiteral("kept"), merge.kept.toString()},
                              {QStringLiteral("recycled"), merge.other.toString()},
                              {QStringLiteral("moved"), done.moved},
                              {QStringLiteral("stayed"), done.stayed}},
                  {tr("已合并，%1 条记录转到保留的一份；另一份在回收站。book undo 可以整步撤销。").arg(done.moved)}};
    warnOfCopy(copy, answer);
    if (done.stayed > 0)
        answer.warnings << tr("%1 次已归档的会议里两份都在名单上，归档的内容没有改。").arg(done.stayed);
    return answer;
}

} // namespace

QList<Command> memberMergeCommands()
{
    const QString noun = QStringLiteral("member");
    return {{noun,
             QStringLiteral("duplicates"),
             {},
             {},
             tr("看起来重复的人，各有理由和不一样的项；先录入的一份在前"),
             memberDuplicates},
            {noun,
             QStringLiteral("merge"),
             {QStringLiteral("KEPT"), QStringLiteral("OTHER")},
             optionTexts({"take=FIELD=kept|other…"}),
             tr("合并为一份，另一份进回收站；两份都填而且不同的项用 --take 选定"),
             memberMerge},
            {noun,
             QStringLiteral("distinct"),
             {QStringLiteral("ONE"), QStringLiteral("OTHER")},
             {},
             tr("记下两份记录不是同一人，不再提示"),
             memberDistinct}};
}

} // namespace branchbook::cli
