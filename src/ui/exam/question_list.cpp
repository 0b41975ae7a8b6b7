// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exam/question_list.h"

#include "branchbook/base/text.h"
#include "branchbook/roster/exam_sheet.h"
#include "branchbook/rules/number_field.h"
#include "branchbook/sheet/workbook.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/exam/sheet_faults.h"
#include "ui/kit/button.h"
#include "ui/kit/choice.h"
#include "ui/kit/empty_state.h"
#include "ui/kit/table_view.h"
#include "ui/shell/copy_before.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using ideology::ExamQuestion;
using ideology::QuestionKind;
using store::UnitOfWork;

constexpr rules::NumberField kBankPointsField{"points", QT_TRANSLATE_NOOP("Fields", "分值")};
constexpr QLatin1String kBankAll("all");
constexpr QLatin1String kBankBin("bin");
constexpr int kStemColumn = 1;

constexpr std::array<Column<ExamQuestion>, 5> kBankColumns{
    Column<ExamQuestion>{
        QT_TRANSLATE_NOOP("table", "题型"), 64, Qt::AlignLeft,
        [](const ExamQuestion& question) { return Cell{.text = ideology::questionKindTitle(question.kind)}; }},
    Column<ExamQuestion>{
        QT_TRANSLATE_NOOP("table", "题干"), 300, Qt::AlignLeft,
        [](const ExamQuestion& question) { return Cell{.text = question.stem.simplified(), .tip = question.stem}; }},
    Column<ExamQuestion>{
        QT_TRANSLATE_NOOP("table", "答案"), 110, Qt::AlignLeft,
        [](const ExamQuestion& question) { return Cell{.text = question.answer.simplified(), .tip = question.answer}; },
        1},
    Column<ExamQuestion>{QT_TRANSLATE_NOOP("table", "分值"), 64, Qt::AlignRight,
                         [](const ExamQuestion& question) { return Cell{.text = QString::number(question.points)}; },
                         3},
    Column<ExamQuestion>{
        QT_TRANSLATE_NOOP("table", "科目"), 120, Qt::AlignLeft,
        [](const ExamQuestion& question) { return Cell{.text = question.subject, .tint = Color::Text2}; }, 2},
};

} // namespace

