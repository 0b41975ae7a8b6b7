// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/kit/choice.h"
#include "ui/kit/dialog.h"
#include "ui/shell/desk_shelf.h"
#include "ui/theme/icon.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace branchbook::ui {

namespace {

constexpr int kPaletteWidth = 680;
constexpr int kHeadHeight = 56;
constexpr int kItemHeight = 48;
constexpr int kGroupHeight = 28;
constexpr int kFootHeight = 40;
constexpr int kCapHeight = 20;

/// A key as the design draws it: a small box with the name of the key. Gives where it ends.
double paintKeyCap(QPainter& painter, double left, double middle, const QString& key)
{
    const double tall = scaled(kCapHeight);
    const double wide = qMax(tall, textWidth(key, TextRole::Caption) + 12.0);
    const QRectF box(left, std::round(middle - tall / 2), wide, tall);
    paintBox(painter, box, 4, Color::Sunken, Color::LineStrong);
    paintText(painter, box, key, TextRole::Caption, Color::Text2, Qt::AlignHCenter);
    return box.right();
}

QString nothingFound()
{
    return SearchPalette::tr("没有找到，换个词或拼音首字母试试");
}

/// A line of text in which every place that matches `typed` is medium and coloured.
void paintMatched(QPainter& painter, const QRectF& area, const QString& text, TextRole role, Color tint,
                  const QString& typed)
{
    auto strong = fontOf(role);
    strong.setWeight(QFont::Medium);
    const QFontMetricsF plainMetrics(fontOf(role));
    const QFontMetricsF strongMetrics(strong);
    double left = area.left();
    for (qsizetype at = 0; at < text.size() && left < area.right();) {
        const auto found = typed.isEmpty() ? -1 : text.indexOf(typed, at, Qt::CaseInsensitive);
        const auto plain = text.mid(at, found < 0 ? -1 : found - at);
        if (!plain.isEmpty()) {
            paintText(painter, {left, area.top(), area.right() - left, area.height()}, plain, role, tint);
            left += plainMetrics.horizontalAdvance(plain);
        }
        if (found < 0)
            return;
        painter.setFont(strong);
        painter.setPen(color(Color::AccentText));
        painter.drawText(QRectF(left, area.top(), qMax(0.0, area.right() - left), area.height()),
                         int(Qt::AlignVCenter) | Qt::TextSingleLine, text.mid(found, typed.size()));
        left += strongMetrics.horizontalAdvance(text.mid(found, typed.size()));
        at = found + typed.size();
    }
}

/// People have a picture of their own; what is neither one of them nor something to keep to is a record.
QLatin1StringView scopeOf(const PaletteItem& item)
{
    if (!item.avatar.isEmpty())
        return QLatin1StringView("member");
    const bool isRule =
        item.id.startsWith(QLatin1StringView("institution:")) || item.id.startsWith(QLatin1StringView("rule:"));
    return isRule ? QLatin1StringView("rule") : QLatin1StringView("record");
}

} // namespace

SearchPalette::SearchPalette(QWidget* window, Desk& desk, const Registry& registry, Preferences& preferences)
    : QWidget(window)
    , m_desk(desk)
    , m_registry(registry)
    , m_recent(preferences, desk.book())
    , m_edit(new QLineEdit(this))
    , m_scopes(new FilterChips(tr("范围"), this))
{
    setProperty(kCoversProperty, true);
    setAccessibleName(tr("搜索"));
    m_edit->setProperty("kind", QStringLiteral("palette"));
    m_edit->setPlaceholderText(tr("姓名、拼音首字母或要做的事"));
    m_edit->setAccessibleName(tr("搜索"));
    m_edit->installEventFilter(this);
    m_scopes->addChip(QString(), tr("全部"));
    m_scopes->addChip(QStringLiteral("do"), tr("操作"));
    m_scopes->addChip(QStringLiteral("member"), tr("党员"));
    m_scopes->addChip(QStringLiteral("record"), tr("会议"));
    m_scopes->addChip(QStringLiteral("rule"), tr("制度"));
    const auto chips = m_scopes->findChildren<QAbstractButton*>();
    for (auto* chip : chips)
        chip->setFocusPolicy(Qt::NoFocus); // Tab walks through them while the words keep the focus
    setMouseTracking(true);
    window->installEventFilter(this);
    connect(m_edit, &QLineEdit::textChanged, this, &SearchPalette::refresh);
    connect(m_scopes, &FilterChips::chosen, this, &SearchPalette::refresh);
    connect(&DeskShelf::of(desk), &DeskShelf::filled, this, [this] {
        if (m_current <= 1) // nobody has begun to choose
            refresh();
    });
}

void SearchPalette::open()
{
    m_before = QApplication::focusWidget();
    refresh();
    show();
    raise();
    m_edit->setFocus();
}

