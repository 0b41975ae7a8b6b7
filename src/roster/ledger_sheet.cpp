// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/base/day_bounds.h"
#include "branchbook/base/one_line.h"
#include "branchbook/base/text.h"
#include "branchbook/book/member_store.h"
#include "roster/record_rows.h"

#include <QCoreApplication>

#include <algorithm>

namespace branchbook::roster {

namespace {

using ledger::Item;

constexpr DayField kLedgerRaised{"raised", QT_TRANSLATE_NOOP("Fields", "提出日期")};
constexpr DayField kLedgerDue{"due", QT_TRANSLATE_NOOP("Fields", "完成期限")};

constexpr RecordColumn kLedgerColumns[] = {
    {"matter",
     u"事项、事项内容、督办事项、工作事项、问题、存在问题、具体问题、问题内容、问题描述、意见、意见内容、意见建议、内容"
     u"、任务"},
    {"raised",
     u"提出日期、提出时间、登记日期、登记时间、立项日期、立项时间、发现日期、发现时间、收集日期、收集时间、日期"},
    {"kind", u"类别、类型、台账类别、事项类别"},
    {"origin", u"来源、事项来源、问题来源、意见来源、提出人"},
    {"owner", u"责任人、责任人员、负责人、承办人、整改责任人、办理人"},
    {"helpers", u"协办、协办人、配合人、协助人"},
    {"due", u"期限、完成期限、办结期限、整改期限、办理期限、完成时限、整改时限、办理时限、时限、截止日期"},
    {"measure", u"措施、整改措施、办理措施、具体措施、解决措施"},
    {"state", u"状态、办理状态、整改状态、进度、当前环节、环节、是否办结、是否完成"},
    {"closed", u"办结日期、办结时间、完成日期、完成时间、销号日期、销号时间、整改完成时间"},
    {"result", u"办理结果、结果、整改结果、办理情况、整改情况、完成情况、落实情况"},
    {"evidence", u"佐证、佐证材料、证明材料"},
};

/// Which column an error of the ledger's own checks speaks of.
QString ledgerColumnOf(const QString& code)
{
    static const QHash<QString, QString> columns{{QStringLiteral("ledger.matter_missing"), QStringLiteral("matter")},
                                                 {QStringLiteral("ledger.raised_missing"), QStringLiteral("raised")},
                                                 {QStringLiteral("ledger.raised_future"), QStringLiteral("raised")},
                                                 {QStringLiteral("ledger.due_before"), QStringLiteral("due")},
                                                 {QStringLiteral("ledger.owner_helps"), QStringLiteral("helpers")}};
    return columns.value(code);
}

bool isDoneWord(const QString& text)
{
    static const QStringList words{QStringLiteral("已办结"),   QStringLiteral("办结"),   QStringLiteral("已完成"),
                                   QStringLiteral("完成"),     QStringLiteral("已销号"), QStringLiteral("销号"),
                                   QStringLiteral("整改到位"), QStringLiteral("已整改"), QStringLiteral("已解决"),
                                   QStringLiteral("是")};
    return words.contains(text);
}

bool isOpenWord(const QString& text)
{
    static const QStringList words{QStringLiteral("办理中"), QStringLiteral("进行中"), QStringLiteral("推进中"),
                                   QStringLiteral("未办结"), QStringLiteral("未完成"), QStringLiteral("未销号"),
                                   QStringLiteral("正在办"), QStringLiteral("否")};
    return words.contains(text);
}

Error ledgerFault(const char16_t* code, const QStringList& args, const char* where)
{
    return {ErrorKind::Invalid, QString::fromUtf16(code), args, QString::fromLatin1(where)};
}

class LedgerReader
{
public:
    LedgerReader(const store::Session& session, const RecordRows& rows, const LedgerSheetWish& wish)
        : m_session(session)
        , m_rows(rows)
        , m_wish(wish)
    {
    }

    Result<> prepare()
    {
        BB_TRY(m_people, book::listMemberRowsOn(m_session, m_wish.branch, m_wish.today));
        BB_TRY(const book::Branch branch, book::loadBranch(m_session, m_wish.branch));
        m_founded = branch.founded;
        return {};
    }

