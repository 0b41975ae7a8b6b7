// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/hours_card.h"

#include "ui/kit/card.h"
#include "ui/kit/text.h"
#include "ui/theory/overview_cards.h"
#include "ui/theory/painted_row.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace branchbook::ui {

namespace {

using ideology::StudyPace;
using ideology::StudyPaceLine;

constexpr int kDotsHeight = 94;
constexpr int kDotsBase = 72;
constexpr int kDotsTop = 8;
constexpr int kAxisPad = 10;
constexpr double kMostDot = 4.6;
constexpr double kMostStep = 12;
constexpr double kCommonTarget = 32; ///< the width of the axis where no rule is in force
constexpr int kPersonRow = 37;
constexpr qsizetype kBehindShown = 4;

void paintPerson(QPainter& painter, const QRectF& rect, const StudyPaceLine& person)
{
    const double target = person.target;
    const double side = scaled(24);
    paintAvatar(painter, {rect.left(), rect.center().y() - side / 2, side, side}, person.name);
    double left = rect.left() + side + 8;
    const double name = scaled(58);
    paintText(painter, {left, rect.top(), name, rect.height()}, person.name, TextRole::Body, Color::Text);
    left += name + 6;
    const double note = scaled(40);
    paintText(painter, {left, rect.top(), note, rect.height()}, hoursNote(person), TextRole::Caption, Color::Text3);
    left += note;
    const QString lack = target > 0 ? lackText(target, person.hours) : QString();
    const double lackWide = textWidth(lack, TextRole::Small) + 2;
    const double hours = scaled(40);
    double right = rect.right();
    paintText(painter, {right - lackWide, rect.top(), lackWide, rect.height()}, lack, TextRole::Small, Color::Text2,
              Qt::AlignRight);
    right -= lackWide + 8;
    paintText(painter, {right - hours, rect.top(), hours, rect.height()}, QString::number(person.hours),
              TextRole::BodyStrong, Color::Text, Qt::AlignRight);
    right -= hours + 8;
    if (target > 0 && right - left > 20)
        paintBar(painter, {left, rect.center().y() - 3, right - left, 6}, std::min(1.0, person.hours / target),
                 Color::WarnSolid);
}

QWidget* personRow(Desk& desk, const StudyPaceLine& person)
{
    const QString spoken =
        HoursDots::tr("%1，%2 学时，%3").arg(person.name).arg(person.hours).arg(lackText(person.target, person.hours));
    auto* row = new PaintedRow(spoken, kPersonRow,
                               [person](QPainter& painter, const QRectF& rect) { paintPerson(painter, rect, person); });
    row->setObjectName(QStringLiteral("behind-") + person.member.toString());
    QObject::connect(row, &QAbstractButton::clicked, &desk,
                     [&desk, id = person.member] { desk.showPage(QStringLiteral("members"), id.toString()); });
    return row;
}

QString hoursPartName(HoursPart part)
{
    switch (part) {
    case HoursPart::Behind: return QStringLiteral("behind");
    case HoursPart::Excused: return QStringLiteral("excused");
    case HoursPart::Everybody:
    case HoursPart::OnPace: break;
    }
    return QStringLiteral("onPace");
}

/// 按进度 18 人, 落后 20 人, 不作要求 1 人: each opens its names.
QWidget* hoursLegend(const StudyPace& pace, const std::function<void(HoursPart)>& openList)
{
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 4, 0, 6);
    row->setSpacing(14);
    const int behind = pace.behind();
    const auto add = [&](const QString& word, int count, FigureButton::Dot dot, HoursPart part, Color tint) {
        auto* made = new FigureButton({{word + u' ', TextRole::Small, tint},
                                       {QString::number(count), TextRole::SmallStrong, tint},
                                       {HoursDots::tr(" 人"), TextRole::Small, tint}},
                                      dot);
        made->setObjectName(hoursPartName(part));
        QObject::connect(made, &QAbstractButton::clicked, made, [openList, part] { openList(part); });
        row->addWidget(made);
    };
    add(HoursDots::tr("按进度"), pace.onPace(), FigureButton::Dot::Full, HoursPart::OnPace, Color::Text2);
    add(HoursDots::tr("落后"), behind, FigureButton::Dot::Hollow, HoursPart::Behind, Color::Warn);
    if (const int excused = pace.excused(); excused > 0)
        add(HoursDots::tr("不作要求"), excused, FigureButton::Dot::None, HoursPart::Excused, Color::Text2);
    const int retired = pace.behindRetired();
    row->addWidget(new ElidedLabel(retired > 0 ? HoursDots::tr("落后的人里离退休 %1 人").arg(retired) : QString(),
                                   TextRole::Caption, Color::Text3),
                   1);
    return box;
}

} // namespace

