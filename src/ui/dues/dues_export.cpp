// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dues/dues_export.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/base/words_for.h"
#include "branchbook/report/dues_document.h"
#include "branchbook/report/typesetter.h"
#include "ui/agenda/year_sheet.h"
#include "ui/dues/dues_remittance_dialog.h"
#include "ui/dues/dues_view.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/desk.h"
#include "ui/shell/past_day.h"
#include "ui/shell/suggested_file.h"

#include <QFileInfo>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

using namespace organization;

/// Both months are in the code: 2026-07/2026-09.
QString periodCode(Month from, Month until)
{
    return from.toString() + u'/' + until.toString();
}

QString periodTitle(const DuesPublicSheet& made)
{
    return made.from == made.until
        ? chineseMonth(made.from)
        : DuesExportDialog::tr("%1至%2").arg(chineseMonth(made.from), chineseMonth(made.until));
}

/// A column of its own where there is any, before the months.
void addOver(sheet::OutputTable& table, const DuesPublicSheet& made)
{
    constexpr qsizetype kBeforeMonths = 4;
    table.header.insert(kBeforeMonths, DuesExportDialog::tr("超过应交（元）"));
    table.numberColumns.push_back(int(kBeforeMonths));
    table.columnWidths.insert(table.columnWidths.begin() + kBeforeMonths, 14);
    for (qsizetype row = 0; row < made.people.size(); ++row)
        table.rows[std::size_t(row)].insert(kBeforeMonths, made.people[row].over.toString());
    table.rows.back().insert(kBeforeMonths, made.over.toString());
}

} // namespace

sheet::OutputTable duesTable(const DuesPublicSheet& made, const QString& branch)
{
    const WordsFor paper(WordsFor::Paper);
    sheet::OutputTable table{DuesExportDialog::tr("党费"),
                             {DuesExportDialog::tr("姓名"), DuesExportDialog::tr("应交（元）"),
                              DuesExportDialog::tr("已交（元）"), DuesExportDialog::tr("未交（元）"),
                              DuesExportDialog::tr("未交清的月份")},
                             {},
                             {12, 12, 12, 12, 30}};
    table.numberColumns = {1, 2, 3};
    table.above = {{DuesExportDialog::tr("%1党费收缴清单（%2）").arg(branch, periodTitle(made))}};
    for (const DuesPublicLine& person : made.people)
        table.rows.push_back({person.name, person.dueWords(), person.paid.toString(), person.openWords(),
                              person.openMonths.join(DuesExportDialog::tr("、"))});
    table.rows.push_back(
        {DuesExportDialog::tr("合计"), made.due.toString(), made.paid.toString(), made.open.toString(), QString()});
    if (made.over.fen > 0)
        addOver(table, made);
    return table;
}

DuesExportDialog::DuesExportDialog(QWidget* host, Desk& desk, std::shared_ptr<const DuesData> known, int month)
    : Dialog(host, tr("党费上缴清单"), Width::Small)
    , m_desk(desk)
    , m_data(std::move(known))
    , m_period(new ComboField(tr("哪段时间")))
    , m_sums(paragraph({}, TextRole::Body, Ink::Text))
{
    constexpr int kQuarters = 4;
    setObjectName(QStringLiteral("duesExport"));
    setText(tr("公示和上缴用，只写应交、已交、未交，不写收入。"));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(10);
    const int year = m_data->year;
    const Month last{year, std::max(1, m_data->lastMonth())};
    m_period->addChoice(shownMonth(year, month), periodCode({year, month}, {year, month}));
    for (int quarter = kQuarters; quarter >= 1; --quarter) {
        const DateRange days = Quarter{year, quarter}.range();
        const Month first = Month::of(days.first);
        if (first <= last)
            m_period->addChoice(shownQuarter(year, quarter), periodCode(first, std::min(Month::of(days.last), last)));
    }
    m_period->addChoice(tr("%1年到%2月").arg(year).arg(last.month), periodCode({year, 1}, last));
    body()->addWidget(m_period);
    body()->addWidget(m_sums);
    connect(m_period, &ComboField::chosen, this, &DuesExportDialog::showSums);
    showSums();
    keepNothing();
    confirmByEnter();
    (void)addSafeButton(tr("取消"));
    connect(addButton(tr("上缴单"), ButtonKind::Standard, QStringLiteral("print")), &QPushButton::clicked, this,
            &DuesExportDialog::showHandUp);
    connect(addButton(tr("登记上缴"), ButtonKind::Standard), &QPushButton::clicked, this, &DuesExportDialog::remit);
    connect(addButton(tr("导出"), ButtonKind::Primary, QStringLiteral("download")), &QPushButton::clicked, this,
            &DuesExportDialog::ask);
}

