// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/clue_desk.h"

#include "cli/rule_options.h"

#include <QJsonArray>

namespace branchbook::cli {

namespace {

using integrity::Clue;

QJsonValue clueText(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

bool tellsClue(const Invocation& given)
{
    return given.has(QStringLiteral("secret"));
}

} // namespace

QJsonObject clueJson(const Clue& clue, const Invocation& given)
{
    QJsonObject json{{QStringLiteral("id"), clue.id.toString()},
                     {QStringLiteral("number"), clue.numberText()},
                     {QStringLiteral("received"), dayJson(clue.receivedOn)},
                     {QStringLiteral("channel"), integrity::channelKindName(clue.channel)},
                     {QStringLiteral("level"), integrity::subjectLevelName(clue.level)},
                     {QStringLiteral("by"), clue.registeredBy},
                     {QStringLiteral("anonymous"), clue.isAnonymous},
                     {QStringLiteral("stage"), integrity::clueStageName(clue.stage())},
                     {QStringLiteral("to"), clueText(clue.handedTo)},
                     {QStringLiteral("handed_over"), dayJson(clue.handedOn)},
                     {QStringLiteral("receipt_due"), dayJson(clue.receiptDueOn)},
                     {QStringLiteral("receipt"), dayJson(clue.receiptOn)},
                     {QStringLiteral("receipt_number"), clueText(clue.receiptNumber)},
                     {QStringLiteral("answered"), dayJson(clue.answeredOn)},
                     {QStringLiteral("closed"), dayJson(clue.closedOn)},
                     {QStringLiteral("outcome"),
                      clue.outcome ? QJsonValue(integrity::clueOutcomeName(*clue.outcome)) : QJsonValue()}};
    if (tellsClue(given)) {
        json.insert(QStringLiteral("matter"), clue.matter);
        json.insert(QStringLiteral("about"), clueText(clue.about));
        json.insert(QStringLiteral("answer"), clueText(clue.answer));
        json.insert(QStringLiteral("result"), clueText(clue.result));
    }
    return json;
}

QString clueLine(const Clue& clue, const Invocation& given)
{
    QStringList parts{clue.numberText(), clue.receivedOn.toString(Qt::ISODate),
                      integrity::channelKindTitle(clue.channel), integrity::clueStageTitle(clue.stage())};
    parts << (clue.handedTo.isEmpty() ? tr("没有移交")
                                      : tr("%1 %2").arg(clue.handedTo, clue.handedOn.toString(Qt::ISODate)));
    parts << (tellsClue(given) ? clue.matter.simplified() : tr("内容保密"));
    if (tellsClue(given) && clue.recycled && clue.isOpen())
        parts << clue.result.simplified();
    return parts.join(u'\t');
}

Result<Answer> clueAnswer(const TransferDesk& desk, integrity::ClueId id, const Invocation& given)
{
    BB_TRY(const Clue clue, integrity::loadClue(desk.reader(), id));
    BB_TRY(const auto viewings, integrity::listClueViewings(desk.reader(), id));
    QJsonObject json = clueJson(clue, given);
    QJsonArray looks;
    QStringList looked;
    for (const integrity::ClueViewing& each : viewings) {
        const QString moment = each.at.isValid() ? each.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))
                                                 : each.on.toString(Qt::ISODate);
        looks.append(QJsonObject{{QStringLiteral("at"), moment}, {QStringLiteral("by"), clueText(each.by)}});
        looked << tr("查看举报人：%1 %2").arg(moment, each.by).trimmed();
    }
    json.insert(QStringLiteral("viewings"), looks);
    Answer answer{json, QStringList{clueLine(clue, given)} + looked};
    if (clue.receiptOn.isValid())
        answer.lines << tr("回执 %1 %2").arg(clue.receiptOn.toString(Qt::ISODate), clue.receiptNumber);
    if (!tellsClue(given)) {
        answer.lines << tr("反映事项、被反映人、反馈和结果保密；加 --secret 才显示。");
        return answer;
    }
    if (!clue.about.isEmpty())
        answer.lines << tr("被反映人：%1").arg(clue.about);
    if (clue.answeredOn.isValid())
        answer.lines << tr("反馈 %1 %2").arg(clue.answeredOn.toString(Qt::ISODate), clue.answer);
    if (clue.recycled && clue.isOpen())
        answer.lines << tr("放入回收站的原因：%1").arg(clue.result);
    if (clue.outcome)
        answer.lines << tr("了结 %1 %2 %3")
                            .arg(clue.closedOn.toString(Qt::ISODate), integrity::clueOutcomeTitle(*clue.outcome),
                                 clue.result);
    return answer;
}

Result<Clue> clueNamed(const TransferDesk& desk, const QString& wanted)
{
    BB_TRY(const auto all, integrity::listClues(desk.reader(), desk.branch.id));
    for (const Clue& clue : all) {
        const QString plain = QStringLiteral("%1-%2").arg(clue.year).arg(clue.number);
        if (clue.numberText() == wanted || plain == wanted || clue.id.toString() == wanted)
            return clue;
    }
    return fail(ErrorKind::NotFound, QStringLiteral("clue.none_of"), {wanted});
}

Result<Answer> changedClue(Context& context, const char* verb, const QString& label, const ClueWork& work)
{
    BB_TRY(const TransferDesk desk, openTransfers(context, book::OpenMode::Write));
    BB_TRY(const Clue clue, clueNamed(desk, context.invocation().words.value(0)));
    BB_CHECK(desk.perform(verb, label.arg(clue.numberText()),
                          [&](store::UnitOfWork& unit) { return work(desk, unit, clue); }));
    return clueAnswer(desk, clue.id, context.invocation());
}

} // namespace branchbook::cli
