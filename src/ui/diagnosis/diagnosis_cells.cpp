// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnosis/diagnosis_cells.h"

#include "branchbook/base/screen_sentence.h"
#include "branchbook/base/screen_words.h"

#include "ui/kit/paint.h"
#include "ui/kit/popover.h"
#include "ui/kit/text.h"
#include "ui/theme/icon.h"

#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

using namespace organization;

constexpr int kFactSide = 10;
constexpr int kFactIcon = 14;
constexpr int kFactHigh = 30;
constexpr int kCellHigh = 26;
constexpr int kCellWide = 36;
constexpr int kFewRecords = 3;
constexpr int kSomeRecords = 6;
constexpr int kFactListWidth = 360;
constexpr int kFactListHeight = 320;
constexpr qsizetype kMostLineWidgets = 100;
constexpr qsizetype kLinesTogether = 200;
constexpr int kBesideBar = 16; ///< what a scroll bar takes

/// As the screen says it.
DiagnosisFact shownFact(DiagnosisFact fact)
{
    fact.title = shownWord(fact.title);
    fact.figure = shownFigure(fact.figure);
    return fact;
}

void dressCell(QAbstractButton* cell)
{
    cell->setCursor(Qt::PointingHandCursor);
    cell->setFocusPolicy(Qt::StrongFocus);
    cell->setAttribute(Qt::WA_Hover);
}

struct CellLook {
    Color fill = Color::Surface;
    Color border = Color::None;
    double line = 1;
};

/// 加强对比 makes one colour of both inks, and of LineStrong a line too dark to write on: then a line tells of many.
CellLook recordsLook(int records)
{
    if (records == 0)
        return {Color::Surface, Color::Line};
    if (records <= kSomeRecords)
        return {records <= kFewRecords ? Color::Sunken : Color::Track};
    const bool strong = color(Color::Text2) == color(Color::Text);
    return strong ? CellLook{Color::Track, Color::LineStrong, 2} : CellLook{Color::LineStrong};
}

void addStand(QVBoxLayout& rows, const DiagnosisFact& fact, DiagnosisLineStand stand)
{
    const auto count = std::count_if(fact.lines.begin(), fact.lines.end(),
                                     [stand](const DiagnosisLine& line) { return line.stand == stand; });
    if (count == 0)
        return;
    rows.addWidget(label(QStringLiteral("%1 %2").arg(shownWord(diagnosisLineStandTitle(stand))).arg(count),
                         TextRole::SmallStrong, stand == DiagnosisLineStand::Missing ? Ink::Warn : Ink::Text2));
    // A widget a line up to so many; of a large branch there are thousands, and they share some.
    const qsizetype together = count > kMostLineWidgets ? kLinesTogether : 1;
    QStringList texts;
    const auto place = [&] {
        if (!texts.isEmpty())
            rows.addWidget(paragraph(texts.join(u'\n'), TextRole::Small, Ink::Text));
        texts.clear();
    };
    for (const DiagnosisLine& line : fact.lines) {
        if (line.stand != stand)
            continue;
        const QString name = shownIfKnown(line.name);
        texts << (line.detail.isEmpty() ? name : QStringLiteral("%1　%2").arg(name, shownSentence(line.detail)));
        if (texts.size() >= together)
            place();
    }
    place();
}

} // namespace

FactChip::FactChip(const DiagnosisFact& fact, QWidget* parent)
    : QAbstractButton(parent)
    , m_fact(shownFact(fact))
{
    dressCell(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(m_fact.title);
    setAccessibleName(fact.stand == DiagnosisFactStand::Behind
                          ? tr("%1，%2，没有达到要求，看名单").arg(m_fact.title, m_fact.figure)
                          : tr("%1，%2，看名单").arg(m_fact.title, m_fact.figure));
    setToolTip(QStringLiteral("%1 %2").arg(m_fact.title, m_fact.figure));
}

QSize FactChip::sizeHint() const
{
    return {widthFor(m_fact.title), scaled(kFactHigh)};
}

/// So that words stand before the dots, however long the figure is.
QSize FactChip::minimumSizeHint() const
{
    constexpr qsizetype kFewestLetters = 4;
    const QString least =
        m_fact.title.size() > kFewestLetters ? m_fact.title.left(kFewestLetters) + u'…' : m_fact.title;
    return {std::max(scaled(90), widthFor(least)), scaled(kFactHigh)};
}

int FactChip::widthFor(const QString& title) const
{
    const int icons = m_fact.stand == DiagnosisFactStand::Behind ? 2 : 1;
    return 2 * kFactSide + icons * (scaled(kFactIcon) + 4) + textWidth(title, TextRole::Small) + 8
        + textWidth(m_fact.figure, TextRole::SmallStrong);
}

void FactChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isBehind = m_fact.stand == DiagnosisFactStand::Behind;
    const bool isFigure = m_fact.stand != DiagnosisFactStand::NoRecord;
    const Color fill = isBehind ? Color::WarnSoft : underMouse() ? Color::Hover : Color::Sunken;
    paintBox(painter, QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, fill, isBehind ? Color::WarnLine : Color::Line);
    const double icon = scaled(kFactIcon);
    double left = kFactSide;
    const auto place = [&](double at) { return QRectF(at, (height() - icon) / 2, icon, icon); };
    if (isBehind) {
        paintIcon(painter, QStringLiteral("alert"), Color::Warn, place(left));
        left += icon + 4;
    }
    const double right = width() - kFactSide - icon;
    paintIcon(painter, QStringLiteral("chevron-right"), isBehind ? Color::Warn : Color::Text3, place(right + 2));
    const TextRole role = isFigure ? TextRole::SmallStrong : TextRole::Small;
    const double figure = std::min<double>(textWidth(m_fact.figure, role) + 2, right - left);
    paintText(painter, {right - figure - 2, 0, figure, double(height())}, m_fact.figure, role,
              isBehind       ? Color::Warn
                  : isFigure ? Color::Text
                             : Color::Text3,
              Qt::AlignRight);
    paintText(painter, {left, 0, std::max(0.0, right - figure - 10 - left), double(height())}, m_fact.title,
              TextRole::Small, isBehind ? Color::Warn : Color::Text2);
}

