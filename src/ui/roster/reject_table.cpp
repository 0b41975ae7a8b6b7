// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/reject_table.h"

#include "ui/kit/cell.h"
#include "ui/kit/row_delegate.h"
#include "ui/theme/icon.h"

#include <QMouseEvent>
#include <QPainter>

#include <array>
#include <cmath>

namespace branchbook::ui {

namespace {

constexpr int kRowHeight = 58;
constexpr int kNarrowHeight = 88; ///< the reason in up to two lines, what is left for value and advice
constexpr int kLeastReason = 240;
constexpr std::array kWidths{48, 126, 176, 160, 92};

/// Wrapped, and only what lies beyond two lines is left out.
void paintWrapped(QPainter& painter, const QRectF& rect, const QString& text, TextRole role, Color tint)
{
    painter.setFont(fontOf(role));
    painter.setPen(color(tint));
    painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap), text);
}

double wrappedHeight(const QString& text, TextRole role, double width)
{
    return QFontMetricsF(fontOf(role)).boundingRect({0, 0, width, 1000}, int(Qt::TextWordWrap), text).height();
}

/// The painted button at the right end of a row.
QRectF buttonIn(const QRectF& cell)
{
    const double width = textWidth(RejectTable::tr("现在改"), TextRole::Small) + 22;
    const double height = scaled(28);
    return {cell.right() - width, std::round(cell.center().y() - height / 2), width, height};
}

class RejectDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

protected:
    void paintCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const override
    {
        const auto* model = qobject_cast<const RejectModel*>(index.model());
        const ShownReject& reject = model->reject(index.row());
        const double first = lineHeight(TextRole::Small);
        const double second = scaled(17);
        const double top = rect.center().y() - (first + second) / 2;
        const auto* table = qobject_cast<const RejectTable*>(parent());
        if (index.column() == RejectModel::Reason && table && table->isNarrow()) {
            const QString value =
                reject.value.isEmpty() ? QString() : QStringLiteral("%1 %2 ").arg(reject.label, reject.value);
            const QRectF room = rect.adjusted(0, 3, 0, -3);
            const double above = qMin(room.height() / 2, wrappedHeight(reject.reason, TextRole::Small, room.width()));
            paintWrapped(painter, {room.left(), room.top(), room.width(), above}, reject.reason, TextRole::Small,
                         Color::Warn);
            paintWrapped(painter, room.adjusted(0, above, 0, 0), value + reject.advice, TextRole::Caption,
                         Color::Text2);
        } else if (index.column() == RejectModel::Reason) {
            const double side = scaled(14);
            paintIcon(painter, QStringLiteral("alert"), Color::Warn,
                      {rect.left(), std::round(top + (first - side) / 2), side, side});
            paintText(painter, {rect.left() + side + 4, top, rect.width() - side - 4, first}, reject.reason,
                      TextRole::Small, Color::Warn);
            paintText(painter, {rect.left(), top + first, rect.width(), second}, reject.advice, TextRole::Caption,
                      Color::Text2);
        } else if (index.column() == RejectModel::Mend) {
            if (reject.columns.empty())
                return;
            const QRectF box = buttonIn(rect);
            paintBox(painter, box, 6, Color::Surface, Color::LineStrong);
            paintText(painter, box, RejectTable::tr("现在改"), TextRole::Small, Color::Text, Qt::AlignHCenter);
        } else {
            RowDelegate::paintCell(painter, rect, index);
        }
    }
};

} // namespace

void RejectModel::setRejects(std::vector<ShownReject> rejects)
{
    beginResetModel();
    m_rejects = std::move(rejects);
    m_personWidth = 0;
    for (const ShownReject& each : m_rejects) // names are never cut
        m_personWidth =
            qMax(m_personWidth, qMin(textWidth(each.person, TextRole::Body), scaled(300)) + scaled(24) + 32);
    endResetModel();
}

int RejectModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rejects.size());
}

int RejectModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(kWidths.size());
}