/// What came in, payment by payment, to be signed where it is handed over.
void DuesExportDialog::showHandUp()
{
    const auto made = make();
    if (!made)
        return showProblem(sentence(made.error()));
    const auto sums =
        duesHandUp(m_desk.book().reader(), m_data->branch.id, *m_data->catalogue, made->from, made->until);
    if (!sums)
        return showProblem(sentence(sums.error()));
    const auto remitted = duesRemitted(m_desk.book().reader(), m_data->branch.id, *sums);
    if (!remitted)
        return showProblem(sentence(remitted.error()));
    QWidget& host = *parentWidget();
    close();
    (void)showPaper(m_desk, host,
                    report::duesHandUpDocument(
                        {m_data->branch.name, m_data->branch.higherOrganization, *sums, m_desk.today(), *remitted}),
                    tr("%1党费上缴单").arg(periodTitle(*made)));
}

/// Of the period that is chosen here.
void DuesExportDialog::remit()
{
    const auto months = chosenMonths();
    if (!months)
        return;
    QWidget* host = parentWidget();
    Desk& desk = m_desk;
    const auto known = m_data;
    close();
    (new DuesRemittanceDialog(host, desk, known, months->first, months->second))->open();
}

std::optional<std::pair<Month, Month>> DuesExportDialog::chosenMonths() const
{
    const QStringList months = m_period->code().split(u'/');
    const auto from = Month::fromString(months.value(0));
    const auto until = Month::fromString(months.value(1));
    return from && until ? std::optional(std::pair(*from, *until)) : std::nullopt;
}

Result<DuesPublicSheet> DuesExportDialog::make() const
{
    const auto months = chosenMonths();
    if (!months)
        return fail(ErrorKind::Invalid, QStringLiteral("dues.months_missing"));
    DuesScale scale = m_data->scale();
    return duesPublicSheet(m_desk.book().reader(), m_data->branch.id, m_data->roll, months->first, months->second,
                           scale);
}

/// 已上缴 1,234.50 元（2026.7.3，收据号 00123）; empty: nothing was.
QString DuesExportDialog::remittedText() const
{
    const auto months = chosenMonths();
    QStringList parts;
    Money sum;
    for (const DuesRemittance& each : months ? m_data->remittances : QList<DuesRemittance>()) {
        if (!each.isWithin(months->first, months->second))
            continue;
        sum.fen += each.amount.fen;
        const QString day = PartialDate::of(each.handedOn).toDotted();
        parts.append(each.receipt.isEmpty() ? day : tr("%1，收据号 %2").arg(day, each.receipt));
    }
    return parts.isEmpty() ? QString() : u'\n' + tr("已上缴 %1 元（%2）。").arg(yuan(sum), parts.join(tr("；")));
}

void DuesExportDialog::showSums()
{
    const auto made = make();
    if (!made)
        return showProblem(sentence(made.error()));
    m_sums->setText(
        tr("应交 %1 元，已交 %2 元，未交 %3 元；应交 %4 人，交清 %5 人。\n这段时间收到 %6 元，其中自愿多交 %7 元。")
            .arg(yuan(made->due), yuan(made->paid), yuan(made->open))
            .arg(made->owing)
            .arg(made->settled)
            .arg(yuan(made->received), yuan(made->extra))
        + (made->over.fen > 0 ? u'\n' + tr("已交的里面有 %1 元超过应交。").arg(yuan(made->over)) : QString())
        + remittedText());
}

void DuesExportDialog::ask()
{
    const auto made = make();
    if (!made)
        return showProblem(sentence(made.error()));
    askForTarget(*this, tr("导出党费清单"),
                 suggestedFile(m_desk, form::OutputKind::List, tr("%1党费").arg(periodTitle(*made)), m_desk.quarter(),
                               QStringLiteral("xlsx")),
                 tr("Excel 表格 (*.xlsx);;PDF 文件 (*.pdf);;CSV 文件 (*.csv)"),
                 [this](const QString& path) { writeTo(path); });
}

Result<> DuesExportDialog::write(const DuesPublicSheet& made, const QString& path) const
{
    if (!path.endsWith(u".pdf", Qt::CaseInsensitive))
        return sheet::writeTable(path, duesTable(made, m_data->branch.name));
    NoProgress progress;
    return report::writePdf(report::duesSheetDocument({m_data->branch.name, made, m_desk.today()}), path, progress)
        .map([](const auto&) {});
}

void DuesExportDialog::writeTo(const QString& path)
{
    const auto made = make();
    if (!made)
        return showProblem(sentence(made.error()));
    if (const auto written = write(*made, path); !written)
        return showProblem(sentence(written.error()));
    m_desk.say(tr("已导出到 %1").arg(QFileInfo(path).fileName()));
    close();
}

void DuesView::exportFile()
{
    if (m_past->isPast())
        return desk().notice(
            tr("上缴清单写的是现在的情况。要做清单，先点“回到今天”；要存这一天的表，用“更多”里的导出。"));
    if (!m_data->hasBases)
        return desk().notice(tr("还没有核定党费基数，没有可以导出的。"));
    (new DuesExportDialog(window(), desk(), m_data, m_month))->open();
}

} // namespace branchbook::ui
