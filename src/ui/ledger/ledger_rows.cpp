// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ledger/ledger_rows.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/ledger/outside_names.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

constexpr double kBesideTrack = 9; ///< between the stages and the word
constexpr double kLeastStage = 8; ///< a stage with its gap, in a narrow column

struct LedgerTexts {
    Q_DECLARE_TR_FUNCTIONS(LedgerTexts)
};

QString shortDay(QDate day, QDate today)
{
    return day.year() == today.year() ? shownShortDay(day) : shownDate(day);
}

Cell dueCell(const ListedItem& listed)
{
    const QString text = listed.dueText();
    if (listed.isOverdue())
        return {.text = text, .status = {text, Tone::Warn, QStringLiteral("alert")}, .apart = listed.dueValues()};
    return {.text = text, .tint = listed.item.isOpen() ? Color::Text : Color::Text2, .apart = listed.dueValues()};
}

Cell matterCell(const ListedItem& listed)
{
    const QString origin =
        listed.item.origin.isEmpty() ? shownWord(ledger::kindTitle(listed.item.kind)) : listed.item.origin;
    return {.text = listed.item.matter, .second = origin, .tip = listed.item.matter};
}

Cell listedOwner(const ListedItem& listed)
{
    return ownerCell(listed.item, LedgerTexts::tr("未定"));
}

/// Where there is no room the kind goes first, then the number.
constexpr std::array<Column<ListedItem>, 7> kLedgerColumns{
    Column<ListedItem>{"", 36, Qt::AlignLeft, [](const ListedItem&) { return Cell{}; }},
    Column<ListedItem>{QT_TRANSLATE_NOOP("table", "编号"), 104, Qt::AlignLeft,
                       [](const ListedItem& listed) {
                           const QString number = ledger::shownNumber(listed.item);
                           return Cell{.text = number, .tint = Color::Text2, .tip = number};
                       },
                       1},
    Column<ListedItem>{QT_TRANSLATE_NOOP("table", "事项"), 208, Qt::AlignLeft, matterCell, 0,
                       QT_TRANSLATE_NOOP("table", "事项/来源")},
    Column<ListedItem>{QT_TRANSLATE_NOOP("table", "类别"), 88, Qt::AlignLeft,
                       [](const ListedItem& listed) {
                           return Cell{.text = shownWord(ledger::kindTitle(listed.item.kind)), .tint = Color::Text2};
                       },
                       2},
    Column<ListedItem>{QT_TRANSLATE_NOOP("table", "责任人"), 100, Qt::AlignLeft, listedOwner},
    Column<ListedItem>{QT_TRANSLATE_NOOP("table", "办理环节"), 176, Qt::AlignLeft,
                       [](const ListedItem& listed) { return Cell{.text = listed.stageText()}; }},
    Column<ListedItem>{QT_TRANSLATE_NOOP("table", "期限"), 118, Qt::AlignLeft, dueCell, 0,
                       QT_TRANSLATE_NOOP("table", "期限/办结日期/逾期天数")},
};
static_assert(kLedgerColumns.size() == std::size_t(LedgerColumn::Due) + 1);

QString sortKey(const ListedItem& listed, LedgerColumn column)
{
    switch (column) {
    case LedgerColumn::Number:
        return QStringLiteral("%1%2").arg(listed.item.raisedOn.year()).arg(listed.item.number, 8, 10, QChar(u'0'));
    case LedgerColumn::Matter: return listed.item.matter;
    case LedgerColumn::Kind: return shownWord(ledger::kindTitle(listed.item.kind));
    case LedgerColumn::Owner: return listed.item.ownerName;
    case LedgerColumn::Stage: return QStringLiteral("%1").arg(listed.stageIndex(), 4, 10, QChar(u'0'));
    case LedgerColumn::Due: return listed.item.dueOn.isValid() ? listed.item.dueOn.toString(Qt::ISODate) : QString();
    case LedgerColumn::Check: break;
    }
    return {};
}

} // namespace

Cell ownerCell(const ledger::Item& item, const QString& nobody)
{
    if (item.ownerName.isEmpty())
        return {.text = nobody, .tint = Color::Text3};
    Cell cell{.text = item.ownerName, .avatar = item.ownerName};
    if (item.isOutside())
        cell.peopleIn = [](const QString& typed) { return ledger::peopleNamed(typed); };
    return cell;
}

int ListedItem::stageIndex() const
{
    if (!item.isOpen())
        return int(course.size());
    return std::max(0, int(course.indexOf(item.stage)));
}

QString ListedItem::stageText() const
{
    return item.isOpen() ? LedgerTexts::tr("%1中").arg(shownWord(item.stage))
                         : LedgerTexts::tr("已%1").arg(shownWord(item.stage));
}

QString ListedItem::dueText() const
{
    if (!item.isOpen())
        return LedgerTexts::tr("%1 %2").arg(shortDay(item.closedOn, today), shownWord(item.stage));
    if (!item.dueOn.isValid())
        return LedgerTexts::tr("未定");
    return isOverdue() ? LedgerTexts::tr("逾期 %1 天").arg(item.dueOn.daysTo(today)) : shortDay(item.dueOn, today);
}

