// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/coverage_board.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/theme/icon.h"

#include <QAbstractButton>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

using institutions::Coverage;
using institutions::CoverageCell;

constexpr int kCoverageRadius = 6;

struct CoverageLook {
    QString icon;
    Color ink;
    Color fill;
};

CoverageLook coverageLook(Coverage state)
{
    switch (state) {
    case Coverage::Covered: return {QStringLiteral("check"), Color::Ok, Color::OkSoft};
    case Coverage::Revising: return {QStringLiteral("edit"), Color::Info, Color::InfoSoft};
    case Coverage::Gap: break;
    }
    return {QStringLiteral("plus"), Color::Warn, Color::None};
}

void paintCoverage(QPainter& painter, const QRectF& box, Coverage state)
{
    const CoverageLook look = coverageLook(state);
    if (state == Coverage::Gap) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Color::WarnSolid), 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kCoverageRadius, kCoverageRadius);
    } else {
        paintBox(painter, box, kCoverageRadius, look.fill, Color::None);
    }
    const double side = scaled(14);
    paintIcon(painter, look.icon, look.ink, {box.center().x() - side / 2, box.center().y() - side / 2, side, side});
}

/// The same mark beside its word.
class CoverageLegend final : public QWidget
{
public:
    explicit CoverageLegend(Coverage state)
        : m_state(state)
    {
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    [[nodiscard]] QSize sizeHint() const override { return {scaled(26), scaled(20)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintCoverage(painter, rect(), m_state);
    }

private:
    Coverage m_state;
};

} // namespace

class CoverageMark final : public QAbstractButton
{
public:
    CoverageMark(int atRow, int atColumn, QWidget* parent)
        : QAbstractButton(parent)
        , row(atRow)
        , column(atColumn)
    {
        setFocusPolicy(Qt::ClickFocus);
        setAttribute(Qt::WA_Hover);
        setProperty("ring", kCoverageRadius);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    }
    void setCell(const CoverageCell& given)
    {
        cell = given;
        const QString place =
            CoverageBoard::tr("%1 · %2").arg(institutions::tierTitle(cell.tier), institutions::fieldTitle(cell.field));
        setAccessibleName(CoverageBoard::tr("%1：%2").arg(place, institutions::coverageTitle(cell.state)));
        const QString titles = shownList(cell.titles);
        setToolTip(titles.isEmpty() ? CoverageBoard::tr("还没有，点这里登记") : titles);
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return {scaled(40), scaled(24)}; }

    CoverageCell cell;
    int row;
    int column;

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (underMouse())
            paintBox(painter, rect(), kCoverageRadius, Color::Hover, Color::None);
        paintCoverage(painter, rect(), cell.state);
    }
};

