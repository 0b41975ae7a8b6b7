// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/block_layout.h"

#include "report/page_geometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace branchbook::report {

namespace {

constexpr int kPlotLines = 6; ///< of the grid
constexpr double kAxisInset = 20;
constexpr double kLabelSize = 9;
constexpr double kSmallestLabel = 5.5;
constexpr double kLabelGap = 3; ///< between a bar and its value
constexpr double kBarGap = 3;
constexpr double kLabelSpace = 4; ///< between the values over two bars
constexpr double kWidestBar = 28;
constexpr double kBarShare = 0.72; ///< of a group's width
constexpr double kGroupLine = 15;
constexpr double kLegendLine = 18;
constexpr double kLegendBox = 8;
constexpr double kOutline = 0.75;
constexpr double kLyingLine = 17; ///< of a pyramid, from one bar to the next
constexpr double kLyingBar = 12;
constexpr double kNameGap = 8; ///< between a name and the bars beside it
constexpr double kValueRoom = 48; ///< beyond the longest bar
/// Neighbours differ after a copier; from the third on a black outline helps.
constexpr std::array<double, 4> kShades{0.55, 0.2, 0.8, 1.0};

class ChartLayout
{
public:
    ChartLayout(const Chart& chart, Shaper& shaper);
    [[nodiscard]] Atom picture();
    [[nodiscard]] Atom caption() const;

private:
    void addUpright();
    void addBars(qsizetype group);
    void addGroupName(qsizetype group);
    void addLegend();
    void addBox(double x, double y, double width, double height, size_t shade);
    [[nodiscard]] TextLine shapeLine(const QString& text, double size, FontRole role = FontRole::Song) const;
    void addPyramid();
    void addLyingBar(qsizetype group, size_t side, double nameRoom);
    [[nodiscard]] QString valueText(double value) const { return chartValue(m_chart, value); }
    [[nodiscard]] double largestValue() const;
    void chooseStep();

