// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the corner of the board offers for the chosen one: the papers, what is rarely written down, ended files.
#include "branchbook/base/screen_words.h"
#include "branchbook/report/admission_document.h"
#include "ui/admission/admission_dialogs.h"
#include "ui/admission/admission_view.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/desk.h"
#include "ui/shell/files_dialog.h"
#include "ui/shell/past_day.h"
#include "ui/shell/past_paper.h"

#include <QMenu>

namespace branchbook::ui {

namespace {

void openAdmissionFiles(QWidget* host, Desk& desk, const organization::AdmissionFile& file)
{
    (new FilesDialog(host, desk, file.memberName, QStringLiteral("admission"), file.id.toString(),
                     RecordFiles::Access::Change))
        ->open();
}

} // namespace

/// The papers of the chosen one, filled from the file.
void AdmissionView::fillForms()
{
    const AdmissionPerson* person = chosen();
    if (person == nullptr || !person->file)
        return;
    const auto sheet = std::make_shared<Result<report::AdmissionSheet>>(sheetOf(*person));
    if (!*sheet)
        return desk().report(sheet->error());
    auto* papers = m_more->addMenu(tr("打印材料"));
    const auto forms = report::admissionForms(**sheet);
    for (const report::AdmissionForm& form : forms) {
        if (!m_data.past || form.step.isEmpty()) // what a step leaves is written when it is taken
            connect(papers->addAction(form.title), &QAction::triggered, this,
                    [this, sheet, name = form.name] { printForm(**sheet, name); });
    }
}

void AdmissionView::printForm(const report::AdmissionSheet& sheet, const QString& name)
{
    const auto filled = report::admissionDocument(sheet, name);
    if (!filled)
        return desk().report(filled.error());
    const QString then = pastSuffix(sheet.past ? std::optional(sheet.today) : std::nullopt);
    (void)showPaper(desk(), *window(), filled->document,
                    sheet.member.name() + filled->document.metadata.subject + then);
    if (!filled->blanks.isEmpty())
        desk().notice(tr("手册里没有的留了空白：%1").arg(shownList(filled->blanks)));
}

void AdmissionView::print()
{
    const AdmissionPerson* person = chosen();
    if (person == nullptr || !person->file)
        return desk().notice(tr("先选一个有发展档案的人，再打印。"));
    const auto sheet = sheetOf(*person);
    if (!sheet)
        return desk().report(sheet.error());
    printForm(*sheet, QStringLiteral("course"));
}

Result<report::AdmissionSheet> AdmissionView::sheetOf(const AdmissionPerson& person) const
{
    const auto& reader = desk().book().reader();
    return m_data.past ? report::pastAdmissionSheet(reader, m_data.ground(), desk().branch(), *person.file)
                       : report::loadAdmissionSheet(reader, m_data.ground(), desk().branch(), person.file->id);
}

void AdmissionView::fillMenu()
{
    m_more->clear();
    connect(m_more->addAction(tr("办理步骤说明")), &QAction::triggered, this, [this] { (void)explain(nullptr); });
    connect(m_more->addAction(tr("帮我算日期")), &QAction::triggered, this,
            [this] { desk().calculate(QStringLiteral("development")); });
    fillForms();
    const AdmissionPerson* person = chosen();
    if (person != nullptr && person->file && !m_data.past)
        connect(m_more->addAction(tr("附件（材料扫描件）…")), &QAction::triggered, this,
                [this, file = *person->file] { openAdmissionFiles(window(), desk(), file); });
    if (!onlyLooks()) {
        if (person != nullptr && person->file)
            fillChanges();
        fillEnded();
    }
    m_more->addSeparator();
    m_past->addTo(*m_more, *m_moreButton);
}

void AdmissionView::fillChanges()
{
    m_more->addSeparator();
    connect(m_more->addAction(tr("登记半年考察…")), &QAction::triggered, this, [this] {
        ask([&](const AdmissionPerson& p) { return new AdmissionReviewDialog(window(), desk(), m_data, p); });
    });
    connect(m_more->addAction(tr("培训、延期和其他…")), &QAction::triggered, this, [this] {
        ask([&](const AdmissionPerson& p) { return new AdmissionFactsDialog(window(), desk(), m_data, p); });
    });
    connect(m_more->addAction(tr("结束档案…")), &QAction::triggered, this, [this] {
        ask([&](const AdmissionPerson& p) { return new AdmissionEndDialog(window(), desk(), m_data, p); });
    });
    connect(m_more->addAction(tr("放入回收站")), &QAction::triggered, this, [this, file = *chosen()->file] {
        (void)desk().performWithUndo(
            QStringLiteral("admission.recycle"), tr("放入回收站：%1的发展档案").arg(file.memberName),
            tr("已放入回收站"),
            [&](store::UnitOfWork& unit) { return organization::recycleAdmission(unit, file.id, desk().today()); });
    });
}

void AdmissionView::fillEnded()
{
    if (m_data.ended.isEmpty() && m_data.recycled.isEmpty())
        return;
    m_more->addSeparator();
    for (const auto& file : std::as_const(m_data.ended)) {
        auto* act = m_more->addAction(
            tr("重新打开：%1（%2）").arg(file.memberName, organization::admissionOutcomeTitle(file.outcome)));
        connect(act, &QAction::triggered, this, [this, file] {
            (void)desk().performWithUndo(
                QStringLiteral("admission.reopen"), tr("重新打开发展档案：%1").arg(file.memberName), tr("已重新打开"),
                [&](store::UnitOfWork& unit) { return organization::reopenAdmission(unit, file.id); });
        });
    }
    for (const auto& file : std::as_const(m_data.recycled)) {
        connect(m_more->addAction(tr("从回收站恢复：%1").arg(file.memberName)), &QAction::triggered, this,
                [this, file] {
                    (void)desk().performWithUndo(
                        QStringLiteral("admission.restore"), tr("从回收站恢复：%1的发展档案").arg(file.memberName),
                        tr("已恢复"),
                        [&](store::UnitOfWork& unit) { return organization::restoreAdmission(unit, file.id); });
                });
    }
}

} // namespace branchbook::ui
