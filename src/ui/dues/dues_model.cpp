// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dues/dues_model.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace branchbook::ui {

namespace {

using namespace organization;
using rules::DuesClass;

constexpr int kDuesMonths = 12;

struct DuesColumn {
    const char* title;
    int width;
    Qt::Alignment alignment;
    int drop;
};
constexpr std::array<DuesColumn, 6> kDuesColumns{{
    {"", 40, Qt::AlignLeft, 0},
    {QT_TRANSLATE_NOOP("table", "姓名"), 108, Qt::AlignLeft, 0},
    {QT_TRANSLATE_NOOP("table", "类别"), 76, Qt::AlignLeft, 1},
    {QT_TRANSLATE_NOOP("table", "计算基数（元）"), 96, Qt::AlignRight, 0},
    {QT_TRANSLATE_NOOP("table", "比例"), 56, Qt::AlignRight, 0},
    {QT_TRANSLATE_NOOP("table", "应交（元）"), 84, Qt::AlignRight, 0},
}};
constexpr const char* kDuesShortBase = QT_TRANSLATE_NOOP("table", "基数（元）");
constexpr DuesColumn kDuesMonthColumn{"", 41, Qt::AlignHCenter, 0};
constexpr DuesColumn kDuesLongMonthColumn{"", 48, Qt::AlignHCenter, 0}; ///< 10月 and later
constexpr int kDuesShortMonth = 28;
constexpr int kDuesShortBaseWidth = 85;
constexpr int kComingDrop = 3; ///< months that have not begun are empty: they give way before all others
constexpr DuesColumn kDuesTotal{QT_TRANSLATE_NOOP("table", "累计（元）"), 86, Qt::AlignRight, 2};

const DuesColumn& duesColumn(int column)
{
    if (column < DuesModel::FirstMonth)
        return kDuesColumns.at(std::size_t(column));
    if (column == DuesModel::Total)
        return kDuesTotal;
    return column < DuesModel::FirstMonth + 9 ? kDuesMonthColumn : kDuesLongMonthColumn;
}

/// Who has no base comes first, then who is late, then who has not paid yet.
int urgency(const DuesRow& row, int month)
{
    if (month == 0)
        return 3;
    const DuesMonth& line = row.year.months.at(month - 1);
    if (line.state == DuesState::BaseMissing)
        return 0;
    if (row.arrears.step != DuesStep::None)
        return 1;
    return isOpenMonth(line) ? 2 : 3;
}

Cell plain(const QString& text, const QString& tip = {})
{
    return {.text = text, .tip = tip};
}

} // namespace

QString duesMark(const DuesMonth& line, QDate today)
{
    const bool begun = line.month <= Month::of(today);
    switch (line.state) {
    case DuesState::Paid: return QStringLiteral("check");
    case DuesState::Partial: return QStringLiteral("circle-dot");
    case DuesState::Unpaid: return begun ? QStringLiteral("circle-dashed") : QString();
    case DuesState::BaseMissing: return begun ? QStringLiteral("alert") : QString();
    default: return begun ? QStringLiteral("minus") : QString();
    }
}

QString duesClassWord(DuesClass type)
{
    switch (type) {
    case DuesClass::Salaried: return DuesModel::tr("在职");
    case DuesClass::AnnualSalary: return DuesModel::tr("年薪制");
    case DuesClass::SelfEmployed: return DuesModel::tr("个体经营");
    case DuesClass::Retired: return DuesModel::tr("离退休");
    case DuesClass::Farmer: return DuesModel::tr("农民");
    case DuesClass::Student: return DuesModel::tr("学生");
    case DuesClass::LaidOff: return DuesModel::tr("下岗失业");
    case DuesClass::Relief: return DuesModel::tr("低保救济");
    }
    return {};
}

DuesModel::DuesModel(QObject* parent)
    : QAbstractTableModel(parent)
    , m_data(std::make_shared<DuesData>())
{
}

void DuesModel::setData(std::shared_ptr<const DuesData> known, int month)
{
    beginResetModel();
    m_data = std::move(known);
    m_month = month;
    m_rows.resize(m_data->rows.size());
    std::iota(m_rows.begin(), m_rows.end(), 0);
    sortRows();
    QSet<book::MemberId> still;
    for (int i = 0; i < rowCount(); ++i) {
        if (mayTick(i) && m_ticked.contains(row(i).year.member))
            still.insert(row(i).year.member);
    }
    m_ticked = still;
    endResetModel();
    Q_EMIT tickedChanged();
}

