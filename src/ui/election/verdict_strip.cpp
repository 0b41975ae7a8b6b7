// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/election/verdict_strip.h"

#include "ui/kit/button.h"
#include "ui/kit/text.h"
#include "ui/theme/icon.h"
#include "ui/theme/painted_parts.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

namespace branchbook::ui {

namespace {

constexpr int kStripIcon = 20;
constexpr double kCardRadius = 9;

} // namespace

VerdictStrip::VerdictStrip(QWidget* parent)
    : QWidget(parent)
    , m_line(paragraph({}, TextRole::BodyStrong, Ink::Text))
    , m_more(paragraph({}, TextRole::Small, Ink::Text2))
    , m_primary(button({}, ButtonKind::Primary, ControlSize::Standard, QStringLiteral("check")))
    , m_second(button({}, ButtonKind::Standard))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(48, 10, 16, 10);
    row->setSpacing(8);
    auto* texts = new QVBoxLayout;
    texts->setSpacing(0);
    texts->addWidget(m_line);
    texts->addWidget(m_more);
    row->addLayout(texts, 1);
    row->addWidget(m_second);
    row->addWidget(m_primary);
    setActions({}, {}, {});
    setWords({});
}

void VerdictStrip::setWords(const Words& words)
{
    m_words = words;
    m_line->setText(words.line);
    m_line->setVisible(!words.line.isEmpty());
    m_more->setText(words.more);
    m_more->setVisible(!words.more.isEmpty());
    const bool turned = accessibleName() != words.line + words.more && !words.line.isEmpty();
    setAccessibleName(words.line + words.more);
    setVisible(!words.line.isEmpty());
    if (turned)
        tellAlert(*this); // the hand is in a field of the count
    update();
}

void VerdictStrip::setActions(const QString& primary, const QString& primaryIcon, const QString& second)
{
    m_primary->setText(primary);
    m_primary->setIcon(primaryIcon.isEmpty() ? QIcon() : icon(primaryIcon, Color::OnAccent));
    m_primary->setVisible(!primary.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
}

void VerdictStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 0, -1, -1);
    QPainterPath path; // the card's lower corners are round, the upper edge is straight
    path.moveTo(box.topLeft());
    path.lineTo(box.topRight());
    path.lineTo(box.right(), box.bottom() - kCardRadius);
    path.arcTo(QRectF(box.right() - 2 * kCardRadius, box.bottom() - 2 * kCardRadius, 2 * kCardRadius, 2 * kCardRadius),
               0, -90);
    path.lineTo(box.left() + kCardRadius, box.bottom());
    path.arcTo(QRectF(box.left(), box.bottom() - 2 * kCardRadius, 2 * kCardRadius, 2 * kCardRadius), 270, -90);
    path.closeSubpath();
    const bool quiet = m_words.tone == Tone::Neutral;
    painter.fillPath(path, color(quiet ? Color::Surface : toneFill(m_words.tone)));
    painter.fillRect(QRectF(box.left(), box.top(), box.width(), 1),
                     color(m_words.tone == Tone::Warn     ? Color::WarnLine
                               : m_words.tone == Tone::Ok ? Color::OkLine
                                                          : Color::Line));
    if (m_words.icon.isEmpty())
        return;
    const int size = scaled(kStripIcon);
    paintIcon(painter, m_words.icon, quiet ? Color::Text2 : toneText(m_words.tone),
              QRectF(16, (height() - size) / 2.0, size, size));
}

} // namespace branchbook::ui