QString hoursNote(const StudyPaceLine& person)
{
    if (person.onCommittee)
        return HoursDots::tr("班子");
    return person.floating ? HoursDots::tr("流动") : person.retired ? HoursDots::tr("离退休") : QString();
}

QString lackText(double target, double hours)
{
    return hours >= target ? HoursDots::tr("已够") : HoursDots::tr("还差 %1 学时").arg(target - hours);
}

HoursDots::HoursDots(const StudyPace& pace, QWidget* parent)
    : QAbstractButton(parent)
    , m_target(pace.target)
    , m_leaderTarget(pace.leaders() > 0 ? pace.leaderTarget : 0)
    , m_due(pace.due)
{
    for (const StudyPaceLine& person : pace.people) {
        const auto at = std::size_t(std::max(0.0, std::floor(person.hours)));
        if (at >= m_people.size())
            m_people.resize(at + 1);
        ++(pace.isBehind(person) ? m_people[at].behind : m_people[at].onPace);
    }
    QString spoken =
        tr("%1 人的学时：按进度 %2 人，落后 %3 人").arg(pace.people.size()).arg(pace.onPace()).arg(pace.behind());
    if (pace.excused() > 0)
        spoken += tr("，不作要求 %1 人").arg(pace.excused());
    if (m_leaderTarget > 0)
        spoken += tr("，书记和委员按 %1 学时").arg(m_leaderTarget);
    setAccessibleName(spoken + tr("，打开名单"));
    setToolTip(tr("打开名单"));
    setObjectName(QStringLiteral("hoursDots"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize HoursDots::sizeHint() const
{
    return {scaled(360), scaled(kDotsHeight)};
}

QSize HoursDots::minimumSizeHint() const
{
    return {scaled(200), scaled(kDotsHeight)};
}

/// The axis ends a little behind the target, or behind whoever has most.
double HoursDots::xOf(double hours) const
{
    const double last =
        std::max({m_target > 0 ? m_target : kCommonTarget, m_leaderTarget, double(m_people.size())}) + 1;
    return kAxisPad + hours / last * (width() - 2 * kAxisPad);
}

double HoursDots::dueX() const
{
    return xOf(std::ceil(m_due)) - (xOf(1) - xOf(0)) / 2;
}

void HoursDots::paintPeople(QPainter& painter, double base) const
{
    int most = 1;
    for (const Count& each : m_people)
        most = std::max(most, each.behind + each.onPace);
    const double across = xOf(1) - xOf(0);
    const double step = std::min({double(kMostStep) * scaled(100) / 100.0, across, (base - kDotsTop) / most});
    const double radius = std::min(kMostDot * scaled(100) / 100.0, step / 2 - 0.7);
    for (std::size_t hours = 0; hours < m_people.size(); ++hours) {
        const double x = xOf(double(hours));
        const Count& each = m_people[hours];
        if (radius < 1.2) { // too many for dots: columns as high as they would be
            const double low = each.behind * step;
            const double high = each.onPace * step;
            painter.fillRect(QRectF(x - across / 3, base - low, across * 2 / 3, low), color(Color::WarnSolid));
            painter.fillRect(QRectF(x - across / 3, base - low - high, across * 2 / 3, high), color(Color::Text3));
            continue;
        }
        for (int i = 0; i < each.behind + each.onPace; ++i)
            paintPersonDot(painter, {x, base - 2 - radius - i * step}, radius, i < each.behind);
    }
}

void HoursDots::paintAxis(QPainter& painter, double base) const
{
    painter.fillRect(QRectF(0, base, width(), 1), color(Color::LineStrong));
    const double high = lineHeight(TextRole::Caption);
    double free = -1; // the right end of the last label
    const auto write = [&](double x, const QString& text, TextRole role, Color tint) {
        const double wide = textWidth(text, role) + 2;
        const double left = std::clamp(x - wide / 2, 0.0, std::max(0.0, width() - wide));
        paintText(painter, {left, base + 2, wide, high}, text, role, tint);
        return QPair(left, left + wide);
    };
    QPair<double, double> taken{-1, -1};
    if (m_due > 0) {
        const double x = dueX();
        taken = write(x, tr("按进度 %1").arg(qRound(m_due)), TextRole::Caption, Color::Text);
        paintBox(painter, {x - 1, double(kDotsTop), 2, base - kDotsTop}, 1, Color::Text, Color::None);
    }
    for (const double target : {m_target, m_leaderTarget}) {
        if (target <= 0)
            continue;
        painter.setPen(QPen(color(Color::Control), 1, Qt::DashLine));
        const double x = std::round(xOf(target)) + 0.5;
        painter.drawLine(QPointF(x, kDotsTop), QPointF(x, base));
    }
    const double whole = m_target > 0 ? m_target : kCommonTarget;
    for (int part = 0; part <= 4; ++part) {
        const double hours = whole * part / 4;
        const QString text = QString::number(hours);
        const double half = textWidth(text, TextRole::Caption) / 2.0 + 4;
        const double x = xOf(hours);
        if (x - half < free || (taken.second > 0 && x + half > taken.first && x - half < taken.second))
            continue;
        free = write(x, text, TextRole::Caption, Color::Text3).second;
    }
    if (m_leaderTarget > whole
        && xOf(m_leaderTarget) - textWidth(tr("班子 %1").arg(m_leaderTarget), TextRole::Caption) / 2 > free)
        write(xOf(m_leaderTarget), tr("班子 %1").arg(m_leaderTarget), TextRole::Caption, Color::Text3);
}

void HoursDots::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double base = scaled(kDotsBase);
    paintAxis(painter, base);
    paintPeople(painter, base);
}

QWidget* makeHoursCard(Desk& desk, const OverviewData& data, QWidget* host)
{
    const StudyPace& pace = data.pace;
    const auto openList = [&desk, pace, host](HoursPart part) { (new HoursDialog(host, desk, pace, part))->open(); };
    auto* made = card(0);
    auto* rows = overviewRows(made);
    QString asked = pace.target > 0 ? HoursDots::tr("每年一般不少于 %1 学时").arg(pace.target) : QString();
    if (pace.target > 0 && pace.leaderTarget > 0 && pace.leaders() > 0)
        asked += HoursDots::tr("，班子 %1").arg(pace.leaderTarget);
    if (pace.people.isEmpty()) {
        rows->addWidget(overviewHead(HoursDots::tr("党员学时"), asked));
        rows->addWidget(overviewEmpty(HoursDots::tr("名册里还没有党员，登记了党员就能看到每个人的学时。"),
                                      HoursDots::tr("打开名册"), "openRoster",
                                      [&desk] { desk.showPage(QStringLiteral("members")); }));
        rows->addStretch(1);
        return made;
    }
    auto* list = overviewLink(HoursDots::tr("名单"), "hoursList", [openList] { openList(HoursPart::Everybody); });
    rows->addWidget(overviewHead(HoursDots::tr("党员学时"), asked, list));
    if (!pace.basis.isEmpty())
        rows->addWidget(new ElidedLabel(HoursDots::tr("依据%1").arg(pace.basis), TextRole::Caption, Color::Text3));
    auto* dots = new HoursDots(pace);
    QObject::connect(dots, &QAbstractButton::clicked, dots, [openList] { openList(HoursPart::Everybody); });
    rows->addWidget(dots);
    rows->addWidget(hoursLegend(pace, openList));
    const QList<StudyPaceLine> behind = pace.behindFirst();
    for (const StudyPaceLine& person : behind.mid(0, kBehindShown)) {
        rows->addWidget(horizontalLine());
        rows->addWidget(personRow(desk, person));
    }
    if (behind.isEmpty())
        rows->addWidget(paragraph(HoursDots::tr("没有人落后。"), TextRole::Small, Ink::Text2));
    rows->addStretch(1);
    return made;
}

} // namespace branchbook::ui