QList<PaletteItem> SearchPalette::findItems(const QString& typed) const
{
    const auto scope = m_scopes->current();
    QList<PaletteItem> items;
    if (typed.isEmpty() && scope.isEmpty()) {
        for (auto item : m_recent.items(m_desk, m_registry)) {
            item.group = tr("最近打开");
            items.append(item);
        }
    }
    const auto actions =
        scope.isEmpty() || scope == u"do" ? actionItems(m_desk, m_registry, typed) : QList<PaletteItem>();
    if (scope == u"do")
        return items + actions;
    QList<PaletteItem> people;
    QList<PaletteItem> records;
    for (std::size_t i = 0; i < m_registry.providers.size(); ++i) {
        const auto found = m_registry.providers[i](m_desk, typed);
        for (const auto& item : found) {
            if (scope.isEmpty() || scope == scopeOf(item))
                (item.avatar.isEmpty() ? records : people).append(item);
        }
    }
    // Of people there are a few, of actions often a dozen: 周砚青 stands before every 办理步骤 (bu-zhou).
    return typed.isEmpty() ? items + actions + people + records : items + people + actions + records;
}

void SearchPalette::refresh()
{
    const auto items = findItems(m_edit->text().trimmed());
    m_lines.clear();
    QString group;
    for (const auto& item : items) {
        if (item.group != group)
            m_lines.append(Line{
                PaletteItem{.group = item.group, .title = item.group, .detail = {}, .icon = {}, .avatar = {}}, {}});
        group = item.group;
        m_lines.append(Line{item, {}});
    }
    m_top = 0;
    m_current = m_lines.size() > 1 ? 1 : -1;
    place();
    tellChosen();
}

void SearchPalette::place()
{
    setGeometry(parentWidget()->rect());
    const double wide = qMin(scaled(kPaletteWidth), width() - 32);
    const double top = qMin(76.0, height() * 0.1);
    const double left = (width() - wide) / 2;
    const double bottom = height() - 24 - scaled(kFootHeight);
    double y = top + scaled(kHeadHeight) + 1;
    bool full = false;
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        auto& line = m_lines[i];
        const double tall = scaled(line.item.open ? kItemHeight : kGroupHeight);
        full = full || y + tall > bottom;
        line.area = i < m_top || full ? QRectF() : QRectF(left + 6, y, wide - 12, tall);
        y += line.area.height();
    }
    if (m_lines.isEmpty())
        y += scaled(kItemHeight);
    m_panel = {left, top, wide, y + 8 + scaled(kFootHeight) - top};
    const int edit = int(left) + 16 + scaled(20) + 8;
    const auto chips = m_scopes->sizeHint();
    const int chipsLeft = int(left + wide) - 16 - chips.width();
    m_edit->setGeometry(edit, int(top) + 1, chipsLeft - 12 - edit, scaled(kHeadHeight) - 1);
    m_scopes->setGeometry(chipsLeft, int(top) + (scaled(kHeadHeight) - chips.height()) / 2, chips.width(),
                          chips.height());
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
    const double cap = on ? textWidth(tr("Enter"), TextRole::Caption) + 12 : 0;
    const double right = item.chip.text.isEmpty() ? cap : chip.width();
    const QRectF text = area.adjusted(52, 0, -12 - (right > 0 ? right + 8 : 0), 0);
    const auto typed = m_edit->text().trimmed();
    if (item.detail.isEmpty()) {
        paintMatched(painter, text, item.title, TextRole::Body, Color::Text, typed);
    } else {
        const double first = scaled(21);
        const double second = scaled(18);
        const double top = area.center().y() - (first + second) / 2;
        paintMatched(painter, {text.left(), top, text.width(), first}, item.title, TextRole::Body, Color::Text, typed);
        paintMatched(painter, {text.left(), top + first, text.width(), second}, item.detail, TextRole::Caption,
                     Color::Text3, typed);
    }
    if (!item.chip.text.isEmpty())
        paintChip(painter,
                  {area.right() - 12 - chip.width(), area.center().y() - chip.height() / 2.0, double(chip.width()),
                   double(chip.height())},
                  item.chip);
    else if (on)
        paintKeyCap(painter, area.right() - 12 - cap, area.center().y(), tr("Enter"));
}

