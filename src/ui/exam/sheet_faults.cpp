// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exam/sheet_faults.h"

#include "ui/kit/dialog.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

struct SheetFaultTexts {
    Q_DECLARE_TR_FUNCTIONS(SheetFaultTexts)
};

constexpr qsizetype kMostFaultLines = 100;

QString faultText(const roster::SheetFault& fault)
{
    if (fault.column.isEmpty())
        return SheetFaultTexts::tr("第 %1 行：%2").arg(QString::number(fault.row), sentence(fault.error));
    return SheetFaultTexts::tr("第 %1 行 %2 列（%3）：%4")
        .arg(QString::number(fault.row), fault.column, fault.header, sentence(fault.error));
}

} // namespace

void askForSheet(QWidget& parent, const QString& title, const std::function<void(const QString& path)>& take)
{
    auto* dialog =
        new QFileDialog(&parent, title, QString(), SheetFaultTexts::tr("表格 (*.xlsx *.xls *.ods *.csv *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &parent, take);
    dialog->open();
}

void showSheetFaults(QWidget& host, const QString& title, const QString& text, const QList<roster::SheetFault>& faults)
{
    auto* dialog = new Dialog(&host, title, Dialog::Width::Large);
    dialog->setObjectName(QStringLiteral("sheetFaults"));
    dialog->setText(text);
    QStringList lines;
    for (qsizetype i = 0; i < std::min(faults.size(), kMostFaultLines); ++i)
        lines.append(faultText(faults[i]));
    if (faults.size() > kMostFaultLines)
        lines.append(SheetFaultTexts::tr("还有 %1 行").arg(faults.size() - kMostFaultLines));
    auto* list = new QPlainTextEdit(lines.join(u'\n'));
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setAccessibleName(SheetFaultTexts::tr("有问题的行"));
    dialog->body()->addWidget(list);
    (void)dialog->addSafeButton(SheetFaultTexts::tr("知道了"));
    dialog->open();
}

} // namespace branchbook::ui
