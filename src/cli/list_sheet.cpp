// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/list_sheet.h"

#include "branchbook/base/words_for.h"
#include "branchbook/book/list_day.h"
#include "branchbook/ledger/outside_names.h"
#include "branchbook/report/list_names.h"

#include <QJsonObject>

namespace branchbook::cli {

namespace {

QString sheetDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString sheetWord(std::span<const organization::TalkWord> words, auto value)
{
    return QString::fromUtf16(words[static_cast<std::size_t>(value)].title);
}

QString ledgerState(const ledger::Item& item, QDate day)
{
    if (!item.isOpen())
        return QStringLiteral("已办结");
    return item.isOverdue(day) ? QStringLiteral("逾期") : QStringLiteral("正在办理");
}

/// All cells at once: there may be thousands.
void hidePeople(ListSheet& list, const QStringList& names)
{
    QStringList cells;
    for (const QStringList& row : list.table.rows) {
        for (const int column : list.textColumns)
            cells += row.value(column);
    }
    cells = report::withoutPeopleIn(cells, names);
    qsizetype at = 0;
    for (QStringList& row : list.table.rows) {
        for (const int column : list.textColumns)
            row[column] = cells.value(at++);
    }
}

} // namespace

ListSheet ledgerSheet(const QList<ledger::Item>& items, QDate day, const book::Branch& branch)
{
    const WordsFor chinese(WordsFor::Paper);
    const QStringList bodies = ledger::bodiesOf(branch);
    ListSheet list;
    list.table.sheetName = QStringLiteral("台账");
    list.table.header =
        QStringLiteral("编号,类别,事项,来源,责任人,协办,措施,提出日期,期限,环节,状态,办结日期,结果,佐证").split(u',');
    list.table.dateColumns = {7, 8, 11};
    list.textColumns = {2, 3, 4, 5, 6, 12, 13};
    for (const ledger::Item& item : items) {
        list.table.rows.push_back({ledger::markedNumber(item), ledger::kindTitle(item.kind), item.matter, item.origin,
                                   item.ownerName, item.helpers, item.measure, sheetDay(item.raisedOn),
                                   sheetDay(item.dueOn), item.stage, ledgerState(item, day), sheetDay(item.closedOn),
                                   item.result, item.evidence});
        list.people << ledger::peopleOf(item, bodies);
    }
    return list;
}

ListSheet talkSheet(const QList<organization::Talk>& talks)
{
    const WordsFor chinese(WordsFor::Paper);
    ListSheet list;
    list.table.sheetName = QStringLiteral("谈话");
    list.table.header =
        QStringLiteral("日期,时间,类别,方式,谈话人,谈话对象,双方,查看范围,状态,事由,要点,答应的事,办理期限")
            .split(u',');
    list.table.dateColumns = {0, 12};
    list.textColumns = {4, 5, 9, 10, 11};
    for (const organization::Talk& talk : talks) {
        const auto open = [&](const QString& text) { return talk.isOpen() ? text : QString(); };
        list.table.rows.push_back({sheetDay(talk.heldOn), talk.startsAt.toString(QStringLiteral("HH:mm")),
                                   sheetWord(organization::talkKinds(), talk.kind),
                                   sheetWord(organization::talkModes(), talk.mode), talk.speaker.name,
                                   talk.partner.name, sheetWord(organization::pairClasses(), talk.pair),
                                   sheetWord(organization::talkLevels(), talk.level),
                                   talk.isHeld() ? QStringLiteral("已谈") : QStringLiteral("已安排"), open(talk.reason),
                                   open(talk.points), open(talk.promise), sheetDay(talk.followUpOn)});
        list.people << talk.speaker.name << talk.partner.name;
    }
    return list;
}

ListSheet transferSheet(const QList<organization::Transfer>& transfers, QDate day)
{
    const WordsFor chinese(WordsFor::Paper);
    ListSheet list;
    list.table.sheetName = QStringLiteral("组织关系转接");
    list.table.header = QStringLiteral("方向,姓名,人员类别,对方党组织,范围,办理方式,申请日期,介绍信编号,开具日期,"
                                       "有效期至,党费交至,接收日期,回执日期,退回日期,退回原因,状态")
                            .split(u',');
    list.table.dateColumns = {6, 8, 9, 11, 12, 13};
    list.textColumns = {1, 3, 14};
    for (const organization::Transfer& each : transfers) {
        list.table.rows.push_back({organization::transferDirectionTitle(each.direction), each.memberName,
                                   each.memberType, each.organization, organization::transferReachTitle(each.reach),
                                   organization::transferWayTitle(each.way), sheetDay(each.appliedOn),
                                   each.letterNumber, sheetDay(each.issuedOn), sheetDay(each.validUntil()),
                                   each.duesUntil ? each.duesUntil->toString() : QString(), sheetDay(each.receivedOn),
                                   sheetDay(each.receiptOn), sheetDay(each.returnedOn), each.returnedWhy,
                                   organization::transferStateTitle(each.stateOn(day))});
        list.people << each.memberName;
    }
    return list;
}

ListSheet clueSheet(const QList<integrity::Clue>& clues, bool secret)
{
    const WordsFor chinese(WordsFor::Paper);
    ListSheet list;
    list.table.sheetName = QStringLiteral("问题线索");
    list.table.header =
        QStringLiteral("编号,收到日期,渠道,被反映人级别,登记人,环节,移交给,移交日期,应取回执日期,回执日期,回执编号,"
                       "反馈日期,了结日期,了结方式")
            .split(u',');
    if (secret)
        list.table.header << QStringLiteral("反映事项,被反映人,反馈内容,处理结果").split(u',');
    list.table.dateColumns = {1, 7, 8, 9, 11, 12};
    list.textColumns = secret ? std::vector{4, 6, 14, 15, 16, 17} : std::vector{4, 6};
    for (const integrity::Clue& clue : clues) {
        QStringList row{clue.numberText(),
                        sheetDay(clue.receivedOn),
                        integrity::channelKindTitle(clue.channel),
                        integrity::subjectLevelTitle(clue.level),
                        clue.registeredBy,
                        integrity::clueStageTitle(clue.stage()),
                        clue.handedTo,
                        sheetDay(clue.handedOn),
                        sheetDay(clue.receiptDueOn),
                        sheetDay(clue.receiptOn),
                        clue.receiptNumber,
                        sheetDay(clue.answeredOn),
                        sheetDay(clue.closedOn),
                        clue.outcome ? integrity::clueOutcomeTitle(*clue.outcome) : QString()};
        if (secret)
            row << clue.matter << clue.about << clue.answer << clue.result;
        list.table.rows.push_back(std::move(row));
        list.people << clue.registeredBy << clue.about;
    }
    return list;
}

ListSheet committeeSheet(const organization::Committee& committee)
{
    const WordsFor chinese(WordsFor::Paper);
    ListSheet list;
    list.table.sheetName = QStringLiteral("支部委员会");
    list.table.header =
        QStringLiteral("届次,选举日期,届满日期,职务,姓名,怎样产生,任职日期,离任日期,离任原因,批准或者备案文号")
            .split(u',');
    list.table.dateColumns = {1, 2, 6, 7};
    list.textColumns = {4, 8, 9};
    for (const organization::Term& term : committee.terms) {
        for (const organization::Seat& seat : committee.seats) {
            if (seat.term != term.id)
                continue;
            list.table.rows.push_back({QStringLiteral("第%1届").arg(term.number), sheetDay(term.electedOn),
                                       sheetDay(term.endsOn), seat.title, seat.name, organization::howTitle(seat.how),
                                       sheetDay(seat.fromOn), sheetDay(committee.lastDay(seat)), seat.endedWhy,
                                       seat.approvalRef});
            list.people << seat.name;
        }
    }
    return list;
}

Result<bool> wantsSheet(const Context& context)
{
    const Invocation& given = context.invocation();
    if (!given.has(QStringLiteral("out"))) {
        if (given.has(QStringLiteral("masked")))
            return fail(ErrorKind::Usage, QStringLiteral("cli.option_missing"), {QStringLiteral("--out")});
        return false;
    }
    BB_TRY([[maybe_unused]] const QString path,
           context.target(given.value(QStringLiteral("out")), {QStringLiteral("xlsx"), QStringLiteral("csv")}));
    return true;
}

Result<QDate> listDay(const Context& context, const book::Branch& branch, QDate today)
{
    if (!context.invocation().has(QStringLiteral("as-of")))
        return today;
    if (context.invocation().has(QStringLiteral("recycled"))) // what was in the bin on a day, no record says
        return fail(ErrorKind::Usage, QStringLiteral("cli.together"),
                    {QStringLiteral("as-of"), QStringLiteral("recycled")});
    BB_TRY(const QDate day, context.date(QStringLiteral("as-of"), today));
    BB_CHECK(book::checkListDay(branch, day, today));
    return day;
}

Result<Answer> writeSheet(const Context& context, const store::Session& session, const book::Branch& branch,
                          ListSheet list, QDate day)
{
    const Invocation& given = context.invocation();
    const QString file = given.value(QStringLiteral("out"));
    const bool masked = given.has(QStringLiteral("masked"));
    if (masked) {
        BB_TRY(const QStringList names, report::loadNames(session, branch.id, list.people));
        hidePeople(list, names);
    }
    const bool past = given.has(QStringLiteral("as-of"));
    if (past)
        sheet::putDayAbove(list.table, day);
    BB_CHECK(sheet::writeTable(file, list.table));
    const auto rows = static_cast<qint64>(list.table.rows.size());
    Answer answer;
    answer.json = QJsonObject{{QStringLiteral("file"), file},
                              {QStringLiteral("rows"), rows},
                              {QStringLiteral("day"), sheetDay(day)},
                              {QStringLiteral("masked"), masked}};
    answer.lines << (past ? tr("到 %1 为止的 %2 行存到了 %3。").arg(sheetDay(day), QString::number(rows), file)
                          : tr("%1 行存到了 %2。").arg(rows).arg(file));
    return answer;
}

} // namespace branchbook::cli
