// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/inspection_copy_dialog.h"

#include "branchbook/book/attachment.h"
#include "branchbook/report/typesetter.h"
#include "ui/kit/field.h"
#include "ui/kit/folder.h"
#include "ui/security/new_passphrase.h"
#include "ui/shell/desk.h"
#include "ui/shell/suggested_file.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPointer>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

QString indexBeside(const QString& copy)
{
    const QFileInfo file(copy);
    return file.dir().filePath(file.completeBaseName() + QStringLiteral("-佐证目录.pdf"));
}

} // namespace

InspectionCopyDialog::InspectionCopyDialog(QWidget* host, Desk& desk)
    : Dialog(host, tr("做检查副本"), Width::Medium)
    , m_desk(desk)
    , m_job(new SecretJob(&desk))
    , m_from(new DateField(tr("从哪天")))
    , m_to(new DateField(tr("到哪天")))
    , m_masked(new QCheckBox(tr("隐去身份号码和电话号码的中间几位")))
    , m_new(new NewPassphrase(tr("副本的口令")))
{
    setObjectName(QStringLiteral("inspectionCopy"));
    setText(tr(
        "另做一本只能查看的手册，只有这段时间的记录，没有线索、谈话、意见建议和处分；旁边附一份佐证材料目录。忘了副本的"
        "口令，重新做一份就是。"));
    const DateRange range = desk.quarter().range();
    m_from->setDate(PartialDate::of(range.first));
    m_to->setDate(PartialDate::of(range.last));
    m_masked->setChecked(true);
    for (DateField* field : {m_from, m_to}) {
        field->wantWholeDay();
        field->edit()->setToday(desk.today());
    }
    body()->addLayout(sideBySide({m_from, m_to}));
    body()->addWidget(m_masked);
    body()->addWidget(m_new);
    setFirstFocus(m_from->edit());
    (void)addSafeButton(tr("不做"));
    m_make = addButton(tr("做检查副本…"), ButtonKind::Primary);
    m_make->setObjectName(QStringLiteral("makeInspectionCopy"));
    connect(m_make, &QPushButton::clicked, this, &InspectionCopyDialog::choose);
    connect(this, &QObject::destroyed, m_job, &QObject::deleteLater);
}

bool InspectionCopyDialog::isReady()
{
    return !m_job->isRunning() && m_from->requireDay() && m_to->requireDay();
}

void InspectionCopyDialog::choose()
{
    if (!isReady() || !m_new->secret())
        return;
    const QString name = suggestedFile(m_desk, form::OutputKind::Package, tr("检查副本"),
                                       Quarter::of(m_to->date().earliest()), QStringLiteral("bbk"));
    QString path =
        QFileDialog::getSaveFileName(this, tr("检查副本存到"), documentsFolder() + u'/' + name, tr("手册 (*.bbk)"));
    if (path.isEmpty())
        return;
    if (!path.endsWith(QStringLiteral(".bbk"), Qt::CaseInsensitive))
        path += QStringLiteral(".bbk");
    makeAt(path);
}

void InspectionCopyDialog::makeAt(const QString& path)
{
    const SecretPtr secret = m_new->secret();
    if (!isReady() || !secret)
        return;
    exchange::InspectionRequest request;
    request.range = {m_from->date().earliest(), m_to->date().earliest()};
    request.numbers = m_masked->isChecked() ? exchange::PackageNumbers::Masked : exchange::PackageNumbers::Full;
    m_make->setEnabled(false);
    m_make->setText(tr("正在做…"));
    m_job->run<qint64>(
        [&book = m_desk.book(), areas = m_desk.areas(), branch = m_desk.branch().name, path, request,
         secret](Progress& progress) -> Result<qint64> {
            BB_TRY(const auto reader, book.openReader());
            BB_TRY(const auto copy, exchange::writeInspectionCopy(*reader, path, request, *secret, areas, progress));
            const auto document = exchange::evidenceIndex(copy.index, branch, request, areas);
            BB_TRY([[maybe_unused]] const auto info, report::writePdf(document, indexBeside(path), progress));
            return copy.rows;
        },
        [dialog = QPointer(this), path](const Result<qint64>& rows) {
            if (dialog)
                dialog->conclude(path, rows);
        });
}

void InspectionCopyDialog::conclude(const QString& path, const Result<qint64>& rows)
{
    m_make->setEnabled(true);
    m_make->setText(tr("做检查副本…"));
    if (!rows)
        return showProblem(sentence(rows.error()));
    m_new->forget();
    close();
    m_desk.say(tr("检查副本已做好，核对了 %1 条记录：%2").arg(*rows).arg(path));
}

} // namespace branchbook::ui
