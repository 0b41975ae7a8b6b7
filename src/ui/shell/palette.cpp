// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette.h"

#include "ui/kit/choice.h"
#include "ui/kit/dialog.h"
#include "ui/shell/desk_shelf.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QTimer>

#include <algorithm>

namespace branchbook::ui {

namespace {

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
    , m_more(new QTimer(this))
    , m_shelf(&DeskShelf::of(desk))
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
    m_more->setSingleShot(true);
    m_more->setInterval(0);
    connect(m_more, &QTimer::timeout, this, &SearchPalette::complete);
    connect(&DeskShelf::of(desk), &DeskShelf::filled, m_more, qOverload<>(&QTimer::start));
}

void SearchPalette::open()
{
    m_before = QApplication::focusWidget();
    DeskShelf::of(m_desk).retry();
    learnActions(m_desk, m_registry);
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

void SearchPalette::complete()
{
    if (m_shelf.isNull() || isHidden())
        return;
    if (m_current <= 1) // nobody has begun to choose
        return refresh();
    const PaletteItem chosen = m_lines.at(m_current).item;
    refresh();
    const auto again = std::ranges::find_if(m_lines, [&](const Line& line) {
        return line.item.open && line.item.id == chosen.id && line.item.title == chosen.title
            && line.item.group == chosen.group;
    });
    if (again == m_lines.end())
        return;
    m_current = again - m_lines.begin();
    bringToSight();
    tellChosen();
    update();
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

QString SearchPalette::nothingFound()
{
    return tr("没有找到，换个词或拼音首字母试试");
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

/// Fingers are faster than a large book: what Enter takes is what would stand first in a moment.
void SearchPalette::takeByKey()
{
    if (m_current <= 1 && DeskShelf::of(m_desk).awaits(DeskShelf::Turn::Soon)) {
        const DeskShelf::Hurry now(m_desk);
        refresh();
    }
    take();
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
    case Qt::Key_Enter: takeByKey(); return true;
    case Qt::Key_Escape:
        leave();
        if (m_before)
            m_before->setFocus(Qt::PopupFocusReason);
        return true;
    default: return false;
    }
}

} // namespace branchbook::ui
