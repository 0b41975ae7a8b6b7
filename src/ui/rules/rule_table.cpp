// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rules/rule_table.h"

#include "branchbook/base/screen_sentence.h"

#include "ui/kit/row_delegate.h"

#include <QKeyEvent>
#include <QPainter>

#include <array>

namespace branchbook::ui {

namespace {

constexpr int kHeadingHeight = 28;

enum RuleColumn { TitleColumn, DemandColumn, StrengthColumn, SinceColumn, CheckColumn };
struct ColumnInfo {
    const char* title;
    int width;
    int drop;
};
constexpr std::array kRuleColumns{
    ColumnInfo{QT_TRANSLATE_NOOP("table", "规则与依据"), 176, 0},
    ColumnInfo{QT_TRANSLATE_NOOP("table", "要求"), 124, 0}, ColumnInfo{QT_TRANSLATE_NOOP("table", "强度"), 58, 0},
    ColumnInfo{QT_TRANSLATE_NOOP("table", "施行"), 94, 1}, ColumnInfo{QT_TRANSLATE_NOOP("table", "核对"), 88, 0}};

/// At text size 1, with the cell's padding: the words of another language are wider.
int widthOf(const QList<ChipSpec>& chips, int least)
{
    int widest = 0;
    for (const ChipSpec& chip : chips)
        widest = qMax(widest, chipSize(chip).width());
    return qMax(least, (widest * 100 + scaled(100) - 1) / scaled(100) + 2 * kCellPadding);
}

/// Strength is ink, not colour: filled, outlined, plain.
Cell strengthCell(rules::Strength strength)
{
    const QString word = strengthText(strength);
    if (strength == rules::Strength::Must)
        return {.text = word, .chip = {word, Tone::Neutral, {}}};
    if (strength == rules::Strength::Should)
        return {.text = word, .chip = {word, Tone::Outline, {}}};
    return {.text = word, .tint = Color::Text2};
}

Cell checkCell(RuleCheck check)
{
    switch (check) {
    case RuleCheck::Local: {
        const QString word = RuleTable::tr("本支部");
        return {.text = word, .chip = {word, Tone::Info, QStringLiteral("edit")}};
    }
    case RuleCheck::LeftOut: {
        const QString word = RuleTable::tr("未采用");
        return {.text = word, .chip = {word, Tone::Warn, QStringLiteral("alert")}};
    }
    case RuleCheck::ToVerify: {
        const QString word = RuleTable::tr("待核实");
        return {.text = word, .chip = {word, Tone::Warn, QStringLiteral("circle-dashed")}};
    }
    case RuleCheck::Checked: break;
    }
    return {.text = RuleTable::tr("已核对"), .status = {QStringLiteral(" "), Tone::Ok, QStringLiteral("check")}};
}

int columnWidth(int column)
{
    const int least = kRuleColumns[std::size_t(column)].width;
    if (column == CheckColumn)
        return widthOf(
            {checkCell(RuleCheck::Local).chip, checkCell(RuleCheck::LeftOut).chip, checkCell(RuleCheck::ToVerify).chip},
            least);
    if (column != StrengthColumn)
        return least;
    QList<ChipSpec> words;
    for (const auto strength : {rules::Strength::Must, rules::Strength::Should, rules::Strength::Normally,
                                rules::Strength::May, rules::Strength::Setting})
        words << ChipSpec{strengthText(strength), Tone::Neutral, {}};
    return widthOf(words, least);
}

Cell cellOf(const RuleRow& row, int column)
{
    switch (column) {
    case TitleColumn: {
        const QString title = shownTitle(row.rule->title);
        return {.text = title, .second = row.source, .tip = title + u'\n' + row.source};
    }
    case DemandColumn: return {.text = row.demand, .tip = row.demand};
    case StrengthColumn: return strengthCell(row.rule->strength);
    case SinceColumn: return {.text = row.since, .tint = Color::Text2};
    default: return checkCell(row.check);
    }
}

class RuleDelegate final : public RowDelegate
{
public:
    using RowDelegate::RowDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const auto& model = static_cast<const RuleTableModel&>(*index.model());
        if (!model.isHeading(index.row()))
            return RowDelegate::paint(painter, option, index);
        const QRectF rect = option.rect;
        painter->save();
        painter->fillRect(rect, color(Color::Sunken));
        painter->fillRect(QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), color(Color::Line));
        paintText(*painter, rect.adjusted(10, 0, -10, 0), index.data(Qt::DisplayRole).toString(), TextRole::Small,
                  Color::Text2);
        painter->restore();
    }

    /// A requirement that one line does not hold stands in two, smaller where it must.
    void paintCell(QPainter& painter, const QRectF& rect, const QModelIndex& index) const override
    {
        if (index.column() == TitleColumn) {
            auto cell = index.data(CellRole).value<Cell>();
            cell.second = fittedSource(cell.second, int(rect.width()));
            return paintCellParts(painter, rect, cell, Qt::AlignLeft);
        }
        const QString text = index.data(Qt::DisplayRole).toString();
        if (index.column() != DemandColumn || textWidth(text, TextRole::Body) <= rect.width())
            return RowDelegate::paintCell(painter, rect, index);
        constexpr int kWrapped = int(Qt::AlignLeft) | int(Qt::AlignVCenter) | int(Qt::TextWrapAnywhere);
        for (const auto role : {TextRole::Body, TextRole::Small, TextRole::Caption}) {
            painter.setFont(fontOf(role));
            if (painter.boundingRect(rect, kWrapped, text).height() <= rect.height())
                break;
        }
        painter.setPen(color(Color::Text));
        painter.drawText(rect, kWrapped, text);
    }
};

} // namespace

