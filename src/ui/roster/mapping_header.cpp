// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/mapping_header.h"

#include "ui/kit/drop_down_list.h"
#include "ui/kit/paint.h"
#include "ui/roster/preview_model.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QFocusEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kFieldRole = Qt::UserRole + 1;
constexpr int kNotImported = -1;
constexpr int kComboTop = 7;
constexpr int kComboHeight = 30;

// What rosters have most often comes first; the others follow in their own order.
constexpr book::Field kUsualFields[]{
    book::Field::FullName,        book::Field::Gender,       book::Field::Ethnicity,      book::Field::IdNumber,
    book::Field::BirthDate,       book::Field::NativePlace,  book::Field::EducationLevel, book::Field::Degree,
    book::Field::MobilePhone,     book::Field::ContactPhone, book::Field::Workplace,      book::Field::WorkPost,
    book::Field::MemberType,      book::Field::PartyBranch,  book::Field::PartyGroup,     book::Field::PartyPost,
    book::Field::ApplicationDate, book::Field::ActivistDate, book::Field::JoinDate,       book::Field::FullMemberDate,
    book::Field::Introducers,     book::Field::Remark};

void addField(QStandardItemModel& model, const QString& text, int field)
{
    auto* item = new QStandardItem(text);
    item->setData(field, kFieldRole);
    model.appendRow(item);
}

QStandardItemModel* makeFieldList(QObject* parent)
{
    auto* model = new QStandardItemModel(parent);
    addField(*model, MappingHeader::tr("不导入"), kNotImported);
    for (const book::Field field : kUsualFields)
        addField(*model, book::fieldLabel(field), int(field));
    for (const book::FieldInfo& info : book::memberFields()) {
        const bool usual =
            std::find(std::begin(kUsualFields), std::end(kUsualFields), info.field) != std::end(kUsualFields);
        if (!usual && info.kind != book::FieldKind::Computed && info.field != book::Field::Photo)
            addField(*model, book::fieldLabel(info.field), int(info.field));
    }
    return model;
}

int widthOfField(std::optional<book::Field> field)
{
    if (!field)
        return 86;
    if (*field == book::Field::Gender)
        return 72;
    if (*field == book::Field::PartyGroup)
        return 82;
    switch (book::fieldInfo(*field).kind) {
    case book::FieldKind::Name: return 102;
    case book::FieldKind::IdNumber: return 158;
    case book::FieldKind::Date: return 110;
    case book::FieldKind::Phone: return 118;
    case book::FieldKind::YesNo: return 86;
    case book::FieldKind::Choice: return 110;
    default: return *field == book::Field::Remark ? 86 : 130;
    }
}

} // namespace

MappingHeader::MappingHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_fields(makeFieldList(this))
{
    setMinimumSectionSize(24);
    setHighlightSections(false);
    setSectionsClickable(false);
    setStretchLastSection(true);
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QHeaderView::sectionResized, this, &MappingHeader::place);
}

const PreviewModel* MappingHeader::preview() const
{
    return qobject_cast<const PreviewModel*>(model());
}

QSize MappingHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), scaled(64)};
}

/// What is the matter with a cell stands whole under it.
int MappingHeader::widthOfNotes(const PreviewModel& model, int section)
{
    const auto* column = model.sheetColumn(section);
    if (column == nullptr || !column->field)
        return 0;
    const auto note = model.view()->widestNotes.find(column->column);
    return note == model.view()->widestNotes.end()
        ? 0
        : qMin(20 + scaled(12) + 3 + textWidth(note->second, TextRole::Caption) + 2, scaled(190));
}

int MappingHeader::leastWidthOf(const PreviewModel& model, int section)
{
    constexpr double kTightest = 0.9;
    const auto* column = model.sheetColumn(section);
    const int width = widthOf(model, section);
    if (column == nullptr || column->field == book::Field::PartyGroup)
        return width;
    return qMax(int(width * kTightest), widthOfNotes(model, section));
}

int MappingHeader::widthOf(const PreviewModel& model, int section)
{
    if (section == PreviewModel::NumberColumn)
        return qMax(scaled(34),
                    8
                        + textWidth(QString::number(
                                        model.view()->plan.rows.empty() ? 0 : model.view()->plan.rows.back().number),
                                    TextRole::Body)
                        + 6);
    if (section == PreviewModel::StateColumn)
        return scaled(98);
    const auto field = model.sheetColumn(section)->field;
    const int usual = qMax(scaled(widthOfField(field)), widthOfNotes(model, section));
    // Names are never cut; an absurd one is no name.
    return field == book::Field::FullName
        ? qMax(usual, qMin(20 + textWidth(model.view()->widestName, TextRole::Body) + 4, scaled(360)))
        : usual;
}