    Result<LedgerLine> read(int row)
    {
        LedgerLine line;
        line.item.branch = m_wish.branch;
        line.item.area = m_wish.area;
        BB_TRY(line.item.kind, kindIn(row));
        line.item.matter = oneLine(m_rows.text(row, "matter"));
        line.item.origin = oneLine(m_rows.text(row, "origin"));
        line.item.helpers = oneLine(m_rows.text(row, "helpers"));
        line.item.measure = oneLine(m_rows.text(row, "measure"));
        line.item.evidence = oneLine(m_rows.text(row, "evidence"));
        BB_TRY(line.item.raisedOn, m_rows.day(row, "raised"));
        BB_TRY(line.item.dueOn, m_rows.day(row, "due"));
        BB_CHECK(readOwner(line.item, row));
        BB_CHECK(check(line.item));
        BB_CHECK(readEnd(line, row));
        return line;
    }
    [[nodiscard]] const QStringList& outside() const { return m_outside; }

private:
    [[nodiscard]] Result<ledger::Kind> kindIn(int row) const
    {
        const QString text = m_rows.text(row, "kind");
        if (text.isEmpty())
            return m_wish.kind;
        QStringList titles;
        for (const ledger::KindInfo& info : ledger::kinds()) {
            titles.append(ledger::kindTitle(info.kind));
            if (text == titles.last() || text == QStringView(info.title) || text == QLatin1StringView(info.name))
                return info.kind;
        }
        return fail(ledgerFault(u"record.sheet_choice", {text, titles.join(QStringLiteral("、"))}, "kind"));
    }

    Result<> readOwner(Item& item, int row)
    {
        const QString text = normalizedName(m_rows.text(row, "owner"));
        if (meansNothing(text))
            return {};
        item.ownerName = text;
        int hits = 0;
        for (const book::MemberRow& person : m_people) {
            if (person.name != text || (person.leftOn.isValid() && person.leftOn <= m_wish.today))
                continue;
            item.owner = person.id;
            ++hits;
        }
        if (hits > 1)
            return fail(ledgerFault(u"record.sheet_namesakes", {text}, "owner"));
        if (hits == 0 && m_wish.outside == OutsideOwners::Refused)
            return fail(ledgerFault(u"record.sheet_nobody", {text}, "owner"));
        if (hits == 0 && !m_outside.contains(text))
            m_outside.append(text);
        return {};
    }

    /// What raising would refuse, told with its column before anything is written.
    [[nodiscard]] Result<> check(const Item& item) const
    {
        if (auto fits = ledger::checkItem(item, m_wish.today); !fits) {
            Error error = fits.error();
            error.where = ledgerColumnOf(error.code);
            return fail(error);
        }
        BB_CHECK(checkDayBounds(item.raisedOn, kLedgerRaised, m_wish.today));
        BB_CHECK(checkDayBounds(item.dueOn, kLedgerDue, m_wish.today));
        if (item.kind == ledger::Kind::Pledge)
            return fail(ledgerFault(u"ledger.pledge_by_hand", {item.matter}, "kind"));
        if (m_founded.isEmpty() || item.raisedOn >= m_founded.earliest())
            return {};
        return fail(ledgerFault(u"organization.before_founding",
                                {kLedgerRaised.text(), item.raisedOn.toString(Qt::ISODate), m_founded.toIso()},
                                "raised"));
    }

