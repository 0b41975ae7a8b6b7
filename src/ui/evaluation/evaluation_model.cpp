// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/evaluation/evaluation_model.h"

#include "branchbook/base/screen_words.h"

#include "ui/evaluation/evaluation_dialogs.h"
#include "ui/kit/table_view.h"
#include "ui/theme/icon.h"

#include <QPainter>

#include <algorithm>

namespace branchbook::ui {

namespace {

using namespace organization;

constexpr int kBarWidth = 56;
constexpr int kBarHeight = 8;
constexpr int kBehindBar = 8;
constexpr int kBetweenFigures = 12;
constexpr int kBoxHeight = 28;
constexpr int kBoxPadding = 9;

Cell nameCell(const EvaluationRow& row)
{
    return {.text = row.person.name, .avatar = row.person.name, .tip = evidenceText(row.evidence)};
}

Cell postCell(const EvaluationRow& row)
{
    return {.text = row.post, .tint = Color::Text2};
}

Cell selfCell(const EvaluationRow& row)
{
    return {.text = row.person.self ? shownWord(gradeTitle(*row.person.self)) : QStringLiteral("—"),
            .tint = row.person.self ? Color::Text : Color::Text3};
}

Cell ballotCell(const std::optional<EvaluationTally>& tally)
{
    return {.text = tally ? tallyText(*tally) : QStringLiteral("—"), .tint = Color::Text3};
}

Cell membersCell(const EvaluationRow& row)
{
    return ballotCell(row.members);
}

Cell massesCell(const EvaluationRow& row)
{
    return ballotCell(row.masses);
}

QString gradeText(const EvaluatedPerson& person)
{
    if (person.part == EvaluationPart::Excused)
        return EvaluationModel::tr("不参加");
    if (!person.isFull())
        return EvaluationModel::tr("不评等次");
    return person.grade ? shownWord(gradeTitle(*person.grade)) : EvaluationModel::tr("请评定");
}

Cell gradeCell(const EvaluationRow& row)
{
    return {.text = gradeText(row.person), .tint = row.person.getsGrade() ? Color::Text : Color::Text3};
}

Cell noteCell(const EvaluationRow& row)
{
    const EvaluatedPerson& person = row.person;
    if (!person.note.isEmpty()) {
        const bool isWarned =
            row.members && (row.members->of(Grade::Basic) > 0 || row.members->of(Grade::Unqualified) > 0);
        return isWarned ? Cell{.text = person.note,
                               .status = {person.note, Tone::Warn, QStringLiteral("alert")},
                               .tip = person.note}
                        : Cell{.text = person.note, .tint = Color::Text2, .tip = person.note};
    }
    if (person.part == EvaluationPart::Elsewhere)
        return {.text = person.partWhy, .tint = Color::Text2, .tip = person.partWhy};
    if (person.toldOn.isValid())
        return {.text = EvaluationModel::tr("%1反馈").arg(evaluationDay(person.toldOn)), .tint = Color::Text2};
    return {.text = QStringLiteral("—"), .tint = Color::Text3};
}

constexpr std::array<Column<EvaluationRow>, 7> kEvaluationColumns{{
    {QT_TRANSLATE_NOOP("table", "姓名"), 104, Qt::AlignLeft, &nameCell},
    {QT_TRANSLATE_NOOP("table", "职务"), 76, Qt::AlignLeft, &postCell, 2},
    {QT_TRANSLATE_NOOP("table", "自评"), 52, Qt::AlignLeft, &selfCell, 1},
    {QT_TRANSLATE_NOOP("table", "党员互评"), 188, Qt::AlignLeft, &membersCell},
    {QT_TRANSLATE_NOOP("table", "群众测评"), 156, Qt::AlignLeft, &massesCell},
    {QT_TRANSLATE_NOOP("table", "组织评定"), 116, Qt::AlignLeft, &gradeCell},
    {QT_TRANSLATE_NOOP("table", "备注"), 96, Qt::AlignLeft, &noteCell},
}};

/// 优 31  合 5  基 1: what nobody said is left out, but for the first two.
void paintBallot(QPainter& painter, const QRectF& rect, const EvaluationTally& tally)
{
    const double barWidth = scaled(kBarWidth);
    const QRectF bar(rect.left(), rect.center().y() - kBarHeight / 2.0, barWidth, kBarHeight);
    const int all = std::max(1, tally.graded());
    paintBox(painter, bar, kBarHeight / 2.0, Color::Track, Color::None);
    const double best = barWidth * tally.of(Grade::Excellent) / all;
    if (best > 0)
        paintBox(painter, {bar.left(), bar.top(), std::max<double>(best, kBarHeight), bar.height()}, kBarHeight / 2.0,
                 Color::Text2, Color::None);
    const std::array<QString, kGrades> words{EvaluationModel::tr("优"), EvaluationModel::tr("合"),
                                             EvaluationModel::tr("基"), EvaluationModel::tr("不")};
    double x = bar.right() + kBehindBar;
    for (std::size_t i = 0; i < kGrades; ++i) {
        if (i > std::size_t(Grade::Qualified) && tally.marks[i] == 0)
            continue;
        const QString text = words[i] + u' ' + QString::number(tally.marks[i]);
        const double wide = textWidth(text, TextRole::Small) + 2;
        if (x + wide > rect.right() + 8)
            return;
        paintText(painter, {x, rect.top(), wide, rect.height()}, text, TextRole::Small,
                  i > std::size_t(Grade::Qualified) ? Color::Warn : Color::Text);
        x += wide + kBetweenFigures - 2;
    }
}

void paintGradeBox(QPainter& painter, const QRectF& rect, const EvaluatedPerson& person)
{
    const bool isBest = person.grade == Grade::Excellent;
    const bool isLow = person.grade && *person.grade >= Grade::Basic;
    const double high = scaled(kBoxHeight);
    const QRectF box(rect.left(), rect.center().y() - high / 2, std::min<double>(rect.width(), scaled(100)), high);
    if (person.grade) {
        paintBox(painter, box, 6,
                 isBest      ? Color::GoldSoft
                     : isLow ? Color::WarnSoft
                             : Color::Surface,
                 isBest      ? Color::GoldLine
                     : isLow ? Color::WarnLine
                             : Color::Control);
    } else {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Color::Control), 1, Qt::DashLine));
        painter.setBrush(color(Color::Surface));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.restore();
    }
    const Color tint = isBest ? Color::Gold : isLow ? Color::Warn : person.grade ? Color::Text : Color::Text2;
    const double side = scaled(14);
    double left = box.left() + kBoxPadding;
    if (isBest) {
        paintIcon(painter, QStringLiteral("medal"), tint, {left, box.center().y() - side / 2, side, side});
        left += side + 4;
    }
    paintText(painter, {left, box.top(), box.right() - left - side - kBoxPadding, box.height()}, gradeText(person),
              isBest ? TextRole::SmallStrong : TextRole::Small, tint);
    paintIcon(painter, QStringLiteral("chevron-down"), tint,
              {box.right() - side - kBoxPadding + 2, box.center().y() - side / 2, side, side});
}

} // namespace

