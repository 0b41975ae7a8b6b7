// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/bar_controls.h"

#include "ui/kit/button.h"
#include "ui/kit/paint.h"
#include "ui/theme/icon.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>

namespace branchbook::ui {

QString quarterText(Quarter quarter)
{
    switch (quarter.quarter) {
    case 1: return QuarterSwitcher::tr("%1年第一季度").arg(quarter.year);
    case 2: return QuarterSwitcher::tr("%1年第二季度").arg(quarter.year);
    case 3: return QuarterSwitcher::tr("%1年第三季度").arg(quarter.year);
    default: return QuarterSwitcher::tr("%1年第四季度").arg(quarter.year);
    }
}

QuarterSwitcher::QuarterSwitcher(Quarter quarter, QWidget* parent)
    : QFrame(parent)
    , m_name(button({}, ButtonKind::Text))
{
    setProperty("kind", QStringLiteral("switcher"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* previous = iconButton(QStringLiteral("chevron-left"), tr("上一季度"));
    auto* next = iconButton(QStringLiteral("chevron-right"), tr("下一季度"));
    for (auto* side : {previous, next})
        side->setProperty("iconOnly", QStringLiteral("switcher"));
    m_name->setProperty("kind", QStringLiteral("switcher"));
    m_name->setLayoutDirection(Qt::RightToLeft); // the chevron stands behind the words
    m_name->setIcon(icon(QStringLiteral("chevron-down"), Color::Text));
    onTextSize(this, [this] { m_name->setIconSize({scaled(14), scaled(14)}); });
    row->addWidget(previous);
    row->addWidget(m_name);
    row->addWidget(next);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(next, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_name, &QPushButton::clicked, this, &QuarterSwitcher::openList);
    setQuarter(quarter);
}

void QuarterSwitcher::setQuarter(Quarter quarter)
{
    m_quarter = quarter;
    m_name->setText(quarterText(quarter));
    m_name->setAccessibleName(tr("季度，%1").arg(quarterText(quarter)));
}

void QuarterSwitcher::step(int quarters)
{
    auto target = m_quarter;
    for (; quarters > 0; --quarters)
        target = target.next();
    for (; quarters < 0; ++quarters)
        target = target.previous();
    choose(target);
}

void QuarterSwitcher::choose(Quarter quarter)
{
    setQuarter(quarter);
    Q_EMIT quarterChosen(quarter);
}

void QuarterSwitcher::openList()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (Quarter each{m_quarter.year, 4}; each >= Quarter{m_quarter.year - 1, 1}; each = each.previous()) {
        auto* action = menu->addAction(quarterText(each));
        if (each == m_quarter)
            action->setIcon(icon(QStringLiteral("check"), Color::AccentText));
        connect(action, &QAction::triggered, this, [this, each] { choose(each); });
    }
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

SearchButton::SearchButton(QWidget* parent)
    : QAbstractButton(parent)
{
    setText(tr("搜索党员、会议、文件"));
    setAccessibleName(text());
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setMinimumWidth(120);
    setMaximumWidth(284);
}

QSize SearchButton::sizeHint() const
{
    return {284, scaled(36)};
}

void SearchButton::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), 6, Color::Surface, Color::Control);
    const double middle = height() / 2.0;
    const double side = scaled(16);
    paintIcon(painter, QStringLiteral("search"), Color::Text3, {11, middle - side / 2, side, side});
    const double left = 11 + side + 8;
    const auto key = QStringLiteral("Ctrl+K");
    const double keyWidth = textWidth(key, TextRole::Caption) + 14;
    const QRectF keyBox(width() - 9 - keyWidth, middle - scaled(20) / 2.0, keyWidth, scaled(20));
    const bool roomy = width() > left + textWidth(text(), TextRole::Body) + 16 + keyWidth;
    if (roomy) {
        paintBox(painter, keyBox, 4, Color::Sunken, Color::LineStrong);
        paintText(painter, keyBox, key, TextRole::Caption, Color::Text3, Qt::AlignHCenter);
    }
    paintText(painter, {left, 0, (roomy ? keyBox.left() : width()) - left - 8, double(height())}, text(),
              TextRole::Body, Color::Text3);
}

namespace {

constexpr int kStepDisc = 24;
constexpr int kStepLine = 32;

} // namespace

StepsHeader::StepsHeader(const QStringList& steps, QWidget* parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setCurrent(0);
}

void StepsHeader::setCurrent(int step)
{
    m_current = step;
    setAccessibleName(step < m_steps.size()
                          ? tr("第 %1 步，共 %2 步，%3").arg(step + 1).arg(m_steps.size()).arg(m_steps[step])
                          : tr("%1 步都做完了").arg(m_steps.size()));
    updateGeometry();
    update();
}

int StepsHeader::widthWith(bool allNames) const
{
    int width = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const bool named = allNames || i == m_current;
        width +=
            scaled(kStepDisc) + 10 + (named ? 8 + textWidth(m_steps.at(i), TextRole::BodyStrong) : 0) + 10 + kStepLine;
    }
    return width - 20 - kStepLine + 2;
}

QSize StepsHeader::sizeHint() const
{
    return {widthWith(true), scaled(32)};
}

QSize StepsHeader::minimumSizeHint() const
{
    return {widthWith(false), scaled(32)};
}

void StepsHeader::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double disc = scaled(kStepDisc);
    const double middle = height() / 2.0;
    const bool allNames = width() >= widthWith(true);
    double x = 0;
    for (qsizetype i = 0; i < m_steps.size(); ++i) {
        const bool done = i < m_current;
        const bool now = i == m_current;
        const QRectF circle(x, middle - disc / 2, disc, disc);
        paintBox(painter, circle, disc / 2,
                 done      ? Color::OkSoft
                     : now ? Color::Accent
                           : Color::Surface,
                 done || now ? Color::None : Color::Control);
        if (done)
            paintIcon(painter, QStringLiteral("check"), Color::Ok, {x + disc / 2 - 7, middle - 7, 14, 14});
        else
            paintText(painter, circle, QString::number(i + 1), TextRole::Small, now ? Color::OnAccent : Color::Text2,
                      Qt::AlignHCenter);
        x += disc;
        if (allNames || now) {
            const double words = textWidth(m_steps.at(i), TextRole::BodyStrong);
            paintText(painter, {x + 8, 0, words + 2, double(height())}, m_steps.at(i),
                      now ? TextRole::BodyStrong : TextRole::Body, now ? Color::Text : Color::Text2);
            x += 8 + words;
        }
        x += 10;
        if (i + 1 < m_steps.size())
            painter.fillRect(QRectF(x, middle, kStepLine, 1), color(Color::LineStrong));
        x += kStepLine + 10;
    }
}

} // namespace branchbook::ui
