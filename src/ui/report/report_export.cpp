// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the report leaves the house: printed, as PDF, for Word, as tables, as figures.
#include "branchbook/base/replace_file.h"
#include "branchbook/report/evidence_annex.h"
#include "branchbook/report/table_book.h"
#include "branchbook/report/word_writer.h"
#include "ui/kit/button.h"
#include "ui/kit/folder.h"
#include "ui/kit/job_bar.h"
#include "ui/kit/tabs.h"
#include "ui/report/export_job.h"
#include "ui/report/handbook_view.h"
#include "ui/report/inspection_copy_dialog.h"
#include "ui/report/package_export.h"
#include "ui/report/page_preview.h"
#include "ui/report/print_pages.h"
#include "ui/report/report_page.h"
#include "ui/shell/suggested_file.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMenu>

namespace branchbook::ui {

void ReportPage::makeExportMenu()
{
    auto* menu = new QMenu(m_exportButton);
    const auto add = [this, menu](const QString& text, const QString& ending) {
        menu->addAction(text, this, [this, ending] { saveReport(ending); });
    };
    add(tr("导出 PDF…\tCtrl+E"), QStringLiteral("pdf"));
    add(tr("导出 Word 文件…"), QStringLiteral("docx"));
    add(tr("导出各张表（Excel）…"), QStringLiteral("xlsx"));
    add(tr("导出全部数字（JSON）…"), QStringLiteral("json"));
    menu->addSeparator();
    menu->addAction(tr("写出交换包（给上级，签名）…"), this,
                    [this] { askAndWritePackage(desk(), options().names, this); });
    menu->addAction(tr("汇总各支部的交换包…"), this, [this] { askAndCollectPackages(desk(), this); });
    menu->addAction(tr("做检查副本…"), this, [this] { (new InspectionCopyDialog(window(), desk()))->open(); });
    m_exportButton->setMenu(menu);
    connect(m_exportButton, &SplitButton::clicked, this, &ReportPage::exportFile);
    connect(m_export, &ExportJob::advanced, m_jobBar, &JobBar::advance);
    connect(m_export, &ExportJob::done, this, &ReportPage::tellWritten);
    connect(m_export, &ExportJob::failed, this, [this](const Error& error) {
        m_jobBar->finish();
        desk().report(error);
    });
    connect(m_jobBar, &JobBar::cancelAsked, m_export, &ExportJob::cancel);
}

void ReportPage::tellWritten(const QString& path)
{
    m_jobBar->finish();
    desk().say(tr("已保存到 %1").arg(path));
}

QString ReportPage::suggestedName(const QString& ending) const
{
    return documentsFolder() + u'/'
        + suggestedFile(desk(), form::OutputKind::Report, tr("党建工作报告"), desk().quarter(), ending);
}

void ReportPage::saveReport(const QString& ending)
{
    if (!m_shown)
        return desk().refuse(tr("报告还没有做出来，不能导出。"));
    if (!mayLeaveTheHouse())
        return;
    const QHash<QString, QString> filters{{QStringLiteral("pdf"), tr("PDF 文件 (*.pdf)")},
                                          {QStringLiteral("docx"), tr("Word 文件 (*.docx)")},
                                          {QStringLiteral("xlsx"), tr("Excel 表格 (*.xlsx)")},
                                          {QStringLiteral("json"), tr("JSON 文件 (*.json)")}};
    QString path = QFileDialog::getSaveFileName(this, tr("导出季度报告"), suggestedName(ending), filters.value(ending));
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + ending, Qt::CaseInsensitive))
        path += u'.' + ending;
    saveTo(path);
}

void ReportPage::saveTo(const QString& path)
{
    if (!m_shown)
        return;
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"docx" || ending == u"xlsx") {
        m_jobBar->begin(ending == u"docx" ? tr("正在写 Word 文件") : tr("正在写 Excel 表格"));
        m_export->start(path, [shown = m_shown, path, ending](Progress& progress) {
            if (ending == u"docx")
                return report::writeWord(report::quarterPaper(shown->figures, shown->people, shown->options), path,
                                         progress);
            return report::writeTableBook(report::quarterTables(shown->figures, shown->options), path);
        });
        return;
    }
    const QByteArray bytes = ending == u"json"
        ? QJsonDocument(report::quarterJson(m_shown->figures, m_shown->options)).toJson()
        : m_shown->pdf;
    if (const auto written = replaceFile(path, bytes); !written)
        desk().report(written.error());
    else
        tellWritten(path);
}

void ReportPage::exportFile()
{
    if (showsHandbook())
        return m_handbook->exportFile();
    if (m_tabs->currentIndex() != 0) // nothing is laid out there
        return desk().refuse(tr("请在清单里选一个模板填写，填好的文件会另存。"));
    saveReport(QStringLiteral("pdf"));
}

void ReportPage::print()
{
    if (showsHandbook())
        return m_handbook->print();
    if (m_tabs->currentIndex() != 0)
        return desk().refuse(tr("请在清单里选一个模板填写，填好以后用 Word 或 WPS 打印。"));
    if (!m_shown)
        return desk().refuse(tr("报告还没有做出来，不能打印。"));
    if (mayLeaveTheHouse())
        (void)printPages(*m_preview->document(), m_preview->bytes(), suggestedName({}), this);
}

} // namespace branchbook::ui
