// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/kit/field.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

namespace branchbook::ui {

namespace {

constexpr int kPaletteWidth = 680;
constexpr int kHeadHeight = 56;
constexpr int kItemHeight = 48;
constexpr int kGroupHeight = 28;
constexpr int kFootHeight = 40;

} // namespace

SearchPalette::SearchPalette(QWidget* window, Desk& desk, const Registry& registry)
    : QWidget(window)
    , m_desk(desk)
    , m_registry(registry)
    , m_edit(new QLineEdit(this))
{
    m_edit->setProperty("kind", QStringLiteral("palette"));
    m_edit->setPlaceholderText(tr("姓名、拼音首字母或要做的事"));
    m_edit->setAccessibleName(tr("搜索"));
    m_edit->installEventFilter(this);
    setMouseTracking(true);
    window->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchPalette::refresh);
}

void SearchPalette::open()
{
    m_before = QApplication::focusWidget();
    refresh({});
    show();
    raise();
    m_edit->setFocus();
}

QList<PaletteItem> SearchPalette::pageItems(const QString& typed) const
{
    QList<PaletteItem> items;
    for (const auto& entry : m_registry.newEntries) {
        const auto title = tr("新建%1").arg(entry.text);
        if (!typed.isEmpty() && title.contains(typed))
            items.append(PaletteItem{
                tr("可以做的事"), title, {}, QStringLiteral("plus"), {}, {}, [this, &entry] { entry.create(m_desk); }});
    }
    for (const auto& page : m_registry.pages) {
        if (typed.isEmpty() || page.title.contains(typed))
            items.append(PaletteItem{
                tr("可以做的事"), tr("打开%1").arg(page.title), {}, page.icon, {}, {}, [this, id = page.id] {
                    m_desk.showPage(id);
                }});
    }
    return items.mid(0, 5);
}

void SearchPalette::refresh(const QString& typed)
{
    const auto words = typed.trimmed();
    auto items = pageItems(words);
    for (const auto& provider : m_registry.providers)
        items += provider(m_desk, words);
    m_lines.clear();
    QString group;
    for (const auto& item : std::as_const(items)) {
        if (item.group != group)
            m_lines.append(Line{{item.group, item.group, {}, {}, {}, {}, {}}, {}});
        group = item.group;
        m_lines.append(Line{item, {}});
    }
    m_current = m_lines.size() > 1 ? 1 : -1;
    place();
}

void SearchPalette::place()
{
    setGeometry(parentWidget()->rect());
    const double wide = qMin(scaled(kPaletteWidth), width() - 32);
    const double top = qMin(76.0, height() * 0.1);
    const double left = (width() - wide) / 2;
    const double bottom = height() - 24 - scaled(kFootHeight);
    double y = top + scaled(kHeadHeight) + 1;
    qsizetype shown = 0;
    for (auto& line : m_lines) {
        const double tall = scaled(line.item.open ? kItemHeight : kGroupHeight);
        if (y + tall > bottom)
            break;
        line.area = {left + 6, y, wide - 12, tall};
        y += tall;
        ++shown;
    }
    m_lines.resize(shown);
    if (m_lines.isEmpty())
        y += scaled(kItemHeight);
    m_panel = {left, top, wide, y + 8 + scaled(kFootHeight) - top};
    const int edit = int(left) + 16 + scaled(20) + 8;
    m_edit->setGeometry(edit, int(top) + 1, int(left + wide) - edit - 16, scaled(kHeadHeight) - 1);
    update();
}

