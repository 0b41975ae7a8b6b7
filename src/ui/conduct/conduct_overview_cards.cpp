// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/conduct/conduct_overview_cards.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/text.h"
#include "ui/theory/overview_cards.h"
#include "ui/theory/painted_row.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace branchbook::ui {

namespace {

using conduct::Pledge;

constexpr int kPledgeHeight = 100;
constexpr int kVisitHeight = 57;
constexpr int kVisitTile = 40;
constexpr int kFiguresHeight = 44;
constexpr qsizetype kVisitsShown = 5;

struct ConductCardTexts {
    Q_DECLARE_TR_FUNCTIONS(ConductCardTexts)
};

QString monthDay(QDate day)
{
    return shownShortDay(day);
}

ChipSpec pledgeChip(const Pledge& pledge, QDate today)
{
    if (pledge.verdict)
        return *pledge.verdict == conduct::Verdict::Broken
            ? ChipSpec{conduct::verdictTitle(*pledge.verdict), Tone::Warn, QStringLiteral("alert")}
            : ChipSpec{conduct::verdictTitle(*pledge.verdict), Tone::Ok, QStringLiteral("check")};
    if (pledge.item.isOverdue(today))
        return {ConductCardTexts::tr("逾期 %1 天").arg(pledge.item.dueOn.daysTo(today)), Tone::Warn,
                QStringLiteral("alert")};
    if (pledge.isBehind(today))
        return {ConductCardTexts::tr("进度偏慢"), Tone::Warn, QStringLiteral("clock")};
    return {conduct::pledgeStageTitle(pledge.stage()),
            pledge.stage() == conduct::PledgeStage::Published ? Tone::Neutral : Tone::Info,
            {}};
}

/// 支部承诺 · 12月31日前兑现
QString pledgeWhose(const Pledge& pledge)
{
    const QString scope = conduct::pledgeScopeTitle(pledge.scope);
    return pledge.item.dueOn.isValid() ? ConductCardTexts::tr("%1 · %2前兑现").arg(scope, monthDay(pledge.item.dueOn))
                                       : scope;
}

/// What a reader asks next: how much is missing, when it was kept, or where it stands to be read.
QString pledgeNote(const Pledge& pledge, QDate today)
{
    if (!pledge.isOpen())
        return ConductCardTexts::tr("%1 评诺").arg(monthDay(pledge.item.closedOn));
    const auto expected = pledge.expectedBy(today);
    if (pledge.isBehind(today) && expected && pledge.target)
        return ConductCardTexts::tr("还差 %1 %2，按进度应达到 %3 %2")
            .arg(QString::number(*pledge.target - pledge.done()), pledge.unit, QString::number(*expected));
    if (!pledge.publishedOn.isValid())
        return ConductCardTexts::tr("还没有公示");
    const QString when = ConductCardTexts::tr("%1 公示").arg(monthDay(pledge.publishedOn));
    return pledge.item.measure.isEmpty() ? when : QStringLiteral("%1 · %2").arg(when, pledge.item.measure);
}

Color pledgeFill(const Pledge& pledge, QDate today)
{
    if (!pledge.isOpen())
        return pledge.verdict == conduct::Verdict::Broken ? Color::WarnSolid : Color::OkSolid;
    return pledge.isBehind(today) || pledge.item.isOverdue(today) ? Color::WarnSolid : Color::AccentSolid;
}

void paintPledge(QPainter& painter, const QRectF& rect, const Pledge& pledge, QDate today)
{
    const ChipSpec chip = pledgeChip(pledge, today);
    const QSize chipRoom = chipSize(chip);
    const double title = lineHeight(TextRole::RowTitle);
    const double small = lineHeight(TextRole::Small);
    double top = rect.top() + 1;
    paintChip(painter, {rect.right() - chipRoom.width(), top, double(chipRoom.width()), double(chipRoom.height())},
              chip);
    paintText(painter, {rect.left(), top, rect.width() - chipRoom.width() - 10, title}, pledge.item.matter,
              TextRole::RowTitle, Color::Text);
    top += title;
    paintText(painter, {rect.left(), top, rect.width() - chipRoom.width() - 10, small}, pledgeWhose(pledge),
              TextRole::Small, Color::Text2);
    top += small + scaled(9);
    const QString done = pledge.doneText();
    const double doneWide = std::min(rect.width() / 2, double(textWidth(done, TextRole::Small) + 2));
    paintText(painter, {rect.right() - doneWide, top, doneWide, small}, done, TextRole::Small, Color::Text,
              Qt::AlignRight);
    if (pledge.target)
        paintBar(painter, {rect.left(), top + small / 2 - 4, rect.width() - doneWide - 12, 8},
                 std::min(1.0, double(pledge.done()) / *pledge.target), pledgeFill(pledge, today));
    top += small + scaled(6);
    paintText(painter, {rect.left(), top, rect.width(), double(lineHeight(TextRole::Caption))},
              pledgeNote(pledge, today), TextRole::Caption, Color::Text3);
}

/// 林远舟、刘向野 · 过年慰问
QString visitWho(const OverviewVisit& each)
{
    QString who = each.tie.memberName;
    if (!each.visit.by.isEmpty())
        who = who.isEmpty() ? each.visit.by : shownList({who, each.visit.by});
    return each.visit.heard.isEmpty() ? who : QStringLiteral("%1 · %2").arg(who, each.visit.heard);
}

void paintVisit(QPainter& painter, const QRectF& rect, const OverviewVisit& each)
{
    const double side = scaled(kVisitTile);
    const QRectF tile(rect.left(), rect.center().y() - side / 2, side, side);
    paintBox(painter, tile, 8, Color::NeutralSoft, Color::None);
    const double day = scaled(22);
    paintText(painter, {tile.left(), tile.top() + 1, side, day}, QString::number(each.visit.on.day()),
              TextRole::RowTitle, Color::Text, Qt::AlignHCenter);
    paintText(painter, {tile.left(), tile.top() + day - 1, side, side - day},
              ConductCardTexts::tr("%1月").arg(each.visit.on.month()), TextRole::Caption, Color::Text2,
              Qt::AlignHCenter);
    double right = rect.right();
    if (each.needs > 0) {
        const ChipSpec chip{ConductCardTexts::tr("意见 %1").arg(each.needs), Tone::Neutral, {}};
        const QSize room = chipSize(chip);
        right -= room.width();
        paintChip(painter,
                  {right, rect.center().y() - room.height() / 2.0, double(room.width()), double(room.height())}, chip);
        right -= 8;
    }
    const double left = tile.right() + 12;
    const double first = lineHeight(TextRole::Body);
    const double second = lineHeight(TextRole::Caption);
    const double top = rect.center().y() - (first + second) / 2;
    paintText(painter, {left, top, right - left, first}, each.tie.target, TextRole::Body, Color::Text);
    paintText(painter, {left, top + first, right - left, second}, visitWho(each), TextRole::Caption, Color::Text2);
}

using VisitFigures = std::array<std::pair<int, QString>, 3>;

VisitFigures visitFigures(const ConductOverviewData& data)
{
    return {{{int(data.visits.size()), ConductCardTexts::tr("本季走访")},
             {data.ties, ConductCardTexts::tr("联系对象")},
             {data.needs, ConductCardTexts::tr("收集意见")}}};
}

void paintFigures(QPainter& painter, const QRectF& rect, const VisitFigures& figures)
{
    const double share = rect.width() / double(figures.size());
    double left = rect.left();
    for (const auto& [count, word] : figures) {
        const QString number = QString::number(count);
        const double wide = textWidth(number, TextRole::Figure) + 4;
        paintText(painter, {left, rect.top(), wide, rect.height()}, number, TextRole::Figure, Color::Text);
        paintText(painter, {left + wide + 2, rect.top() + 2, share - wide - 6, rect.height()}, word, TextRole::Caption,
                  Color::Text2);
        left += share;
    }
}

QWidget* visitFiguresRow(Desk& desk, const ConductOverviewData& data)
{
    const VisitFigures figures = visitFigures(data);
    QStringList words;
    for (const auto& [count, word] : figures)
        words.append(QStringLiteral("%1 %2").arg(word).arg(count));
    auto* row =
        new PaintedRow(words.join(ConductCardTexts::tr("，")), kFiguresHeight,
                       [figures](QPainter& painter, const QRectF& rect) { paintFigures(painter, rect, figures); });
    row->setObjectName(QStringLiteral("visitFigures"));
    QObject::connect(row, &QAbstractButton::clicked, &desk,
                     [&desk] { desk.showPage(QStringLiteral("institutions"), QStringLiteral("ties")); });
    return row;
}

QWidget* visitRow(Desk& desk, const OverviewVisit& each)
{
    QStringList words{monthDay(each.visit.on), each.tie.target, visitWho(each)};
    if (each.needs > 0)
        words.append(ConductCardTexts::tr("意见 %1").arg(each.needs));
    auto* row = new PaintedRow(words.join(ConductCardTexts::tr("，")), kVisitHeight,
                               [each](QPainter& painter, const QRectF& rect) { paintVisit(painter, rect, each); });
    row->setObjectName(QStringLiteral("visit-") + each.tie.id.toString());
    const bool elsewhere = each.tie.kind == institutions::TieKind::ContactPoint;
    QObject::connect(row, &QAbstractButton::clicked, &desk, [&desk, elsewhere, id = each.tie.id.toString()] {
        desk.showPage(elsewhere ? QStringLiteral("organization") : QStringLiteral("institutions"),
                      elsewhere ? QStringLiteral("contact") : QStringLiteral("ties:") + id);
    });
    return row;
}

} // namespace