QString fittedSource(const QString& source, int room)
{
    const auto ends = source.lastIndexOf(u'》');
    if (textWidth(source, TextRole::Caption) <= room || ends < 0)
        return source;
    const QString article = source.mid(ends);
    const QFontMetrics metrics(fontOf(TextRole::Caption));
    return metrics.elidedText(source.left(ends), Qt::ElideRight, room - metrics.horizontalAdvance(article)) + article;
}

void RuleTableModel::show(const RuleListPtr& list, RulePart part, const QString& typed)
{
    beginResetModel();
    m_list = list;
    m_lines.clear();
    m_rules = 0;
    const QStringList subjects = subjectTitles();
    for (const RuleRow& row : list->rows) {
        if (!isInPart(row, part) || !matchesWords(row, typed))
            continue;
        const QString& heading = subjects.at(row.subject);
        const bool isNew = m_lines.empty() || m_lines.back().row->subject != row.subject;
        if (isNew)
            m_lines.push_back({nullptr, heading, 0});
        m_lines.push_back({&row, {}, 0});
        ++m_rules;
    }
    Line* above = nullptr;
    for (Line& line : m_lines) {
        if (line.row == nullptr)
            above = &line;
        else
            ++above->count;
    }
    endResetModel();
}

int RuleTableModel::lineOf(const QString& id) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].row != nullptr && m_lines[i].row->rule->id == id)
            return int(i);
    }
    return -1;
}

const RuleRow* RuleTableModel::rule(int line) const
{
    return line >= 0 && std::size_t(line) < m_lines.size() ? m_lines[std::size_t(line)].row : nullptr;
}

int RuleTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int RuleTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(kRuleColumns.size());
}

QVariant RuleTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line& line = m_lines[std::size_t(index.row())];
    if (line.row != nullptr)
        return cellData(cellOf(*line.row, index.column()), Qt::AlignLeft, role);
    if (index.column() == TitleColumn && (role == Qt::DisplayRole || role == Qt::AccessibleTextRole))
        return tr("%1  %2 条").arg(line.heading).arg(line.count);
    return {};
}

QVariant RuleTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnInfo& column = kRuleColumns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole: return columnTitle(column.title);
    case Qt::TextAlignmentRole: return int(Qt::AlignLeft | Qt::AlignVCenter);
    case ColumnWidthRole: return columnWidth(section);
    case ColumnDropRole: return column.drop;
    default: return {};
    }
}

Qt::ItemFlags RuleTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || isHeading(index.row()))
        return Qt::NoItemFlags;
    return QAbstractTableModel::flags(index);
}

RuleTable::RuleTable(RuleTableModel& model, QWidget* parent)
    : TableView(tr("规则"), parent)
    , m_rules(model)
{
    setItemDelegate(new RuleDelegate(this));
    setDensity(Density::TwoLine);
    header()->setSortable({99});
    setModel(&model);
    setStretchColumn(TitleColumn);
    connect(&model, &QAbstractItemModel::modelReset, this, &RuleTable::fitLines);
    fitLines();
}

void RuleTable::fitLines()
{
    verticalHeader()->setMinimumSectionSize(scaled(kHeadingHeight));
    clearSpans();
    for (int line = 0; line < m_rules.rowCount(); ++line) {
        const bool heading = m_rules.isHeading(line);
        verticalHeader()->resizeSection(line, scaled(heading ? kHeadingHeight : int(Density::TwoLine)));
        if (heading)
            setSpan(line, 0, 1, m_rules.columnCount());
    }
}

void RuleTable::select(const QString& id)
{
    const int line = m_rules.lineOf(id);
    if (line < 0)
        return chooseEdge(0, 1);
    setCurrentIndex(m_rules.index(line, TitleColumn));
    scrollTo(currentIndex(), line <= 1 ? PositionAtCenter : EnsureVisible);
}

void RuleTable::chooseEdge(int from, int step)
{
    for (int line = from; line >= 0 && line < m_rules.rowCount(); line += step) {
        if (!m_rules.isHeading(line))
            return setCurrentIndex(m_rules.index(line, TitleColumn));
    }
}

void RuleTable::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Home) {
        chooseEdge(0, 1);
        scrollToTop();
    } else if (event->key() == Qt::Key_End) {
        chooseEdge(m_rules.rowCount() - 1, -1);
    } else {
        TableView::keyPressEvent(event);
    }
}

void RuleTable::changeEvent(QEvent* event)
{
    TableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitLines();
}

void RuleTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    TableView::currentChanged(current, previous);
    if (const RuleRow* row = m_rules.rule(current.row()))
        Q_EMIT ruleChosen(row->rule->id);
}

} // namespace branchbook::ui
