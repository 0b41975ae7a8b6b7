// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shared by the commands of 作风建设; and conduct thin: what is lacking there.
#include "cli/conduct_desk.h"

#include "branchbook/base/one_line.h"
#include "branchbook/conduct/thin.h"
#include "branchbook/integrity/supervision.h"

namespace branchbook::cli {

namespace {

Result<Answer> conductThin(Context& context)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::ReadOnly));
    BB_TRY(const auto all, conduct::thinPlaces(desk.reader(), desk.branch.id, desk.today()));
    Answer answer;
    QJsonArray list;
    for (const conduct::Thin& each : all) {
        list.append(QJsonObject{{QStringLiteral("gap"), conduct::gapName(each.gap)},
                                {QStringLiteral("count"), each.count},
                                {QStringLiteral("where"), conduct::placeOf(each.gap)},
                                {QStringLiteral("text"), conduct::thinText(each)}});
        answer.lines << conduct::thinText(each);
    }
    if (list.isEmpty())
        answer.lines << tr("作风建设各项都有记录，没有发现薄弱的地方。");
    answer.json = list;
    return answer;
}

} // namespace

Result<> dayGiven(const Context& context, const char* option, QDate today, QDate& into)
{
    const QString name = QString::fromLatin1(option);
    if (!context.invocation().has(name))
        return {};
    BB_TRY(into, context.date(name, today));
    return {};
}

void textGiven(const Invocation& given, const char* option, QString& into)
{
    if (const QString name = QString::fromLatin1(option); given.has(name))
        into = given.value(name);
}

Result<NamedPerson> conductPerson(const Invocation& given, const TransferDesk& desk, const char* option)
{
    return personNamed(given, desk.reader(), desk.branch.id, given.value(QString::fromLatin1(option)), desk.today());
}

bool isItemNamed(const ledger::Item& item, const QString& wanted)
{
    return ledger::numberText(item) == wanted.trimmed() || item.matter == oneLine(wanted)
        || item.id.toString() == wanted.trimmed();
}

QJsonObject conductItemJson(const ledger::Item& item)
{
    return {{QStringLiteral("id"), item.id.toString()},
            {QStringLiteral("number"), ledger::numberText(item)},
            {QStringLiteral("matter"), item.matter},
            {QStringLiteral("origin"), textJson(item.origin)},
            {QStringLiteral("owner"), textJson(item.ownerName)},
            {QStringLiteral("measure"), textJson(item.measure)},
            {QStringLiteral("date"), dayJson(item.raisedOn)},
            {QStringLiteral("due"), dayJson(item.dueOn)},
            {QStringLiteral("stage"), item.stage},
            {QStringLiteral("closed"), dayJson(item.closedOn)},
            {QStringLiteral("result"), item.isOpen() ? QJsonValue() : textJson(item.result)}};
}

QList<Command> conductCommands()
{
    return {{QStringLiteral("conduct"),
             QStringLiteral("thin"),
             {},
             {},
             tr("作风建设哪里薄弱：没有的、没做完的，逐条列出"),
             conductThin}};
}

Result<Answer> withFeedback(const TransferDesk& desk, ledger::ItemId item, Answer answer)
{
    BB_TRY(const auto said, integrity::feedbackOn(desk.reader(), desk.branch.id, item));
    QJsonObject json = answer.json.toObject();
    json.insert(QStringLiteral("supervision"),
                QJsonObject{{QStringLiteral("received"), said.received},
                            {QStringLiteral("satisfied"), said.satisfied},
                            {QStringLiteral("fair"), said.fair},
                            {QStringLiteral("poor"), said.poor}});
    answer.json = json;
    if (said.received > 0)
        answer.lines << tr("监督反馈 %1 件（满意 %2、基本满意 %3、不满意 %4）")
                            .arg(said.received)
                            .arg(said.satisfied)
                            .arg(said.fair)
                            .arg(said.poor);
    return answer;
}

} // namespace branchbook::cli