QuestionList::QuestionList(Desk& desk, QWidget* parent)
    : RecordListView(desk, tr("题库"), {QStringLiteral("exam_question")}, kBankAll, parent)
    , m_model(kBankColumns)
{
    chips()->addChip(kBankAll, tr("全部"), 0);
    for (const QuestionKind kind : ideology::questionKinds())
        chips()->addChip(ideology::questionKindName(kind), ideology::questionKindTitle(kind), 0);
    chips()->addChip(kBankBin, tr("回收站"), 0);
    if (mayWrite()) {
        auto* import = button(tr("导入题库"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("upload"));
        import->setObjectName(QStringLiteral("importQuestions"));
        connect(import, &QPushButton::clicked, this, &QuestionList::askForBank);
        bar()->addWidget(import);
    }
    addCreateButton(tr("登记题目"), QStringLiteral("addQuestion"));
    build(&m_model, kStemColumn, makeEmpty());
    if (mayWrite())
        table()->setRowActions(
            {{QStringLiteral("edit"), tr("修改"), [this](const QModelIndex& at) { edit(at); }},
             {QStringLiteral("trash"), tr("移到回收站，或者恢复"), [this](const QModelIndex& at) { toggleBin(at); }}});
    reload();
}

QWidget* QuestionList::makeEmpty()
{
    auto* empty = new EmptyState(QStringLiteral("edit"), tr("题库里还没有题目"),
                                 tr("从表格导入：第一行写 题型、题干、选项A、选项B、选项C、选项D、答案、分值、科目，\n"
                                    "有问题的行会说明在哪一行哪一列。"));
    if (mayWrite()) {
        connect(empty->addAction(tr("导入题库"), QStringLiteral("upload")), &QPushButton::clicked, this,
                &QuestionList::askForBank);
    }
    return empty;
}

void QuestionList::load()
{
    const auto& reader = desk().book().reader();
    const auto all = ideology::listQuestions(reader, desk().branch().id);
    const auto bin = ideology::listRecycledQuestions(reader, desk().branch().id);
    m_all = all ? *all : QList<ExamQuestion>();
    m_bin = bin ? *bin : QList<ExamQuestion>();
    chips()->setCount(kBankAll, int(m_all.size()));
    for (const QuestionKind kind : ideology::questionKinds())
        chips()->setCount(
            ideology::questionKindName(kind),
            int(std::ranges::count_if(m_all, [kind](const ExamQuestion& each) { return each.kind == kind; })));
    chips()->setCount(kBankBin, int(m_bin.size()));
    if (chips()->current() == kBankBin && m_bin.isEmpty())
        chips()->setCurrent(kBankAll);
    setSum(tr("题目 %1 道 · 科目 %2 个").arg(m_all.size()).arg(ideology::subjectsOf(m_all).size()));
    fill();
}

void QuestionList::fill()
{
    const QString part = chips()->current();
    const auto kind = ideology::questionKindByName(part);
    std::vector<ExamQuestion> rows;
    for (const ExamQuestion& question : part == kBankBin ? m_bin : m_all) {
        if (part == kBankAll || part == kBankBin || question.kind == kind)
            rows.push_back(question);
    }
    m_model.setRows(std::move(rows));
    settle(!m_all.isEmpty() || !m_bin.isEmpty());
}

void QuestionList::create()
{
    ExamQuestion fresh;
    fresh.branch = desk().branch().id;
    fresh.points = ideology::usualPoints(fresh.kind);
    (new QuestionDialog(this, desk(), fresh))->open();
}

void QuestionList::edit(const QModelIndex& index)
{
    if (!index.isValid() || !mayWrite())
        return;
    const ExamQuestion question = m_model.row(index.row());
    if (question.recycled)
        return desk().notice(tr("这道题在回收站里，先恢复再修改。"));
    (new QuestionDialog(this, desk(), question))->open();
}

void QuestionList::toggleBin(const QModelIndex& index)
{
    const ExamQuestion question = m_model.row(index.row());
    const QString stem = question.stem.left(20);
    if (question.recycled)
        return act("question.restore", tr("从回收站恢复：题目%1").arg(stem),
                   [&](UnitOfWork& unit) { return ideology::restoreQuestion(unit, question.id); });
    act("question.recycle", tr("放入回收站：题目%1").arg(stem),
        [&](UnitOfWork& unit) { return ideology::recycleQuestion(unit, question.id, desk().today()); });
}

void QuestionList::askForBank()
{
    askForSheet(*window(), tr("选择题库表格"), [this](const QString& path) { importFrom(path); });
}

void QuestionList::importFrom(const QString& path)
{
    NoProgress progress;
    const auto workbook = sheet::Workbook::open(path);
    if (!workbook)
        return desk().report(workbook.error());
    const auto table = (*workbook)->read(0, progress);
    if (!table)
        return desk().report(table.error());
    const auto read = roster::readQuestionSheet(*table, m_all, desk().branch().id);
    if (!read)
        return desk().report(read.error());
    if (!read->questions.isEmpty()) {
        keepCopyBefore(desk(), book::BackupReason::BeforeImport);
        const auto done = desk().performWithUndo(
            QStringLiteral("question.import"), tr("导入题库 %1 道题").arg(read->questions.size()),
            tr("已导入 %1 道题").arg(read->questions.size()),
            [&](UnitOfWork& unit) { return ideology::addQuestions(unit, read->questions, desk().today()); });
        if (!done)
            return desk().report(done.error());
    }
    if (!read->faults.isEmpty())
        showSheetFaults(*this, tr("有 %1 行没有导入").arg(read->faults.size()),
                        read->questions.isEmpty()
                            ? tr("没有导入题目，手册没有改动。下面几行改好以后再导入一次，已有的不会重复。")
                            : tr("其余 %1 道题已经导入，可以撤销。下面几行改好以后再导入一次，已有的不会重复。")
                                  .arg(read->questions.size()),
                        read->faults);
}

QuestionDialog::QuestionDialog(QWidget* host, Desk& desk, const ExamQuestion& question)
    : Dialog(host, question.id.isNull() ? tr("登记题目") : tr("修改题目"), Width::Large)
    , m_desk(desk)
    , m_question(question)
    , m_kind(new ComboField(tr("题型")))
    , m_stem(new TextField(tr("题干")))
    , m_choices(new TextField(tr("选项（一行一个，不写字母）")))
    , m_answer(cadreLine(tr("答案"), question.answer, tr("单选多选写字母，例如 ABD；判断写 正确 或 错误")))
    , m_points(cadreLine(tr("分值"), question.points > 0 ? QString::number(question.points) : QString()))
    , m_subject(cadreLine(tr("科目"), question.subject, tr("例如 党章")))
{
    setObjectName(QStringLiteral("question"));
    about(QStringLiteral("exam_question"), question.id);
    m_answer->edit()->setMaxLength(ideology::kMostStem);
    for (const QuestionKind kind : ideology::questionKinds())
        m_kind->addChoice(ideology::questionKindTitle(kind), ideology::questionKindName(kind));
    m_kind->setCode(ideology::questionKindName(question.kind));
    if (!ideology::hasChoices(question.kind))
        m_choices->hide();
    connect(m_kind, &ComboField::chosen, this, [this](const QString& code) {
        m_choices->setVisible(ideology::hasChoices(*ideology::questionKindByName(code)));
    });
    m_stem->edit()->setPlainText(question.stem);
    m_choices->edit()->setPlainText(question.choices.join(u'\n'));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_kind, m_points, m_subject}));
    body()->addWidget(m_stem);
    body()->addWidget(m_choices);
    body()->addWidget(m_answer);
    setFirstFocus(m_stem->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(question.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &QuestionDialog::save);
}

void QuestionDialog::save()
{
    ExamQuestion question = m_question;
    question.kind = ideology::questionKindByName(m_kind->code()).value_or(question.kind);
    question.stem = m_stem->edit()->toPlainText();
    question.choices.clear();
    if (ideology::hasChoices(question.kind)) {
        for (const QString& line : m_choices->edit()->toPlainText().split(u'\n')) {
            if (const QString choice = trimmedText(line); !choice.isEmpty())
                question.choices.append(choice);
        }
    }
    question.answer = m_answer->text();
    question.subject = m_subject->text();
    const auto points = rules::readCount(m_points->text(), kBankPointsField);
    if (!points)
        return showProblem(sentence(points.error()));
    question.points = *points;
    const bool fresh = m_question.id.isNull();
    const auto done = m_desk.performWithUndo(
        fresh ? QStringLiteral("question.add") : QStringLiteral("question.change"),
        (fresh ? tr("登记题目：%1") : tr("修改题目：%1")).arg(question.stem.left(20)), tr("已保存题目"),
        [&](UnitOfWork& unit) -> Result<> {
            if (!fresh)
                return ideology::changeQuestion(unit, question);
            BB_TRY([[maybe_unused]] const auto id, ideology::addQuestion(unit, question, m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