    const Chart& m_chart;
    Shaper& m_shaper;
    Atom m_atom;
    double m_groupWidth = 0;
    double m_barWidth = 0;
    double m_step = 0; ///< from one bar of a group to the next
    double m_axis = 0; ///< y of the base line
    double m_scale = 0; ///< points per unit
    double m_labelSize = kLabelSize;
    double m_groupNames = 0; ///< height
};

ChartLayout::ChartLayout(const Chart& chart, Shaper& shaper)
    : m_chart(chart)
    , m_shaper(shaper)
{
    const double count = std::max<double>(1, double(chart.groups.size()));
    const double bars = std::max<double>(1, double(chart.series.size()));
    m_groupWidth = (geometry::kWidth - 2 * kAxisInset) / count;
    m_barWidth = std::min(kWidestBar, (m_groupWidth * kBarShare - kBarGap * (bars - 1)) / bars);
    m_step = m_barWidth + kBarGap;
    m_axis = kPlotLines * geometry::kPitch;
    const double room = m_axis - kLabelSize - 2 * kLabelGap;
    const double largest = largestValue();
    m_scale = largest > 0 ? room / largest : 0;
}

double ChartLayout::largestValue() const
{
    double largest = m_chart.top;
    for (const Series& series : m_chart.series)
        for (const std::optional<double>& value : series.values)
            largest = std::max(largest, value.value_or(0));
    return largest;
}

TextLine ChartLayout::shapeLine(const QString& text, double size, FontRole role) const
{
    return breakLines(m_shaper.shape(text, {role}), {size, geometry::kWidth}).front();
}

/// Bars stand apart for their values as far as the group has room; only then are the values set smaller.
void ChartLayout::chooseStep()
{
    double widest = 0;
    for (const Series& series : m_chart.series)
        for (const std::optional<double>& value : series.values)
            widest = std::max(widest, value ? shapeLine(valueText(*value), kLabelSize).width : 0);
    const double room = m_groupWidth / double(std::max<qsizetype>(1, m_chart.series.size()));
    m_step = std::clamp(widest + kLabelSpace, m_step, std::max(m_step, room));
    const double slot = m_step - kLabelSpace;
    if (widest > slot)
        m_labelSize = std::max(kSmallestLabel, kLabelSize * slot / widest);
}

void ChartLayout::addBox(double x, double y, double width, double height, size_t shade)
{
    const double grey = kShades[shade % kShades.size()];
    const bool outlined = grey > kShades[0] && height > 2 * kOutline;
    if (outlined)
        m_atom.boxes.push_back({x, y, width, height, 0});
    const double inset = outlined ? kOutline : 0;
    m_atom.boxes.push_back({x + inset, y + inset, width - 2 * inset, height - 2 * inset, grey});
}

void ChartLayout::addBars(qsizetype group)
{
    const auto bars = double(m_chart.series.size());
    const double all = m_barWidth + (bars - 1) * m_step;
    double x = kAxisInset + m_groupWidth * (double(group) + 0.5) - all / 2;
    for (qsizetype s = 0; s < m_chart.series.size(); ++s, x += m_step) {
        const std::optional<double> value = m_chart.series[s].values.value(group);
        if (!value)
            continue;
        const double height = std::max(0.0, *value) * m_scale;
        if (height > 0)
            addBox(x, m_axis - height, m_barWidth, height, size_t(s));
        TextLine label = shapeLine(valueText(*value), m_labelSize);
        const double labelX = x + (m_barWidth - label.width) / 2;
        m_atom.texts.push_back({std::move(label), labelX, m_axis - height - kLabelGap});
    }
}

void ChartLayout::addGroupName(qsizetype group)
{
    const double left = kAxisInset + m_groupWidth * double(group);
    const auto clusters = m_shaper.shape(m_chart.groups[group], {FontRole::Song});
    double y = m_axis + 3;
    for (TextLine& line : breakLines(clusters, {geometry::kSize5, m_groupWidth - 2})) {
        const double x = left + (m_groupWidth - line.width) / 2;
        m_atom.texts.push_back({std::move(line), x, y + geometry::kAscent * geometry::kSize5});
        y += kGroupLine;
    }
    m_groupNames = std::max(m_groupNames, y - m_axis);
}

void ChartLayout::addLegend()
{
    std::vector<TextLine> names;
    double width = 0;
    for (const Series& series : m_chart.series) {
        names.push_back(shapeLine(series.name, geometry::kSize5));
        width += kLegendBox + 4 + names.back().width + 14;
    }
    double x = (geometry::kWidth - width + 14) / 2;
    const double y = m_axis + m_groupNames + 4;
    for (size_t i = 0; i < names.size(); ++i) {
        addBox(x, y + 1.5, kLegendBox, kLegendBox, i);
        const double advance = kLegendBox + 4 + names[i].width + 14;
        m_atom.texts.push_back({std::move(names[i]), x + kLegendBox + 4, y + geometry::kAscent * geometry::kSize5});
        x += advance;
    }
}

Atom ChartLayout::caption() const
{
    TextLine line = shapeLine(m_chart.caption, geometry::kSizeSmall4, FontRole::Hei);
    const double x = (geometry::kWidth - line.width) / 2;
    Atom atom;
    atom.snap = Snap::Free;
    atom.floats = true;
    atom.height = kLegendLine;
    atom.texts.push_back({std::move(line), x, geometry::kAscent * geometry::kSizeSmall4});
    return atom;
}

void ChartLayout::addUpright()
{
    chooseStep();
    for (qsizetype group = 0; group < m_chart.groups.size(); ++group)
        addBars(group);
    for (qsizetype group = 0; group < m_chart.groups.size(); ++group)
        addGroupName(group);
    m_atom.rules.push_back({0, m_axis, geometry::kWidth, m_axis});
}

void ChartLayout::addLyingBar(qsizetype group, size_t side, double nameRoom)
{
    const std::optional<double> value = m_chart.series[qsizetype(side)].values.value(group);
    if (!value)
        return;
    const double length = std::max(0.0, *value) * m_scale;
    const double y = kLyingLine * double(group) + (kLyingLine - kLyingBar) / 2;
    const double left = (geometry::kWidth - nameRoom) / 2;
    const double right = (geometry::kWidth + nameRoom) / 2;
    if (length > 0)
        addBox(side == 0 ? left - length : right, y, length, kLyingBar, side);
    TextLine label = shapeLine(valueText(*value), kLabelSize);
    const double x = side == 0 ? left - length - kLabelGap - label.width : right + length + kLabelGap;
    m_atom.texts.push_back({std::move(label), x, y + (kLyingBar + kLabelSize * 0.7) / 2});
}

void ChartLayout::addPyramid()
{
    std::vector<TextLine> names;
    double widest = 0;
    for (const QString& group : m_chart.groups) {
        names.push_back(shapeLine(group, geometry::kSize5));
        widest = std::max(widest, names.back().width);
    }
    const double nameRoom = widest + 2 * kNameGap;
    const double longest = (geometry::kWidth - nameRoom) / 2 - kValueRoom;
    const double largest = largestValue();
    m_scale = largest > 0 ? longest / largest : 0;
    m_axis = kLyingLine * double(m_chart.groups.size());
    const auto sides = std::min<size_t>(2, size_t(m_chart.series.size()));
    for (size_t i = 0; i < names.size(); ++i) {
        for (size_t side = 0; side < sides; ++side)
            addLyingBar(qsizetype(i), side, nameRoom);
        const double y = kLyingLine * double(i) + (kLyingLine - geometry::kSize5) / 2;
        const double x = (geometry::kWidth - names[i].width) / 2;
        m_atom.texts.push_back({std::move(names[i]), x, y + geometry::kAscent * geometry::kSize5});
    }
    for (const double x : {(geometry::kWidth - nameRoom) / 2, (geometry::kWidth + nameRoom) / 2})
        m_atom.rules.push_back({x, 0, x, m_axis});
}

Atom ChartLayout::picture()
{
    if (m_chart.kind == ChartKind::Pyramid)
        addPyramid();
    else
        addUpright();
    addLegend();
    m_atom.height = m_axis + m_groupNames + 4 + kLegendLine;
    m_atom.floats = true;
    m_atom.keep = m_chart.caption.isEmpty() ? Keep::Apart : Keep::WithNext;
    return std::move(m_atom);
}

} // namespace

QString chartValue(const Chart& chart, double value)
{
    const bool whole = qFuzzyIsNull(value - std::round(value));
    return QString::number(value, 'f', whole ? 0 : chart.decimals) + chart.suffix;
}

Atom chartAtom(const Chart& chart, Shaper& shaper)
{
    return ChartLayout(chart, shaper).picture();
}

Result<> layoutBlock(const Chart& block, LayoutContext& context)
{
    if (block.groups.isEmpty() || block.series.isEmpty())
        return {};
    BB_CHECK(context.maker.add(chartAtom(block, context.shaper)));
    if (!block.caption.isEmpty())
        BB_CHECK(context.maker.add(ChartLayout(block, context.shaper).caption()));
    return context.maker.add(gapAtom(4, Snap::Free));
}

} // namespace branchbook::report