CoverageBoard::CoverageBoard(QWidget* parent)
    : QFrame(parent)
    , m_summary(new ElidedLabel({}, TextRole::Small, Color::Text2))
{
    setProperty("kind", QStringLiteral("card"));
    setAccessibleName(tr("制度覆盖情况"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 6);
    rows->setSpacing(0);
    rows->addWidget(makeHead());
    rows->addWidget(horizontalLine());
    setMatrix(institutions::coverageOn({}, QDate(1, 1, 1)));
}

QWidget* CoverageBoard::makeHead()
{
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    m_headLine = line;
    line->setContentsMargins(16, 8, 16, 8);
    line->setSpacing(8);
    line->addWidget(label(tr("制度覆盖情况"), TextRole::PanelTitle));
    line->addWidget(m_summary, 1);
    for (const Coverage state : {Coverage::Covered, Coverage::Revising, Coverage::Gap}) {
        line->addSpacing(4);
        line->addWidget(new CoverageLegend(state));
        line->addWidget(label(institutions::coverageTitle(state), TextRole::Small, Ink::Text2));
    }
    return head;
}

void CoverageBoard::offerFields()
{
    auto* fields = iconButton(QStringLiteral("settings"), tr("改方面"), ButtonKind::Text, ControlSize::Small);
    fields->setObjectName(QStringLiteral("keyFieldsButton"));
    connect(fields, &QPushButton::clicked, this, &CoverageBoard::fieldsAsked);
    m_headLine->addWidget(fields);
}

bool CoverageBoard::fits(const institutions::CoverageMatrix& matrix) const
{
    const auto& cells = matrix.rows.front();
    if (m_grid == nullptr || cells.size() != m_titles.size())
        return false;
    for (int i = 0; i < int(cells.size()); ++i) {
        if (!(m_marks[std::size_t(i)]->cell.field == cells[i].field)
            || institutions::fieldTitle(cells[i].field) != m_titles[i])
            return false;
    }
    return true;
}

QWidget* CoverageBoard::makeGrid(const QList<institutions::CoverageCell>& columns)
{
    auto* inside = new QWidget;
    auto* grid = new QGridLayout(inside);
    grid->setContentsMargins(16, 6, 8, 4);
    grid->setHorizontalSpacing(4);
    grid->setVerticalSpacing(6);
    m_columns = int(columns.size());
    m_titles.clear();
    m_marks.clear();
    const auto tiers = institutions::tiers();
    for (int column = 0; column < m_columns; ++column) {
        auto* title = label(institutions::fieldTitle(columns[column].field), TextRole::Small, Ink::Text2);
        m_titles.append(title->text());
        title->setWordWrap(true); // in a narrow window the columns are narrower than their titles
        title->setAlignment(Qt::AlignCenter);
        grid->addWidget(title, 0, column + 1);
        grid->setColumnStretch(column + 1, 1);
    }
    for (int row = 0; row < int(tiers.size()); ++row) {
        grid->addWidget(label(institutions::tierTitle(tiers[row]), TextRole::Small), row + 1, 0);
        for (int column = 0; column < m_columns; ++column) {
            auto* mark = new CoverageMark(row, column, inside);
            mark->installEventFilter(this);
            connect(mark, &QAbstractButton::clicked, this, [this, mark] { Q_EMIT asked(mark->cell); });
            grid->addWidget(mark, row + 1, column + 1, Qt::AlignCenter);
            m_marks.push_back(mark);
        }
    }
    m_marks.front()->setFocusPolicy(Qt::StrongFocus);
    return inside;
}

void CoverageBoard::setMatrix(const institutions::CoverageMatrix& matrix)
{
    m_matrix = matrix;
    if (!fits(matrix)) {
        delete m_grid;
        m_grid = makeGrid(matrix.rows.front());
        layout()->addWidget(m_grid);
    }
    for (CoverageMark* mark : m_marks)
        mark->setCell(matrix.rows.at(std::size_t(mark->row)).at(mark->column));
    m_summary->setText(summary());
}

QString CoverageBoard::summary() const
{
    const int above = int(m_matrix.gaps(institutions::Tier::Superior).size());
    const int own = int(m_matrix.gaps(institutions::Tier::Branch).size());
    const QString first = above == 0 ? tr("%1 个方面都有上级规定").arg(m_columns)
                                     : tr("%1 个方面中 %2 个还没有登记上级规定").arg(m_columns).arg(above);
    const QString second = own == 0 ? tr("支部细则齐全") : tr("支部细则还缺 %1 项").arg(own);
    return tr("%1，%2").arg(first, second);
}

void CoverageBoard::ask(institutions::Tier tier, const institutions::CoverageField& field)
{
    for (CoverageMark* mark : m_marks) {
        if (mark->cell.tier == tier && mark->cell.field == field)
            return mark->click();
    }
}

void CoverageBoard::moveTo(int row, int column)
{
    const int rows = int(m_marks.size()) / m_columns;
    const int at = std::clamp(row, 0, rows - 1) * m_columns + std::clamp(column, 0, m_columns - 1);
    for (CoverageMark* mark : m_marks)
        mark->setFocusPolicy(Qt::ClickFocus);
    m_marks[std::size_t(at)]->setFocusPolicy(Qt::StrongFocus);
    m_marks[std::size_t(at)]->setFocus(Qt::TabFocusReason);
}

bool CoverageBoard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto found = std::find(m_marks.begin(), m_marks.end(), watched);
    if (found == m_marks.end())
        return QFrame::eventFilter(watched, event);
    const CoverageMark& mark = **found;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Left: moveTo(mark.row, mark.column - 1); return true;
    case Qt::Key_Right: moveTo(mark.row, mark.column + 1); return true;
    case Qt::Key_Up: moveTo(mark.row - 1, mark.column); return true;
    case Qt::Key_Down: moveTo(mark.row + 1, mark.column); return true;
    case Qt::Key_Home: moveTo(mark.row, 0); return true;
    case Qt::Key_End: moveTo(mark.row, m_columns - 1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: (*found)->click(); return true;
    default: return QFrame::eventFilter(watched, event);
    }
}

} // namespace branchbook::ui