    Result<> readEnd(LedgerLine& line, int row) const
    {
        BB_TRY(const ledger::Course course, ledger::loadCourse(m_session, line.item.kind));
        BB_TRY(line.closedOn, m_rows.day(row, "closed"));
        const QString state = m_rows.text(row, "state");
        const QString result = trimmedText(m_rows.text(row, "result"));
        const QString stage = state.endsWith(u'中') ? state.chopped(1) : state;
        const bool isDone = state == course.last() || isDoneWord(state);
        if (!isDone && course.contains(stage))
            line.stage = stage;
        else if (!isDone && !meansNothing(state) && !isOpenWord(state))
            return fail(ledgerFault(u"record.sheet_state", {state, course.join(QStringLiteral("、"))}, "state"));
        if (isDone && !line.closedOn.isValid())
            return fail(ledgerFault(u"record.sheet_closed_day", {state}, "state"));
        if (!isDone && !meansNothing(state) && line.closedOn.isValid())
            return fail(ledgerFault(u"record.sheet_open_day", {state}, "closed"));
        if (line.closedOn.isValid())
            return checkClosed(line, result);
        if (!meansNothing(result)) // an open item has no result yet, and what was done so far is not lost
            line.item.measure = line.item.measure.isEmpty()
                ? oneLine(result)
                : QStringLiteral("%1；办理情况：%2").arg(line.item.measure, oneLine(result));
        return {};
    }

    [[nodiscard]] Result<> checkClosed(LedgerLine& line, const QString& result) const
    {
        const QString on = line.closedOn.toString(Qt::ISODate);
        line.result = result;
        if (line.closedOn > m_wish.today)
            return fail(ledgerFault(u"ledger.day_future", {on}, "closed"));
        if (line.closedOn < line.item.raisedOn)
            return fail(ledgerFault(u"ledger.day_before", {on, line.item.raisedOn.toString(Qt::ISODate)}, "closed"));
        if (meansNothing(result))
            return fail(ledgerFault(u"ledger.result_missing", {}, "result"));
        const QString area =
            line.item.area.isEmpty() ? QString::fromLatin1(ledger::kindInfo(line.item.kind).area) : line.item.area;
        if (line.item.kind == ledger::Kind::Opinion && area == u"conduct")
            return fail(ledgerFault(u"ledger.opinion_unanswered", {line.item.matter}, "closed"));
        return {};
    }

    const store::Session& m_session;
    const RecordRows& m_rows;
    const LedgerSheetWish& m_wish;
    QList<book::MemberRow> m_people;
    PartialDate m_founded;
    QStringList m_outside;
};

QString ledgerKey(const Item& item)
{
    return QStringLiteral("%1|%2|%3")
        .arg(QString::number(int(item.kind)), item.raisedOn.toString(Qt::ISODate), oneLine(item.matter));
}

Result<> recordLine(store::UnitOfWork& unit, const LedgerLine& line, QDate today)
{
    BB_TRY(const ledger::ItemId id, ledger::raiseByHand(unit, line.item, today));
    if (line.closedOn.isValid())
        return ledger::closeItem(unit, id, line.closedOn, line.result, today);
    BB_TRY(const Item raised, ledger::loadItem(unit.session(), id));
    if (line.stage.isEmpty() || line.stage == raised.stage)
        return {};
    return ledger::moveItem(unit, id, line.stage, today, QStringLiteral("从表格导入"), today);
}

} // namespace

Result<LedgerSheet> readLedgerSheet(const store::Session& session, const sheet::Table& table,
                                    const LedgerSheetWish& wish)
{
    BB_TRY(const RecordRows rows,
           RecordRows::find(table, kLedgerColumns, {QStringLiteral("matter"), QStringLiteral("raised")}, wish.today));
    LedgerReader reader(session, rows, wish);
    BB_CHECK(reader.prepare());
    ledger::ItemQuery query;
    query.branch = wish.branch;
    BB_TRY(const auto all, ledger::listItems(session, query));
    QHash<QString, int> seen; // 0: in the book, else the row
    for (const Item& item : all)
        seen.insert(ledgerKey(item), 0);
    LedgerSheet sheet;
    BB_CHECK(sortRows(
        sheet, rows, table, std::move(seen), "matter", [&](int row) { return reader.read(row); },
        [](const LedgerLine& line) { return ledgerKey(line.item); }));
    sheet.outside = reader.outside();
    return sheet;
}

Result<> recordLedgerSheet(store::UnitOfWork& unit, const LedgerSheet& sheet, QDate today)
{
    BB_CHECK(checkNoFaults(sheet));
    for (const LedgerLine& line : sheet.lines) {
        if (const auto done = recordLine(unit, line, today); !done)
            return fail(rowError(line.row, done.error()));
    }
    return {};
}

} // namespace branchbook::roster