EvidenceCell::EvidenceCell(int records, int gaps, const QString& name, QWidget* parent)
    : QAbstractButton(parent)
    , m_records(records)
    , m_gaps(gaps)
{
    dressCell(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setText(QString::number(records));
    setAccessibleName(gaps > 0 ? tr("%1，%2 条记录，缺 %3 项").arg(name).arg(records).arg(gaps)
                               : tr("%1，%2 条记录").arg(name).arg(records));
    setToolTip(accessibleName());
}

QSize EvidenceCell::sizeHint() const
{
    return {scaled(kCellWide), scaled(kCellHigh)};
}

void EvidenceCell::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (m_gaps > 0) {
        painter.setPen(QPen(color(Color::Warn), 1, Qt::DashLine));
        painter.setBrush(color(underMouse() ? Color::WarnSoft : Color::Surface));
        painter.drawRoundedRect(box, 6, 6);
        return paintText(painter, box, QStringLiteral("＋%1").arg(m_gaps), TextRole::SmallStrong, Color::Warn,
                         Qt::AlignHCenter);
    }
    const CellLook look = recordsLook(m_records);
    paintBox(painter, box, 6, underMouse() ? Color::Hover : look.fill, look.border, look.line);
    paintText(painter, box, text(), m_records > kSomeRecords ? TextRole::SmallStrong : TextRole::Small,
              m_records > kFewRecords ? Color::Text : Color::Text2, Qt::AlignHCenter);
}

GapChip::GapChip(const QString& words, Look look, QWidget* parent)
    : QAbstractButton(parent)
    , m_words(words)
    , m_look(look)
{
    dressCell(this);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleName(words);
    setToolTip(words);
}

QSize GapChip::sizeHint() const
{
    return {2 * kFactSide + scaled(kFactIcon) + 6 + textWidth(m_words, TextRole::Small) + 2, scaled(kFactHigh)};
}

QSize GapChip::minimumSizeHint() const
{
    return {scaled(60), scaled(kFactHigh)};
}

void GapChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isGap = m_look == Look::Gap;
    painter.setPen(QPen(color(isGap ? Color::Warn : Color::Line), 1, isGap ? Qt::DashLine : Qt::SolidLine));
    painter.setBrush(color(underMouse() ? (isGap ? Color::WarnSoft : Color::Hover) : Color::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    const double icon = scaled(kFactIcon);
    paintIcon(painter, QStringLiteral("plus"), isGap ? Color::Warn : Color::Text2,
              {double(kFactSide), (height() - icon) / 2, icon, icon});
    const double left = kFactSide + icon + 6;
    paintText(painter, {left, 0, width() - left - kFactSide, double(height())}, m_words, TextRole::Small,
              isGap ? Color::Warn : Color::Text);
}

void showFactList(QWidget& anchor, const DiagnosisFact& fact)
{
    auto* popover = new Popover(&anchor);
    auto* inside = new QWidget;
    inside->setProperty("kind", QStringLiteral("page"));
    auto* rows = new QVBoxLayout(inside);
    rows->setContentsMargins(16, 14, 16, 16);
    rows->setSpacing(6);
    const QString title = QStringLiteral("%1　%2").arg(shownWord(fact.title), shownFigure(fact.figure));
    rows->addWidget(paragraph(title, TextRole::RowTitle, Ink::Text));
    if (!fact.basis.isEmpty())
        rows->addWidget(paragraph(shownSentence(fact.basis), TextRole::Small, Ink::Text2));
    for (const auto stand : {DiagnosisLineStand::Counted, DiagnosisLineStand::Missing, DiagnosisLineStand::LeftOut})
        addStand(*rows, fact, stand);
    rows->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::StrongFocus); // the arrow keys go through the list
    scroll->setAccessibleName(title);
    scroll->setWidget(inside);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    const int width = scaled(kFactListWidth);
    const int needed = rows->totalHeightForWidth(width - kBesideBar);
    inside->setMinimumHeight(needed);
    scroll->setFixedSize(width, std::min(scaled(kFactListHeight), needed + 2));
    popover->setObjectName(QStringLiteral("factList"));
    popover->setAccessibleName(title);
    popover->setContent(scroll);
    popover->openAt(&anchor, scroll);
}

} // namespace branchbook::ui
