// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/merit/merit_rows.h"

#include "ui/merit/merit_view.h"

#include <array>

namespace branchbook::ui {

namespace {

using organization::MeritState;

Cell meritNameCell(const MeritRow& row)
{
    return {.text = row.person.name, .avatar = row.person.name};
}

template <int Place>
Cell meritMonthCell(const MeritRow& row)
{
    const Month month = organization::meritMonths(row.quarter).at(Place);
    if (!row.person.asked.at(Place) || row.person.state == MeritState::Excused || month > Month::of(row.today)
        || row.person.lines.isEmpty())
        return {.text = QStringLiteral("—"), .tint = Color::Text3};
    if (const int missing = row.person.missingIn(Place); missing > 0)
        return {.text = MeritView::tr("缺%1项").arg(missing),
                .tint = month.range().last < row.today ? Color::Warn : Color::Text3};
    return {.text = row.person.monthScore(Place).toColumn()};
}

Cell meritScoreCell(const MeritRow& row)
{
    if (row.person.state != MeritState::Scored)
        return {.text = QStringLiteral("—"), .tint = Color::Text3};
    return {.text = MeritView::tr("%1 分").arg(row.person.score.toColumn()),
            .bar = double(row.person.score.hundredths) / (organization::kMeritWhole * organization::kMeritWhole)};
}

Cell meritNoteCell(const MeritRow& row)
{
    if (row.person.state == MeritState::Excused) {
        const QString text = MeritView::tr("不参评：%1").arg(row.person.why);
        return {.text = text, .tint = Color::Text2, .tip = text};
    }
    if (row.person.state != MeritState::Scored)
        return {.text = row.person.why, .tint = Color::Text3, .tip = row.person.why};
    QStringList parts;
    QStringList whys;
    for (const auto& line : row.person.lines) {
        parts.append(QStringLiteral("%1 %2").arg(line.indicator.title, line.score.toString()));
        whys.append(line.why);
    }
    return {.text = parts.join(QStringLiteral(" · ")), .tint = Color::Text2, .tip = whys.join(u'\n')};
}

constexpr std::array<Column<MeritRow>, 6> kMeritColumns{
    Column<MeritRow>{QT_TRANSLATE_NOOP("table", "姓名"), 140, Qt::AlignLeft, meritNameCell},
    Column<MeritRow>{QT_TRANSLATE_NOOP("table", "首月"), 84, Qt::AlignLeft, meritMonthCell<0>},
    Column<MeritRow>{QT_TRANSLATE_NOOP("table", "次月"), 84, Qt::AlignLeft, meritMonthCell<1>},
    Column<MeritRow>{QT_TRANSLATE_NOOP("table", "末月"), 84, Qt::AlignLeft, meritMonthCell<2>},
    Column<MeritRow>{QT_TRANSLATE_NOOP("table", "季度得分"), 140, Qt::AlignLeft, meritScoreCell},
    Column<MeritRow>{QT_TRANSLATE_NOOP("table", "怎样得来"), 240, Qt::AlignLeft, meritNoteCell},
};

} // namespace

MeritModel::MeritModel(QObject* parent)
    : RowTableModel(kMeritColumns, parent)
{
}

QVariant MeritModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool month = section >= 1 && section <= organization::kMeritMonths;
    if (month && orientation == Qt::Horizontal && role == Qt::DisplayRole && m_quarter.year > 0)
        return MeritView::tr("%1月").arg(organization::meritMonths(m_quarter).at(std::size_t(section - 1)).month);
    return RowTableModel::headerData(section, orientation, role);
}

} // namespace branchbook::ui
