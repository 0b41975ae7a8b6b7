// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/roster_output.h"

#include "branchbook/report/typesetter.h"
#include "branchbook/report/word_writer.h"
#include "ui/agenda/year_sheet.h"
#include "ui/organization/paper_preview.h"
#include "ui/shell/desk.h"
#include "ui/shell/suggested_file.h"

#include <QCheckBox>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>

namespace branchbook::ui {

namespace {

struct PaperField {
    book::Field field;
    double width; ///< points
};
/// Of the national list (domain-rules §10.3) what one line has room for, with group and post.
constexpr std::array kPaperFields{
    PaperField{book::Field::FullName, 52},       PaperField{book::Field::Gender, 32},
    PaperField{book::Field::Ethnicity, 42},      PaperField{book::Field::BirthDate, 64},
    PaperField{book::Field::IdNumber, 108},      PaperField{book::Field::EducationLevel, 52},
    PaperField{book::Field::MemberType, 58},     PaperField{book::Field::JoinDate, 64},
    PaperField{book::Field::FullMemberDate, 64}, PaperField{book::Field::PartyGroup, 60},
    PaperField{book::Field::PartyPost, 60},      PaperField{book::Field::MobilePhone, 74}};
constexpr double kSerialWidth = 30;

} // namespace

/// Not translated, as every paper.
report::Document rosterPaper(const sheet::OutputTable& table, const QString& branch, QDate day)
{
    report::Document document;
    const QString title = QStringLiteral("党员花名册");
    document.metadata = {branch + title, branch, title, QStringLiteral("支部手册"), QDateTime()};
    document.paper = report::Paper::Landscape;
    document.blocks.emplace_back(report::Title{{branch, title}});
    report::Table made;
    made.columns.append({QStringLiteral("序号"), kSerialWidth, report::Align::Center});
    QList<qsizetype> taken;
    for (const PaperField& each : kPaperFields) {
        const QString label = QString::fromUtf16(book::memberFields()[size_t(each.field)].label);
        if (const auto at = table.header.indexOf(label); at >= 0) {
            made.columns.append({label, each.width, report::Align::Center});
            taken.append(at);
        }
    }
    int number = 0;
    for (const QStringList& row : table.rows) {
        QStringList cells{QString::number(++number)};
        for (const qsizetype at : std::as_const(taken))
            cells.append(row.value(at));
        made.rows.append(cells);
    }
    made.year = day.year();
    made.notes.append(QStringLiteral("共%1人，%2。").arg(table.rows.size()).arg(PartialDate::of(day).toChinese()));
    document.blocks.emplace_back(std::move(made));
    return document;
}

RosterOutputDialog::RosterOutputDialog(QWidget* host, Desk& desk, QDate day)
    : Dialog(host, tr("打印和导出名册"))
    , m_desk(desk)
    , m_day(day)
    , m_covered(new QCheckBox(tr("遮住身份号码和电话")))
{
    setObjectName(QStringLiteral("rosterOutput"));
    keepNothing();
    confirmByEnter();
    setText(
        tr("%1的名册。打印的是常用各列；导出的表格有手册里登记过的各项，可以再导入。").arg(day.toString(Qt::ISODate)));
    m_covered->setChecked(true);
    body()->addWidget(m_covered);
    (void)addSafeButton(tr("取消"));
    auto* save = addButton(tr("导出…"), ButtonKind::Standard, QStringLiteral("download"));
    save->setObjectName(QStringLiteral("saveRoster"));
    connect(save, &QPushButton::clicked, this, &RosterOutputDialog::ask);
    auto* show = addButton(tr("打印预览"), ButtonKind::Primary, QStringLiteral("print"));
    show->setObjectName(QStringLiteral("previewRoster"));
    connect(show, &QPushButton::clicked, this, &RosterOutputDialog::preview);
    setFirstFocus(m_covered);
}

Result<sheet::OutputTable> RosterOutputDialog::table() const
{
    const store::Session& reader = m_desk.book().reader();
    std::optional<book::RosterDay> past;
    if (m_day < m_desk.today()) {
        BB_TRY(past, book::RosterDay::load(reader, m_desk.branch().id, m_day));
    }
    const auto secrets = m_covered->isChecked() ? roster::Secrets::Masked : roster::Secrets::Plain;
    return roster::exportRoster(reader, m_desk.branch(), m_day, secrets, past ? &*past : nullptr);
}

void RosterOutputDialog::preview()
{
    const auto made = table();
    if (!made)
        return showProblem(sentence(made.error()));
    QWidget& host = *parentWidget();
    const Desk& desk = m_desk;
    const report::Document paper = rosterPaper(*made, desk.branch().name, m_day);
    close();
    (void)showPaper(desk, host, paper, tr("党员花名册"));
}

void RosterOutputDialog::ask()
{
    askForTarget(*this, tr("导出名册"),
                 suggestedFile(m_desk, form::OutputKind::List,
                               form::FileNameFacts{{}, tr("党员花名册"), {}, Quarter::of(m_day), m_day},
                               QStringLiteral("xlsx")),
                 tr("Excel 表格 (*.xlsx);;CSV 文件 (*.csv);;PDF 文件 (*.pdf);;Word 文件 (*.docx)"),
                 [this](const QString& path) { saveTo(path); });
}

void RosterOutputDialog::saveTo(const QString& path)
{
    const auto write = [&](const sheet::OutputTable& made) -> Result<> {
        const bool isWord = path.endsWith(u".docx", Qt::CaseInsensitive);
        if (!isWord && !path.endsWith(u".pdf", Qt::CaseInsensitive))
            return sheet::writeTable(path, made);
        NoProgress progress;
        const report::Document paper = rosterPaper(made, m_desk.branch().name, m_day);
        if (isWord)
            return report::writeWord(paper, path, progress);
        return report::writePdf(paper, path, progress).map([](const auto&) {});
    };
    const auto made = table();
    if (!made)
        return showProblem(sentence(made.error()));
    if (const auto written = write(*made); !written)
        return showProblem(sentence(written.error()));
    Desk& desk = m_desk;
    const QString said = tr("%1 人的名册已导出到 %2").arg(qint64(made->rows.size())).arg(QFileInfo(path).fileName());
    close();
    desk.say(said);
}

} // namespace branchbook::ui
