// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/record_import.h"

#include "branchbook/base/progress.h"
#include "branchbook/sheet/workbook.h"
#include "ui/exam/sheet_faults.h"
#include "ui/kit/text.h"
#include "ui/shell/copy_before.h"
#include "ui/shell/desk.h"

#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kRecordFaultsShown = 6;

/// The first sheet with a header of ours; where none has one, the error of the first that is not hidden.
Result<ReadRecords> readAnySheet(const QString& path, const RecordImport& import)
{
    NoProgress progress;
    BB_TRY(const auto workbook, sheet::Workbook::open(path));
    std::optional<Error> first;
    for (int at = 0; at < int(workbook->sheets().size()); ++at) {
        if (workbook->sheets().at(at).hidden)
            continue;
        BB_TRY(const sheet::Table table, workbook->read(at, progress));
        auto read = import.read(table);
        if (read || read.error().code != u"record.sheet_head")
            return read;
        if (!first)
            first = read.error();
    }
    return fail(first.value_or(Error{ErrorKind::Invalid, QStringLiteral("record.sheet_empty"), {}, {}}));
}

RecordImport ledgerImport(Desk& desk, const QString& area, ledger::Kind kind)
{
    const auto read = [&desk, area, kind](const sheet::Table& table) -> Result<ReadRecords> {
        // Whoever answers for a matter need not be in the roster; the names are told before anything is written.
        const roster::LedgerSheetWish wish{desk.branch().id, kind, area, roster::OutsideOwners::Taken, desk.today()};
        BB_TRY(const roster::LedgerSheet sheet, roster::readLedgerSheet(desk.book().reader(), table, wish));
        ReadRecords found{static_cast<const roster::RecordSheet&>(sheet), int(sheet.lines.size()), {}, {}};
        if (!sheet.outside.isEmpty())
            found.says = RecordImportDialog::tr("责任人不在名册里，照表里写的记：%1。")
                             .arg(sheet.outside.join(QStringLiteral("、")));
        found.write = [sheet, today = desk.today()](store::UnitOfWork& unit) {
            return roster::recordLedgerSheet(unit, sheet, today);
        };
        return found;
    };
    return {RecordImportDialog::tr("从 Excel 导入台账"), "ledger.import", RecordImportDialog::tr("导入台账事项 %1 件"),
            RecordImportDialog::tr("已导入 %1 件台账事项，按提出日期归到各年"), read};
}

RecordImport institutionImport(Desk& desk)
{
    const auto read = [&desk](const sheet::Table& table) -> Result<ReadRecords> {
        BB_TRY(const roster::InstitutionSheet sheet,
               roster::readInstitutionSheet(desk.book().reader(), table, desk.branch().id, desk.today()));
        ReadRecords found{static_cast<const roster::RecordSheet&>(sheet), int(sheet.lines.size()), {}, {}};
        found.write = [sheet, today = desk.today()](store::UnitOfWork& unit) {
            return roster::recordInstitutionSheet(unit, sheet, today);
        };
        return found;
    };
    return {RecordImportDialog::tr("从 Excel 导入制度库"), "institution.import",
            RecordImportDialog::tr("导入制度 %1 项"), RecordImportDialog::tr("已导入 %1 项制度"), read};
}

} // namespace

RecordImportDialog::RecordImportDialog(QWidget* host, Desk& desk, RecordImport import, const QString& path)
    : Dialog(host, import.title, Width::Medium)
    , m_desk(desk)
    , m_import(std::move(import))
{
    setObjectName(QStringLiteral("recordImport"));
    keepNothing();
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(6);
    const auto done = read(path);
    (void)addSafeButton(tr("先不导入"));
    if (!done) {
        setText(sentence(done.error()));
        return;
    }
    tell(QFileInfo(path).fileName());
    showFaults();
    if (!m_read.told.faults.isEmpty() || m_read.records == 0)
        return;
    auto* take = addButton(tr("导入"), ButtonKind::Primary);
    take->setObjectName(QStringLiteral("recordImportNow"));
    connect(take, &QPushButton::clicked, this, &RecordImportDialog::save);
}

