// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/card.h"
#include "ui/kit/paint.h"
#include "ui/kit/text.h"
#include "ui/theory/overview_cards.h"
#include "ui/theory/painted_row.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using book::ThinSpot;

constexpr qsizetype kThinShown = 3;
constexpr int kThinRow = 22;
constexpr int kThinEnds = 6; ///< the card is low: it stands under the next session

struct ThinCardTexts {
    Q_DECLARE_TR_FUNCTIONS(ThinCardTexts)
};

/// The first three by title; what each is and what to do stand in its tooltip.
QWidget* thinRow(const QList<ThinSpot>& first, const std::function<void()>& open)
{
    QStringList titles;
    QStringList spoken;
    for (const ThinSpot& spot : first) {
        titles << spot.title;
        spoken << ThinCardTexts::tr("%1：%2建议：%3").arg(spot.title, spot.state, spot.proposal);
    }
    auto* row = new PaintedRow(spoken.join(u'\n'), kThinRow,
                               [text = titles.join(ThinCardTexts::tr("、"))](QPainter& painter, const QRectF& rect) {
                                   paintText(painter, rect, text, TextRole::Small, Color::Warn);
                               });
    row->setObjectName(QStringLiteral("thinFirst"));
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
    rows->addWidget(overviewHead(ThinCardTexts::tr("哪里薄弱"),
                                 data.thin.isEmpty() ? ThinCardTexts::tr("今天没有薄弱的方面")
                                                     : ThinCardTexts::tr("今天 %1 个方面").arg(data.thin.size()),
                                 overviewLink(ThinCardTexts::tr("看全部"), "allThin", showAll)));
    if (!data.thin.isEmpty())
        rows->addWidget(thinRow(data.thin.mid(0, kThinShown), showAll));
    return made;
}

} // namespace branchbook::ui
