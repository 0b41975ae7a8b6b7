// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/accessible_painted.h"

#include "ui/theme/accessible_part.h"

#include <QAccessibleWidget>
#include <QApplication>
#include <QHash>

#include <utility>

namespace branchbook::ui {

namespace {

class AccessibleValue final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    explicit AccessibleValue(QWidget* widget)
        : QAccessibleWidget(widget, QAccessible::ProgressBar)
    {
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this)
                                                   : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }
    [[nodiscard]] QVariant currentValue() const override { return shown() ? shown()->paintedValue() : 0.0; }
    void setCurrentValue(const QVariant&) override { } // it is counted, not set
    [[nodiscard]] QVariant maximumValue() const override { return shown() ? shown()->paintedMost() : 0.0; }
    [[nodiscard]] QVariant minimumValue() const override { return 0.0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 0.0; }

private:
    [[nodiscard]] const PaintedValue* shown() const { return dynamic_cast<const PaintedValue*>(widget()); }
};

/// The children are those of the widget, then its parts.
class AccessibleParts final : public QAccessibleWidget, public QAccessibleTableInterface
{
public:
    explicit AccessibleParts(QWidget* widget)
        : QAccessibleWidget(widget)
    {
    }
    ~AccessibleParts() override
    {
        for (const auto id : std::as_const(m_made))
            QAccessible::deleteAccessibleInterface(id);
    }
    AccessibleParts(const AccessibleParts&) = delete;
    AccessibleParts& operator=(const AccessibleParts&) = delete;

    [[nodiscard]] QAccessible::Role role() const override
    {
        if (widget()->property("covers").toBool())
            return QAccessible::Dialog;
        return columnCount() > 0 ? QAccessible::Table : QAccessible::List;
    }
    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::TableInterface && columnCount() > 0 ? static_cast<QAccessibleTableInterface*>(this)
                                                                        : QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] int childCount() const override { return QAccessibleWidget::childCount() + partCount(); }
    [[nodiscard]] QAccessibleInterface* child(int index) const override
    {
        const int widgets = QAccessibleWidget::childCount();
        return index < widgets ? QAccessibleWidget::child(index) : partAt(index - widgets);
    }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override
    {
        const auto* part = dynamic_cast<const AccessiblePart*>(child);
        return part ? QAccessibleWidget::childCount() + part->index() : QAccessibleWidget::indexOfChild(child);
    }
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override
    {
        const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
        for (int i = 0; i < partCount(); ++i) {
            if (parts()->part(i).area.contains(at))
                return partAt(i);
        }
        return QAccessibleWidget::childAt(x, y);
    }
    [[nodiscard]] QAccessibleInterface* focusChild() const override
    {
        if (widget()->hasFocus() && parts() && parts()->currentPart() >= 0)
            return partAt(parts()->currentPart());
        return QAccessibleWidget::focusChild();
    }

    [[nodiscard]] QAccessibleInterface* caption() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* summary() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* cellAt(int row, int column) const override
    {
        const bool inside = row >= 0 && column >= 0 && column < columnCount();
        return inside ? partAt(row * columnCount() + column) : nullptr;
    }
    [[nodiscard]] int selectedCellCount() const override { return int(selectedCells().size()); }
    [[nodiscard]] QList<QAccessibleInterface*> selectedCells() const override
    {
        QList<QAccessibleInterface*> cells;
        for (int i = 0; i < partCount(); ++i) {
            if (parts()->part(i).selected)
                cells.append(partAt(i));
        }
        return cells;
    }
    [[nodiscard]] QString columnDescription(int column) const override
    {
        return parts() ? parts()->partColumnTitle(column) : QString();
    }
    [[nodiscard]] QString rowDescription(int) const override { return {}; }
    [[nodiscard]] int columnCount() const override { return parts() ? parts()->partColumns() : 0; }
    [[nodiscard]] int rowCount() const override
    {
        return columnCount() > 0 ? (partCount() + columnCount() - 1) / columnCount() : 0;
    }
    // Cells are chosen one by one, through the action of each.
    [[nodiscard]] int selectedColumnCount() const override { return 0; }
    [[nodiscard]] int selectedRowCount() const override { return 0; }
    [[nodiscard]] QList<int> selectedColumns() const override { return {}; }
    [[nodiscard]] QList<int> selectedRows() const override { return {}; }
    [[nodiscard]] bool isColumnSelected(int) const override { return false; }
    [[nodiscard]] bool isRowSelected(int) const override { return false; }
    bool selectRow(int) override { return false; }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent*) override { }