Result<> RecordImportDialog::read(const QString& path)
{
    BB_TRY(m_read, readAnySheet(path, m_import));
    return {};
}

void RecordImportDialog::tell(const QString& file)
{
    const auto& told = m_read.told;
    const auto number = [](auto count) { return QString::number(count); };
    if (!told.faults.isEmpty())
        setText(tr("“%1”里可以导入 %2 行，有问题 %3 行。请先在表里改好，再选这个文件；现在一行也不导入。")
                    .arg(file, number(m_read.records), number(told.faults.size())));
    else if (m_read.records == 0)
        setText(tr("“%1”里的 %2 行手册里都有了，没有要导入的。").arg(file, number(told.there)));
    else
        setText(tr("“%1”里可以导入 %2 行，手册里已经有的 %3 行不重复导入。导入以后可以整批撤销。")
                    .arg(file, number(m_read.records), number(told.there)));
    if (!m_read.says.isEmpty())
        body()->addWidget(paragraph(m_read.says, TextRole::Small, Ink::Text));
    if (!told.leftOut.isEmpty())
        body()->addWidget(paragraph(tr("这些列没有读：%1。").arg(told.leftOut.join(QStringLiteral("、"))),
                                    TextRole::Small, Ink::Text2));
}

void RecordImportDialog::showFaults()
{
    const auto& faults = m_read.told.faults;
    for (const roster::SheetFault& fault : faults.mid(0, kRecordFaultsShown)) {
        const QString row = QString::number(fault.row);
        body()->addWidget(
            paragraph(fault.column.isEmpty()
                          ? tr("第 %1 行：%2").arg(row, sentence(fault.error))
                          : tr("第 %1 行 %2 列（%3）：%4").arg(row, fault.column, fault.header, sentence(fault.error)),
                      TextRole::Small, Ink::Text));
    }
    if (const auto more = faults.size() - kRecordFaultsShown; more > 0)
        body()->addWidget(paragraph(tr("还有 %1 行有问题。").arg(QString::number(more)), TextRole::Small, Ink::Text2));
}

void RecordImportDialog::save()
{
    keepCopyBefore(m_desk, book::BackupReason::BeforeImport);
    const QString count = QString::number(m_read.records);
    const auto done = m_desk.performWithUndo(QString::fromLatin1(m_import.verb), m_import.label.arg(count),
                                             m_import.done.arg(count), m_read.write);
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

void importLedgerFrom(QWidget& host, Desk& desk, const QString& area, ledger::Kind kind, const QString& path)
{
    (new RecordImportDialog(&host, desk, ledgerImport(desk, area, kind), path))->open();
}

void importInstitutionsFrom(QWidget& host, Desk& desk, const QString& path)
{
    (new RecordImportDialog(&host, desk, institutionImport(desk), path))->open();
}

void openLedgerImport(QWidget& host, Desk& desk, const QString& area, ledger::Kind kind)
{
    if (desk.book().isReadOnly())
        return desk.refuse(RecordImportDialog::tr("这本手册以只读方式打开，不能导入。"));
    askForSheet(host, RecordImportDialog::tr("选择台账表格"),
                [&host, &desk, area, kind](const QString& path) { importLedgerFrom(host, desk, area, kind, path); });
}

void openInstitutionImport(QWidget& host, Desk& desk)
{
    if (desk.book().isReadOnly())
        return desk.refuse(RecordImportDialog::tr("这本手册以只读方式打开，不能导入。"));
    askForSheet(host, RecordImportDialog::tr("选择制度表格"),
                [&host, &desk](const QString& path) { importInstitutionsFrom(host, desk, path); });
}

} // namespace branchbook::ui
