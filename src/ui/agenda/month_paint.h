// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How days and marks of the month look.
#pragma once

#include "ui/agenda/month_data.h"

#include <QRectF>

class QPainter;

namespace branchbook::ui {

enum class MarkFocus : quint8 { Off, On };
void paintMark(QPainter& painter, const QRectF& rect, MonthMark::Kind kind, const QString& text,
               MarkFocus focus = MarkFocus::Off);
/// Ground, lines, number and 休 or 班.
void paintDayGround(QPainter& painter, const QRectF& rect, const MonthData& data, QDate day);
inline constexpr int kWeekHead = 32;
void paintWeekHead(QPainter& painter, const QRectF& rect);

} // namespace branchbook::ui