QVariant RejectModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ShownReject& row = reject(index.row());
    Cell cell;
    switch (index.column()) {
    case Number:
        cell.text = QString::number(row.row);
        cell.tint = Color::Text3;
        return cellData(cell, Qt::AlignHCenter, role);
    case Person:
        cell.text = row.person.isEmpty() ? QStringLiteral("—") : row.person;
        cell.avatar = row.person;
        break;
    case Value:
        cell.text = row.value.isEmpty() ? QStringLiteral("—") : row.value;
        cell.second = row.label;
        cell.tip = row.value;
        break;
    case Reason:
        cell.text = row.reason;
        cell.second = row.advice;
        cell.tip = row.reason + (row.advice.isEmpty() ? QString() : u'\n' + row.advice);
        break;
    case Mend: cell.text = row.columns.empty() ? QString() : RejectTable::tr("现在改"); break;
    default: break;
    }
    return cellData(cell, Qt::AlignLeft, role);
}

QVariant RejectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == ColumnWidthRole && section == Person)
        return qMax(kWidths[Person], m_personWidth * 100 / qMax(1, scaled(100)));
    if (role == ColumnWidthRole)
        return kWidths[std::size_t(section)];
    if (role == Qt::TextAlignmentRole)
        return int((section == Number ? Qt::AlignHCenter : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole && section == Mend)
        return RejectTable::tr("现在改"); // its head shows nothing
    if (role != Qt::DisplayRole)
        return {};
    static const char* const titles[]{QT_TRANSLATE_NOOP("table", "行"), QT_TRANSLATE_NOOP("table", "姓名"),
                                      QT_TRANSLATE_NOOP("table", "原表内容"), QT_TRANSLATE_NOOP("table", "原因和改法"),
                                      nullptr};
    return titles[section] == nullptr ? QString() : columnTitle(titles[section]);
}

RejectTable::RejectTable(QWidget* parent)
    : TableView(tr("退回的行"), parent)
    , m_model(new RejectModel(this))
{
    setItemDelegate(new RejectDelegate(this));
    setModel(m_model);
    setStretchColumn(RejectModel::Reason);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    header()->setSortable({-1}); // in the order of the sheet
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        if (!m_model->reject(index.row()).columns.empty())
            Q_EMIT mendAsked(index.row());
    });
}

void RejectTable::setRejects(std::vector<ShownReject> rejects)
{
    m_model->setRejects(std::move(rejects));
    fit();
}

/// In a narrow window the sheet's value stands under the reason, which wraps.
void RejectTable::fit()
{
    const auto widthOf = [this](int column) {
        return scaled(m_model->headerData(column, Qt::Horizontal, ColumnWidthRole).toInt());
    };
    const int others = widthOf(RejectModel::Number) + widthOf(RejectModel::Person) + widthOf(RejectModel::Mend);
    m_narrow = viewport()->width() < others + widthOf(RejectModel::Value) + scaled(kLeastReason);
    setColumnHidden(RejectModel::Value, m_narrow);
    header()->resizeSection(
        RejectModel::Reason,
        qMax(scaled(80), viewport()->width() - others - (m_narrow ? 0 : widthOf(RejectModel::Value))));
    verticalHeader()->setMinimumSectionSize(scaled(m_narrow ? kNarrowHeight : kRowHeight));
    verticalHeader()->setDefaultSectionSize(scaled(m_narrow ? kNarrowHeight : kRowHeight));
    updateGeometry();
}

void RejectTable::resizeEvent(QResizeEvent* event)
{
    TableView::resizeEvent(event);
    fit();
}

QSize RejectTable::sizeHint() const
{
    return {scaled(400),
            scaled(36) + qMin(m_model->rowCount(), 100) * scaled(m_narrow ? kNarrowHeight : kRowHeight) + 1};
}

QSize RejectTable::minimumSizeHint() const
{
    return {scaled(200), scaled(36) + scaled(kRowHeight)};
}

void RejectTable::mouseReleaseEvent(QMouseEvent* event)
{
    TableView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || index.column() != RejectModel::Mend || m_model->reject(index.row()).columns.empty())
        return;
    const QRectF cell = QRectF(visualRect(index)).adjusted(10, 0, -10, -1);
    if (buttonIn(cell).contains(event->position()))
        Q_EMIT mendAsked(index.row());
}

void RejectTable::changeEvent(QEvent* event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        fit();
    }
}

} // namespace branchbook::ui
