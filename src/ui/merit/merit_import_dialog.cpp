// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merit/merit_import_dialog.h"

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

constexpr int kImportProblemsShown = 6;

} // namespace

MeritImportDialog::MeritImportDialog(QWidget* host, Desk& desk, const QString& path, Month month)
    : Dialog(host, tr("从表格录入得分"), Width::Medium)
    , m_desk(desk)
{
    setObjectName(QStringLiteral("meritImport"));
    keepNothing();
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(6);
    const auto done = read(path, month);
    (void)addSafeButton(tr("先不录入"));
    if (!done) {
        setText(sentence(done.error()));
        return;
    }
    const QString file = QFileInfo(path).fileName();
    const int problems = m_table.problems();
    if (m_table.rows.isEmpty())
        setText(tr("“%1”里没有得分。请在指标一栏里填上整数，再选这个文件。").arg(file));
    else if (problems > 0)
        setText(tr("“%1”里可以录入 %2 行，有问题 %3 行。请先在表里改好，再选这个文件；现在一行也不录入。")
                    .arg(file)
                    .arg(m_table.ready())
                    .arg(problems));
    else
        setText(tr("“%1”里可以录入 %2 行。录入以后可以整批撤销。").arg(file).arg(m_table.ready()));
    showProblems();
    if (problems == 0 && !m_table.rows.isEmpty())
        connect(addButton(tr("录入得分"), ButtonKind::Primary), &QPushButton::clicked, this, &MeritImportDialog::save);
}

Result<> MeritImportDialog::read(const QString& path, Month month)
{
    NoProgress progress;
    BB_TRY(const auto workbook, sheet::Workbook::open(path));
    BB_TRY(const sheet::Table table, workbook->read(0, progress));
    BB_TRY(m_table, roster::readMeritTable(m_desk.book().reader(), m_desk.branch().id, table, month, m_desk.today()));
    return {};
}

void MeritImportDialog::showProblems()
{
    int shown = 0;
    for (const roster::MeritTableRow& row : m_table.rows) {
        if (!row.problem || shown == kImportProblemsShown)
            continue;
        body()->addWidget(paragraph(tr("第 %1 行 %2：%3").arg(row.row).arg(row.name, sentence(*row.problem)),
                                    TextRole::Small, Ink::Text));
        ++shown;
    }
    if (const int more = m_table.problems() - shown; more > 0)
        body()->addWidget(paragraph(tr("还有 %1 行有问题。").arg(more), TextRole::Small, Ink::Text2));
    if (!m_table.unread.isEmpty())
        body()->addWidget(
            paragraph(tr("没有读这些列：%1").arg(m_table.unread.join(tr("、"))), TextRole::Small, Ink::Text2));
}

void MeritImportDialog::save()
{
    keepCopyBefore(m_desk, book::BackupReason::BeforeImport);
    const auto done =
        m_desk.performWithUndo(QStringLiteral("merit.import"), tr("导入三化得分 %1 行").arg(m_table.ready()),
                               tr("已录入 %1 行得分").arg(m_table.ready()), [&](store::UnitOfWork& unit) {
                                   return roster::recordMeritTable(unit, m_desk.branch().id, m_table, m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