EvaluationModel::EvaluationModel(QObject* parent)
    : RowTableModel(kEvaluationColumns, parent)
{
}

int EvaluationModel::rowOf(book::MemberId member) const
{
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].person.member == member)
            return int(i);
    }
    return -1;
}

void EvaluationModel::coverBallots(bool cover)
{
    m_covered = cover;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, Members), index(rowCount() - 1, Note));
}

bool EvaluationModel::isSecret(const QModelIndex& index) const
{
    const EvaluationRow& row = m_rows[std::size_t(index.row())];
    switch (index.column()) {
    case Members: return row.members.has_value();
    case Masses: return row.masses.has_value();
    case Note: return !row.person.note.isEmpty();
    default: return false;
    }
}

QVariant EvaluationModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return RowTableModel::data(index, role);
    const EvaluatedPerson& person = row(index.row()).person;
    if (m_onlyLooks && index.column() == GradeColumn && person.getsGrade() && !person.grade)
        return cellData({.text = tr("未评定"), .tint = Color::Text3}, Qt::AlignLeft, role);
    if (!m_covered || !isSecret(index))
        return RowTableModel::data(index, role);
    const QString covered = tr("已遮住");
    return cellData({.text = covered, .tint = Color::Text3, .tip = covered}, Qt::AlignLeft, role);
}

EvaluationDelegate::EvaluationDelegate(TableView& table, const EvaluationModel& model)
    : RowDelegate(&table)
    , m_model(model)
{
}

void EvaluationDelegate::paintCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const
{
    const EvaluationRow& row = m_model.row(index.row());
    if (index.column() == EvaluationModel::GradeColumn && row.person.getsGrade() && !m_model.onlyLooks())
        return paintGradeBox(painter, rect, row.person);
    const bool isBallot = index.column() == EvaluationModel::Members || index.column() == EvaluationModel::Masses;
    const auto& tally = index.column() == EvaluationModel::Members ? row.members : row.masses;
    if (isBallot && tally && !m_model.coversBallots())
        return paintBallot(painter, rect, *tally);
    RowDelegate::paintCell(painter, rect, index);
}

} // namespace branchbook::ui
