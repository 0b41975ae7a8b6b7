// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exam/exam_list.h"

#include "branchbook/book/member_store.h"
#include "branchbook/roster/exam_sheet.h"
#include "branchbook/sheet/workbook.h"
#include "ui/exam/exam_dialogs.h"
#include "ui/exam/sheet_faults.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/report/print_document.h"
#include "ui/shell/copy_before.h"

#include <QItemSelectionModel>
#include <QMenu>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using ideology::Exam;
using ideology::ExamSitting;
using store::UnitOfWork;

constexpr QLatin1String kExamAll("all");
constexpr QLatin1String kExamOpen("open");
constexpr QLatin1String kExamBin("bin");
constexpr int kExamTitleColumn = 0;

Cell examSatCell(const ExamRow& row)
{
    return {.text = ExamList::tr("%1 / %2 人").arg(row.figures.sat).arg(row.figures.expected),
            .tint = row.figures.sat == 0 ? Color::Text3 : Color::Text};
}

Cell examPassedCell(const ExamRow& row)
{
    if (row.figures.sat == 0)
        return {.text = QStringLiteral("—"), .tint = Color::Text3};
    return {.text = ExamList::tr("%1 人").arg(row.figures.passed), .bar = double(row.figures.passed) / row.figures.sat};
}

Cell examMeanCell(const ExamRow& row)
{
    if (!row.figures.mean)
        return {.text = QStringLiteral("—"), .tint = Color::Text3};
    return {.text = ideology::examPointsText(*row.figures.mean)};
}

Cell examStateCell(const ExamRow& row)
{
    const bool isScored = !row.exam.scores.isEmpty();
    const QString text = isScored ? ExamList::tr("已录成绩") : ExamList::tr("没有成绩");
    return {
        .text = text,
        .chip = {text, isScored ? Tone::Ok : Tone::Info, isScored ? QStringLiteral("check") : QStringLiteral("clock")}};
}

constexpr std::array<Column<ExamRow>, 6> kExamColumns{
    Column<ExamRow>{QT_TRANSLATE_NOOP("table", "考试"), 200, Qt::AlignLeft,
                    [](const ExamRow& row) { return Cell{.text = row.exam.title, .tip = row.exam.title}; }},
    Column<ExamRow>{QT_TRANSLATE_NOOP("table", "日期"), 104, Qt::AlignLeft,
                    [](const ExamRow& row) {
                        return Cell{.text = PartialDate::of(row.exam.heldOn).toDotted(), .tint = Color::Text2};
                    },
                    1},
    Column<ExamRow>{QT_TRANSLATE_NOOP("table", "参加"), 100, Qt::AlignLeft, examSatCell, 2},
    Column<ExamRow>{QT_TRANSLATE_NOOP("table", "及格"), 96, Qt::AlignLeft, examPassedCell},
    Column<ExamRow>{QT_TRANSLATE_NOOP("table", "平均分"), 76, Qt::AlignLeft, examMeanCell, 3},
    Column<ExamRow>{QT_TRANSLATE_NOOP("table", "状态"), 108, Qt::AlignLeft, examStateCell},
};

} // namespace

ExamList::ExamList(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("试卷和成绩"),
                     {QStringLiteral("exam"), QStringLiteral("exam_item"), QStringLiteral("exam_score"),
                      QStringLiteral("exam_correction"), QStringLiteral("gathering"), QStringLiteral("attendance")},
                     kExamAll, parent)
    , m_model(kExamColumns)
{
    chips()->addChip(kExamAll, tr("全部"), 0);
    chips()->addChip(kExamOpen, tr("没有成绩"), 0);
    chips()->addChip(kExamBin, tr("回收站"), 0);
    addCreateButton(tr("登记考试"), QStringLiteral("addExam"));
    build(&m_model, kExamTitleColumn, makeEmpty());
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("check"), tr("录入成绩"), [this](const QModelIndex& at) { enterScores(at); }},
             {QStringLiteral("more"), tr("更多"), [this](const QModelIndex& at) { openMore(at); }}});
    connect(table()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex& now) {
        if (!now.isValid())
            return;
        m_current = m_model.row(now.row()).exam.id.toString();
        Q_EMIT currentShown();
    });
    reload();
}

