// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// dues import: what a collector or a bank lists, name by name. Nothing is written where one row does not hold.
#include "branchbook/base/text.h"
#include "branchbook/roster/cell_reader.h"
#include "branchbook/sheet/workbook.h"
#include "cli/dues_desk.h"

#include <QJsonArray>

#include <array>

namespace branchbook::cli {

namespace {

using namespace organization;

constexpr int kHeaderRows = 30; ///< a title and a few lines may stand above it

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

DuesHead headOf(const sheet::Table& table)
{
    for (int row = 0; row < std::min(table.rowCount(), kHeaderRows); ++row) {
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

struct ImportedDues {
    int row = 0; ///< the sheet's own number
    QString name;
    std::optional<DuesPayment> payment;
    QString problem;
};

class DuesReader
{
public:
    DuesReader(DuesDesk& desk, const sheet::Table& table, DuesHead head, Month month, QDate paidOn)
        : m_desk(desk)
        , m_table(table)
        , m_head(std::move(head))
        , m_month(month)
        , m_paidOn(paidOn)
        , m_scale(desk.scale())
    {
        for (DuesAccount& account : m_desk.roll.accounts)
            m_byName[account.payer.name].append(&account);
    }

    QList<ImportedDues> read()
    {
        QList<ImportedDues> rows;
        for (int row = m_head.row + 1; row < m_table.rowCount(); ++row) {
            const QString name = normalizedName(textOf(row, DuesColumn::Name));
            if (name.isEmpty() || name == u"合计" || name == u"总计")
                continue;
            ImportedDues line{m_table.rowNumber(row), name, {}, {}};
            auto payment = paymentIn(row, name);
            if (payment)
                line.payment = std::move(*payment);
            else
                line.problem = sentence(payment.error());
            rows.append(std::move(line));
        }
        return rows;
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
        const roster::CellReading reading =
            roster::readCell(*found, field, {m_desk.today(), m_table.dateSystem(), roster::CellTyping::Typed, false});
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
        payment.paidOn = day.precision() == Precision::Day ? day.earliest() : m_paidOn;
        const Month month = monthText.isEmpty() ? m_month : Month::fromString(monthText.left(7)).value_or(m_month);
        const auto amount = amountText.isEmpty() ? std::nullopt : Money::fromString(amountText);
        BB_TRY(payment.parts, splitDues(account, {month}, amount, m_scale));
        BB_CHECK(checkDuesPayment(account, payment, m_desk.today(), m_scale));
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

    DuesDesk& m_desk;
    const sheet::Table& m_table;
    DuesHead m_head;
    Month m_month;
    QDate m_paidOn;
    DuesScale m_scale;
    QHash<QString, QList<DuesAccount*>> m_byName;
};

Answer importAnswer(const QList<ImportedDues>& rows)
{
    Answer answer;
    QJsonArray list;
    Money sum;
    int ready = 0;
    for (const ImportedDues& line : rows) {
        const QString paid = line.payment ? line.payment->total().toString() : QString();
        list.append(
            QJsonObject{{QStringLiteral("row"), line.row},
                        {QStringLiteral("full_name"), line.name},
                        {QStringLiteral("amount"), line.payment ? QJsonValue(paid) : QJsonValue()},
                        {QStringLiteral("month"),
                         line.payment ? QJsonValue(line.payment->parts.value(0).month.toString()) : QJsonValue()},
                        {QStringLiteral("problem"), line.problem.isEmpty() ? QJsonValue() : QJsonValue(line.problem)}});
        if (line.payment) {
            ++ready;
            sum.fen += line.payment->total().fen;
        } else {
            answer.lines << tr("第 %1 行 %2：%3").arg(line.row).arg(line.name, line.problem);
        }
    }
    answer.lines
        << tr("可以登记 %1 人，共 %2 元；有问题 %3 行").arg(ready).arg(sum.toString()).arg(rows.size() - ready);
    answer.json = QJsonObject{{QStringLiteral("rows"), list},
                              {QStringLiteral("ready"), ready},
                              {QStringLiteral("sum"), sum.toString()},
                              {QStringLiteral("problems"), rows.size() - ready}};
    return answer;
}

Result<Answer> duesImport(Context& context)
{
    const Invocation& given = context.invocation();
    const bool apply = given.has(QStringLiteral("apply"));
    BB_TRY(const auto workbook, sheet::Workbook::open(given.words.value(0)));
    BB_TRY(const sheet::Table table, workbook->read(0, context.progress()));
    const DuesHead head = headOf(table);
    if (head.row < 0)
        return fail(ErrorKind::Invalid, QStringLiteral("dues.import_no_name"));
    BB_TRY(DuesDesk desk, openDues(context, apply ? book::OpenMode::Write : book::OpenMode::ReadOnly));
    BB_TRY(const Month month, duesMonth(given, "month", Month::of(desk.today())));
    QDate paidOn = desk.today();
    if (given.has(QStringLiteral("date"))) {
        BB_TRY(paidOn, context.date(QStringLiteral("date"), desk.today()));
    }
    const QList<ImportedDues> rows = DuesReader(desk, table, head, month, paidOn).read();
    Answer answer = importAnswer(rows);
    const bool isSound = std::all_of(rows.begin(), rows.end(), [](const auto& row) { return row.payment.has_value(); });
    if (apply && (!isSound || rows.isEmpty()))
        return fail(ErrorKind::Refused, QStringLiteral("dues.import_problems"), {answer.lines.join(u'\n')});
    if (apply) {
        BB_CHECK(desk.perform("dues.import", tr("导入党费 %1 人").arg(rows.size()),
                              [&](store::UnitOfWork& unit) -> Result<> {
                                  for (const ImportedDues& row : rows) {
                                      BB_TRY([[maybe_unused]] const auto id,
                                             recordPayment(unit, *desk.catalogue, *row.payment, desk.today()));
                                  }
                                  return {};
                              }));
        answer.lines << tr("已登记，可以整批撤销（book undo）");
    } else {
        answer.lines << tr("还没有登记，核对以后加 --apply");
    }
    QJsonObject json = answer.json.toObject();
    json.insert(QStringLiteral("applied"), apply);
    answer.json = json;
    return answer;
}

} // namespace

QList<Command> duesImportCommands()
{
    return {{QStringLiteral("dues"),
             QStringLiteral("import"),
             {QStringLiteral("FILE")},
             optionTexts({"month=2026-09", "date=D", "apply"}),
             tr("按表登记党费：要有“姓名”一列，可以有金额、月份、交纳日期、代交人、备注；加 --apply 才登记"),
             duesImport}};
}

} // namespace branchbook::cli
