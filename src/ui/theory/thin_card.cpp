// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/theory/overview_cards.h"
#include "ui/theory/painted_row.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using book::ThinSpot;

constexpr qsizetype kThinShown = 3;
constexpr int kThinRow = 22;
constexpr int kThinEnds = 2; ///< one line: it stands under the next session, which has four

struct ThinCardTexts {
    Q_DECLARE_TR_FUNCTIONS(ThinCardTexts)
};

/// The first three by title; what each is and what to do stand in its tooltip.
/// How many there are comes first: the titles of the first ones may not fit.
QWidget* thinRow(const QList<ThinSpot>& all, const std::function<void()>& open)
{
    const QList<ThinSpot> first = all.mid(0, kThinShown);
    QStringList titles;
    QStringList spoken;
    for (const ThinSpot& spot : first) {
        titles << spot.title;
        spoken << ThinCardTexts::tr("%1：%2建议：%3").arg(spot.title, spot.state, spot.proposal);
    }
    auto* row = new PaintedRow(
        spoken.join(u'\n'), kThinRow,
        [text = ThinCardTexts::tr("%1 个方面：%2").arg(all.size()).arg(titles.join(ThinCardTexts::tr("、")))](
            QPainter& painter, const QRectF& rect) { paintText(painter, rect, text, TextRole::Small, Color::Warn); });
    row->setObjectName(QStringLiteral("thinFirst"));
    row->setToolTip(spoken.join(u'\n'));
    QObject::connect(row, &QAbstractButton::clicked, row, open);
    return row;
}

} // namespace

QWidget* makeThinCard(Desk& desk, const OverviewData& data)
{
    auto* made = card(0);
    auto* rows = overviewRows(made);
    const QMargins edges = rows->contentsMargins();
    rows->setContentsMargins(edges.left(), kThinEnds, edges.right(), kThinEnds);
    const auto showAll = [&desk] { desk.showPage(QStringLiteral("ideology"), QStringLiteral("lack")); };
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(label(ThinCardTexts::tr("哪里薄弱"), TextRole::PanelTitle));
    if (data.thin.isEmpty())
        line->addWidget(new ElidedLabel(ThinCardTexts::tr("今天没有薄弱的方面"), TextRole::Small, Color::Text2), 1);
    else
        line->addWidget(thinRow(data.thin, showAll), 1);
    line->addWidget(overviewLink(ThinCardTexts::tr("看全部"), "allThin", showAll));
    rows->addLayout(line);
    return made;
}

} // namespace branchbook::ui