QVariantList ListedItem::dueValues() const
{
    const QDate due = item.dueOn.isValid() || !item.isOpen() ? item.dueOn : answerBy;
    const bool isLate = item.isOpen() && due.isValid() && due < today;
    return {due, item.isOpen() ? QDate() : item.closedOn, isLate ? QVariant(int(due.daysTo(today))) : QVariant()};
}

StageCell stageCell(const ListedItem& listed)
{
    StageCell cell{int(listed.course.size()), listed.stageIndex(), Color::AccentSolid, shownWord(listed.stageText()),
                   Color::Text2};
    if (!listed.item.isOpen()) {
        cell.tint = Color::Ok;
    } else if (listed.isOverdue()) {
        cell.fill = Color::WarnSolid;
        cell.tint = Color::Warn;
    }
    return cell;
}

LedgerTableModel::LedgerTableModel(QObject* parent)
    : RowTableModel<ListedItem>(kLedgerColumns, parent)
{
}

QVariant LedgerTableModel::data(const QModelIndex& index, int role) const
{
    if (index.isValid() && role == StageRole)
        return QVariant::fromValue(stageCell(row(index.row())));
    if (index.isValid() && index.column() == int(LedgerColumn::Check) && role == Qt::CheckStateRole)
        return m_checked.contains(row(index.row()).item.id.toString()) ? Qt::Checked : Qt::Unchecked;
    return RowTableModel<ListedItem>::data(index, role);
}

bool LedgerTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::CheckStateRole || index.column() != int(LedgerColumn::Check))
        return false;
    const QString id = row(index.row()).item.id.toString();
    if (value.toInt() == Qt::Checked)
        m_checked.insert(id);
    else
        m_checked.remove(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT checksChanged();
    return true;
}

Qt::ItemFlags LedgerTableModel::flags(const QModelIndex& index) const
{
    auto flags = RowTableModel<ListedItem>::flags(index);
    if (index.isValid() && index.column() == int(LedgerColumn::Check))
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

void LedgerTableModel::show(std::vector<ListedItem> rows)
{
    QSet<QString> kept;
    for (const auto& listed : rows) {
        if (m_checked.contains(listed.item.id.toString()))
            kept.insert(listed.item.id.toString());
    }
    m_checked = kept;
    setRows(std::move(rows));
    Q_EMIT checksChanged();
}

QList<ledger::ItemId> LedgerTableModel::checked() const
{
    QList<ledger::ItemId> ids;
    for (const auto& listed : m_rows) {
        if (m_checked.contains(listed.item.id.toString()))
            ids.append(listed.item.id);
    }
    return ids;
}

Qt::CheckState LedgerTableModel::checkState() const
{
    if (m_checked.isEmpty())
        return Qt::Unchecked;
    return m_checked.size() == int(m_rows.size()) ? Qt::Checked : Qt::PartiallyChecked;
}

void LedgerTableModel::checkAll(Qt::CheckState state)
{
    m_checked.clear();
    for (const auto& listed : m_rows) {
        if (state == Qt::Checked)
            m_checked.insert(listed.item.id.toString());
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT checksChanged();
}

int LedgerTableModel::rowOf(ledger::ItemId id) const
{
    const auto found = std::ranges::find(m_rows, id, [](const ListedItem& listed) { return listed.item.id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

double trackWidth(const StageCell& cell, double width)
{
    const double whole = stagesSize(cell.count).width();
    const double least = cell.count * kLeastStage;
    return std::clamp(width - kBesideTrack - textWidth(cell.text, TextRole::Small) - 1, std::min(least, whole), whole);
}

void StagesDelegate::paintCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const
{
    const auto cell = index.data(StageRole).value<StageCell>();
    const double height = stagesSize(cell.count).height();
    const double wide = trackWidth(cell, rect.width());
    const QRectF track(rect.left(), rect.center().y() - height / 2.0, wide, height);
    paintStages(painter, track, cell.count, cell.current, cell.fill);
    paintText(painter, rect.adjusted(wide + kBesideTrack, 0, 0, 0), cell.text, TextRole::Small, cell.tint);
}

bool matchesText(const ListedItem& listed, const QString& typed)
{
    const auto& item = listed.item;
    const QStringList parts{item.matter, item.origin, item.ownerName, item.helpers,
                            shownWord(ledger::kindTitle(item.kind))};
    const QString word = typed.trimmed();
    return word.isEmpty() || QString::number(item.number) == word || ledger::numberText(item) == word
        || ledger::markedNumber(item) == word || ledger::shownNumber(item).compare(word, Qt::CaseInsensitive) == 0
        || std::ranges::any_of(parts, [&](const QString& part) { return part.contains(word, Qt::CaseInsensitive); });
}

void sortItems(std::vector<ListedItem>& rows, TableHeader::Sorting sorting)
{
    if (sorting.column < 0)
        return;
    const auto column = LedgerColumn(sorting.column);
    std::ranges::stable_sort(rows, [&](const ListedItem& a, const ListedItem& b) {
        const QString left = sortKey(a, column);
        const QString right = sortKey(b, column);
        if (left.isEmpty() != right.isEmpty())
            return right.isEmpty(); // without a value last in both directions
        return sorting.order == Qt::AscendingOrder ? left < right : right < left;
    });
}

} // namespace branchbook::ui