QWidget* ExamList::makeEmpty()
{
    auto* empty = new EmptyState(QStringLiteral("edit"), tr("还没有登记考试"),
                                 tr("从题库抽题成卷，印出试卷和答题卡，\n考完录入成绩，及格和补考自动算好。"));
    if (mayWrite())
        connect(empty->addAction(tr("登记考试"), QStringLiteral("plus")), &QPushButton::clicked, this,
                [this] { create(); });
    empty->addStep(tr("题库"), tr("先在题库页导入题目"));
    empty->addStep(tr("抽题"), tr("写明各题型抽几道"));
    empty->addStep(tr("成绩"), tr("逐人录入或者从表格导入"));
    return empty;
}

void ExamList::open(const QString& argument)
{
    if (argument.isEmpty())
        return;
    m_current = argument;
    showPart(kExamAll);
}

const ExamRow* ExamList::current() const
{
    const QModelIndex at = table()->currentIndex();
    return at.isValid() ? &m_model.row(at.row()) : nullptr;
}

std::vector<ExamRow> ExamList::rowsOf(const Result<QList<Exam>>& exams) const
{
    std::vector<ExamRow> rows;
    if (!exams)
        return rows;
    const QList<Exam>& list = *exams;
    for (const Exam& exam : list) {
        const auto figures = ideology::loadExamFigures(desk().book().reader(), exam, desk().today());
        rows.push_back({exam, figures ? *figures : ideology::ExamFigures()});
    }
    return rows;
}

void ExamList::load()
{
    const auto& reader = desk().book().reader();
    m_all = rowsOf(ideology::listExams(reader, desk().branch().id));
    m_bin = rowsOf(ideology::listRecycledExams(reader, desk().branch().id));
    const int open = int(std::ranges::count_if(m_all, [](const ExamRow& row) { return row.exam.scores.isEmpty(); }));
    chips()->setCount(kExamAll, int(m_all.size()));
    chips()->setCount(kExamOpen, open);
    chips()->setCount(kExamBin, int(m_bin.size()));
    if (chips()->current() == kExamBin && m_bin.empty())
        chips()->setCurrent(kExamAll);
    setSum(tr("考试 %1 次 · 没有成绩 %2 次").arg(m_all.size()).arg(open));
    fill();
}

void ExamList::fill()
{
    const QString part = chips()->current();
    const QString wanted = m_current;
    std::vector<ExamRow> rows;
    for (const ExamRow& row : part == kExamBin ? m_bin : m_all) {
        if (part != kExamOpen || row.exam.scores.isEmpty())
            rows.push_back(row);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.empty() || !m_bin.empty());
    if (const int row = rowToShow(wanted); row >= 0)
        table()->setCurrentIndex(m_model.index(row, 0));
    Q_EMIT currentShown();
}

/// The wanted one, else the newest with scores: one that is still to come has nothing to read. -1: the list is empty.
int ExamList::rowToShow(const QString& wanted) const
{
    const auto& rows = m_model.rows();
    auto found = std::ranges::find(rows, wanted, [](const ExamRow& row) { return row.exam.id.toString(); });
    if (found == rows.end())
        found = std::ranges::find_if(rows, [](const ExamRow& row) { return !row.exam.scores.isEmpty(); });
    return found != rows.end() ? int(found - rows.begin()) : rows.empty() ? -1 : 0;
}

void ExamList::create()
{
    Exam fresh;
    fresh.branch = desk().branch().id;
    (new ExamDialog(this, desk(), fresh, ExamDialog::Purpose::Add))->open();
}

void ExamList::edit(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT paneAsked();
}

void ExamList::enterScores(const QModelIndex& index)
{
    const ExamRow row = m_model.row(index.row());
    if (row.exam.recycled)
        return desk().notice(tr("这次考试在回收站里，先恢复再录入成绩。"));
    if (row.exam.heldOn > desk().today())
        return desk().notice(tr("还没有到考试的日期，考完以后再录入成绩。"));
    (new ExamScoresDialog(this, desk(), row.exam, row.figures, ExamSitting::First))->open();
}

void ExamList::enterScoresOfCurrent()
{
    if (current() != nullptr && mayWrite())
        enterScores(table()->currentIndex());
}

void ExamList::printCurrent()
{
    if (current() == nullptr)
        return desk().notice(tr("还没有考试，没有可以打印的。"));
    printPart(*current(), report::ExamPart::Paper);
}

