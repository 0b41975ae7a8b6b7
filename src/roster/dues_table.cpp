// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "branchbook/roster/dues_table.h"

#include "branchbook/base/text.h"
#include "branchbook/roster/cell_reader.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace branchbook::roster {

namespace {

using namespace organization;

constexpr int kDuesHeaderRows = 30; ///< a title and a few lines may stand above it

enum class DuesColumn : quint8 { Name, Amount, Month, Day, Proxy, Note };
struct DuesHeader {
    DuesColumn column;
    const char16_t* title;
};
constexpr std::array<DuesHeader, 14> kDuesHeaders{{{DuesColumn::Name, u"姓名"},
                                                   {DuesColumn::Amount, u"金额"},
                                                   {DuesColumn::Amount, u"金额（元）"},
                                                   {DuesColumn::Amount, u"已交（元）"},
                                                   {DuesColumn::Amount, u"已交"},
                                                   {DuesColumn::Amount, u"实交"},
                                                   {DuesColumn::Amount, u"交纳金额"},
                                                   {DuesColumn::Month, u"月份"},
                                                   {DuesColumn::Month, u"交纳月份"},
                                                   {DuesColumn::Day, u"日期"},
                                                   {DuesColumn::Day, u"交纳日期"},
                                                   {DuesColumn::Proxy, u"代交人"},
                                                   {DuesColumn::Note, u"备注"},
                                                   {DuesColumn::Note, u"说明"}}};

struct DuesHead {
    int row = -1; ///< index into the table
    QHash<DuesColumn, int> columns;
};

DuesHead duesHeadOf(const sheet::Table& table)
{
    for (int row = 0; row < std::min(table.rowCount(), kDuesHeaderRows); ++row) {
        DuesHead head{row, {}};
        for (const sheet::Cell& cell : table.cells(row)) {
            const QString key = comparisonKey(cell.text.toString());
            for (const DuesHeader& known : kDuesHeaders) {
                if (key == comparisonKey(QString::fromUtf16(known.title)) && !head.columns.contains(known.column))
                    head.columns.insert(known.column, cell.column);
            }
        }
        if (head.columns.contains(DuesColumn::Name))
            return head;
    }
    return {};
}

class DuesReader
{
public:
    DuesReader(DuesRoll& roll, const DuesScale& scale, const sheet::Table& table, DuesHead head,
               const DuesTableDays& days)
        : m_table(table)
        , m_head(std::move(head))
        , m_days(days)
        , m_scale(scale)
    {
        for (DuesAccount& account : roll.accounts)
            m_byName[account.payer.name].append(&account);
    }

    DuesTable read()
    {
        DuesTable table;
        for (int row = m_head.row + 1; row < m_table.rowCount(); ++row) {
            const QString name = normalizedName(textOf(row, DuesColumn::Name));
            if (name.isEmpty() || name == u"合计" || name == u"总计")
                continue;
            DuesTableRow line{m_table.rowNumber(row), name, {}, {}};
            auto payment = paymentIn(row, name);
            if (payment)
                line.payment = std::move(*payment);
            else
                line.problem = payment.error();
            table.rows.append(std::move(line));
        }
        return table;
    }

private:
    [[nodiscard]] const sheet::Cell* cell(int row, DuesColumn column) const
    {
        return m_head.columns.contains(column) ? m_table.find(row, m_head.columns.value(column)) : nullptr;
    }
    [[nodiscard]] QString textOf(int row, DuesColumn column) const
    {
        const sheet::Cell* found = cell(row, column);
        return found == nullptr ? QString() : trimmedText(found->text.toString());
    }
    /// As the roster reads such a cell: nothing is guessed.
    [[nodiscard]] Result<QString> valueOf(int row, DuesColumn column, book::Field field) const
    {
        const sheet::Cell* found = cell(row, column);
        if (found == nullptr)
            return QString();
        const CellReading reading =
            readCell(*found, field, {m_days.today, m_table.dateSystem(), CellTyping::Typed, false});
        if (reading.value.isEmpty() && (reading.problem || !reading.choices.isEmpty()))
            return fail(ErrorKind::Invalid, QStringLiteral("dues.import_cell"), {found->text.toString()});
        return reading.value;
    }

