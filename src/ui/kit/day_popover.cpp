// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/day_popover.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/field.h"
#include "ui/kit/month_grid.h"
#include "ui/kit/popover.h"

#include <QVBoxLayout>

namespace branchbook::ui {

void askForDay(QWidget* anchor, QDate day, QDate today, const std::function<void(std::optional<QDate>)>& taken)
{
    auto* popover = new Popover(anchor);
    auto* content = new QWidget;
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 12, 0, 0);
    rows->setSpacing(0);
    auto* typed = new LineField(DateField::tr("日期"), DateField::tr("例如 2026.9.18"));
    typed->setText(shownDate(day));
    typed->setContentsMargins(12, 0, 12, 0);
    auto* calendar = new CalendarPane(day, today);
    rows->addWidget(typed);
    rows->addWidget(calendar);
    popover->setContent(content);

    const auto take = [popover, taken](std::optional<QDate> picked) {
        popover->close();
        taken(picked);
    };
    QObject::connect(typed->edit(), &QLineEdit::returnPressed, popover, [popover, typed, today, take] {
        if (typed->text().isEmpty())
            return take({});
        const auto read = parseTypedDate(typed->text(), today);
        if (read && read->precision() == Precision::Day)
            return take(read->earliest());
        typed->setError(DateField::tr("请写到哪一天，例如 2026.9.18"));
        popover->adjustSize();
    });
    QObject::connect(calendar, &CalendarPane::picked, popover, [take](QDate picked) { take(picked); });
    QObject::connect(calendar, &CalendarPane::cleared, popover, [take] { take({}); });
    popover->openAt(anchor, typed->edit());
    typed->edit()->selectAll();
}

} // namespace branchbook::ui