void SearchPalette::paintFoot(QPainter& painter) const
{
    const double foot = scaled(kFootHeight);
    const QRectF bottom(m_panel.left() + 1, m_panel.bottom() - foot, m_panel.width() - 2, foot - 1);
    painter.fillRect(QRectF(bottom.left(), bottom.top(), bottom.width(), 1), color(Color::Line));
    double x = bottom.left() + 16;
    const double middle = bottom.center().y();
    const std::pair<QStringList, QString> hints[]{{{QStringLiteral("↑"), QStringLiteral("↓")}, tr("选择")},
                                                  {{tr("Enter")}, tr("打开")},
                                                  {{tr("Tab")}, tr("切换范围")},
                                                  {{tr("Esc")}, tr("关闭")}};
    for (const auto& [keys, words] : hints) {
        for (const auto& key : keys)
            x = paintKeyCap(painter, x, middle, key) + 4;
        const double wide = textWidth(words, TextRole::Caption);
        paintText(painter, {x + 2, bottom.top(), wide + 2, bottom.height()}, words, TextRole::Caption, Color::Text2);
        x += wide + 16;
    }
    const auto hint = tr("也可以输入拼音首字母");
    if (x + textWidth(hint, TextRole::Caption) + 16 < bottom.right())
        paintText(painter, bottom.adjusted(16, 1, -16, 0), hint, TextRole::Caption, Color::Text3, Qt::AlignRight);
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
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).area.isEmpty())
            continue;
        paintLine(painter, m_lines.at(i), i == m_current);
    }
    if (m_lines.isEmpty())
        paintText(painter, {m_panel.left(), m_panel.top() + head, m_panel.width(), double(scaled(kItemHeight))},
                  nothingFound(), TextRole::Body, Color::Text3, Qt::AlignHCenter);
    paintFoot(painter);
}

void SearchPalette::step(int lines)
{
    const auto count = m_lines.size();
    for (qsizetype tried = 0, at = m_current; tried < count; ++tried) {
        at = (at + lines + count) % count;
        if (m_lines.at(at).item.open) {
            m_current = at;
            break;
        }
    }
    bringToSight();
    tellChosen();
    update();
}

void SearchPalette::tellChosen()
{
    const int current = currentPart();
    m_edit->setAccessibleDescription(current >= 0 ? part(current).name : nothingFound());
    tellCurrentPart(*this);
}

int SearchPalette::partCount() const
{
    return int(std::ranges::count_if(m_lines, [](const Line& line) { return bool(line.item.open); }));
}

qsizetype SearchPalette::lineOf(int number) const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).item.open && number-- == 0)
            return i;
    }
    return -1;
}

PaintedPart SearchPalette::part(int index) const
{
    const auto at = lineOf(index);
    if (at < 0)
        return {};
    const auto& line = m_lines.at(at);
    QStringList words{line.item.title, line.item.detail, line.item.chip.text};
    words.removeAll(QString());
    return {words.join(tr("，")), line.area.toRect(), at == m_current};
}

int SearchPalette::currentPart() const
{
    if (m_current < 0 || m_current >= m_lines.size() || !m_lines.at(m_current).item.open)
        return -1;
    return int(std::count_if(m_lines.cbegin(), m_lines.cbegin() + m_current,
                             [](const Line& line) { return bool(line.item.open); }));
}

void SearchPalette::takePart(int index)
{
    m_current = lineOf(index);
    take();
}

void SearchPalette::bringToSight()
{
    if (m_current < 0)
        return;
    const auto first = m_current > 0 && !m_lines.at(m_current - 1).item.open ? m_current - 1 : m_current; // its heading
    if (first < m_top) {
        m_top = first;
        place();
    }
    while (m_lines.at(m_current).area.isEmpty() && m_top < m_current) {
        ++m_top;
        place();
    }
}

void SearchPalette::wheelEvent(QWheelEvent* event)
{
    const bool more = !m_lines.isEmpty() && m_lines.last().area.isEmpty();
    if (event->angleDelta().y() < 0 && more)
        ++m_top;
    else if (event->angleDelta().y() > 0 && m_top > 0)
        --m_top;
    event->accept();
    place();
}

void SearchPalette::stepScope(int scopes)
{
    const QStringList codes{QString(), QStringLiteral("do"), QStringLiteral("member"), QStringLiteral("record"),
                            QStringLiteral("rule")};
    const auto at = codes.indexOf(m_scopes->current());
    m_scopes->setCurrent(codes.at((at + scopes + codes.size()) % codes.size()));
    refresh();
}

void SearchPalette::leave()
{
    hide();
    deleteLater();
}

void SearchPalette::take()
{
    if (m_current < 0 || m_current >= m_lines.size())
        return;
    const auto item = m_lines.at(m_current).item;
    leave();
    m_recent.remember(item.id);
    if (item.open)
        item.open();
}

bool SearchPalette::event(QEvent* event)
{
    return takeShortcut(*event) || QWidget::event(event);
}

void SearchPalette::mousePressEvent(QMouseEvent* event)
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).item.open && m_lines.at(i).area.contains(event->position())) {
            m_current = i;
            return take();
        }
    }
    if (!m_panel.contains(event->position()))
        leave();
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
    case Qt::Key_Down: step(1); return true;
    case Qt::Key_Up: step(-1); return true;
    case Qt::Key_Tab: stepScope(1); return true;
    case Qt::Key_Backtab: stepScope(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: take(); return true;
    case Qt::Key_Escape:
        leave();
        if (m_before)
            m_before->setFocus(Qt::PopupFocusReason);
        return true;
    default: return false;
    }
}

} // namespace branchbook::ui
