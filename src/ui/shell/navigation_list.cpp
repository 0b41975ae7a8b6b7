// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/kit/fitting_font.h"
#include "ui/theme/icon.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace branchbook::ui {

namespace {

enum NavigationRole { IdRole = Qt::UserRole, IconRole, ShortRole, BadgeRole, LineRole };

constexpr int kTallestCollapsed = 56; ///< large text: all eight entries still stand in a window of 700

class NavigationDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    bool collapsed = false;
    bool keyboard = false;
    QPersistentModelIndex hovered;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const override
    {
        return {0, lineRoom(index) + (collapsed ? qMin(scaled(48), kTallestCollapsed) + 2 : scaled(38) + 2)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const QRectF area = option.rect;
        const int line = lineRoom(index);
        if (line > 0) {
            const double inset = collapsed ? 8 : 10;
            painter->fillRect(
                QRectF(area.left() + inset, area.top() + (collapsed ? 4 : 8), area.width() - 2 * inset, 1),
                color(Color::Line));
        }
        const QRectF box = area.adjusted(0, line, 0, -2);
        const bool on = option.state & QStyle::State_Selected;
        if (on)
            paintBox(*painter, box, 6, Color::Surface, Color::Line);
        else if (hovered == index)
            paintBox(*painter, box, 6, Color::Pressed, Color::None);
        if (keyboard && (option.state & QStyle::State_HasFocus))
            paintBox(*painter, box, 6, Color::None, Color::Focus, 2);
        if (collapsed)
            paintCollapsed(*painter, box, index, on);
        else
            paintWide(*painter, box, index, on);
    }

private:
    /// A line between groups belongs to the entry below it: it is no entry of its own that a reader would meet.
    [[nodiscard]] int lineRoom(const QModelIndex& index) const
    {
        return !index.data(LineRole).toBool() ? 0 : collapsed ? 9 : 17;
    }
    static void paintWide(QPainter& painter, const QRectF& box, const QModelIndex& index, bool on)
    {
        const double side = scaled(20);
        paintIcon(painter, index.data(IconRole).toString(), on ? Color::AccentText : Color::Text2,
                  {box.left() + 10, box.center().y() - side / 2, side, side});
        QRectF text = box.adjusted(10 + side + 10, 0, -10, 0);
        if (const int badge = index.data(BadgeRole).toInt(); badge > 0) {
            const auto digits = QString::number(badge);
            const auto size = badgeSize(digits);
            paintBadge(painter,
                       {box.right() - 10 - size.width(), box.center().y() - size.height() / 2.0, double(size.width()),
                        double(size.height())},
                       digits, Tone::Warn);
            text.setRight(box.right() - 16 - size.width());
        }
        paintText(painter, text, index.data(Qt::DisplayRole).toString(), on ? TextRole::BodyStrong : TextRole::Body,
                  on ? Color::Text : Color::Text2);
    }
    /// One size for all of them: that of the widest.
    static QFont fontOfAll(const QAbstractItemModel& model, double room)
    {
        QFont smallest = fontOf(TextRole::Caption);
        for (int row = 0; row < model.rowCount(); ++row) {
            const QFont font = fittingFont(TextRole::Caption, model.index(row, 0).data(ShortRole).toString(), room);
            if (font.pixelSize() < smallest.pixelSize())
                smallest = font;
        }
        return smallest;
    }
    static void paintCollapsed(QPainter& painter, const QRectF& box, const QModelIndex& index, bool on)
    {
        const double side = 20;
        const double text = scaled(16);
        const double top = box.center().y() - (side + 1 + text) / 2;
        paintIcon(painter, index.data(IconRole).toString(), on ? Color::AccentText : Color::Text2,
                  {box.center().x() - side / 2, top, side, side});
        // The column keeps its width when the text grows: a word that would be cut is written smaller.
        const QString word = index.data(ShortRole).toString();
        painter.setFont(fontOfAll(*index.model(), box.width()));
        painter.setPen(color(on ? Color::Text : Color::Text2));
        painter.drawText(QRectF(box.left(), top + side + 1, box.width(), text), Qt::AlignCenter, word);
        if (index.data(BadgeRole).toInt() > 0)
            paintBox(painter, {box.right() - 20, box.top() + 6, 8, 8}, 4, Color::WarnSolid, Color::Surface);
    }
};

/// Two characters of Chinese say it; of a language of letters what stands under an icon at 10 px.
QString shortWord(const PageEntry& entry)
{
    constexpr qsizetype kMostLetters = 9;
    constexpr char16_t kFirstIdeograph = 0x2E80;
    const QString& title = entry.title;
    if (!entry.shortTitle.isEmpty() || title.isEmpty())
        return entry.shortTitle;
    if (title.front().unicode() >= kFirstIdeograph)
        return title.left(2);
    return title.size() <= kMostLetters ? title : title.left(kMostLetters - 2) + u'.';
}

NavigationDelegate& delegateOf(const QListView& list)
{
    return *static_cast<NavigationDelegate*>(list.itemDelegate());
}

} // namespace

