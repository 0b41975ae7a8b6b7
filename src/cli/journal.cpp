// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/book/record_history.h"
#include "cli/command.h"
#include "cli/copy_before.h"
#include "cli/gathering_options.h"
#include "cli/ledger_options.h"
#include "cli/person_option.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace branchbook::cli {

namespace {

constexpr int kDefaultLimit = 50;

QJsonObject jsonOf(const store::OpEntry& entry)
{
    return {{QStringLiteral("op"), entry.op},        {QStringLiteral("verb"), entry.verb},
            {QStringLiteral("label"), entry.label},  {QStringLiteral("at"), entry.at.toString(Qt::ISODate)},
            {QStringLiteral("by"), entry.by},        {QStringLiteral("changes"), entry.changes},
            {QStringLiteral("undone"), entry.undone}};
}

QString deedOf(const store::OpEntry& entry)
{
    switch (entry.kind) {
    case store::OpKind::Undo: return tr("撤销：%1").arg(entry.label);
    case store::OpKind::Redo: return tr("重做：%1").arg(entry.label);
    case store::OpKind::Do: break;
    }
    return entry.label;
}

Result<Answer> bookUndo(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    Answer answer;
    BB_TRY(const auto next, store::nextUndo(opened->reader()));
    if (next.verb.endsWith(u".import")) // many records at once
        BB_CHECK(copyBefore(context, opened->reader(), book::BackupReason::BeforeUndo, answer));
    BB_TRY(auto entry, opened->undo());
    entry.undone = true;
    answer.json = QJsonArray{jsonOf(entry)};
    answer.lines << tr("已撤销：%1").arg(entry.label);
    return answer;
}

Result<Answer> bookRedo(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::Write));
    BB_TRY(auto entry, opened->redo());
    entry.undone = false;
    return Answer{QJsonArray{jsonOf(entry)}, {tr("已重做：%1").arg(entry.label)}};
}

Result<Answer> bookJournal(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    bool ok = true;
    const QString limit = context.invocation().value(QStringLiteral("limit"));
    const int most = limit.isEmpty() ? kDefaultLimit : limit.toInt(&ok);
    if (!ok || most < 1)
        return fail(ErrorKind::Usage, QStringLiteral("cli.number"), {QStringLiteral("--limit"), limit});
    BB_TRY(const auto entries, store::listOps(opened->reader(), most));
    Answer answer;
    QJsonArray list;
    for (const store::OpEntry& entry : entries) {
        list.append(jsonOf(entry));
        answer.lines << QStringLiteral("%1  %2  %3%4")
                            .arg(entry.op)
                            .arg(entry.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), deedOf(entry),
                                 entry.undone ? tr("（已撤销）") : QString());
    }
    answer.json = list;
    return answer;
}

struct NamedHistory {
    book::HistoryOf of = book::HistoryOf::Member;
    QString id;
};

/// One of --member, --gathering and --item (an id, or a number with --kind and --year).
/// Errors: cli.option_missing (Usage), those of the names.
Result<NamedHistory> historyWanted(const Context& context, const book::Book& opened)
{
    const Invocation& given = context.invocation();
    const QString member = given.value(QStringLiteral("member"));
    const QString gathering = given.value(QStringLiteral("gathering"));
    const QString item = given.value(QStringLiteral("item"));
    if (int(!member.isEmpty()) + int(!gathering.isEmpty()) + int(!item.isEmpty()) != 1)
        return fail(ErrorKind::Usage, QStringLiteral("cli.option_missing"),
                    {QStringLiteral("--member | --gathering | --item")});
    if (!gathering.isEmpty()) {
        BB_TRY(const auto id, recordNamed(gathering, context, opened));
        return NamedHistory{book::HistoryOf::Gathering, id.toString()};
    }
    if (!ledger::ItemId::fromString(item).isNull())
        return NamedHistory{book::HistoryOf::LedgerItem, item}; // also of one that is gone
    if (!item.isEmpty()) {
        BB_TRY(const auto named, itemNamed(context, opened, item));
        return NamedHistory{book::HistoryOf::LedgerItem, named.id.toString()};
    }
    BB_TRY(const book::Branch branch, context.branch(opened.reader()));
    BB_TRY(const NamedPerson person, personNamed(given, opened.reader(), branch.id, member, opened.today()));
    return NamedHistory{book::HistoryOf::Member, person.member ? person.member->toString() : QString()};
}

QJsonObject jsonOf(const book::HistoryStep& step)
{
    QJsonArray values;
    for (const book::ValueChange& change : step.values)
        values.append(QJsonObject{{QStringLiteral("what"), change.what},
                                  {QStringLiteral("before"), change.before},
                                  {QStringLiteral("after"), change.after}});
    const QString fate = step.fate == store::RowFate::Added ? QStringLiteral("added")
        : step.fate == store::RowFate::Gone                 ? QStringLiteral("removed")
                                                            : QStringLiteral("changed");
    return {{QStringLiteral("op"), step.op}, {QStringLiteral("at"), step.at.toString(Qt::ISODate)},
            {QStringLiteral("by"), step.by}, {QStringLiteral("label"), step.deed},
            {QStringLiteral("fate"), fate},  {QStringLiteral("changes"), values}};
}

Result<Answer> bookHistory(Context& context)
{
    BB_TRY(const auto opened, context.openBook(book::OpenMode::ReadOnly));
    BB_TRY(const NamedHistory wanted, historyWanted(context, *opened));
    BB_TRY(const auto steps, book::recordHistory(opened->reader(), wanted.of, wanted.id));
    Answer answer;
    QJsonArray list;
    for (const book::HistoryStep& step : steps) {
        list.append(jsonOf(step));
        answer.lines << QStringLiteral("%1  %2  %3  %4")
                            .arg(QString::number(step.op),
                                 step.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm")), step.by,
                                 step.deed);
        for (const book::ValueChange& change : step.values)
            answer.lines << QStringLiteral("      ") + book::changeLine(change);
    }
    if (steps.isEmpty())
        answer.lines << tr("操作日志里没有这一条记录的经过。");
    answer.json = list;
    return answer;
}

} // namespace

QList<Command> journalCommands()
{
    const QString noun = QStringLiteral("book");
    return {
        {noun, QStringLiteral("undo"), {}, {}, tr("撤销最近一步"), bookUndo},
        {noun, QStringLiteral("redo"), {}, {}, tr("重做刚撤销的一步"), bookRedo},
        {noun, QStringLiteral("journal"), {}, {QStringLiteral("limit=N")}, tr("操作日志，新的在前"), bookJournal},
        {noun,
         QStringLiteral("history"),
         {},
         optionTexts({"member=NAME", "gathering=ID", "item=ID", "kind=K", "year=Y"}),
         tr("一条记录（一人、一次会议或一项台账）的修改记录：谁在何时把什么改成什么；台账写编号，几类都有的加 --kind"),
         bookHistory}};
}

} // namespace branchbook::cli
