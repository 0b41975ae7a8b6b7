// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merit/merit_paper.h"

#include "branchbook/report/merit_document.h"
#include "branchbook/roster/merit_table.h"
#include "ui/agenda/year_sheet.h"
#include "ui/merit/merit_import_dialog.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/desk.h"
#include "ui/shell/suggested_file.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace branchbook::ui {

namespace {

struct MeritPaperTexts {
    Q_DECLARE_TR_FUNCTIONS(MeritPaperTexts)
};

report::MeritPaper paperOf(const Desk& desk, const organization::MeritQuarter& quarter)
{
    return {desk.branch().name, quarter, desk.today()};
}

} // namespace

void printMerit(QWidget& host, const Desk& desk, const organization::MeritQuarter& quarter)
{
    (void)showPaper(desk, host, report::meritDocument(paperOf(desk, quarter)),
                    MeritPaperTexts::tr("三化得分表%1").arg(quarter.quarter.toString()));
}

void printMeritOf(QWidget& host, const Desk& desk, const organization::MeritQuarter& quarter,
                  const organization::MeritPerson& person)
{
    (void)showPaper(desk, host, report::meritPersonDocument(paperOf(desk, quarter), person),
                    MeritPaperTexts::tr("三化得分告知单%1%2").arg(quarter.quarter.toString(), person.name));
}

void exportMerit(QWidget& host, Desk& desk, const organization::MeritQuarter& quarter)
{
    askForTarget(host, MeritPaperTexts::tr("导出三化得分"),
                 suggestedFile(desk, form::OutputKind::List, MeritPaperTexts::tr("三化得分"), quarter.quarter,
                               QStringLiteral("xlsx")),
                 MeritPaperTexts::tr("Excel 表格 (*.xlsx);;CSV 文件 (*.csv)"), [&desk, quarter](const QString& path) {
                     if (const auto written = sheet::writeTable(path, roster::meritTable(quarter)); !written)
                         return desk.notice(sentence(written.error()));
                     desk.say(MeritPaperTexts::tr("已导出到 %1").arg(QFileInfo(path).fileName()));
                 });
}

Month meritImportMonth(Quarter quarter, QDate today)
{
    const auto months = organization::meritMonths(quarter);
    Month last = months.front();
    for (const Month month : months) {
        if (month <= Month::of(today))
            last = month;
    }
    return last;
}

void importMerit(QWidget& host, Desk& desk, Quarter quarter)
{
    auto* dialog = new QFileDialog(&host, MeritPaperTexts::tr("选择得分表"), {},
                                   MeritPaperTexts::tr("表格 (*.xlsx *.xls *.ods *.csv *.txt)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, &host, [&host, &desk, quarter](const QString& path) {
        (new MeritImportDialog(&host, desk, path, meritImportMonth(quarter, desk.today())))->open();
    });
    dialog->open();
}

} // namespace branchbook::ui