private:
    [[nodiscard]] const PaintedParts* parts() const { return dynamic_cast<const PaintedParts*>(widget()); }
    [[nodiscard]] int partCount() const { return parts() ? parts()->partCount() : 0; }
    [[nodiscard]] QAccessibleInterface* partAt(int index) const
    {
        if (index < 0 || index >= partCount())
            return nullptr;
        const auto made = m_made.constFind(index);
        if (made != m_made.constEnd())
            return QAccessible::accessibleInterface(*made);
        auto* part = new AccessiblePart(widget(), index);
        m_made.insert(index, QAccessible::registerAccessibleInterface(part));
        return part;
    }

    mutable QHash<int, QAccessible::Id> m_made; ///< by number of the part
};

/// Without a name it stays what it was: a thing that only holds others.
class AccessibleNamed final : public QAccessibleWidget
{
public:
    using QAccessibleWidget::QAccessibleWidget;
    [[nodiscard]] QAccessible::Role role() const override
    {
        if (widget()->property("covers").toBool())
            return QAccessible::Dialog;
        // One that takes the keys and holds nothing paints what it is: nobody can say what from here.
        const bool untold = widget()->focusPolicy() != Qt::NoFocus && childCount() == 0;
        if (widget()->accessibleName().isEmpty() || untold)
            return QAccessibleWidget::role();
        return childCount() == 0 ? QAccessible::StaticText : QAccessible::Grouping;
    }
};

bool isOfTheHouse(const char* className)
{
    return QByteArrayView(className).startsWith("branchbook::");
}

/// The first class above those of the house: a subclass of QLabel or QAbstractButton is told by Qt itself.
QByteArrayView classOfQt(const QObject& object)
{
    const auto* meta = object.metaObject();
    while (meta && isOfTheHouse(meta->className()))
        meta = meta->superClass();
    return meta ? QByteArrayView(meta->className()) : QByteArrayView();
}

PaintedListener& paintedListener()
{
    static PaintedListener listener = nullptr;
    return listener;
}

void tell(QAccessibleEvent* event)
{
    if (paintedListener())
        paintedListener()(event);
    else
        QAccessible::updateAccessibility(event);
}

} // namespace

QString PaintedParts::partColumnTitle(int) const
{
    return {};
}

QAccessibleInterface* makePaintedInterface(const QString& className, QObject* object)
{
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget || className != QLatin1String(widget->metaObject()->className()))
        return nullptr; // asked again for each class above
    if (dynamic_cast<const PaintedValue*>(widget))
        return new AccessibleValue(widget);
    if (dynamic_cast<const PaintedParts*>(widget))
        return new AccessibleParts(widget);
    const auto above = classOfQt(*widget);
    if (above == "QScrollArea" || above == "QAbstractScrollArea") // Qt calls one that takes the keys a client
        return new AccessibleNamed(widget, QAccessible::Pane);
    const bool plain = above == "QWidget" || above == "QFrame";
    return plain && isOfTheHouse(widget->metaObject()->className())
        ? new AccessibleNamed(widget, above == "QFrame" ? QAccessible::Border : QAccessible::Client)
        : nullptr;
}

PaintedListener listenToPainted(PaintedListener listener)
{
    return std::exchange(paintedListener(), listener);
}

void tellPaintedValue(QWidget& widget)
{
    if (const auto* shown = dynamic_cast<const PaintedValue*>(&widget)) {
        QAccessibleValueChangeEvent changed(&widget, shown->paintedValue());
        tell(&changed);
    }
}

void tellCurrentPart(QWidget& widget)
{
    const auto* parts = dynamic_cast<const PaintedParts*>(&widget);
    const bool here = widget.hasFocus() || widget.isAncestorOf(QApplication::focusWidget());
    if (!parts || !here || parts->currentPart() < 0)
        return;
    const auto* read = QAccessible::queryAccessibleInterface(&widget);
    if (!read)
        return;
    QAccessibleEvent moved(&widget, QAccessible::Focus);
    moved.setChild(read->childCount() - parts->partCount() + parts->currentPart());
    tell(&moved);
}

void tellAlert(QWidget& widget)
{
    QAccessibleEvent alert(&widget, QAccessible::Alert);
    tell(&alert);
}

} // namespace branchbook::ui
