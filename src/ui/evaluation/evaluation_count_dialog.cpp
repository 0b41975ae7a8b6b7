// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_count_dialog.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/organization/evaluation_service.h"
#include "ui/kit/field.h"
#include "ui/kit/text.h"
#include "ui/shell/desk.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using namespace organization;

constexpr int kLinesHeight = 280;
constexpr int kLeastLinesHeight = 150; ///< where large text leaves little room
constexpr int kMarkWidth = 64;

int numberOf(const LineField& field)
{
    return field.text().isEmpty() ? 0 : field.text().toInt();
}

LineField* paperNumber(const QString& title, int number)
{
    auto* field = new LineField(title);
    if (number > 0)
        field->setText(QString::number(number));
    return field;
}

/// 1 优秀, 2 合格, 3 基本合格, 4 不合格, anything else that was typed: no mark.
QList<std::optional<Grade>> marksIn(const QString& typed)
{
    QList<std::optional<Grade>> marks;
    for (const QChar sign : typed) {
        const int number = sign.digitValue();
        if (!sign.isSpace())
            marks.append(number >= 1 && number <= int(kGrades) ? std::optional(static_cast<Grade>(number - 1))
                                                               : std::nullopt);
    }
    return marks;
}

} // namespace

EvaluationCountDialog::EvaluationCountDialog(QWidget* host, Desk& desk, std::shared_ptr<const EvaluationData> known,
                                             EvaluationBallot ballot)
    : Dialog(host, tr("录入票数：%1").arg(evaluationBallotTitle(ballot)), Width::Large)
    , m_desk(desk)
    , m_data(std::move(known))
    , m_ballot(ballot)
    , m_corrects(m_data->round->count(ballot) != nullptr)
    , m_day(new DateField(tr("哪天测评")))
    , m_issued(nullptr)
    , m_collected(nullptr)
    , m_valid(nullptr)
    , m_paper(
          new LineField(tr("一张一张录（按名单顺序）"), tr("每人一个数字：1 优秀 2 合格 3 基本合格 4 不合格 0 没有选")))
    , m_reason(new LineField(tr("更正原因"), tr("例如 唱票时漏了一叠")))
{
    setObjectName(QStringLiteral("evaluationCount"));
    about(QStringLiteral("evaluation"), m_data->round->id, QString::number(int(ballot)));
    setText(tr("只录合计，不记谁怎么写。照计票单逐人填，或者一张一张录，由程序相加。"));
    body()->setContentsMargins(0, 8, 0, 0);
    body()->setSpacing(8);
    const EvaluationCount empty = emptyCount(*m_data->round, ballot);
    const EvaluationCount* before = m_data->round->count(ballot);
    const EvaluationCount& shown = before == nullptr ? empty : *before;
    m_day->edit()->setToday(desk.today());
    m_day->wantWholeDay();
    m_day->setDate(PartialDate::of(shown.heldOn.isValid() ? shown.heldOn : desk.today()));
    m_issued = paperNumber(tr("发出（张）"), shown.issued);
    m_collected = paperNumber(tr("收回（张）"), shown.collected);
    m_valid = paperNumber(tr("有效（张）"), shown.valid);
    body()->addLayout(sideBySide({m_day, m_issued, m_collected, m_valid}));
    for (const EvaluationTally& tally : empty.tallies)
        m_lines.push_back({tally.line, tally.name, {}});
    body()->addWidget(makeLines());
    fillFrom(shown);
    body()->addWidget(m_paper);
    auto* add = button(tr("加上这张票"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("plus"));
    connect(add, &QPushButton::clicked, this, &EvaluationCountDialog::addOnePaper);
    m_paper->setSideWidget(add);
    body()->addWidget(m_reason);
    m_reason->setVisible(m_corrects);
    keepEnter();
    setFirstFocus(m_issued->edit());
    (void)addSafeButton(tr("取消"));
    connect(addButton(m_corrects ? tr("更正") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &EvaluationCountDialog::save);
}

QWidget* EvaluationCountDialog::makeLines()
{
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setVerticalSpacing(4);
    for (std::size_t i = 0; i < kFields; ++i)
        grid->addWidget(label(i < kGrades ? shownWord(gradeTitle(static_cast<Grade>(i))) : tr("没有选"),
                              TextRole::Small, Ink::Text2),
                        0, int(i) + 1);
    int row = 1;
    for (Line& line : m_lines) {
        grid->addWidget(label(QStringLiteral("%1  %2").arg(row).arg(line.name)), row, 0);
        for (std::size_t i = 0; i < kFields; ++i) {
            auto* edit = new QLineEdit;
            edit->setFixedWidth(scaled(kMarkWidth));
            edit->setAlignment(Qt::AlignRight);
            edit->setAccessibleName(
                tr("%1，%2").arg(line.name, i < kGrades ? shownWord(gradeTitle(static_cast<Grade>(i))) : tr("没有选")));
            grid->addWidget(edit, row, int(i) + 1);
            line.marks[i] = edit;
        }
        ++row;
    }
    grid->setColumnStretch(0, 1);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false); // the dialog's own ground
    inside->setAutoFillBackground(false);
    scroll->setMinimumHeight(kLeastLinesHeight);
    scroll->setMaximumHeight(scaled(kLinesHeight));
    return scroll;
}

void EvaluationCountDialog::fillFrom(const EvaluationCount& count)
{
    for (const Line& line : m_lines) {
        const EvaluationTally* tally = count.tally(line.line);
        if (tally == nullptr || tally->graded() + tally->abstain == 0)
            continue;
        for (std::size_t i = 0; i < kFields; ++i)
            line.marks[i]->setText(QString::number(i < kGrades ? tally->marks[i] : tally->abstain));
    }
}

EvaluationCount EvaluationCountDialog::read() const
{
    EvaluationCount count = emptyCount(*m_data->round, m_ballot);
    count.heldOn = m_day->date().earliest();
    count.issued = numberOf(*m_issued);
    count.collected = numberOf(*m_collected);
    count.valid = numberOf(*m_valid);
    count.voidPapers = count.collected - count.valid;
    for (std::size_t at = 0; at < m_lines.size(); ++at) {
        EvaluationTally& tally = count.tallies[qsizetype(at)];
        for (std::size_t i = 0; i < kFields; ++i)
            (i < kGrades ? tally.marks[i] : tally.abstain) = m_lines[at].marks[i]->text().toInt();
    }
    return count;
}

void EvaluationCountDialog::addOnePaper()
{
    EvaluationCount count = read();
    if (const auto added = addPaper(count, marksIn(m_paper->text())); !added)
        return m_paper->setError(sentence(added.error()));
    m_paper->setError({});
    m_paper->setText({});
    fillFrom(count);
    m_issued->setText(QString::number(count.issued));
    m_collected->setText(QString::number(count.collected));
    m_valid->setText(QString::number(count.valid));
    m_paper->edit()->setFocus(Qt::OtherFocusReason);
}

void EvaluationCountDialog::save()
{
    if (!m_day->requireDay())
        return;
    const EvaluationCount count = read();
    const auto done = m_desk.book().perform(
        m_corrects ? QStringLiteral("evaluation.correct") : QStringLiteral("evaluation.count"),
        tr("%1年度民主评议：%2票数").arg(m_data->round->forYear).arg(evaluationBallotTitle(m_ballot)),
        [&](store::UnitOfWork& unit) {
            return m_corrects ? correctEvaluationCount(unit, m_data->round->id, count, m_reason->text(), m_desk.today())
                              : recordEvaluationCount(unit, m_data->round->id, count, m_desk.today());
        });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
}

} // namespace branchbook::ui