void DuesModel::setOrder(DuesOrder order)
{
    beginResetModel();
    m_order = order;
    sortRows();
    endResetModel();
}

void DuesModel::setShortHeads(bool on)
{
    if (m_shortHeads == on)
        return;
    m_shortHeads = on;
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, Columns - 1);
}

void DuesModel::sortRows()
{
    const auto& rows = m_data->rows;
    std::sort(m_rows.begin(), m_rows.end()); // the roster's order
    if (m_order == DuesOrder::Name)
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [&](int a, int b) { return rows[std::size_t(a)].pinyin < rows[std::size_t(b)].pinyin; });
    else if (m_order == DuesOrder::Group)
        std::stable_sort(m_rows.begin(), m_rows.end(),
                         [&](int a, int b) { return rows[std::size_t(a)].group < rows[std::size_t(b)].group; });
    else
        std::stable_sort(m_rows.begin(), m_rows.end(), [&](int a, int b) {
            return urgency(rows[std::size_t(a)], m_month) < urgency(rows[std::size_t(b)], m_month);
        });
}

const DuesRow& DuesModel::row(int index) const
{
    return m_data->rows.at(std::size_t(m_rows.at(std::size_t(index))));
}

int DuesModel::rowOf(book::MemberId member) const
{
    for (int i = 0; i < rowCount(); ++i) {
        if (row(i).year.member == member)
            return i;
    }
    return -1;
}

int DuesModel::monthAt(int column) const
{
    return column >= FirstMonth && column < Total ? column - FirstMonth + 1 : m_month;
}

const DuesMonth* DuesModel::lineAt(int index, int month) const
{
    return month > 0 ? &row(index).year.months.at(month - 1) : nullptr;
}

bool DuesModel::mayTick(int index) const
{
    const DuesMonth* line = lineAt(index, m_month);
    return !m_data->isPast && line != nullptr && line->open().fen > 0;
}

QList<book::MemberId> DuesModel::ticked() const
{
    QList<book::MemberId> members;
    for (int i = 0; i < rowCount(); ++i) {
        if (m_ticked.contains(row(i).year.member))
            members.append(row(i).year.member);
    }
    return members;
}

Money DuesModel::tickedSum() const
{
    Money sum;
    for (int i = 0; i < rowCount(); ++i) {
        if (m_ticked.contains(row(i).year.member))
            sum.fen += lineAt(i, m_month)->open().fen;
    }
    return sum;
}

void DuesModel::untick()
{
    m_ticked.clear();
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    Q_EMIT tickedChanged();
}

void DuesModel::tickAll()
{
    if (checkState() == Qt::Checked)
        return untick();
    for (int i = 0; i < rowCount(); ++i) {
        if (mayTick(i))
            m_ticked.insert(row(i).year.member);
    }
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
    Q_EMIT tickedChanged();
}

Qt::CheckState DuesModel::checkState() const
{
    if (m_ticked.isEmpty())
        return Qt::Unchecked;
    for (int i = 0; i < rowCount(); ++i) {
        if (mayTick(i) && !m_ticked.contains(row(i).year.member))
            return Qt::PartiallyChecked;
    }
    return Qt::Checked;
}

int DuesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DuesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

Cell DuesModel::monthCell(const DuesMonth& line) const
{
    if (duesMark(line, m_data->today).isEmpty())
        return {};
    QString text = tr("%1月 %2").arg(line.month.month).arg(shownWord(duesStateTitle(line.state)));
    if (line.open().fen > 0)
        text += tr("，还差 %1 元").arg(yuan(line.open()));
    else if (line.paid.fen > 0)
        text += tr("，%1 元").arg(yuan(line.paid));
    return plain(text, text + u'\n' + shownSentence(line.why));
}

