// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/import_parts.h"

#include "branchbook/base/screen_words.h"

#include "ui/kit/button.h"
#include "ui/kit/card.h"
#include "ui/kit/text.h"
#include "ui/theme/icon.h"
#include "ui/theme/indicator.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QTextLayout>
#include <QVBoxLayout>

#include <cmath>

namespace branchbook::ui {

namespace {

int tagWidth()
{
    return 10 + textWidth(AnswerRow::tr("推荐"), TextRole::Caption);
}

/// Lays the words out; gives the height and where the last line ends.
struct LaidText {
    double height = 0;
    QPointF end;
};
LaidText layText(const QString& text, double width, QPainter* painter, QPointF at)
{
    QTextLayout layout(text, fontOf(TextRole::Body));
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    LaidText laid;
    const double line = lineHeight(TextRole::Body);
    layout.beginLayout();
    for (QTextLine each = layout.createLine(); each.isValid(); each = layout.createLine()) {
        each.setLineWidth(width);
        each.setPosition({0, laid.height + (line - each.height()) / 2});
        laid.end = {each.naturalTextWidth(), laid.height};
        laid.height += line;
    }
    layout.endLayout();
    if (painter)
        layout.draw(painter, at);
    return laid;
}

} // namespace

AnswerRow::AnswerRow(const QString& text, Mark mark, QWidget* parent)
    : QRadioButton(text, parent)
    , m_mark(mark)
{
    setAccessibleName(mark == Mark::Recommended ? tr("%1，推荐").arg(text) : text);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

QSize AnswerRow::sizeHint() const
{
    const int words = textWidth(text(), TextRole::Body) + (m_mark == Mark::None ? 0 : 6 + tagWidth());
    return {scaled(18) + 8 + words + 2, scaled(28)};
}

QSize AnswerRow::minimumSizeHint() const
{
    return {scaled(120), scaled(28)};
}

int AnswerRow::heightForWidth(int width) const
{
    const double room = width - scaled(18) - 8;
    const LaidText laid = layText(text(), room, nullptr, {});
    const bool tagBelow = m_mark != Mark::None && laid.end.x() + 6 + tagWidth() > room;
    return qMax(scaled(28), int(std::ceil(laid.height)) + 4 + (tagBelow ? lineHeight(TextRole::Body) : 0));
}

void AnswerRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const double side = scaled(18);
    const double line = lineHeight(TextRole::Body);
    const double top = (scaled(28) - line) / 2;
    paintRadio(painter, {0, top + (line - side) / 2, side, side}, isChecked() ? Qt::Checked : Qt::Unchecked,
               isEnabled() ? Enabled::Yes : Enabled::No);
    const double left = side + 8;
    painter.setPen(color(isEnabled() ? Color::Text : Color::TextDisabled));
    const LaidText laid = layText(text(), width() - left, &painter, {left, top});
    if (m_mark == Mark::None)
        return;
    const bool below = laid.end.x() + 6 + tagWidth() > width() - left;
    const double height = scaled(18);
    const QRectF tag(left + (below ? 0 : laid.end.x() + 6),
                     top + laid.end.y() + (below ? line : 0) + (line - height) / 2, tagWidth(), height);
    paintBox(painter, tag, 4, Color::OkSoft, Color::None);
    paintText(painter, tag, tr("推荐"), TextRole::Caption, Color::Ok, Qt::AlignHCenter);
}

namespace {

/// A layout with wrapped texts tells a scroll area too small a height; this one insists.
class WholeHeight final : public QObject
{
public:
    explicit WholeHeight(QWidget* content)
        : QObject(content)
        , m_content(content)
    {
        content->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize) {
            const auto* layout = m_content->layout();
            m_content->setMinimumHeight(layout->hasHeightForWidth() ? layout->totalHeightForWidth(m_content->width())
                                                                    : layout->totalSizeHint().height());
        }
        return false;
    }

private:
    QWidget* m_content;
};

} // namespace

QScrollArea* scrollDown(QWidget* content)
{
    content->setProperty("kind", QStringLiteral("page"));
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    new WholeHeight(content);
    return area;
}

FigureCard::FigureCard(const QString& icon, Tone tone, const QString& what, QWidget* parent)
    : QFrame(parent)
    , m_what(what)
    , m_tile(new IconTile(icon, tone, 40))
    , m_figure(label({}, TextRole::Number))
    , m_detail(paragraph({}, TextRole::Caption, Ink::Text3))
{
    setProperty("kind", QStringLiteral("card"));
    const Ink ink = tone == Tone::Ok ? Ink::Ok
        : tone == Tone::Info         ? Ink::Info
        : tone == Tone::Warn         ? Ink::Warn
                                     : Ink::Text;
    setInk(m_figure, ink);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 12, 14, 12);
    row->setSpacing(12);
    row->addWidget(m_tile, 0, Qt::AlignVCenter);
    setMinimumWidth(scaled(84)); // four of them beside the side of the result, with the largest text
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* first = new QHBoxLayout;
    first->setSpacing(6);
    first->addWidget(m_figure);
    first->addWidget(label(what, TextRole::Body, Ink::Text2), 0, Qt::AlignBottom);
    first->addStretch();
    words->addLayout(first);
    words->addWidget(m_detail);
    row->addLayout(words, 1);
}

void FigureCard::setFigure(int figure, const QString& detail)
{
    m_figure->setText(QString::number(figure));
    m_detail->setText(detail);
    setAccessibleName(QStringLiteral("%1 %2，%3").arg(m_what).arg(figure).arg(detail));
}

void FigureCard::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    m_tile->setVisible(width() >= scaled(170));
}

SumsLine::SumsLine(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void SumsLine::setSums(const QList<Sum>& sums)
{
    m_sums = sums;
    QStringList words;
    for (const Sum& sum : sums)
        words << sum.what + QString::number(sum.number);
    setAccessibleName(shownClauses(words));
    updateGeometry();
    update();
}

QSize SumsLine::sizeHint() const
{
    int width = 0;
    for (const Sum& sum : m_sums)
        width += textWidth(QString::number(sum.number), TextRole::Title) + 5 + textWidth(sum.what, TextRole::Body) + 22;
    return {qMax(0, width - 22) + 2, scaled(32)};
}

void SumsLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    double x = 0;
    for (const Sum& sum : m_sums) {
        const QString number = QString::number(sum.number);
        const double first = textWidth(number, TextRole::Title);
        paintText(painter, {x, 0, first + 2, double(height())}, number, TextRole::Title, sum.tint);
        x += first + 5;
        const double second = textWidth(sum.what, TextRole::Body);
        paintText(painter, {x, 2, second + 2, double(height())}, sum.what, TextRole::Body, Color::Text2);
        x += second + 22;
    }
}

ProblemLine::ProblemLine(QWidget* parent)
    : QFrame(parent)
    , m_text(paragraph({}, TextRole::Body, Ink::Text))
{
    setProperty("kind", QStringLiteral("problem"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(10);
    row->addWidget(iconLabel(QStringLiteral("error"), 20, Color::AccentText), 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // as high as its sentence wraps
    hide();
}

void ProblemLine::setSentence(const QString& sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    setVisible(!sentence.isEmpty());
}

QPushButton* ProblemLine::addAction(const QString& verb)
{
    auto* made = button(verb, ButtonKind::Standard, ControlSize::Small);
    layout()->addWidget(made);
    return made;
}

} // namespace branchbook::ui