void SearchPalette::paintLine(QPainter& painter, const Line& line, bool on) const
{
    const auto area = line.area;
    const auto& item = line.item;
    if (!item.open)
        return paintText(painter, area.adjusted(12, 4, 0, 0), item.title, TextRole::Caption, Color::Text3);
    if (on)
        paintBox(painter, area, 8, Color::AccentSoft, Color::None);
    const double side = scaled(item.avatar.isEmpty() ? 20 : 24);
    const QRectF sign(area.left() + 12 + 14 - side / 2, area.center().y() - side / 2, side, side);
    if (item.avatar.isEmpty())
        paintIcon(painter, item.icon, on ? Color::AccentText : Color::Text2, sign);
    else
        paintAvatar(painter, sign, item.avatar);
    const auto chip = chipSize(item.chip);
    QRectF text = area.adjusted(52, 0, item.chip.text.isEmpty() ? -12 : -20 - chip.width(), 0);
    if (item.detail.isEmpty()) {
        paintText(painter, text, item.title, TextRole::Body, Color::Text);
    } else {
        const double first = scaled(21);
        const double second = scaled(18);
        const double top = area.center().y() - (first + second) / 2;
        paintText(painter, {text.left(), top, text.width(), first}, item.title, TextRole::Body, Color::Text);
        paintText(painter, {text.left(), top + first, text.width(), second}, item.detail, TextRole::Caption,
                  Color::Text3);
    }
    if (!item.chip.text.isEmpty())
        paintChip(painter,
                  {area.right() - 12 - chip.width(), area.center().y() - chip.height() / 2.0, double(chip.width()),
                   double(chip.height())},
                  item.chip);
}

void SearchPalette::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().scrim);
    paintShadow(painter, m_panel);
    paintBox(painter, m_panel, 12, Color::Popover, isDarkTheme() ? Color::LineStrong : Color::Line);
    const double side = scaled(20);
    const double head = scaled(kHeadHeight);
    paintIcon(painter, QStringLiteral("search"), Color::Text,
              {m_panel.left() + 16, m_panel.top() + (head - side) / 2, side, side});
    painter.fillRect(QRectF(m_panel.left(), m_panel.top() + head, m_panel.width(), 1), color(Color::Line));
    for (qsizetype i = 0; i < m_lines.size(); ++i)
        paintLine(painter, m_lines.at(i), i == m_current);
    if (m_lines.isEmpty())
        paintText(painter, {m_panel.left(), m_panel.top() + head, m_panel.width(), double(scaled(kItemHeight))},
                  tr("没有找到，换个词或拼音首字母试试"), TextRole::Body, Color::Text3, Qt::AlignHCenter);
    const double foot = scaled(kFootHeight);
    const QRectF bottom(m_panel.left() + 1, m_panel.bottom() - foot, m_panel.width() - 2, foot - 1);
    painter.fillRect(QRectF(bottom.left(), bottom.top(), bottom.width(), 1), color(Color::Line));
    paintText(painter, bottom.adjusted(16, 1, -16, 0), tr("↑ ↓ 选择    Enter 打开    Esc 关闭"), TextRole::Caption,
              Color::Text3);
    paintText(painter, bottom.adjusted(16, 1, -16, 0), tr("也可以输入拼音首字母"), TextRole::Caption, Color::Text3,
              Qt::AlignRight);
}

void SearchPalette::step(int lines)
{
    const auto count = m_lines.size();
    for (qsizetype tried = 0, at = m_current; tried < count; ++tried) {
        at = (at + lines + count) % count;
        if (m_lines.at(at).item.open) {
            m_current = at;
            m_edit->setAccessibleDescription(m_lines.at(at).item.title);
            break;
        }
    }
    update();
}

void SearchPalette::take()
{
    if (m_current < 0 || m_current >= m_lines.size())
        return;
    const auto act = m_lines.at(m_current).item.open;
    hide();
    deleteLater();
    if (act)
        act();
}

void SearchPalette::mousePressEvent(QMouseEvent* event)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).item.open && m_lines.at(i).area.contains(event->position())) {
            m_current = i;
            return take();
        }
    }
    if (!m_panel.contains(event->position())) {
        hide();
        deleteLater();
    }
}

void SearchPalette::mouseMoveEvent(QMouseEvent* event)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).item.open && m_lines.at(i).area.contains(event->position()))
            m_current = i;
    }
    update();
}

bool SearchPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    if (watched != m_edit || event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab: step(1); return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab: step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return true;
    case Qt::Key_Escape:
        hide();
        deleteLater();
        if (m_before)
            m_before->setFocus(Qt::PopupFocusReason);
        return true;
    default: return false;
    }
}

} // namespace branchbook::ui