QWidget* makePledgeCard(Desk& desk, const Pledge& pledge, QDate today)
{
    auto* made = card(0);
    const QStringList words{pledge.item.matter, pledgeChip(pledge, today).text, pledgeWhose(pledge), pledge.doneText(),
                            pledgeNote(pledge, today)};
    auto* row = new PaintedRow(
        words.join(ConductCardTexts::tr("，")), kPledgeHeight,
        [pledge, today](QPainter& painter, const QRectF& rect) { paintPledge(painter, rect, pledge, today); });
    row->setObjectName(QStringLiteral("pledge-") + pledge.id().toString());
    QObject::connect(row, &QAbstractButton::clicked, &desk,
                     [&desk] { desk.showPage(QStringLiteral("conduct"), QStringLiteral("pledge")); });
    overviewRows(made)->addWidget(row);
    return made;
}

QWidget* makeNoPledgeCard(Desk& desk, const ConductOverviewData& data)
{
    auto* made = card(0);
    auto* rows = overviewRows(made);
    rows->addWidget(overviewHead(ConductCardTexts::tr("公开承诺"), {}));
    rows->addWidget(overviewEmpty(
        ConductCardTexts::tr("%1年还没有公开承诺：承诺什么、做到什么程度、哪一天以前兑现。").arg(data.quarter.year),
        data.mayWrite ? ConductCardTexts::tr("登记承诺") : QString(), "addPledge",
        [&desk] { desk.showPage(QStringLiteral("conduct"), QStringLiteral("pledge:new")); }));
    return made;
}