/// Behind those that rosters have most often, as the book has them now.
void MappingHeader::offerOwnFields()
{
    const auto* shown = preview();
    if (shown == nullptr || !shown->view())
        return;
    constexpr int kFirstOwn = 1 + int(std::size(kUsualFields));
    const auto isOwn = [this](int row) {
        const int field = m_fields->index(row, 0).data(kFieldRole).toInt();
        return field != kNotImported && book::isOwnField(book::Field(field));
    };
    int row = kFirstOwn;
    for (const roster::OwnColumn& column : shown->view()->plan.layout.own) {
        if (row == m_fields->rowCount() || !isOwn(row))
            m_fields->insertRow(row, new QStandardItem);
        m_fields->item(row)->setText(column.own.name);
        m_fields->item(row)->setData(int(column.field), kFieldRole);
        ++row;
    }
    while (row < m_fields->rowCount() && isOwn(row))
        m_fields->removeRow(row);
}

void MappingHeader::refresh()
{
    offerOwnFields();
    for (auto it = m_combos.begin(); it != m_combos.end();) {
        if (it.key() >= count()) {
            it.value()->deleteLater();
            it = m_combos.erase(it);
        } else {
            showField(it.key(), *it.value());
            ++it;
        }
    }
    place();
}

/// Only columns in sight have a combo: a sheet may have hundreds.
void MappingHeader::place()
{
    if (!preview() || !preview()->view())
        return;
    const int reach = viewport()->width();
    for (int section = PreviewModel::FirstSheetColumn; section < count(); ++section) {
        const int left = sectionViewportPosition(section);
        const bool seen = left < reach && left + sectionSize(section) > 0;
        QComboBox* combo = m_combos.value(section);
        if (!combo && seen)
            combo = makeCombo(section);
        if (combo)
            combo->setGeometry(left + 6, scaled(kComboTop), sectionSize(section) - 12, scaled(kComboHeight));
    }
}

QComboBox* MappingHeader::makeCombo(int section)
{
    auto* combo = new QComboBox(viewport());
    combo->setProperty("controlSize", QStringLiteral("xs"));
    combo->setView(new DropDownList);
    combo->setModel(m_fields);
    combo->setFont(fontOf(TextRole::SmallStrong));
    combo->setMaxVisibleItems(14);
    combo->view()->setMinimumWidth(scaled(180));
    combo->installEventFilter(this);
    if (parentWidget()->focusPolicy() == Qt::NoFocus) // over the frozen columns: the keyboard has the table's own
        combo->setFocusPolicy(Qt::ClickFocus);
    m_combos.insert(section, combo);
    showField(section, *combo);
    connect(combo, &QComboBox::activated, this, [this, section](int entry) { choose(section, entry); });
    combo->show();
    return combo;
}

void MappingHeader::showField(int section, QComboBox& combo) const
{
    const roster::HeaderColumn* column = preview()->sheetColumn(section);
    if (column == nullptr)
        return;
    const int wanted = column->field ? int(*column->field) : kNotImported;
    const auto found = m_fields->match(m_fields->index(0, 0), kFieldRole, wanted, 1, Qt::MatchExactly);
    combo.setCurrentIndex(found.isEmpty() ? 0 : found.first().row());
    combo.setProperty("quiet", !column->field);
    combo.update();
    combo.setAccessibleName(
        tr("%1 对应到").arg(preview()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString()));
    combo.setToolTip(combo.currentText());
}

void MappingHeader::choose(int section, int entry)
{
    const roster::HeaderColumn* column = preview()->sheetColumn(section);
    const int chosen = m_fields->index(entry, 0).data(kFieldRole).toInt();
    const std::optional<book::Field> field = chosen == kNotImported ? std::nullopt : std::optional(book::Field(chosen));
    if (column != nullptr && field != column->field)
        Q_EMIT mappingChosen(column->column, field);
}

void MappingHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    painter->save();
    painter->fillRect(rect, color(Color::Sunken));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), color(Color::Line));
    const QString text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const roster::HeaderColumn* column = preview() ? preview()->sheetColumn(section) : nullptr;
    const double line = lineHeight(TextRole::Small);
    const QRectF area(rect.left() + 10, rect.bottom() - 10 - line, rect.width() - 14, line);
    if (column == nullptr) {
        paintText(*painter, area, text, TextRole::Small, Color::Text2);
    } else {
        const double top = rect.top() + scaled(kComboTop + kComboHeight) + 3;
        const bool unsure = column->certainty == roster::Certainty::Suggested;
        paintText(*painter, {rect.left() + 14.0, top, rect.width() - 18.0, double(scaled(16))}, text, TextRole::Caption,
                  unsure ? Color::Warn : Color::Text3);
    }
    painter->restore();
}

void MappingHeader::resizeEvent(QResizeEvent* event)
{
    QHeaderView::resizeEvent(event);
    place();
}

void MappingHeader::updateGeometries()
{
    QHeaderView::updateGeometries();
    place();
}

bool MappingHeader::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn) {
        const auto at =
            std::find_if(m_combos.cbegin(), m_combos.cend(), [&](QComboBox* combo) { return combo == watched; });
        auto* table = qobject_cast<QTableView*>(parentWidget());
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (at != m_combos.cend() && table && table->model()->rowCount() > 0 && reason != Qt::MouseFocusReason)
            table->scrollTo(table->model()->index(qMax(0, table->currentIndex().row()), at.key()));
    }
    return QHeaderView::eventFilter(watched, event);
}

} // namespace branchbook::ui
