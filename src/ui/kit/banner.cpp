// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/banner.h"

#include "ui/kit/text.h"

#include <QHBoxLayout>
#include <QLayoutItem>
#include <QResizeEvent>
#include <QVBoxLayout>

namespace branchbook::ui {

Banner::Banner(Kind kind, const QString& sentence, QWidget* parent)
    : QFrame(parent)
    , m_text(paragraph(sentence, TextRole::Small, Ink::Text))
{
    const bool warning = kind == Kind::Warning;
    const bool good = kind == Kind::Good;
    setProperty("kind",
                warning    ? QStringLiteral("banner")
                    : good ? QStringLiteral("bannerOk")
                           : QStringLiteral("bannerInfo"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 10, 14, 10);
    row->setSpacing(10);
    row->addWidget(iconLabel(warning    ? QStringLiteral("alert")
                                 : good ? QStringLiteral("check-circle")
                                        : QStringLiteral("info"),
                             20,
                             warning    ? Color::Warn
                                 : good ? Color::Ok
                                        : Color::Info));
    row->addWidget(m_text, 1);
    setAccessibleName(sentence);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QPushButton* Banner::addAction(const QString& verb, ButtonKind kind)
{
    auto* made = button(verb, kind, ControlSize::Small);
    layout()->addWidget(made);
    return made;
}

void Banner::setSentence(const QString& sentence)
{
    m_text->setText(sentence);
    setAccessibleName(sentence);
    // Beside one line the picture stands in its middle, beside several at the first.
    layout()->itemAt(0)->setAlignment(sentence.contains(u'\n') ? Qt::AlignTop : Qt::Alignment());
    layout()->invalidate();
}

/// Layouts hold what does not grow at the height of its hint, whatever its width asks for: a sentence that wraps once more than the
/// hint thought lost its last line.
QSize Banner::sizeHint() const
{
    QSize hint = QFrame::sizeHint();
    if (m_laidWidth > 0)
        hint.setHeight(qMax(minimumSizeHint().height(), layout()->totalHeightForWidth(m_laidWidth)));
    return hint;
}

void Banner::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (width() == m_laidWidth)
        return;
    m_laidWidth = width();
    updateGeometry();
}

QWidget* placeBelowFilters(Banner& banner)
{
    auto* place = new QWidget;
    auto* row = new QVBoxLayout(place);
    row->setContentsMargins(24, 0, 16, 12);
    row->addWidget(&banner);
    place->hide();
    return place;
}

} // namespace branchbook::ui