Cell DuesModel::cellAt(int index, int column) const
{
    const DuesRow& who = row(index);
    if (column >= FirstMonth && column < Total)
        return monthCell(who.year.months.at(column - FirstMonth));
    if (column == Check)
        return {};
    if (column == Total)
        return plain(yuan(who.paid));
    if (column == Name) {
        Cell cell{.text = who.year.name, .avatar = who.year.name, .tip = shownSentence(who.arrears.why)};
        if (who.arrears.step > DuesStep::Notice)
            cell.tint = Color::Warn; // the banner above says it in words
        return cell;
    }
    const DuesMonth* line = lineAt(index, m_month);
    if (line == nullptr || line->reason != DuesReason::Owes)
        return {};
    if (line->state == DuesState::BaseMissing)
        return column == Due ? Cell{.text = tr("没有基数"), .tint = Color::Warn, .tip = shownSentence(line->why)}
                             : Cell{};
    switch (column) {
    case Class: return plain(line->type ? duesClassWord(*line->type) : QString());
    case Base: return plain(line->base ? yuan(*line->base) : QString());
    case Rate: return {.text = line->rate ? rules::percent(*line->rate) + u'%' : QString(), .tint = Color::Text2};
    default: return plain(yuan(line->due), shownSentence(line->why));
    }
}

QVariant DuesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::CheckStateRole) {
        if (index.column() != Check || !mayTick(index.row()))
            return {};
        return m_ticked.contains(row(index.row()).year.member) ? Qt::Checked : Qt::Unchecked;
    }
    const bool isMonth = index.column() >= FirstMonth && index.column() < Total;
    if (role == MarkRole)
        return isMonth ? duesMark(row(index.row()).year.months.at(index.column() - FirstMonth), m_data->today)
                       : QString();
    const Qt::Alignment alignment = duesColumn(index.column()).alignment;
    if (role == Qt::TextAlignmentRole)
        return int(alignment | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole && role != Qt::ToolTipRole && role != CellRole)
        return {};
    return cellData(cellAt(index.row(), index.column()), alignment, role);
}

QString DuesModel::headText(int section) const
{
    if (section == Check)
        return {};
    if (section >= FirstMonth && section < Total)
        return m_shortHeads ? QString::number(section - FirstMonth + 1) : tr("%1月").arg(section - FirstMonth + 1);
    return columnTitle(m_shortHeads && section == Base ? kDuesShortBase : duesColumn(section).title);
}

QVariant DuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= Columns)
        return {};
    const DuesColumn& column = duesColumn(section);
    const bool isMonth = section >= FirstMonth && section < Total;
    switch (role) {
    case Qt::DisplayRole: return headText(section);
    case Qt::ToolTipRole:
        if (!isMonth)
            return {};
        return m_shortHeads ? tr("%1月：点一下，看这个月、登记这个月").arg(section - FirstMonth + 1)
                            : tr("点一下，看这个月、登记这个月");
    case Qt::AccessibleTextRole:
        if (section == Check)
            return checkColumnTitle();
        return isMonth ? QVariant(tr("%1月").arg(section - FirstMonth + 1)) : QVariant();
    case Qt::TextAlignmentRole: return int(column.alignment | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        return isMonth && section - FirstMonth + 1 == m_month ? QVariant::fromValue(Color::AccentText) : QVariant();
    case Qt::BackgroundRole:
        return isMonth && section - FirstMonth + 1 == m_month ? QVariant::fromValue(Color::AccentSoft) : QVariant();
    case ColumnDropRole: return isMonth && section - FirstMonth >= m_data->lastMonth() ? kComingDrop : column.drop;
    case ColumnWidthRole:
        if (m_shortHeads && (isMonth || section == Base))
            return isMonth ? kDuesShortMonth : kDuesShortBaseWidth;
        return column.width;
    default: return {};
    }
}

bool DuesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || index.column() != Check
        || !mayTick(index.row()))
        return false;
    const book::MemberId member = row(index.row()).year.member;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_ticked.insert(member);
    else
        m_ticked.remove(member);
    Q_EMIT dataChanged(index, index.siblingAtColumn(Columns - 1));
    Q_EMIT tickedChanged();
    return true;
}

Qt::ItemFlags DuesModel::flags(const QModelIndex& index) const
{
    const Qt::ItemFlags usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Check && mayTick(index.row()) ? usual | Qt::ItemIsUserCheckable : usual;
}

} // namespace branchbook::ui
