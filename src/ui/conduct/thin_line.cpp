// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/thin_line.h"

#include "ui/kit/paint.h"
#include "ui/shell/desk.h"
#include "ui/theme/icon.h"
#include "ui/theory/painted_row.h"

#include <QCoreApplication>
#include <QPainter>

namespace branchbook::ui {

namespace {

constexpr int kThinLineHeight = 32;

struct ThinLineTexts {
    Q_DECLARE_TR_FUNCTIONS(ThinLineTexts)
};

void paintThinLine(QPainter& painter, const QRectF& rect, const QString& head, const QString& words, bool any)
{
    const double side = scaled(16);
    double left = rect.left() + 8;
    paintIcon(painter, any ? QStringLiteral("alert") : QStringLiteral("check-circle"), any ? Color::Warn : Color::Ok,
              {left, rect.center().y() - side / 2, side, side});
    left += side + 8;
    const double headWide = textWidth(head, TextRole::SmallStrong) + 2;
    paintText(painter, {left, rect.top(), headWide, rect.height()}, head, TextRole::SmallStrong, Color::Text);
    left += headWide + 10;
    double right = rect.right() - 8;
    if (any) {
        const QString go = ThinLineTexts::tr("去看");
        const double wide = textWidth(go, TextRole::Small) + 2;
        paintText(painter, {right - wide, rect.top(), wide, rect.height()}, go, TextRole::Small, Color::AccentText,
                  Qt::AlignRight);
        right -= wide + 12;
    }
    if (right > left)
        paintText(painter, {left, rect.top(), right - left, rect.height()}, words, TextRole::Small, Color::Text2);
}

} // namespace

QWidget* makeThinLine(Desk& desk, const QString& area, const QStringList& thin)
{
    const bool any = !thin.isEmpty();
    const QString head =
        any ? ThinLineTexts::tr("%1 处薄弱").arg(thin.size()) : ThinLineTexts::tr("没有发现薄弱的地方");
    const QString words = thin.join(ThinLineTexts::tr("；"));
    const QString spoken = any ? ThinLineTexts::tr("%1：%2").arg(head, words) : head;
    auto* line = new PaintedRow(spoken, kThinLineHeight, [=](QPainter& painter, const QRectF& rect) {
        paintThinLine(painter, rect, head, words, any);
    });
    line->setObjectName(QStringLiteral("thinLine"));
    QObject::connect(line, &QAbstractButton::clicked, &desk,
                     [&desk, area] { desk.showPage(area, QStringLiteral("thin")); });
    return line;
}

} // namespace branchbook::ui
