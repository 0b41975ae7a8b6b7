// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/empty_by_day.h"

#include "ui/cadres/record_list.h"
#include "ui/kit/empty_state.h"
#include "ui/shell/past_day.h"

#include <QVBoxLayout>

namespace branchbook::ui {

void putBanner(RecordListView& list, const PastDay& past)
{
    constexpr int kBelowSubsets = 1;
    if (auto* rows = qobject_cast<QVBoxLayout*>(list.layout()))
        rows->insertWidget(kBelowSubsets, past.banner());
}

QWidget* emptyByDay(QWidget* today, const QString& nothingThen, PastDay& past)
{
    auto* page = new QWidget;
    auto* then = noMatch(
        nothingThen, [&past] { past.show({}); }, PastDay::tr("回到今天"));
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(today);
    rows->addWidget(then);
    const auto show = [today, then, &past] {
        today->setVisible(!past.isPast());
        then->setVisible(past.isPast());
    };
    QObject::connect(&past, &PastDay::turned, page, show);
    show();
    return page;
}

} // namespace branchbook::ui