NavigationList::NavigationList(const QString& accessibleName, QWidget* parent)
    : QListView(parent)
{
    setAccessibleName(accessibleName);
    setModel(&m_model);
    setItemDelegate(new NavigationDelegate(this));
    setProperty("kind", QStringLiteral("navigation"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, &NavigationList::choose);
    connect(this, &QListView::clicked, this, &NavigationList::choose); // may be current and not shown
    connect(this, &QListView::activated, this, &NavigationList::choose);
    // A screen reader's action selects an entry and makes none current.
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, this, [this](const QItemSelection& selected) {
        const auto chosen = selected.indexes();
        if (!chosen.isEmpty() && chosen.first().data(IdRole).toString() != m_shown)
            choose(chosen.first());
    });
}

void NavigationList::addEntry(const PageEntry& entry, Above above)
{
    auto* item = new QStandardItem(entry.title);
    item->setData(entry.id, IdRole);
    item->setData(entry.icon, IconRole);
    item->setData(shortWord(entry), ShortRole);
    item->setData(above == Above::Line, LineRole);
    m_model.appendRow(item);
}

void NavigationList::setBadge(const QString& id, int count)
{
    for (int i = 0; i < m_model.rowCount(); ++i) {
        auto* item = m_model.item(i);
        if (item->data(IdRole) != id)
            continue;
        item->setData(count, BadgeRole);
        item->setData(count > 0 ? tr("%1，%2 件逾期").arg(item->text()).arg(count) : item->text(),
                      Qt::AccessibleTextRole);
    }
}

void NavigationList::choose(const QModelIndex& index)
{
    const auto id = index.data(IdRole).toString();
    if (!index.isValid())
        return;
    if (id == m_shown) {
        if (m_shownBefore == id)
            Q_EMIT againChosen(id);
        return;
    }
    m_shown = id;
    Q_EMIT pageChosen(id);
}

/// One press both changes the current entry and chooses it: only what was shown before it is chosen again.
void NavigationList::mousePressEvent(QMouseEvent* event)
{
    m_shownBefore = m_shown;
    if (!indexAt(event->position().toPoint()).isValid())
        return event->accept(); // below the entries: the page that is open keeps its mark
    QListView::mousePressEvent(event);
}

void NavigationList::keyPressEvent(QKeyEvent* event)
{
    m_shownBefore = m_shown;
    QListView::keyPressEvent(event);
}

void NavigationList::select(const QString& id)
{
    m_shown = id;
    const QSignalBlocker quiet(selectionModel());
    for (int i = 0; i < m_model.rowCount(); ++i) {
        if (m_model.item(i)->data(IdRole) == id) {
            selectionModel()->setCurrentIndex(m_model.index(i, 0), QItemSelectionModel::ClearAndSelect);
            viewport()->update();
            return;
        }
    }
    selectionModel()->clear();
    viewport()->update();
}

void NavigationList::setNavigationWidth(NavigationWidth width)
{
    auto& delegate = delegateOf(*this);
    delegate.collapsed = width == NavigationWidth::Collapsed;
    for (int i = 0; i < m_model.rowCount(); ++i)
        m_model.item(i)->setToolTip(delegate.collapsed ? m_model.item(i)->text() : QString());
    scheduleDelayedItemsLayout();
}

int NavigationList::contentHeight() const
{
    int height = 0;
    for (int i = 0; i < m_model.rowCount(); ++i)
        height += itemDelegate()->sizeHint({}, m_model.index(i, 0)).height();
    return height;
}

void NavigationList::mouseMoveEvent(QMouseEvent* event)
{
    delegateOf(*this).hovered = indexAt(event->position().toPoint());
    viewport()->update();
    QListView::mouseMoveEvent(event);
}

void NavigationList::leaveEvent(QEvent* event)
{
    delegateOf(*this).hovered = QModelIndex();
    viewport()->update();
    QListView::leaveEvent(event);
}

void NavigationList::focusInEvent(QFocusEvent* event)
{
    const auto reason = event->reason();
    delegateOf(*this).keyboard =
        reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    // Where the shown page stands in the other list, the view makes its first entry current: that must not open it.
    const QSignalBlocker quiet(selectionModel());
    QListView::focusInEvent(event);
    viewport()->update();
}

void NavigationList::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace branchbook::ui
