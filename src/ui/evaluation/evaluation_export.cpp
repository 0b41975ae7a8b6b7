// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_export.h"

#include "branchbook/base/words_for.h"

#include "ui/agenda/year_sheet.h"
#include "ui/evaluation/evaluation_view.h"
#include "ui/kit/field.h"
#include "ui/shell/desk.h"
#include "ui/shell/suggested_file.h"

#include <QFileInfo>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using namespace organization;

constexpr auto kGradesCode = QStringView(u"grades");
constexpr auto kEverythingCode = QStringView(u"everything");

QString gradeWordOf(const EvaluatedPerson& person)
{
    if (!person.getsGrade())
        return EvaluationExportDialog::tr("不评定等次");
    return person.grade ? gradeTitle(*person.grade) : EvaluationExportDialog::tr("待评定");
}

void addTally(const std::optional<EvaluationTally>& tally, QStringList& row)
{
    for (std::size_t i = 0; i < kGrades; ++i)
        row.append(tally ? QString::number(tally->marks[i]) : QString());
}

void addHead(const QString& ballot, sheet::OutputTable& table)
{
    for (std::size_t i = 0; i < kGrades; ++i) {
        table.numberColumns.push_back(int(table.header.size()));
        table.header.append(ballot + gradeTitle(static_cast<Grade>(i)));
        table.columnWidths.push_back(10);
    }
}

} // namespace

sheet::OutputTable evaluationTable(const EvaluationData& known, EvaluationContent content)
{
    const WordsFor paper(WordsFor::Paper);
    const Evaluation& round = *known.round;
    const bool isWhole = content == EvaluationContent::Everything;
    sheet::OutputTable table{EvaluationExportDialog::tr("民主评议"),
                             {EvaluationExportDialog::tr("姓名"), EvaluationExportDialog::tr("职务")},
                             {},
                             {12, 14}};
    if (isWhole) {
        table.header.append(EvaluationExportDialog::tr("自评"));
        table.columnWidths.push_back(10);
        addHead(evaluationBallotTitle(EvaluationBallot::Members), table);
        addHead(evaluationBallotTitle(EvaluationBallot::Masses), table);
    }
    table.header.append(EvaluationExportDialog::tr("组织评定"));
    table.columnWidths.push_back(12);
    if (isWhole) {
        table.header.append(EvaluationExportDialog::tr("评定意见"));
        table.columnWidths.push_back(40);
    }
    table.above = {
        {EvaluationExportDialog::tr("%1%2年度民主评议党员汇总表").arg(known.branch.name).arg(round.forYear)}};
    for (const EvaluationRow& line : known.rows) {
        QStringList row{line.person.name, line.post};
        if (isWhole) {
            row.append(line.person.self ? gradeTitle(*line.person.self) : QString());
            addTally(line.members, row);
            addTally(line.masses, row);
        }
        row.append(gradeWordOf(line.person));
        if (isWhole)
            row.append(line.person.opinion);
        table.rows.push_back(row);
    }
    return table;
}

EvaluationExportDialog::EvaluationExportDialog(QWidget* host, Desk& desk, std::shared_ptr<const EvaluationData> known)
    : Dialog(host, tr("测评汇总表"), Width::Small)
    , m_desk(desk)
    , m_data(std::move(known))
    , m_content(new ComboField(tr("带哪些内容")))
{
    setObjectName(QStringLiteral("evaluationExport"));
    setText(tr("测评票和评定意见只给支委和上级用，公布的只写等次。"));
    body()->setContentsMargins(0, 8, 0, 0);
    m_content->addChoice(tr("只写等次（可以公布）"), kGradesCode.toString());
    m_content->addChoice(tr("连同自评、测评票和意见（内部）"), kEverythingCode.toString());
    body()->addWidget(m_content);
    keepNothing();
    confirmByEnter();
    (void)addSafeButton(tr("取消"));
    connect(addButton(tr("导出"), ButtonKind::Primary, QStringLiteral("download")), &QPushButton::clicked, this,
            &EvaluationExportDialog::ask);
}

EvaluationContent EvaluationExportDialog::content() const
{
    return m_content->code() == kEverythingCode ? EvaluationContent::Everything : EvaluationContent::Grades;
}

void EvaluationExportDialog::ask()
{
    askForTarget(*this, tr("导出测评汇总表"),
                 suggestedFile(m_desk, form::OutputKind::List, tr("%1年度民主评议").arg(m_data->round->forYear),
                               {m_data->round->forYear, 4}, QStringLiteral("xlsx")),
                 tr("Excel 表格 (*.xlsx);;CSV 文件 (*.csv)"), [this](const QString& path) { writeTo(path); });
}

void EvaluationExportDialog::writeTo(const QString& path)
{
    if (const auto written = sheet::writeTable(path, evaluationTable(*m_data, content())); !written)
        return showProblem(sentence(written.error()));
    m_desk.say(tr("已导出到 %1").arg(QFileInfo(path).fileName()));
    close();
}

void EvaluationView::exportFile()
{
    if (!m_data->round)
        return desk().notice(tr("还没有民主评议，没有可以导出的。"));
    if (!mayPutOut())
        return;
    (new EvaluationExportDialog(window(), desk(), m_data))->open();
}

} // namespace branchbook::ui