QWidget* makeVisitCard(Desk& desk, const ConductOverviewData& data)
{
    const auto openTies = [&desk] { desk.showPage(QStringLiteral("institutions"), QStringLiteral("ties")); };
    auto* made = card(0);
    auto* rows = overviewRows(made);
    const QString title = ConductCardTexts::tr("联系服务群众");
    if (data.ties == 0 && data.visits.isEmpty()) {
        rows->addWidget(overviewHead(title, {}));
        rows->addWidget(overviewEmpty(ConductCardTexts::tr("还没有登记联系对象：谁联系哪一户、哪个村组，走访了几次。"),
                                      data.mayWrite ? ConductCardTexts::tr("登记联系对象") : QString(), "addTie",
                                      openTies));
        rows->addStretch(1);
        return made;
    }
    QPushButton* visit = nullptr;
    if (data.mayWrite) {
        visit = button(ConductCardTexts::tr("走访"), ButtonKind::Standard, ControlSize::Small, QStringLiteral("plus"));
        visit->setObjectName(QStringLiteral("addVisit"));
        QObject::connect(visit, &QPushButton::clicked, visit, openTies);
    }
    rows->addWidget(overviewHead(title, {}, visit));
    rows->addSpacing(4);
    rows->addWidget(visitFiguresRow(desk, data));
    const auto shown = data.visits.mid(0, kVisitsShown);
    for (const OverviewVisit& each : shown) {
        rows->addWidget(horizontalLine());
        rows->addWidget(visitRow(desk, each));
    }
    if (shown.isEmpty())
        rows->addWidget(paragraph(ConductCardTexts::tr("这个季度还没有走访。"), TextRole::Small, Ink::Text2));
    rows->addStretch(1);
    if (data.visits.size() > shown.size())
        rows->addWidget(
            overviewLink(ConductCardTexts::tr("查看全部 %1 次走访").arg(data.visits.size()), "allVisits", openTies), 0,
            Qt::AlignLeft);
    return made;
}

} // namespace branchbook::ui