void ExamList::printPart(const ExamRow& row, report::ExamPart part)
{
    const QString branch = desk().branch().name;
    printDocument(desk(),
                  part == report::ExamPart::Results
                      ? report::examResultsDocument(branch, row.exam, row.figures, desk().today())
                      : report::examDocument(branch, row.exam, part),
                  row.exam.title + report::examPartTitle(part), this);
}

void ExamList::openMoreOfCurrent()
{
    if (current() != nullptr)
        openMore(table()->currentIndex());
}

void ExamList::addScoreActions(QMenu& menu, const ExamRow& row)
{
    const Exam exam = row.exam;
    const auto figures = row.figures;
    connect(menu.addAction(tr("从表格导入成绩…")), &QAction::triggered, this, [this, exam] { askForScores(exam); });
    if (figures.failed() > 0)
        connect(menu.addAction(tr("录入补考成绩…")), &QAction::triggered, this, [this, exam, figures] {
            (new ExamScoresDialog(this, desk(), exam, figures, ExamSitting::Retake))->open();
        });
    if (!exam.scores.isEmpty())
        connect(menu.addAction(tr("更正成绩…")), &QAction::triggered, this,
                [this, exam] { (new ExamCorrectDialog(this, desk(), exam))->open(); });
}

void ExamList::openMore(const QModelIndex& index)
{
    const ExamRow row = m_model.row(index.row());
    popMenu(index, [&](QMenu& menu) {
        const auto add = [&](const QString& text, auto work) {
            connect(menu.addAction(text), &QAction::triggered, this, work);
        };
        if (row.exam.recycled)
            return add(tr("从回收站恢复"), [this, row] { restore(row.exam); });
        for (const report::ExamPart part : report::examParts())
            add(tr("打印%1…").arg(report::examPartTitle(part)), [this, row, part] { printPart(row, part); });
        if (!mayWrite())
            return;
        if (row.exam.heldOn <= desk().today())
            addScoreActions(menu, row);
        using Purpose = ExamDialog::Purpose;
        add(tr("修改…"), [this, row] { (new ExamDialog(this, desk(), row.exam, Purpose::Change))->open(); });
        if (row.exam.scores.isEmpty())
            add(tr("重新抽题…"), [this, row] { (new ExamDialog(this, desk(), row.exam, Purpose::Redraw))->open(); });
        add(tr("移到回收站"), [this, row] { recycle(row.exam); });
    });
}

void ExamList::askForScores(const Exam& exam)
{
    askForSheet(*window(), tr("选择成绩表"), [this, exam](const QString& path) { importScores(exam, path); });
}

void ExamList::importScores(const Exam& exam, const QString& path)
{
    NoProgress progress;
    const auto workbook = sheet::Workbook::open(path);
    if (!workbook)
        return desk().report(workbook.error());
    const auto table = (*workbook)->read(0, progress);
    if (!table)
        return desk().report(table.error());
    auto people = book::listMemberRowsOn(desk().book().reader(), desk().branch().id, exam.heldOn);
    if (!people)
        return desk().report(people.error());
    people->removeIf([&](const auto& row) { return row.leftOn.isValid() && row.leftOn <= exam.heldOn; });
    const auto read = roster::readScoreSheet(*table, exam, *people, exam.heldOn);
    if (!read)
        return desk().report(read.error());
    if (!read->faults.isEmpty())
        return showSheetFaults(*this, tr("成绩没有导入"), tr("下面几行不能录入，一个成绩也没有录入。改好以后再导入。"),
                               read->faults);
    keepCopyBefore(desk(), book::BackupReason::BeforeImport);
    const auto done = desk().performWithUndo(
        QStringLiteral("exam.import"),
        tr("导入理论考试成绩 %1 人：%2").arg(QString::number(read->scores.size()), exam.title),
        tr("已导入 %1 人的成绩").arg(read->scores.size()), [&](UnitOfWork& unit) {
            return ideology::recordScores(unit, exam.id, read->scores, ExamSitting::First, desk().today());
        });
    if (!done)
        desk().report(done.error());
}

void ExamList::recycle(const Exam& exam)
{
    act("exam.recycle", tr("放入回收站：理论考试%1").arg(exam.title),
        [&](UnitOfWork& unit) { return ideology::recycleExam(unit, exam.id, desk().today()); });
}

void ExamList::restore(const Exam& exam)
{
    act("exam.restore", tr("从回收站恢复：理论考试%1").arg(exam.title),
        [&](UnitOfWork& unit) { return ideology::restoreExam(unit, exam.id); });
}

} // namespace branchbook::ui
