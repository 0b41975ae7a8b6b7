// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/members/duplicates_dialog.h"

#include "branchbook/base/date.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/book/member_field.h"
#include "ui/kit/card.h"
#include "ui/kit/text.h"
#include "ui/roster/import_parts.h"
#include "ui/roster/shown_value.h"
#include "ui/shell/copy_before.h"
#include "ui/shell/desk.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using organization::MergeField;
using organization::MergeSide;

constexpr int kKeptAnswer = 0;
constexpr int kOtherAnswer = 1;
constexpr int kComparisonHeight = 330;

/// Masked, and never alike where the two differ.
std::pair<QString, QString> bothShown(const MergeField& field)
{
    const auto known = book::fieldByName(field.key);
    auto shown =
        known && field.personal ? shownPair(*known, field.kept, field.other) : std::pair(field.kept, field.other);
    const bool isDate = known && book::fieldInfo(*known).kind == book::FieldKind::Date;
    for (QString* each : {&shown.first, &shown.second}) {
        if (each->isEmpty() || *each == u"—")
            *each = DuplicatesDialog::tr("（空）");
        else if (isDate)
            *each = shownDate(PartialDate::fromIso(*each));
    }
    return shown;
}

/// The area is as high as what it shows, up to a height that leaves the buttons their place.
class ComparisonScroll final : public QScrollArea
{
public:
    [[nodiscard]] QSize sizeHint() const override
    {
        const QSize whole = widget() ? widget()->sizeHint() : QScrollArea::sizeHint();
        return {whole.width(), scaled(kComparisonHeight)};
    }
};

} // namespace

DuplicatesDialog::DuplicatesDialog(QWidget* host, Desk& desk)
    : Dialog(host, tr("可能重复的人"), Width::Large)
    , m_desk(desk)
    , m_reason(paragraph({}, TextRole::Body, Ink::Text2))
    , m_steps(new QWidget)
    , m_back(button(tr("上一组"), ButtonKind::Text, ControlSize::Small))
    , m_next(button(tr("下一组"), ButtonKind::Text, ControlSize::Small))
    , m_scroll(new ComparisonScroll)
{
    setObjectName(QStringLiteral("duplicates"));
    setText(tr("逐项选定用哪一份，合并以后所有记录都归到一份，另一份进回收站；可以整步撤销。"));
    keepNothing(); // what was chosen is one click each, and the next pair has its own
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_reason, 1);
    auto* steps = new QHBoxLayout(m_steps);
    steps->setContentsMargins(0, 0, 0, 0);
    steps->addWidget(m_back);
    steps->addWidget(m_next);
    head->addWidget(m_steps, 0, Qt::AlignTop);
    body()->setContentsMargins(0, 10, 0, 0);
    body()->setSpacing(10);
    body()->addLayout(head);
    body()->addWidget(horizontalLine());
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    body()->addWidget(m_scroll);
    (void)addSafeButton(tr("以后再说"));
    connect(addButton(tr("不是同一人"), ButtonKind::Standard), &QPushButton::clicked, this,
            &DuplicatesDialog::tellApart);
    m_merge = addButton(tr("合并为一份"), ButtonKind::Primary);
    connect(m_merge, &QPushButton::clicked, this, &DuplicatesDialog::merge);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    reload();
}

void DuplicatesDialog::reload()
{
    const auto pairs = organization::findDuplicates(m_desk.book().reader(), m_desk.branch().id);
    if (!pairs)
        return showProblem(sentence(pairs.error()));
    m_pairs = *pairs;
    m_at = qBound(0, m_at, qMax(0, int(m_pairs.size()) - 1));
    showPair();
}

void DuplicatesDialog::step(int by)
{
    m_at = qBound(0, m_at + by, int(m_pairs.size()) - 1);
    showPair();
}

void DuplicatesDialog::showPair()
{
    showProblem({});
    m_choices.clear();
    if (m_pairs.isEmpty()) {
        close();
        return;
    }
    const auto& pair = m_pairs[m_at];
    const QString names =
        pair.firstName == pair.secondName ? pair.firstName : tr("%1、%2").arg(pair.firstName, pair.secondName);
    QString reason = tr("第 %1 组，共 %2 组。%3：%4。")
                         .arg(QString::number(m_at + 1), QString::number(m_pairs.size()), names,
                              organization::duplicateReasonText(pair.reason));
    if (pair.numbersDiffer)
        reason += tr("身份证号是两个不同的有效号码，多半不是同一人。");
    m_reason->setText(reason);
    m_steps->setVisible(m_pairs.size() > 1);
    m_back->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_pairs.size());
    m_merge->setEnabled(true);
    m_scroll->setWidget(makeLines()); // the lines of the pair before go
}