    Result<DuesPayment> paymentIn(int row, const QString& name)
    {
        const auto people = m_byName.value(name);
        if (people.isEmpty())
            return fail(ErrorKind::NotFound, QStringLiteral("dues.import_nobody"), {name});
        if (people.size() > 1)
            return fail(ErrorKind::Invalid, QStringLiteral("dues.import_namesakes"), {name});
        DuesAccount& account = *people.first();
        BB_TRY(const QString amountText, valueOf(row, DuesColumn::Amount, book::Field::DuesMonthly));
        BB_TRY(const QString dayText, valueOf(row, DuesColumn::Day, book::Field::TransferInDate));
        BB_TRY(const QString monthText, valueOf(row, DuesColumn::Month, book::Field::DuesPaidUntil));
        DuesPayment payment;
        payment.branch = account.branch;
        payment.member = account.payer.member;
        payment.memberName = account.payer.name;
        payment.proxy = normalizedName(textOf(row, DuesColumn::Proxy));
        payment.note = textOf(row, DuesColumn::Note);
        const PartialDate day = PartialDate::fromIso(dayText);
        payment.paidOn = day.precision() == Precision::Day ? day.earliest() : m_days.paidOn;
        const Month month =
            monthText.isEmpty() ? m_days.month : Month::fromString(monthText.left(7)).value_or(m_days.month);
        const auto amount = amountText.isEmpty() ? std::nullopt : Money::fromString(amountText);
        BB_TRY(payment.parts, splitDues(account, {month}, amount, m_scale));
        BB_CHECK(checkDuesPayment(account, payment, m_days.today, m_scale));
        for (const DuesPart& part : payment.parts) // the next row of the same person sees it
            addPart(account, part, payment.paidOn);
        return payment;
    }

    static void addPart(DuesAccount& account, const DuesPart& part, QDate on)
    {
        const auto at = std::lower_bound(account.paid.begin(), account.paid.end(), part.month,
                                         [](const DuesPaid& paid, Month month) { return paid.month < month; });
        if (at != account.paid.end() && at->month == part.month)
            at->amount.fen += part.amount.fen;
        else
            account.paid.insert(at, {part.month, part.amount, on});
    }

    const sheet::Table& m_table;
    DuesHead m_head;
    const DuesTableDays& m_days;
    DuesScale m_scale; ///< remembers what it looked up
    QHash<QString, QList<DuesAccount*>> m_byName;
};

} // namespace

int DuesTable::ready() const
{
    return static_cast<int>(
        std::count_if(rows.begin(), rows.end(), [](const DuesTableRow& row) { return row.payment.has_value(); }));
}

Money DuesTable::sum() const
{
    Money sum;
    for (const DuesTableRow& row : rows)
        sum.fen += row.payment ? row.payment->total().fen : 0;
    return sum;
}

Result<DuesTable> readDuesTable(DuesRoll roll, const DuesScale& scale, const sheet::Table& table,
                                const DuesTableDays& days)
{
    const DuesHead head = duesHeadOf(table);
    if (head.row < 0)
        return fail(ErrorKind::Invalid, QStringLiteral("dues.import_no_name"));
    return DuesReader(roll, scale, table, head, days).read();
}

Result<> recordDuesTable(store::UnitOfWork& unit, const rules::Catalogue& catalogue, const DuesTable& table,
                         QDate today)
{
    for (const DuesTableRow& row : table.rows) {
        if (row.problem)
            return tl::unexpected(*row.problem);
        BB_TRY([[maybe_unused]] const auto id, recordPayment(unit, catalogue, *row.payment, today));
    }
    return {};
}

} // namespace branchbook::roster
