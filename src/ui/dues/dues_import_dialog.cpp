// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dues/dues_import_dialog.h"

#include "branchbook/base/progress.h"
#include "branchbook/sheet/workbook.h"
#include "ui/kit/button.h"
#include "ui/kit/text.h"
#include "ui/shell/copy_before.h"
#include "ui/shell/desk.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kDuesProblemsShown = 6;

} // namespace

DuesImportDialog::DuesImportDialog(QWidget* host, Desk& desk, const DuesData& dues, const QString& path, Month month)
    : Dialog(host, tr("从表格登记党费"), Width::Medium)
    , m_desk(desk)
    , m_catalogue(dues.catalogue)
{
    setObjectName(QStringLiteral("duesImport"));
    keepNothing();
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(6);
    const auto done = read(dues, path, month);
    (void)addSafeButton(tr("先不登记"));
    if (!done) {
        setText(sentence(done.error()));
        return;
    }
    const QString file = QFileInfo(path).fileName();
    const int problems = m_table.problems();
    if (m_table.rows.isEmpty())
        setText(tr("“%1”里没有人。要有“姓名”一列，可以有金额、月份、交纳日期、代交人、备注。").arg(file));
    else if (problems > 0)
        setText(tr("“%1”里可以登记 %2 行，有问题 %3 行。请先在表里改好，再选这个文件；现在一行也不登记。")
                    .arg(file)
                    .arg(m_table.ready())
                    .arg(problems));
    else
        setText(tr("“%1”里可以登记 %2 行，共 %3 元。没有写月份的记在 %4 年 %5 "
                   "月，没有写日期的记今天。登记以后可以整批撤销。")
                    .arg(file)
                    .arg(m_table.ready())
                    .arg(yuan(m_table.sum()))
                    .arg(month.year)
                    .arg(month.month));
    showProblems();
    if (problems == 0 && !m_table.rows.isEmpty())
        connect(addButton(tr("登记党费"), ButtonKind::Primary), &QPushButton::clicked, this, &DuesImportDialog::save);
}

Result<> DuesImportDialog::read(const DuesData& dues, const QString& path, Month month)
{
    NoProgress progress;
    BB_TRY(const auto workbook, sheet::Workbook::open(path));
    BB_TRY(const sheet::Table table, workbook->read(0, progress));
    BB_TRY(m_table, roster::readDuesTable(dues.roll, dues.scale(), table, {month, m_desk.today(), m_desk.today()}));
    return {};
}

void DuesImportDialog::showProblems()
{
    int shown = 0;
    for (const roster::DuesTableRow& row : m_table.rows) {
        if (!row.problem || shown == kDuesProblemsShown)
            continue;
        body()->addWidget(paragraph(tr("第 %1 行 %2：%3").arg(row.row).arg(row.name, sentence(*row.problem)),
                                    TextRole::Small, Ink::Text));
        ++shown;
    }
    if (const int more = m_table.problems() - shown; more > 0)
        body()->addWidget(paragraph(tr("还有 %1 行有问题。").arg(more), TextRole::Small, Ink::Text2));
}

void DuesImportDialog::save()
{
    keepCopyBefore(m_desk, book::BackupReason::BeforeImport);
    const auto done =
        m_desk.performWithUndo(QStringLiteral("dues.import"), tr("导入党费 %1 行").arg(m_table.ready()),
                               tr("已登记 %1 行党费").arg(m_table.ready()), [&](store::UnitOfWork& unit) {
                                   return roster::recordDuesTable(unit, *m_catalogue, m_table, m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