QWidget* DuplicatesDialog::makeLines()
{
    auto* lines = new QWidget;
    lines->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(lines);
    rows->setContentsMargins(0, 0, 12, 0);
    rows->setSpacing(8);
    const auto& pair = m_pairs[m_at];
    const auto& reader = m_desk.book().reader();
    const auto obstacles = organization::mergeObstacles(reader, pair.first, pair.second);
    const auto fields = organization::mergeFields(reader, pair.first, pair.second);
    if (!obstacles || !fields) {
        showProblem(sentence(obstacles ? fields.error() : obstacles.error()));
        return lines;
    }
    for (const Error& obstacle : *obstacles) {
        rows->addWidget(paragraph(sentence(obstacle), TextRole::Body, Ink::Warn));
        m_merge->setEnabled(false);
    }
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    grid->addWidget(label(tr("先录入的"), TextRole::SmallStrong, Ink::Text2), 0, 1);
    grid->addWidget(label(tr("后录入的"), TextRole::SmallStrong, Ink::Text2), 0, 2);
    int row = 1;
    for (const MergeField& field : *fields)
        addLine(*grid, row++, field);
    rows->addLayout(grid);
    if (fields->isEmpty())
        rows->addWidget(paragraph(tr("两份资料完全一样，直接合并就行。"), TextRole::Body, Ink::Text2));
    rows->addStretch();
    return lines;
}

void DuplicatesDialog::addLine(QGridLayout& grid, int row, const MergeField& field)
{
    const auto [kept, other] = bothShown(field);
    auto* title = paragraph(field.mustChoose ? tr("%1（要选定）").arg(field.label) : field.label, TextRole::Small,
                            field.mustChoose ? Ink::Text : Ink::Text2);
    title->setFixedWidth(scaled(132));
    title->setContentsMargins(0, scaled(4), 0, 0); // on one line with the words of the answers
    grid.addWidget(title, row, 0, Qt::AlignTop);
    auto* answers = new QButtonGroup(title); // goes with the line
    auto* first = new AnswerRow(kept, AnswerRow::Mark::None);
    auto* second = new AnswerRow(other, AnswerRow::Mark::None);
    first->setAccessibleName(tr("%1，先录入的：%2").arg(field.label, kept));
    second->setAccessibleName(tr("%1，后录入的：%2").arg(field.label, other));
    answers->addButton(first, kKeptAnswer);
    answers->addButton(second, kOtherAnswer);
    if (!field.mustChoose)
        (field.side == MergeSide::Kept ? first : second)->setChecked(true);
    grid.addWidget(first, row, 1, Qt::AlignTop);
    grid.addWidget(second, row, 2, Qt::AlignTop);
    m_choices.push_back({field, answers});
}

void DuplicatesDialog::merge()
{
    const auto pair = m_pairs[m_at];
    organization::Merge merge{pair.first, pair.second, {}};
    QStringList open;
    for (const Choice& choice : m_choices) {
        const int answer = choice.answers->checkedId();
        if (answer < 0)
            open.append(choice.field.label);
        else
            merge.choices.insert(choice.field.key, answer == kKeptAnswer ? MergeSide::Kept : MergeSide::Other);
    }
    if (!open.isEmpty()) {
        showProblem(tr("还没有选定：%1。").arg(shownList(open)));
        for (const Choice& choice : m_choices) {
            if (choice.answers->checkedId() < 0)
                return choice.answers->button(kKeptAnswer)->setFocus(Qt::OtherFocusReason);
        }
    }
    keepCopyBefore(m_desk, book::BackupReason::BeforeMerge);
    organization::MergeDone done;
    const auto merged = m_desk.performWithUndo(
        QStringLiteral("member.merge"), tr("合并重复记录：%1").arg(pair.firstName),
        tr("已把%1的两份记录合并为一份").arg(pair.firstName), [&](store::UnitOfWork& unit) -> Result<> {
            BB_TRY(done, organization::mergeMembers(unit, merge, m_desk.today()));
            return {};
        });
    if (!merged)
        return showProblem(sentence(merged.error()));
    reload();
}

void DuplicatesDialog::tellApart()
{
    const auto pair = m_pairs[m_at];
    const auto done =
        m_desk.performWithUndo(QStringLiteral("member.distinct"), tr("不是同一人：%1").arg(pair.firstName),
                               tr("已记下：%1的两份记录不是同一人").arg(pair.firstName), [&](store::UnitOfWork& unit) {
                                   return organization::markDistinct(unit, pair.first, pair.second, m_desk.today());
                               });
    if (!done)
        return showProblem(sentence(done.error()));
    reload();
}

} // namespace branchbook::ui
